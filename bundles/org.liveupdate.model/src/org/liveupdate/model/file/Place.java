/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.file;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Names places of a file in messages. */
final class Place {
    private Place() {
    }

    /** The tag of an object, like {@code <memory>}. */
    static String of(EObject object) {
        EStructuralFeature feature = object.eContainingFeature();
        return "<" + (feature == null ? object.eClass().getName() : feature.getName()) + ">";
    }

    /** An attribute in the tag of an object, like {@code <memory> size}. */
    static String of(EObject object, EStructuralFeature feature) {
        return of(object) + " " + feature.getName();
    }
}
