/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.layout;

/** Runs of up to 64 bits in byte arrays. */
final class Bits {

    private Bits() {
    }

    static long get(byte[] bytes, int base, int bit, int width, boolean bigEndian) {
        long value = 0;
        if (bigEndian) {
            for (int i = 0; i < width / 8; i++) {
                value = value << 8 | bytes[base + bit / 8 + i] & 0xffL;
            }
            return value;
        }
        int done = 0;
        while (done < width) {
            int at = bit + done;
            int in = at % 8;
            int part = Math.min(8 - in, width - done);
            long piece = (bytes[base + at / 8] & 0xffL) >>> in & (1L << part) - 1;
            value |= piece << done;
            done += part;
        }
        return value;
    }

    static void set(byte[] bytes, int base, int bit, int width, boolean bigEndian, long value) {
        if (bigEndian) {
            int length = width / 8;
            for (int i = 0; i < length; i++) {
                bytes[base + bit / 8 + i] = (byte) (value >>> 8 * (length - 1 - i));
            }
            return;
        }
        int done = 0;
        while (done < width) {
            int at = bit + done;
            int in = at % 8;
            int part = Math.min(8 - in, width - done);
            int mask = (1 << part) - 1 << in;
            int piece = (int) (value >>> done) << in & mask;
            int index = base + at / 8;
            bytes[index] = (byte) (bytes[index] & ~mask | piece);
            done += part;
        }
    }
}
