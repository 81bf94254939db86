/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.Scenario;

/**
 * A scenario file. Loading understands what it can and lists the rest in {@link #getErrors()} as {@link FileProblem}s;
 * nothing outside of the file is looked at. A file with such problems is not written over, because saving would lose
 * what was not
 */
public final class ScenarioResource extends ResourceImpl {
    /** Option of saving: write even though parts of the file were not understood, and lose them. */
    public static final String OPTION_DISCARD = "org.liveupdate.model.discard";

    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"'][^>]*>.*",
            Pattern.DOTALL);
    private static final SourceText.Position BEGIN = new SourceText.Position(1, 1);

    private final ElementIds ids = new ElementIds();
    private ReadModel read = new ReadModel();

    /**
     * A resource without content.
     *
     * @param uri where it is
     */
    public ScenarioResource(URI uri) {
        super(uri);
    }

    /**
     * The scenario.
     *
     * @return null when there is none, because nothing was loaded or nothing could be understood
     */
    public Scenario scenario() {
        return !getContents().isEmpty() && getContents().get(0) instanceof Scenario scenario ? scenario : null;
    }

    /**
     * Whether the file that was loaded holds something that the model does not, so that saving would lose it.
     *
     * @return true when loading found problems
     */
    public boolean isDamaged() {
        return !read.problems.isEmpty();
    }

    /**
     * Where an object stood in the file when it was loaded.
     *
     * @param object an object of the scenario
     * @return its line, from 1; that of the nearest object around it when it was added later; 1 when nothing was loaded
     */
    public int line(EObject object) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            SourceText.Position position = read.positions.get(each);
            if (position != null) {
                return position.line();
            }
        }
        return 1;
    }

    @Override
    protected void doLoad(InputStream input, Map<?, ?> options) throws IOException {
        String name = getURI() == null ? "scenario" : String.valueOf(getURI().lastSegment());
        byte[] bytes = input.readNBytes(Format.LARGEST + 1);
        ReadModel result;
        try {
            result = ModelReader.read(name, decode(name, bytes));
        } catch (Undecodable e) {
            result = new ReadModel();
            result.problems = List.of(e.problem);
        }
        read = result;
        getErrors().addAll(result.problems);
        if (result.root != null) {
            getContents().add(result.root);
            register(true);
            // Last, so that they cannot take the id of another.
            register(false);
        }
    }

    private static final class Undecodable extends Exception {
        private final transient FileProblem problem;

        Undecodable(String file, String place, String expected, String found) {
            problem = new FileProblem(file, BEGIN.line(), BEGIN.column(), place, expected, found);
        }
    }

    private static String decode(String name, byte[] bytes) throws Undecodable {
        if (bytes.length > Format.LARGEST) {
            throw new Undecodable(name, "file", "at most " + Format.LARGEST + " bytes", "more");
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
            String content = text.startsWith("\ufeff") ? text.substring(1) : text;
            Matcher encoding = ENCODING.matcher(content.substring(0, Math.min(content.length(), 200)));
            if (encoding.matches() && !encoding.group(1).equalsIgnoreCase("UTF-8")) {
                throw new Undecodable(name, "encoding", "UTF-8", "\"" + encoding.group(1) + "\"");
            }
            return content;
        } catch (CharacterCodingException e) {
            throw new Undecodable(name, "file", "text in UTF-8", "other bytes");
        }
    }

    @Override
    public void save(Map<?, ?> options) throws IOException {
        // Before the file is opened, which empties it.
        text(options);
        super.save(options);
    }

    @Override
    protected void doSave(OutputStream output, Map<?, ?> options) throws IOException {
        output.write(text(options).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected void doUnload() {
        super.doUnload();
        read = new ReadModel();
    }

    private String text(Map<?, ?> options) throws IOException {
        String name = getURI() == null ? "scenario" : String.valueOf(getURI().lastSegment());
        boolean discard = options != null && Boolean.TRUE.equals(options.get(OPTION_DISCARD));
        if (isDamaged() && !discard) {
            throw new IOException(name + ": not saved, because this would lose what was not understood: "
                    + read.problems.get(0).getMessage());
        }
        if (scenario() == null) {
            throw new IOException(name + ": not saved, expected a scenario, found none");
        }
        try {
            return ModelWriter.write(scenario(), read.comments);
        } catch (ModelWriter.Unwritable e) {
            throw new IOException(name + ": not saved: " + e.getMessage(), e);
        }
    }

    @Override
    protected EObject getEObjectByID(String id) {
        return ids.get(id);
    }

    @Override
    protected boolean isAttachedDetachedHelperRequired() {
        return true;
    }

    @Override
    protected void attachedHelper(EObject object) {
        super.attachedHelper(object);
        if (!isLoading() && object instanceof Element element) {
            ids.add(element);
        }
    }

    @Override
    protected void detachedHelper(EObject object) {
        super.detachedHelper(object);
        if (object instanceof Element element) {
            ids.remove(element);
        }
    }

    private void register(boolean withId) {
        getAllContents().forEachRemaining(object -> {
            if (object instanceof Element element && withId == (element.getId() != null)) {
                ids.add(element);
            }
        });
    }
}
