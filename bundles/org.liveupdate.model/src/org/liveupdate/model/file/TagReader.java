/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.file;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Makes objects of tags, and sets their features from attributes. */
final class TagReader {
    private final SourceText source;
    private final ProblemList problems;
    private final References references;
    private final ReadModel model;
    private final Map<String, String> prefixes = new HashMap<>();

    TagReader(SourceText source, ProblemList problems, References references, ReadModel model) {
        this.source = source;
        this.problems = problems;
        this.references = references;
        this.model = model;
    }

    /** A prefix of a namespace; one that is declared again counts from then on. */
    void prefix(String prefix, String uri) {
        prefixes.put(prefix, uri);
    }

    /** The root of a file: a scenario of a version that is known. */
    EObject root(String uri, String name, Attributes attributes, SourceText.Position at) throws SAXException {
        if (!Format.NAMESPACE.equals(uri) || !ScenarioPackage.Literals.SCENARIO.getName().equals(name)) {
            problems.add(at, "<" + name + ">", "<Scenario> of " + Format.NAMESPACE, "<" + name + "> of "
                    + (uri.isEmpty() ? "no namespace" : uri));
            throw new SAXException("root");
        }
        String version = attributes.getValue("version");
        SourceText.Position place = source.attribute(at, "version");
        if (version == null || !version.matches("[1-9][0-9]{0,8}")) {
            problems.add(place, "<Scenario> version", "a version, at present " + Format.VERSION,
                    version == null ? "none" : "\"" + version + "\"");
        } else if (Integer.parseInt(version) > Format.VERSION) {
            problems.add(place, "<Scenario> version", "at most " + Format.VERSION
                    + ", the newest that this program knows", version);
            throw new SAXException("version");
        }
        EObject root = EcoreUtil.create(ScenarioPackage.Literals.SCENARIO);
        attributes(root, attributes, at);
        return root;
    }

    /** An object of the type that a tag names, or that its feature has; null with a problem when there is none. */
    EObject object(EReference feature, Attributes attributes, SourceText.Position at) {
        EClass type = feature.getEReferenceType();
        String named = attributes.getValue(Format.XSI, "type");
        if (named == null) {
            named = attributes.getValue(Format.XMI, "type");
        }
        if (named != null) {
            int colon = named.indexOf(':');
            String uri = prefixes.get(colon < 0 ? "" : named.substring(0, colon));
            EClassifier found = Format.NAMESPACE.equals(uri)
                    ? ScenarioPackage.eINSTANCE.getEClassifier(named.substring(colon + 1)) : null;
            if (!(found instanceof EClass other) || !type.isSuperTypeOf(other)) {
                problems.add(source.attribute(at, "xsi:type"), "<" + feature.getName() + "> xsi:type", "a kind of "
                        + type.getName(),
                        "\"" + named + "\"");
                return null;
            }
            type = other;
        }
        if (type.isAbstract()) {
            problems.add(at, "<" + feature.getName() + ">", "xsi:type with a kind of " + type.getName(),
                    named == null ? "none" : "\"" + named + "\"");
            return null;
        }
        return EcoreUtil.create(type);
    }

    /** Sets what the attributes of a tag say. */
    void attributes(EObject object, Attributes attributes, SourceText.Position at) {
        model.positions.put(object, at);
        for (int i = 0; i < attributes.getLength(); i++) {
            String uri = attributes.getURI(i);
            String name = attributes.getLocalName(i);
            String value = attributes.getValue(i);
            EStructuralFeature feature = uri.isEmpty() ? object.eClass().getEStructuralFeature(name) : null;
            if (Format.XMI.equals(uri) && name.equals("id") && object instanceof Element element) {
                id(element, value, at);
            } else if (isOfFormat(uri, name)) {
                continue;
            } else if (feature == ScenarioPackage.Literals.SCENARIO__VERSION) {
                // Read with the root already; a wrong one is noted there.
                continue;
            } else if (feature == null || feature.isMany() && feature instanceof EAttribute || feature.isTransient()
                    || feature instanceof EReference reference && reference.isContainment()) {
                problems.add(source.attribute(at, attributes.getQName(i)), Place.of(object) + " "
                        + attributes.getQName(i),
                        "an attribute that " + Place.of(object) + " may have", "an unknown one");
            } else if (feature instanceof EReference reference) {
                references.add(object, reference, value, at);
            } else {
                value(object, (EAttribute) feature, value, at);
            }
        }
    }

    /** Notes every attribute of a tag that may have none. */
    void noAttributes(String tag, Attributes attributes, SourceText.Position at) {
        for (int i = 0; i < attributes.getLength(); i++) {
            problems.add(source.attribute(at, attributes.getQName(i)), "<" + tag + "> " + attributes.getQName(i),
                    "no attribute", "one");
        }
    }

    private static boolean isOfFormat(String uri, String name) {
        return name.equals("type") && (Format.XSI.equals(uri) || Format.XMI.equals(uri))
                || name.equals("version") && Format.XMI.equals(uri);
    }

    private void id(Element element, String id, SourceText.Position at) {
        if (!ElementIds.isId(id)) {
            problems.add(source.attribute(at, "xmi:id"), Place.of(element) + " xmi:id",
                    "an id of letters, digits, '.', '-' and '_'",
                    "\"" + id + "\"");
        } else if (model.ids.putIfAbsent(id, element) != null) {
            problems.add(source.attribute(at, "xmi:id"), Place.of(element) + " xmi:id", "an id that no other tag has",
                    "\"" + id + "\", which " + Place.of(model.ids.get(id)) + " of line "
                    + model.positions.get(model.ids.get(id)).line()
                            + " has");
        } else {
            element.setId(id);
        }
    }

    private void value(EObject object, EAttribute feature, String value, SourceText.Position at) {
        try {
            object.eSet(feature, Values.parse(feature.getEAttributeType(), value));
        } catch (Values.Invalid e) {
            problems.add(source.attribute(at, feature.getName()), Place.of(object, feature), e.getMessage(), "\""
                    + value + "\"");
        }
    }
}
