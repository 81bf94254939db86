/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import org.liveupdate.abi.Hex;

/**
 * One field of an object.
 *
 * @param name   the field
 * @param text   its value for people; different values have different texts
 * @param target the physical address that the field points to, {@link #NOWHERE} if it is no pointer
 */
record Value(String name, String text, long target) {

    /** No pointer. */
    static final long NOWHERE = 0;

    static Value of(String name, String text) {
        return new Value(name, text, NOWHERE);
    }

    static Value of(String name, long number) {
        return new Value(name, Long.toUnsignedString(number), NOWHERE);
    }

    static Value hex(String name, long number) {
        return new Value(name, Hex.of(number), NOWHERE);
    }

    static Value pointer(String name, long target) {
        return new Value(name, Hex.of(target), target);
    }
}
