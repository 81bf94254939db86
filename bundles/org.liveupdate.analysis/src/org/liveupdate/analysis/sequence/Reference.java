/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.sequence;

/**
 * Something that a message names, so that a click on the message can lead there.
 *
 * @param kind  what it is
 * @param value its number: a physical address in bytes, the address of registers in bytes, a token, or segment, bus,
 *              device and function of a device in 32 bits (segment in the upper 16)
 */
public record Reference(Kind kind, long value) {

    /** What a message can name. */
    public enum Kind {
        /** A physical address of memory. */
        ADDRESS,
        /** A unit, by the address of its registers. */
        UNIT,
        /** A device, by segment and requester id. */
        DEVICE,
        /** A preserved file, by its token. */
        TOKEN,
        /** An input address of a device. */
        IOVA
    }
}
