/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit;

import java.net.URL;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Names, descriptions and icons of the classes and features of a model. The texts are generated from its Ecore model
 * into a properties file; a translation is a file beside it. An icon is named after its class.
 */
public final class Texts implements ResourceLocator {
    /** Icons that were looked for; a tree asks for one per row. */
    private static final Map<EClass, Optional<URL>> ICONS = new ConcurrentHashMap<>();

    private final ResourceBundle bundle;

    /**
     * Texts of a model.
     *
     * @param model name of its package, like {@code scenario}
     */
    public Texts(String model) {
        bundle = ResourceBundle.getBundle(Texts.class.getPackageName() + "." + model, Locale.getDefault(),
                Texts.class.getClassLoader());
    }

    /**
     * Name of a class for people.
     *
     * @param type the class
     * @return like "IOMMU Unit"
     */
    public String name(EClassifier type) {
        return text(type.getName(), type.getName());
    }

    /**
     * What a class is.
     *
     * @param type the class
     * @return a sentence
     */
    public String description(EClassifier type) {
        return text(type.getName() + ".description", name(type));
    }

    /**
     * Name of a feature for people.
     *
     * @param feature the feature
     * @return like "NUMA node"
     */
    public String name(EStructuralFeature feature) {
        return text(key(feature), feature.getName());
    }

    /**
     * What a feature means.
     *
     * @param feature the feature
     * @return a sentence
     */
    public String description(EStructuralFeature feature) {
        return text(key(feature) + ".description", name(feature));
    }

    /**
     * The group of properties to which a feature belongs.
     *
     * @param feature the feature
     * @return its category; the name of its class when it has none
     */
    public String category(EStructuralFeature feature) {
        return text(key(feature) + ".category", name(feature.getEContainingClass()));
    }

    /**
     * What a literal means.
     *
     * @param literal the literal
     * @return a sentence
     */
    public String description(EEnumLiteral literal) {
        return text(literal.getEEnum().getName() + "." + literal.getName() + ".description", literal.getLiteral());
    }

    /**
     * The icon of a class: 16 pixels; one of 32 is beside it with {@code @2x} in its name.
     *
     * @param type the class
     * @return the icon, or that of the nearest class above that has one; null when none has
     */
    public URL icon(EClass type) {
        return ICONS.computeIfAbsent(type, Texts::findIcon).orElse(null);
    }

    private static Optional<URL> findIcon(EClass type) {
        URL icon = Texts.class.getResource("icons/" + type.getName() + ".png");
        for (int i = 0; icon == null && i < type.getEAllSuperTypes().size(); i++) {
            icon = Texts.class.getResource("icons/"
                    + type.getEAllSuperTypes().get(type.getEAllSuperTypes().size() - 1 - i).getName()
                    + ".png");
        }
        return Optional.ofNullable(icon);
    }

    private static String key(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }

    private String text(String key, String other) {
        return bundle.containsKey(key) ? bundle.getString(key) : other;
    }

    @Override
    public URL getBaseURL() {
        return Texts.class.getResource("");
    }

    @Override
    public Object getImage(String key) {
        return Texts.class.getResource("icons/" + key + ".png");
    }

    @Override
    public String getString(String key) {
        return text(key, key);
    }

    @Override
    public String getString(String key, boolean translate) {
        return getString(key);
    }

    @Override
    public String getString(String key, Object[] substitutions) {
        return MessageFormat.format(getString(key), substitutions);
    }

    @Override
    public String getString(String key, Object[] substitutions, boolean translate) {
        return getString(key, substitutions);
    }
}
