/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.emf;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.liveupdate.ui.Messages;

/** Values of attributes as text that is shown and typed, by the rules of their data types. */
public final class ValueTexts {

    private static final String SEPARATOR = ", "; //$NON-NLS-1$

    private ValueTexts() {
    }

    /**
     * Writes a value.
     *
     * @param attribute the attribute
     * @param value     its value; a list if it has many
     * @return the text, empty for null
     */
    public static String text(EAttribute attribute, Object value) {
        EDataType type = attribute.getEAttributeType();
        if (attribute.isMany()) {
            StringJoiner joined = new StringJoiner(SEPARATOR);
            ((List<?>) value).forEach(each -> joined.add(EcoreUtil.convertToString(type, each)));
            return joined.toString();
        }
        String text = value == null ? null : EcoreUtil.convertToString(type, value);
        return text == null ? "" : text; //$NON-NLS-1$
    }

    /**
     * Reads a value.
     *
     * @param attribute the attribute
     * @param text      what was typed
     * @return its value; a list if it has many
     * @throws IllegalArgumentException when it is none; the message says what is expected
     */
    public static Object value(EAttribute attribute, String text) {
        EDataType type = attribute.getEAttributeType();
        if (attribute.isMany()) {
            List<Object> values = new ArrayList<>();
            for (String each : text.split("[,\\s]+")) { //$NON-NLS-1$
                if (!each.isBlank()) {
                    values.add(EcoreUtil.createFromString(type, each));
                }
            }
            return values;
        }
        if (type.getInstanceClass() == String.class && text.isEmpty()) {
            return null;
        }
        try {
            return type.getInstanceClass() == String.class && type.getName().equals("EString") ? text //$NON-NLS-1$
                    : EcoreUtil.createFromString(type, text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(NLS.bind(Messages.emf_expected_number, text), e);
        }
    }

    /**
     * What is wrong with a text.
     *
     * @param attribute the attribute
     * @param text      what was typed
     * @return one line, null if nothing is
     */
    public static String problem(EAttribute attribute, String text) {
        try {
            value(attribute, text);
            return null;
        } catch (IllegalArgumentException e) {
            return attribute.getEType() instanceof EEnum ? NLS.bind(Messages.emf_expected_literal, text)
                    : e.getMessage();
        }
    }
}
