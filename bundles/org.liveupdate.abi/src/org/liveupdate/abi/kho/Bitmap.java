/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.kho;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.WritableMemory;

/** One bit of a bitmap page in memory. */
final class Bitmap {

    private Bitmap() {
    }

    static boolean get(PhysicalMemory memory, long page, int bit) {
        return (one(memory, page + bit / Byte.SIZE)[0] >> bit % Byte.SIZE & 1) != 0;
    }

    static void set(WritableMemory memory, long page, int bit, boolean value) {
        long at = page + bit / Byte.SIZE;
        byte[] one = one(memory, at);
        int mask = 1 << bit % Byte.SIZE;
        one[0] = (byte) (value ? one[0] | mask : one[0] & ~mask);
        memory.write(at, one);
    }

    private static byte[] one(PhysicalMemory memory, long at) {
        return memory.bytes(at, 1)
                .orElseThrow(() -> new IllegalStateException("no bitmap page at 0x" + Long.toHexString(at)));
    }
}
