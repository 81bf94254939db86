/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.vtd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AddressWidthTest {

    @Test
    void widthsLevelsAndFieldsBelongTogether() {
        for (int levels = 3; levels <= 5; levels++) {
            assertEquals(levels, AddressWidth.levels(AddressWidth.field(levels)));
        }
        assertEquals(39, AddressWidth.bits(3));
        assertEquals(48, AddressWidth.bits(4));
        assertEquals(57, AddressWidth.bits(5));
    }

    @Test
    void reservedFieldsHaveNoLevels() {
        assertEquals(0, AddressWidth.levels(0));
        assertEquals(0, AddressWidth.levels(4));
        assertEquals(0, AddressWidth.levels(7));
        assertThrows(IllegalArgumentException.class, () -> AddressWidth.field(2));
        assertThrows(IllegalArgumentException.class, () -> AddressWidth.field(6));
    }

    @Test
    void theTopIndexIsMadeOfTheHighestBits() {
        assertEquals(511, AddressWidth.index(0xffff_ffff_ffffL, 4));
        assertEquals(256, AddressWidth.index(0xffff_8000_0000_0000L, 4));
        assertEquals(1, AddressWidth.index(0x8000_0000_00L, 4));
        assertEquals(3, AddressWidth.index(0x3fff, 1));
    }

    @Test
    void canonicalAddressesRepeatTheirHighestBit() {
        assertEquals(0xffff_8000_0000_0000L, AddressWidth.signExtend(0x8000_0000_0000L, 4));
        assertEquals(0x7fff_ffff_ffffL, AddressWidth.signExtend(0x7fff_ffff_ffffL, 4));
        assertEquals(0x8000_0000_0000L, AddressWidth.signExtend(0x8000_0000_0000L, 5));
        assertEquals(0xff00_0000_0000_0000L, AddressWidth.signExtend(0x100_0000_0000_0000L, 5));
    }

    @Test
    void supportedWidthsAreTheBitsOfTheCapability() {
        long cap = 0xd2008c22260206L;
        assertTrue(AddressWidth.supported(cap, 3));
        assertFalse(AddressWidth.supported(cap, 4));
        assertTrue(AddressWidth.supported(1L << 11, 5));
    }

    @Test
    void domainCountsFollowTheCapability() {
        assertEquals(16, DomainIds.count(0));
        assertEquals(65536, DomainIds.count(6));
        assertEquals(65536, DomainIds.count(7), "the field of an entry has 16 bits");
    }
}
