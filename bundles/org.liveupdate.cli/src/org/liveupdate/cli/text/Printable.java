/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.text;

/** Strings from an image, made safe for a terminal. */
public final class Printable {

    private Printable() {
    }

    /**
     * Replaces what could move the cursor or change colours.
     *
     * @param text any text
     * @return the text with control characters written as {@code \xNN}
     */
    public static String of(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            if (c < ' ' || c >= 0x7f && c < 0xa0) {
                result.append(String.format("\\x%02x", c));
            } else {
                result.append((char) c);
            }
        });
        return result.toString();
    }
}
