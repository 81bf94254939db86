/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Describes the beginning of a file that is no image. */
final class FirstBytes {

    private FirstBytes() {
    }

    /**
     * What a person sees in the bytes.
     *
     * @param start the first bytes of a file
     * @return text in quotes, or hexadecimal digits
     */
    static String describe(byte[] start) {
        boolean text = true;
        for (byte b : start) {
            text &= b >= ' ' && b < 0x7f || b == '\n' || b == '\t' || b == '\r';
        }
        if (text) {
            return "text \"" + new String(start, StandardCharsets.US_ASCII).strip() + "\"";
        }
        return "bytes " + HexFormat.ofDelimiter(" ").formatHex(start);
    }
}
