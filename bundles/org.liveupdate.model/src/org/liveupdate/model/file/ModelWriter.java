/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.file;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioPackage;

/**
 * Writes a scenario as XMI that people can read: one tag a line, two blanks for each level, values that are the
 * default left out. The same model gives the same text.
 */
final class ModelWriter {
    private static final int WIDTH = 120;

    private final StringBuilder out = new StringBuilder();
    private final ReadModel.Comments comments;
    private final EObject root;

    private ModelWriter(Scenario root, ReadModel.Comments comments) {
        this.root = root;
        this.comments = comments;
    }

    /** A model that cannot be written as it is; the message says what and where. */
    static final class Unwritable extends Exception {
        Unwritable(String message) {
            super(message);
        }
    }

    /**
     * Writes.
     *
     * @param root     the scenario
     * @param comments comments of the file that it was read from
     * @return the text
     * @throws Unwritable when the text would not say what the model says
     */
    static String write(Scenario root, ReadModel.Comments comments) throws Unwritable {
        ModelWriter writer = new ModelWriter(root, comments);
        writer.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        writer.object(root, Format.PREFIX + ":" + root.eClass().getName(), null, 0);
        writer.comments(comments.after(), 0);
        return writer.out.toString();
    }

    // Depth is bounded: containment in the model of scenarios goes a few levels down, bridges and what they hold
    // excepted,
    // and reading refuses deeper files.
    private void object(EObject object, String tag, EReference feature, int depth) throws Unwritable {
        comments(comments.before(object), depth);
        List<String> attributes = attributes(object, feature);
        int mark = out.length();
        indent(depth).append('<').append(tag);
        attributes.forEach(attribute -> out.append(' ').append(attribute));
        if (out.length() - mark > WIDTH) {
            out.setLength(mark);
            wrapped(tag, attributes, depth);
        }
        List<EStructuralFeature> inner = object.eClass().getEAllStructuralFeatures().stream()
                .filter(ModelWriter::isTag).filter(object::eIsSet).toList();
        if (inner.isEmpty() && comments.within(object).isEmpty()) {
            out.append("/>\n");
            return;
        }
        out.append(">\n");
        for (EStructuralFeature each : inner) {
            inner(object, each, depth + 1);
        }
        comments(comments.within(object), depth + 1);
        indent(depth).append("</").append(tag).append(">\n");
    }

    private void inner(EObject object, EStructuralFeature feature, int depth) throws Unwritable {
        List<?> values = feature.isMany() ? (List<?>) object.eGet(feature) : List.of(object.eGet(feature));
        for (Object value : values) {
            if (feature instanceof EReference reference) {
                object((EObject) value, feature.getName(), reference, depth);
            } else {
                String text = Values.text(((EAttribute) feature).getEAttributeType(), value);
                indent(depth).append('<').append(feature.getName()).append('>').append(escape(object, feature, text))
                        .append("</").append(feature.getName()).append(">\n");
            }
        }
    }

    private void wrapped(String tag, List<String> attributes, int depth) {
        int start = out.length();
        indent(depth).append('<').append(tag);
        for (String attribute : attributes) {
            if (out.length() - start + 1 + attribute.length() > WIDTH) {
                out.append('\n');
                start = out.length();
                indent(depth + 1).append("  ").append(attribute);
            } else {
                out.append(' ').append(attribute);
            }
        }
    }

    private List<String> attributes(EObject object, EReference feature) throws Unwritable {
        List<String> attributes = new ArrayList<>();
        if (feature == null) {
            attributes.add("xmi:version=\"2.0\"");
            attributes.add("xmlns:xmi=\"" + Format.XMI + "\"");
            attributes.add("xmlns:xsi=\"" + Format.XSI + "\"");
            attributes.add("xmlns:" + Format.PREFIX + "=\"" + Format.NAMESPACE + "\"");
        } else if (feature.getEReferenceType() != object.eClass()) {
            attributes.add("xsi:type=\"" + Format.PREFIX + ":" + object.eClass().getName() + "\"");
        }
        if (object instanceof Element element && element.getId() != null) {
            if (!ElementIds.isId(element.getId())) {
                throw new Unwritable(Place.of(object) + " id: expected letters, digits, '.', '-' and '_', found \""
                        + element.getId()
                        + "\"");
            }
            attributes.add("xmi:id=\"" + element.getId() + "\"");
        }
        for (EStructuralFeature each : object.eClass().getEAllStructuralFeatures()) {
            boolean version = each == ScenarioPackage.Literals.SCENARIO__VERSION;
            if (!isTag(each) && !each.isTransient() && (object.eIsSet(each) || version)) {
                String text = version ? Integer.toString(Format.VERSION) : text(object, each);
                attributes.add(each.getName() + "=\"" + escape(object, each, text) + "\"");
            }
        }
        return attributes;
    }

    private String text(EObject object, EStructuralFeature feature) throws Unwritable {
        if (feature instanceof EAttribute attribute) {
            return Values.text(attribute.getEAttributeType(), object.eGet(feature));
        }
        StringBuilder ids = new StringBuilder();
        for (Object target : feature.isMany() ? (List<?>) object.eGet(feature) : List.of(object.eGet(feature))) {
            if (!(target instanceof Element element) || element.getId() == null || !isWritten(element)) {
                throw new Unwritable(name(object) + " " + feature.getName()
                        + ": expected an element of this scenario, found one that"
                        + " was removed");
            }
            ids.append(ids.isEmpty() ? "" : " ").append(element.getId());
        }
        return ids.toString();
    }

    private boolean isWritten(EObject object) {
        EObject top = object;
        while (top != null && top != root) {
            top = top.eContainer();
        }
        return top == root;
    }

    private static String name(EObject object) {
        return object instanceof Element element && element.getId() != null ? element.getId() : Place.of(object);
    }

    private static boolean isTag(EStructuralFeature feature) {
        return feature instanceof EReference reference ? reference.isContainment() : feature.isMany();
    }

    private static String escape(EObject object, EStructuralFeature feature, String text) throws Unwritable {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n' -> escaped.append("&#10;");
                case '\r' -> escaped.append("&#13;");
                case '\t' -> escaped.append("&#9;");
                default -> {
                    if (c < ' ' || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE || c == 0xfffe
                            || c == 0xffff) {
                        throw new Unwritable(name(object) + " " + feature.getName()
                                + ": expected characters of XML, found U+"
                                + String.format("%04X", c));
                    }
                    escaped.appendCodePoint(c);
                }
            }
        }
        return escaped.toString();
    }

    private void comments(List<String> texts, int depth) {
        for (String text : texts) {
            indent(depth).append("<!--").append(text).append("-->\n");
        }
    }

    private StringBuilder indent(int depth) {
        return out.append("  ".repeat(depth));
    }
}
