/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image;

import java.util.List;
import java.util.Map;

/**
 * Takes registers out of a copy of the register page, read in units of 8 bytes. Offsets and widths are those of the
 * VT-d specification, section 11.4.
 */
final class RawRegisters {

    private record Place(String name, int offset, int bytes) {
    }

    private static final List<Place> PLACES = List.of(new Place("VER", 0x00, 4), new Place("CAP", 0x08, 8),
            new Place("ECAP", 0x10, 8), new Place("GCMD", 0x18, 4), new Place("GSTS", 0x1c, 4),
            new Place("RTADDR", 0x20, 8), new Place("CCMD", 0x28, 8), new Place("FSTS", 0x34, 4),
            new Place("FECTL", 0x38, 4), new Place("FEDATA", 0x3c, 4), new Place("FEADDR", 0x40, 4),
            new Place("PMEN", 0x64, 4), new Place("IQH", 0x80, 8), new Place("IQT", 0x88, 8), new Place("IQA", 0x90, 8),
            new Place("ICS", 0x9c, 4), new Place("IRTA", 0xb8, 8), new Place("PQH", 0xc0, 8), new Place("PQT", 0xc8, 8),
            new Place("PQA", 0xd0, 8));

    private RawRegisters() {
    }

    /**
     * Adds the registers that lie in 8 bytes and are not known yet.
     *
     * @param offset offset of the 8 bytes in the register page
     * @param value  the 8 bytes
     * @param values takes the registers
     */
    static void add(long offset, long value, Map<String, Long> values) {
        for (Place place : PLACES) {
            if ((place.offset & ~7) == offset) {
                long shifted = value >>> (place.offset & 7) * 8;
                values.putIfAbsent(place.name, place.bytes == 8 ? shifted : shifted & 0xffff_ffffL);
            }
        }
    }
}
