/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Reads the text of a scenario into a model. What is not understood becomes a problem with its place, and reading goes
 * on behind it. The text is not trusted: what it may name is what the Ecore model of scenarios has, and nothing else.
 */
final class ModelReader extends DefaultHandler2 {
    private static final int DEEPEST = 32;
    private static final int MOST_ELEMENTS = 500_000;

    /** What the innermost open tag is: an object, a value of a list (object and feature), or skipped (neither). */
    private record Frame(EObject object, EAttribute feature, SourceText.Position position, StringBuilder text) {
    }

    private final SourceText source;
    private final ProblemList problems;
    private final ReadModel model = new ReadModel();
    private final References references;
    private final TagReader tags;
    private final Deque<Frame> open = new ArrayDeque<>();
    private final List<String> comments = new ArrayList<>();
    private Locator locator;
    private SourceText.Position last = new SourceText.Position(1, 1);
    private int elements;

    private ModelReader(String file, String text) {
        source = new SourceText(text);
        problems = new ProblemList(file);
        references = new References(source, problems);
        tags = new TagReader(source, problems, references, model);
    }

    /**
     * Reads.
     *
     * @param file name of the file for messages
     * @param text the text
     * @return the model as far as it was understood, with the problems
     */
    static ReadModel read(String file, String text) {
        ModelReader reader = new ModelReader(file, text);
        try {
            HardenedParser.parse(text, reader);
        } catch (SAXParseException e) {
            reader.notXml(e);
        } catch (SAXException e) {
            // The reader gave up; it has noted why.
            reader.problemUnlessAny(e);
        }
        reader.references.resolve(reader.model.ids);
        reader.model.problems = reader.problems.sorted();
        return reader.model;
    }

    private void notXml(SAXParseException e) {
        SourceText.Position at = new SourceText.Position(Math.max(1, e.getLineNumber()),
                Math.max(1, e.getColumnNumber()));
        if (HardenedParser.isDocumentType(e.getMessage())) {
            problems.add(at, "<!DOCTYPE>", "no document type", "one");
        } else {
            problems.add(at, "file", "XML", String.valueOf(e.getMessage()));
        }
    }

    private void problemUnlessAny(SAXException e) {
        if (problems.sorted().isEmpty()) {
            problems.add(last, "file", "XML", String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        tags.prefix(prefix, uri);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        SourceText.Position at = open.isEmpty() ? source.firstTag() : last;
        endOfEvent();
        if (++elements > MOST_ELEMENTS || open.size() >= DEEPEST || problems.isFull()) {
            problems.add(at, "<" + qualified + ">", "at most " + MOST_ELEMENTS + " tags, nested " + DEEPEST
                    + " deep, and fewer than "
                    + "100 problems", "more; the rest is not read");
            throw new SAXException("limit");
        }
        Frame parent = open.peek();
        Frame frame = new Frame(null, null, at, null);
        if (parent == null) {
            model.root = tags.root(uri, name, attributes, at);
            frame = new Frame(model.root, null, at, null);
        } else if (parent.object() != null && parent.feature() == null) {
            frame = child(parent.object(), uri, name, qualified, attributes, at);
        } else if (parent.feature() != null) {
            problems.add(at, "<" + name + ">", "text only in <" + parent.feature().getName() + ">", "a tag");
        }
        open.push(frame);
        takeComments(frame);
    }

    private Frame child(EObject parent, String uri, String name, String qualified, Attributes attributes,
            SourceText.Position at)
            throws SAXException {
        EStructuralFeature feature = uri.isEmpty() ? parent.eClass().getEStructuralFeature(name) : null;
        if (feature instanceof EAttribute attribute && attribute.isMany()) {
            tags.noAttributes(name, attributes, at);
            return new Frame(parent, attribute, at, new StringBuilder());
        }
        if (!(feature instanceof EReference reference) || !reference.isContainment()) {
            problems.add(at, "<" + qualified + ">", "a tag that " + Place.of(parent) + " may have", "an unknown one");
            return new Frame(null, null, at, null);
        }
        EObject object = tags.object(reference, attributes, at);
        if (object != null) {
            if (!reference.isMany() && parent.eGet(reference) != null) {
                problems.add(at, "<" + name + ">", "one in " + Place.of(parent), "another");
                return new Frame(null, null, at, null);
            }
            add(parent, reference, object);
            tags.attributes(object, attributes, at);
        }
        return new Frame(object, null, at, null);
    }

    private void takeComments(Frame frame) {
        if (frame.object() != null && frame.feature() == null) {
            model.comments.before(frame.object(), comments);
            comments.clear();
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        endOfEvent();
        Frame frame = open.pop();
        if (frame.feature() != null) {
            try {
                add(frame.object(), frame.feature(),
                        Values.parse(frame.feature().getEAttributeType(), frame.text().toString()));
            } catch (Values.Invalid e) {
                problems.add(frame.position(), "<" + name + ">", e.getMessage(), "\"" + frame.text() + "\"");
            }
        } else if (frame.object() != null) {
            model.comments.within(frame.object(), comments);
            comments.clear();
        }
    }

    @SuppressWarnings("unchecked") // The value was made for the type of the feature.
    private static void add(EObject object, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            ((EList<Object>) object.eGet(feature)).add(value);
        } else {
            object.eSet(feature, value);
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        SourceText.Position at = last;
        endOfEvent();
        Frame frame = open.peek();
        if (frame != null && frame.feature() != null) {
            frame.text().append(text, start, length);
        } else if (frame != null && frame.object() != null && !new String(text, start, length).isBlank()) {
            problems.add(at, Place.of(frame.object()), "tags only", "\"" + new String(text, start, length).strip()
                    + "\"");
        }
    }

    @Override
    public void comment(char[] text, int start, int length) {
        endOfEvent();
        String comment = new String(text, start, length);
        if (open.isEmpty() && model.root != null) {
            model.comments.after().add(comment);
        } else {
            comments.add(comment);
        }
    }

    @Override
    public void processingInstruction(String target, String data) {
        problems.add(last, "<?" + target + "?>", "no processing instruction", "one");
        endOfEvent();
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }

    private void endOfEvent() {
        last = new SourceText.Position(locator.getLineNumber(), locator.getColumnNumber());
    }
}
