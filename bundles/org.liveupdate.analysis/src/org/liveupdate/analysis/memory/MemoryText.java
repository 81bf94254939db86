/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.memory;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;

/** Bytes as text, to be copied. Bytes that are not there are left out with a remark. */
public final class MemoryText {

    /** Longest text that is made, in bytes of memory. */
    public static final int LIMIT = 1 << 20;

    private static final int PER_LINE = 8;

    private MemoryText() {
    }

    /**
     * Hexadecimal lines, each with its address.
     *
     * @param memory the bytes
     * @param start  physical address of the first
     * @param length how many; more than {@value #LIMIT} are cut
     * @return lines of up to 16 bytes
     */
    public static String hex(PhysicalMemory memory, long start, long length) {
        StringBuilder text = new StringBuilder();
        long end = start + Math.min(length, LIMIT);
        for (long at = start; at < end; at = (at & -MemoryRows.WIDTH) + MemoryRows.WIDTH) {
            text.append(Hex.of(at)).append(':');
            for (long one = at; one < Math.min(end, (at & -MemoryRows.WIDTH) + MemoryRows.WIDTH); one++) {
                text.append(memory.bytes(one, 1).map(bytes -> String.format(" %02x", bytes[0])).orElse(" ??"));
            }
            text.append(System.lineSeparator());
        }
        return text.toString();
    }

    /**
     * A C array with the bytes.
     *
     * @param memory the bytes
     * @param start  physical address of the first
     * @param length how many; more than {@value #LIMIT} are cut
     * @return an initialiser with a comment that says where the bytes are from
     */
    public static String initialiser(PhysicalMemory memory, long start, long length) {
        long count = Math.min(length, LIMIT);
        StringBuilder text = new StringBuilder("/* ").append(count).append(" bytes at ").append(Hex.of(start))
                .append(" */").append(System.lineSeparator()).append("static const unsigned char mem_")
                .append(Long.toHexString(start)).append('[').append(count).append("] = {");
        for (long i = 0; i < count; i++) {
            text.append(i % PER_LINE == 0 ? System.lineSeparator() + "\t" : " ");
            text.append(memory.bytes(start + i, 1).map(bytes -> String.format("0x%02x,", bytes[0]))
                    .orElse("0x00 /* not there */,"));
        }
        return text.append(System.lineSeparator()).append("};").append(System.lineSeparator()).toString();
    }
}
