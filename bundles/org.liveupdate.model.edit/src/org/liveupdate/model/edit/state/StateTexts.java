/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.state;

import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Names and descriptions of classes and features; they are generated from the Ecore model. */
final class StateTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.liveupdate.model.edit.state");

    private StateTexts() {
    }

    static String name(EClass type) {
        return text(type.getName(), type.getName());
    }

    static String name(EStructuralFeature feature) {
        return text(key(feature), feature.getName());
    }

    static String description(EStructuralFeature feature) {
        return text(key(feature) + ".description", "");
    }

    /** The category of a property, or null. */
    static String category(EStructuralFeature feature) {
        return text(key(feature) + ".category", null);
    }

    private static String key(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }

    private static String text(String key, String missing) {
        try {
            return TEXTS.getString(key);
        } catch (MissingResourceException none) {
            return missing;
        }
    }
}
