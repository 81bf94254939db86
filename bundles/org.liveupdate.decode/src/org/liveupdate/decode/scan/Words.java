/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

import org.liveupdate.abi.layout.Field;
import org.liveupdate.abi.layout.Layout;

/** Little-endian 64-bit words of structures, and which of their bits the layout reserves. */
final class Words {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Words() {
    }

    static long get(byte[] bytes, int offset) {
        return (long) LONG.get(bytes, offset);
    }

    /** For each word of a structure the bits that must be zero. */
    static long[] reserved(Layout layout) {
        long[] masks = new long[layout.size() / Long.BYTES];
        for (Field field : layout.fields()) {
            if (field.kind() == Field.Kind.RESERVED) {
                for (int bit = field.bit(); bit < field.bit() + field.width(); bit++) {
                    masks[bit / 64] |= 1L << bit % 64;
                }
            }
        }
        return masks;
    }

    /** Whether any reserved bit of a structure is set. */
    static boolean violates(byte[] bytes, int offset, long[] reserved) {
        for (int i = 0; i < reserved.length; i++) {
            if ((get(bytes, offset + i * Long.BYTES) & reserved[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    static boolean isZero(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
