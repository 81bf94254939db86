/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode;

import java.util.HexFormat;
import java.util.Optional;

import org.liveupdate.abi.PhysicalMemory;

/** The first bytes of a structure, kept for what cannot be interpreted. */
public final class RawBytes {

    private static final int LENGTH = 64;

    private RawBytes() {
    }

    /**
     * Bytes in hexadecimal.
     *
     * @param memory  the memory
     * @param address physical address of the first byte
     * @return up to 64 bytes without separators, "" if there are none
     */
    public static String at(PhysicalMemory memory, long address) {
        for (int length = LENGTH; length > 0; length /= 2) {
            Optional<byte[]> bytes = memory.bytes(address, length);
            if (bytes.isPresent()) {
                return HexFormat.of().formatHex(bytes.get());
            }
        }
        return "";
    }
}
