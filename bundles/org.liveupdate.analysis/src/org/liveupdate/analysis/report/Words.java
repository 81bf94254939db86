/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.report;

/** Small pieces of text. */
final class Words {

    private Words() {
    }

    /** A text that may not be there. */
    static String or(String text, String other) {
        return text == null || text.isBlank() ? other : text;
    }

    /** Names may hold anything: what could move the cursor is written as a number. */
    static String printable(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.chars().forEach(c -> result.append(c < ' ' || c >= 0x7f && c < 0xa0 ? String.format("\\x%02x", c)
                : String.valueOf((char) c)));
        return result.toString();
    }
}
