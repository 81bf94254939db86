/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.memfd;

import java.util.EnumSet;
import java.util.Set;

/** File seals, include/uapi/linux/fcntl.h. */
public enum Seal {

    /** No further seals. */
    F_SEAL_SEAL(0x1),
    /** May not shrink. */
    F_SEAL_SHRINK(0x2),
    /** May not grow. */
    F_SEAL_GROW(0x4),
    /** May not be written. */
    F_SEAL_WRITE(0x8),
    /** No new writable mappings. */
    F_SEAL_FUTURE_WRITE(0x10),
    /** The execute permission may not change. */
    F_SEAL_EXEC(0x20);

    private final int bit;

    Seal(int bit) {
        this.bit = bit;
    }

    /**
     * The seal's value.
     *
     * @return a single bit
     */
    public int bit() {
        return bit;
    }

    /**
     * The seals that are set.
     *
     * @param bits a combination of seals
     * @return the known ones among them
     */
    public static Set<Seal> in(long bits) {
        Set<Seal> result = EnumSet.noneOf(Seal.class);
        for (Seal seal : values()) {
            if ((bits & seal.bit) != 0) {
                result.add(seal);
            }
        }
        return result;
    }

    /**
     * The bits that are no known seal.
     *
     * @param bits a combination of seals
     * @return what is left without all known seals
     */
    public static long unknown(long bits) {
        long left = bits;
        for (Seal seal : values()) {
            left &= ~(long) seal.bit;
        }
        return left;
    }
}
