/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.validate;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.liveupdate.model.Units;
import org.liveupdate.model.scenario.Element;

/** Collects problems of a scenario. */
final class Problems {
    static final int PAGE = 4096;

    private final List<ScenarioProblem> all = new ArrayList<>();

    void add(Code code, EObject object, EStructuralFeature feature, String expected, String found) {
        all.add(new ScenarioProblem(code, object, feature, expected, found));
    }

    /** A problem when a number is outside of its range. */
    void range(EObject object, EStructuralFeature feature, long value, long least, long most) {
        if (value < least || value > most) {
            add(Code.RANGE, object, feature, least + " to " + most, Long.toString(value));
        }
    }

    /** A problem when a number is not a multiple of the size of a page. */
    void aligned(EObject object, EStructuralFeature feature, long value) {
        if (value % PAGE != 0) {
            add(Code.RANGE, object, feature, "a multiple of 4 KiB", Units.address(value));
        }
    }

    List<ScenarioProblem> all() {
        return all;
    }

    /** How messages name an element. */
    static String name(Element element) {
        return element == null ? "none" : element.getId() != null ? element.getId() : element.eClass().getName();
    }
}
