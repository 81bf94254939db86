/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import org.liveupdate.abi.Hex;

/** Small pieces of text. */
final class Text {

    private Text() {
    }

    /** A range with its last address. */
    static String range(long start, long length) {
        return length == 0 ? "nothing at " + Hex.of(start) : Hex.of(start) + ".." + Hex.of(start + length - 1);
    }
}
