/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.file;

import org.eclipse.emf.ecore.resource.Resource;

/**
 * Something in a file that could not be understood.
 *
 * @param file     name of the file, as messages name it
 * @param line     line, from 1
 * @param column   column, from 1
 * @param place    the element or attribute, like {@code <memory> size}
 * @param expected what is expected there
 * @param found    what is there
 */
public record FileProblem(String file, int line, int column, String place, String expected, String found)
        implements Resource.Diagnostic {

    private static final int LONGEST = 80;

    /** A problem with short texts of one line. */
    public FileProblem {
        place = oneLine(place);
        expected = oneLine(expected);
        found = oneLine(found);
    }

    /** One line that names file, place, what is expected and what was found. */
    @Override
    public String getMessage() {
        return file + ":" + line + ":" + column + ": " + place + ": expected " + expected + ", found " + found;
    }

    @Override
    public String getLocation() {
        return file;
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getColumn() {
        return column;
    }

    @Override
    public String toString() {
        return getMessage();
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> {
            if (Character.isISOControl(c)) {
                line.append(String.format("\\u%04x", c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return text.codePointCount(0, text.length()) > LONGEST ? line.append("...").toString() : line.toString();
    }
}
