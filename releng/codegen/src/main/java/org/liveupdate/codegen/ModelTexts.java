/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.codegen;

import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.util.CodeGenUtil;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The texts of a model for people, as a properties file: name and description of each class, feature and literal. The
 * description is the documentation in the Ecore model, so it is written once; a translation is a file beside this one.
 * A name is the one in the model, split into words, or what an annotation {@value #LABEL} says.
 */
final class ModelTexts {
    /**
     * Source of the annotation that names an element differently; its detail {@code text} is the name, {@code
     * category} its category.
     */
    static final String LABEL = "http://liveupdate.org/label";

    private final EPackage model;

    ModelTexts(GenModel model) {
        this.model = model.getGenPackages().get(0).getEcorePackage();
    }

    /** Path of the file below the source folder of the edit bundle. */
    String path() {
        return "org/liveupdate/model/edit/" + model.getName() + ".properties";
    }

    /** The whole file, keys in the order of names. */
    String text() {
        StringBuilder text = new StringBuilder();
        text.append("# Copyright (c) 2026 Live Update Explorer contributors.\n# SPDX-License-Identifier: EPL-2.0\n");
        text.append("# Generated from ").append(model.getName())
                .append(".ecore by releng/generate; change it there.\n");
        List<EClassifier> classifiers = model.getEClassifiers().stream()
                .sorted(Comparator.comparing(ENamedElement::getName)).toList();
        for (EClassifier classifier : classifiers) {
            if (classifier instanceof EClass type) {
                add(text, type.getName(), type);
                for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                    add(text, type.getName() + "." + feature.getName(), feature);
                }
            } else if (classifier instanceof EEnum type) {
                for (EEnumLiteral literal : type.getELiterals()) {
                    add(text, type.getName() + "." + literal.getName(), literal);
                }
            }
        }
        return text.toString();
    }

    private static void add(StringBuilder text, String key, ENamedElement element) {
        String label = annotation(element, LABEL, "text");
        if (label == null) {
            label = element instanceof EEnumLiteral literal ? literal.getLiteral()
                    : CodeGenUtil.format(CodeGenUtil.capName(element.getName()), ' ', null, false, true);
        }
        text.append(key).append(" = ").append(escape(label)).append('\n');
        String category = annotation(element, LABEL, "category");
        if (category != null) {
            text.append(key).append(".category = ").append(escape(category)).append('\n');
        }
        String documentation = EcoreUtil.getDocumentation(element);
        if (documentation != null) {
            text.append(key).append(".description = ").append(escape(documentation)).append('\n');
        }
    }

    private static String annotation(EModelElement element, String source, String key) {
        return EcoreUtil.getAnnotation(element, source, key);
    }

    private static String escape(String value) {
        return value.strip().replace("\\", "\\\\").replaceAll("\\s*\\R\\s*", " ");
    }
}
