/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Values of attributes as text. */
public final class Values {
    private static final Pattern EXPECTED = Pattern.compile("expected (.*?)[,;] found .*", Pattern.DOTALL);

    private Values() {
    }

    /** A text that is no value of a type; the message is what was expected instead. */
    public static final class Invalid extends Exception {
        Invalid(String expected) {
            super(expected);
        }
    }

    /**
     * Reads a value.
     *
     * @param type its type
     * @param text the text
     * @return the value
     * @throws Invalid when the text is none; the message is what is expected
     */
    public static Object parse(EDataType type, String text) throws Invalid {
        if (type instanceof EEnum literals) {
            EEnumLiteral literal = literals.getEEnumLiteralByLiteral(text.strip());
            if (literal == null) {
                throw new Invalid("one of " + literals.getELiterals().stream().map(EEnumLiteral::getLiteral)
                        .collect(Collectors.joining(", ")));
            }
            return literal.getInstance();
        }
        try {
            return EcoreUtil.createFromString(type, type.getInstanceClass() == String.class ? text : text.strip());
        } catch (NumberFormatException e) {
            throw new Invalid("a number of at most "
                    + (type.getInstanceClass() == long.class ? Long.SIZE : Integer.SIZE) + " bits");
        } catch (IllegalArgumentException e) {
            Matcher matcher = EXPECTED.matcher(String.valueOf(e.getMessage()));
            throw new Invalid(matcher.matches() ? matcher.group(1)
                    : type.getInstanceClass() == boolean.class ? "true or false" : "a value of type " + type.getName());
        }
    }

    /**
     * Writes a value.
     *
     * @param type  its type
     * @param value the value
     * @return its text
     */
    public static String text(EDataType type, Object value) {
        return value instanceof Enumerator enumerator ? enumerator.getLiteral()
                : EcoreUtil.convertToString(type, value);
    }
}
