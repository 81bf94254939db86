/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a file, with offsets for lines and columns. */
final class SourceText {
    /** A place in the text; both count from 1. */
    record Position(int line, int column) {
    }

    private final String text;
    private int lastLine = 1;
    private int lastOffset;

    SourceText(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** The offset of a position; positions that are asked for in their order are found fast. */
    int offset(Position position) {
        if (position.line() < lastLine) {
            lastLine = 1;
            lastOffset = 0;
        }
        while (lastLine < position.line()) {
            int end = text.indexOf('\n', lastOffset);
            if (end < 0) {
                break;
            }
            lastOffset = end + 1;
            lastLine++;
        }
        return Math.min(text.length(), lastOffset + position.column() - 1);
    }

    /**
     * Where an attribute stands.
     *
     * @param tag  where the tag begins
     * @param name qualified name of the attribute
     * @return the position of its name; that of the tag when it is not found
     */
    Position attribute(Position tag, String name) {
        int start = offset(tag);
        // A > inside of a value ends the search too early at worst: then the tag is named.
        int end = text.indexOf('>', start);
        Matcher matcher = Pattern.compile("\\s(" + Pattern.quote(name) + ")\\s*=").matcher(text)
                .region(start, end < 0 ? text.length() : end);
        if (matcher.find()) {
            return position(tag, start, matcher.start(1));
        }
        return tag;
    }

    /** Where the first tag of the text begins, after declaration and comments. */
    Position firstTag() {
        Matcher matcher = Pattern.compile("<[^?!]").matcher(text);
        Position begin = new Position(1, 1);
        return matcher.find() ? position(begin, 0, matcher.start()) : begin;
    }

    private Position position(Position from, int offset, int to) {
        int line = from.line();
        int column = from.column();
        for (int i = offset; i < to; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return new Position(line, column);
    }
}
