/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;

class DmarLayoutsTest {

    @Test
    void sizesAreThoseOfTheSpecification() {
        assertEquals(36, AcpiLayouts.RSDP.size());
        assertEquals(36, AcpiLayouts.HEADER.size());
        assertEquals(48, DmarLayouts.TABLE.size());
        assertEquals(16, DmarLayouts.DRHD.size());
        assertEquals(24, DmarLayouts.RMRR.size());
        assertEquals(8, DmarLayouts.ATSR.size());
        assertEquals(20, DmarLayouts.RHSA.size());
        assertEquals(8, DmarLayouts.ANDD.size());
        assertEquals(6, DmarLayouts.SCOPE.size());
    }

    @Test
    void aUnitOfARealTableReads() {
        Struct unit = DmarLayouts.DRHD.over(HexFormat.of().parseHex("00006800010000000000d9fe00000000"), 0, 0x30);
        assertEquals(0, unit.get("type"));
        assertEquals(0x68, unit.get("length"));
        assertTrue(unit.is("INCLUDE_PCI_ALL"));
        assertEquals(0xfed90000L, unit.get("register_base"));
    }

    @Test
    void everyTypeHasItsLayoutAndOnlySomeHaveScopes() {
        for (long type = 0; type <= 6; type++) {
            Layout layout = DmarLayouts.structureOf(type).orElseThrow();
            assertEquals(type != 3 && type != 4, DmarLayouts.hasScopes(layout));
            assertEquals("acpi_dmar_" + layout.field("type").names().get(type).toLowerCase(Locale.ROOT), layout.name());
        }
        assertTrue(DmarLayouts.structureOf(7).isEmpty());
        assertFalse(DmarLayouts.all().isEmpty() || AcpiLayouts.all().isEmpty());
    }
}
