/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.compare;

import java.util.List;
import java.util.StringJoiner;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.liveupdate.model.scenario.Element;

/** Elements of scenarios as lines of text, for a comparison line by line. */
final class ElementText {

    private ElementText() {
    }

    /** The element with everything in it. Depth is bounded: reading refuses files that are nested too deep. */
    static String of(EObject object) {
        StringBuilder out = new StringBuilder();
        write(object, "", out);
        return out.toString();
    }

    private static void write(EObject object, String indent, StringBuilder out) {
        out.append(indent).append(object.eClass().getName());
        if (object instanceof Element element && element.getId() != null) {
            out.append(' ').append(element.getId());
        }
        out.append('\n');
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (object.eIsSet(feature) && !isContainment(feature) && !feature.isDerived() && !feature.isTransient()) {
                out.append(indent).append("    ").append(feature.getName()).append(": ")
                        .append(value(object, feature)).append('\n');
            }
        }
        for (EObject child : object.eContents()) {
            write(child, indent + "    ", out);
        }
    }

    static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && (reference.isContainment() || reference.isContainer());
    }

    /** The value of a feature as people read it. */
    static String value(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        StringJoiner text = new StringJoiner(", ");
        for (Object one : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
            text.add(one instanceof Element element ? String.valueOf(element.getId())
                    : feature instanceof EAttribute attribute
                            ? EcoreUtil.convertToString(attribute.getEAttributeType(), one) : String.valueOf(one));
        }
        return text.toString();
    }
}
