/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.liveupdate.model.scenario.Scenario;

/** Opens and saves scenario files without a workbench. */
public final class ScenarioFiles {
    private ScenarioFiles() {
    }

    /**
     * A resource set in which only scenario files can be opened.
     *
     * @return a new set
     */
    public static ResourceSet resourceSet() {
        ResourceSet set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap()
                .put(Format.EXTENSION, new ScenarioResourceFactory());
        return set;
    }

    /**
     * Opens a file.
     *
     * @param file the file
     * @return the resource; what could not be understood is in its errors
     * @throws IOException when the file cannot be read
     */
    public static ScenarioResource load(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            ScenarioResource resource = create(file.toAbsolutePath().toUri().toString());
            resource.load(input, Map.of());
            return resource;
        }
    }

    /**
     * Opens a text.
     *
     * @param name name for messages
     * @param text what a file would hold
     * @return the resource; what could not be understood is in its errors
     */
    public static ScenarioResource parse(String name, String text) {
        try {
            ScenarioResource resource = create(URI.encodeSegment(name, false));
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
            return resource;
        } catch (IOException e) {
            throw new IllegalStateException("no file was read", e);
        }
    }

    /**
     * A resource that holds a scenario; its elements get the ids that they lack.
     *
     * @param scenario a scenario that is in no resource
     * @param name     name of the file to be
     * @return a new resource in a set of its own
     */
    public static ScenarioResource contain(Scenario scenario, String name) {
        ScenarioResource resource = create(URI.encodeSegment(name, false));
        resource.getContents().add(scenario);
        return resource;
    }

    /**
     * What a file of a resource would hold.
     *
     * @param resource the resource
     * @return the text
     * @throws IOException when it would lose something or cannot be written; the message is one line
     */
    public static String text(ScenarioResource resource) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        resource.save(bytes, Map.of());
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Saves into a file, which is replaced as a whole or not at all.
     *
     * @param resource the resource
     * @param file     the file
     * @throws IOException when it would lose something or cannot be written; the message is one line
     */
    public static void save(ScenarioResource resource, Path file) throws IOException {
        String text = text(resource);
        Path folder = file.toAbsolutePath().getParent();
        Path written = Files.createTempFile(folder, "." + file.getFileName(), ".new");
        try {
            Files.writeString(written, text, StandardCharsets.UTF_8);
            try {
                Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static ScenarioResource create(String uri) {
        return (ScenarioResource) resourceSet().createResource(URI.createURI(
                uri.endsWith("." + Format.EXTENSION) ? uri : uri + "." + Format.EXTENSION));
    }
}
