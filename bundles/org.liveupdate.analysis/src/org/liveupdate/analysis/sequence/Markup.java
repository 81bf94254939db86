/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.sequence;

/** Text in pictures and pages. */
public final class Markup {

    private Markup() {
    }

    /**
     * Escapes a text for contents and attributes of XML and HTML. What XML cannot hold, and what could hide or turn
     * around what stands beside it, becomes U+FFFD; line breaks and tabulators become blanks.
     *
     * @param text any text
     * @return text that is only text
     */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\t', '\n' -> out.append(' ');
                default -> out.appendCodePoint(isHarmless(c) ? c : 0xfffd);
            }
        });
        return out.toString();
    }

    private static boolean isHarmless(int c) {
        boolean turns = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069 || c == 0x200e || c == 0x200f;
        return !turns && (c >= 0x20 && c < 0x7f || c >= 0xa0 && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd
                || c >= 0x10000);
    }

    /** At most so many characters, with an ellipsis for what is left out. */
    static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + '\u2026';
    }
}
