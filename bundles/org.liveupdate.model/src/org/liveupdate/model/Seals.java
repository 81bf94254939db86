/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** File seals of a memfd by name (include/uapi/linux/fcntl.h: F_SEAL_SEAL is bit 0). */
public final class Seals {
    /** F_SEAL_SEAL: no more seals can be added. */
    public static final int SEAL = 0x1;
    /** F_SEAL_SHRINK: it cannot get smaller. */
    public static final int SHRINK = 0x2;
    /** F_SEAL_GROW: it cannot get larger. */
    public static final int GROW = 0x4;
    /** F_SEAL_WRITE: it cannot be written. */
    public static final int WRITE = 0x8;
    /** F_SEAL_FUTURE_WRITE: it can be written only through mappings that exist. */
    public static final int FUTURE_WRITE = 0x10;
    /** F_SEAL_EXEC: its permission to be executed cannot change. */
    public static final int EXEC = 0x20;
    /** What a memfd needs so that a HWPT that maps it can be preserved. */
    public static final int FOR_PRESERVATION = SEAL | SHRINK | GROW;
    /** All that there are. */
    public static final int ALL = 0x3f;

    private static final List<String> NAMES = List.of("seal", "shrink", "grow", "write", "future-write", "exec");

    private Seals() {
    }

    /**
     * Reads seals.
     *
     * @param text names, with or without F_SEAL_, between blanks, commas or bars; or one number
     * @return the bits
     * @throws IllegalArgumentException for an unknown name or bit; the message says what is expected
     */
    public static int parse(String text) {
        String stripped = text.strip();
        int seals = 0;
        for (String word : stripped.isEmpty() ? new String[0] : stripped.split("[\\s,|]+")) {
            seals |= bits(word.toLowerCase(Locale.ROOT).replace('_', '-'), text);
        }
        return seals;
    }

    /**
     * Writes seals.
     *
     * @param seals the bits
     * @return the names in the order of bits, between blanks; bits without a name as a number
     */
    public static String text(int seals) {
        StringJoiner text = new StringJoiner(" ");
        for (int bit = 0; bit < NAMES.size(); bit++) {
            if ((seals >> bit & 1) != 0) {
                text.add(NAMES.get(bit));
            }
        }
        if ((seals & ~ALL) != 0) {
            text.add("0x" + Integer.toHexString(seals & ~ALL));
        }
        return text.toString();
    }

    private static int bits(String word, String text) {
        int bit = NAMES.indexOf(word.startsWith("f-seal-") ? word.substring("f-seal-".length()) : word);
        if (bit >= 0) {
            return 1 << bit;
        }
        if (word.matches("0x[0-9a-f]{1,7}|[0-9]{1,8}")) {
            return Integer.decode(word);
        }
        throw new IllegalArgumentException("expected seals out of " + String.join(", ", NAMES) + "; found \"" + text
                + "\"");
    }
}
