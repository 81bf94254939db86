/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.validate;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liveupdate.model.scenario.Element;

/**
 * Something wrong with a scenario.
 *
 * @param code     what kind of problem
 * @param object   the object
 * @param feature  its property, or null
 * @param expected what is expected
 * @param found    what is there
 */
public record ScenarioProblem(Code code, EObject object, EStructuralFeature feature, String expected, String found) {

    /** The object by its id, or by its kind and that of what holds it. */
    public String place() {
        if (object instanceof Element element && element.getId() != null) {
            return element.getId();
        }
        String kind = object.eContainingFeature() == null ? object.eClass().getName()
                : object.eContainingFeature().getName();
        return object.eContainer() instanceof Element holder && holder.getId() != null ? holder.getId() + " " + kind
                : kind;
    }

    /** One line: place, expected, found. */
    public String message() {
        return place() + (feature == null ? "" : " " + feature.getName()) + ": expected " + expected + ", found "
                + found;
    }

    /**
     * The same for EMF.
     *
     * @return a diagnostic whose data is the object and, when there is one, its property
     */
    public Diagnostic diagnostic() {
        Object[] data = feature == null ? new Object[] {object} : new Object[] {object, feature};
        return new BasicDiagnostic(code.severity(), Code.SOURCE, code.number(), message(), data);
    }

    @Override
    public String toString() {
        return message();
    }
}
