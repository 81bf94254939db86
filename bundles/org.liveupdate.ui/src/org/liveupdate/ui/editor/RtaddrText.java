/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.editor;

import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.osgi.util.NLS;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.vtd.RegisterLayouts;
import org.liveupdate.ui.Messages;

/**
 * A value of RTADDR as somebody types it. Knows no widgets.
 *
 * @param value the value, empty if the text is not usable
 * @param error what is wrong with the text, empty if nothing is
 */
public record RtaddrText(OptionalLong value, Optional<String> error) {

    private static final String PREFIX = "0x"; //$NON-NLS-1$
    private static final int RESERVED_MODE = 2;

    /**
     * Reads a text.
     *
     * @param text   what was typed: hexadecimal, with or without 0x
     * @param memory the image that the root table must be in, or null if it is not open
     * @return the value or what is wrong
     */
    public static RtaddrText parse(String text, PhysicalMemory memory) {
        String trimmed = text.trim();
        if (trimmed.isEmpty()) {
            return new RtaddrText(OptionalLong.empty(), Optional.empty());
        }
        long value;
        try {
            boolean prefixed = trimmed.regionMatches(true, 0, PREFIX, 0, PREFIX.length());
            value = Hex.parse(prefixed ? trimmed : PREFIX + trimmed);
        } catch (NumberFormatException e) {
            return wrong(NLS.bind(Messages.registers_not_hex, trimmed));
        }
        byte[] bytes = new byte[Long.BYTES];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (value >>> Byte.SIZE * i);
        }
        if (RegisterLayouts.RTADDR.field("TTM").get(bytes, 0) == RESERVED_MODE) { //$NON-NLS-1$
            return wrong(Messages.registers_reserved_mode);
        }
        long table = RegisterLayouts.RTADDR.field("RTA").get(bytes, 0); //$NON-NLS-1$
        if (memory != null && !memory.contains(table, PhysicalMemory.PAGE_SIZE)) {
            return wrong(NLS.bind(Messages.registers_not_in_image, Hex.of(table)));
        }
        return new RtaddrText(OptionalLong.of(value), Optional.empty());
    }

    private static RtaddrText wrong(String message) {
        return new RtaddrText(OptionalLong.empty(), Optional.of(message));
    }
}
