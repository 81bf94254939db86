/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.text;

/** Numbers of things. */
final class Plural {

    private Plural() {
    }

    /** The number and the word, with an s unless there is exactly one; the number is unsigned. */
    static String of(long count, String what) {
        return Long.toUnsignedString(count) + " " + what + (count == 1 ? "" : "s");
    }
}
