/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.luo;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.layout.Field;
import org.liveupdate.abi.layout.Struct;

/** The names in LUO's entries: printable characters, a NUL, and zeros behind it, because the kernel zeroed the page. */
final class LuoNames {

    private LuoNames() {
    }

    /** Whether a name is as the kernel writes it. */
    static boolean isClean(Struct struct, String field) {
        Field found = struct.layout().field(field);
        byte[] bytes = struct.bytes();
        int end = found.offset() + found.byteLength();
        int nul = found.offset();
        while (nul < end && bytes[nul] > 0x20 - 1 && bytes[nul] < 0x7f) {
            nul++;
        }
        if (nul == found.offset() || nul == end) {
            return false;
        }
        for (int i = nul; i < end; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** A name; a problem if the kernel would not have written it so. */
    static String read(LuoPages pages, Struct struct, String field) {
        String name = struct.text(field);
        if (!isClean(struct, field)) {
            pages.context().problems().warning(LuoRules.NAME, struct.address(), struct.layout().name() + "." + field
                    + ": expected printable characters and zeros behind them, found \"" + printable(name) + "\"");
        }
        return name;
    }

    private static String printable(String name) {
        StringBuilder result = new StringBuilder();
        for (char one : name.toCharArray()) {
            result.append(one >= 0x20 && one < 0x7f ? String.valueOf(one) : "<" + Hex.of(one) + ">");
        }
        return result.toString();
    }
}
