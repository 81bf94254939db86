/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.report;

/** What a part of a report says about itself, told by a sign and a word, and only then by a colour. */
public enum Sign {
    /** Nothing to say. */
    NONE("", ' '),
    /** As it should be. */
    GOOD("\u2713", '+'),
    /** Worth a look. */
    NOTE("\u26a0", '?'),
    /** Not as it should be. */
    BAD("\u2717", '!');

    private final String mark;
    private final char ascii;

    Sign(String mark, char ascii) {
        this.mark = mark;
        this.ascii = ascii;
    }

    /**
     * The sign for HTML.
     *
     * @return one character, or nothing
     */
    public String mark() {
        return mark;
    }

    /**
     * The sign for plain text.
     *
     * @return one character, a blank if there is nothing to say
     */
    public char ascii() {
        return ascii;
    }

    /**
     * The class of an element in the style sheet.
     *
     * @return lower case
     */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The worse of two. */
    Sign or(Sign other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
