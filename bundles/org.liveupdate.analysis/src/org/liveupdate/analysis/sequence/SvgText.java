/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.sequence;

/** Text in pictures. */
final class SvgText {

    private SvgText() {
    }

    /** Escapes what means something in XML; what XML cannot hold, and what would break a line, becomes U+FFFD. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isPrintable(c) ? c : 0xfffd);
            }
        });
        return out.toString();
    }

    private static boolean isPrintable(int c) {
        return c >= 0x20 && c < 0x7f || c >= 0xa0 && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd || c >= 0x10000;
    }

    /** At most so many characters, with an ellipsis for what is left out. */
    static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + '\u2026';
    }
}
