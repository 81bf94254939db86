/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.iommu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vtd.ContextLayouts;

class FieldPathTest {

    @Test
    void leadsToAnElementOfAnArray() {
        Struct table = ContextLayouts.LEGACY_TABLE.blank(0);
        FieldPath path = FieldPath.of("entries[40].DID");
        assertTrue(path.in(ContextLayouts.LEGACY_TABLE));
        path.set(table, 7);
        assertEquals(7, path.get(table));
        assertEquals(0, FieldPath.of("entries[41].DID").get(table));
        assertEquals(7, table.element("entries", 40).get("DID"));
    }

    @Test
    void leadsIntoNestedStructures() {
        Struct domain = IommuV1.DOMAIN.blank(0);
        FieldPath.of("obj.ref_count").set(domain, 3);
        assertEquals(3, domain.struct("obj").get("ref_count"));
        assertTrue(FieldPath.of("top_table").in(IommuV1.DOMAIN));
    }

    @Test
    void leadsToTheSameMeaningInOneLayoutAfterAnother() {
        FieldPath path = FieldPath.of("obj.deleted");
        Struct domain = IommuV1.DOMAIN.blank(0);
        Struct device = IommuV1.DEVICE.blank(0);
        domain.struct("obj").set("deleted", 1);
        assertEquals(1, path.get(domain));
        assertEquals(0, path.get(device));
        assertFalse(path.in(ContextLayouts.LEGACY_TABLE));
        assertEquals(1, path.get(domain));
    }

    @Test
    void isRejectedWhereItLeadsNowhere() {
        FieldPath path = FieldPath.of("obj.deleted");
        Struct table = ContextLayouts.LEGACY_TABLE.blank(0);
        assertThrows(IllegalArgumentException.class, () -> path.get(table));
        assertThrows(IllegalArgumentException.class, () -> path.set(table, 1));
        assertThrows(IllegalArgumentException.class, () -> FieldPath.of(""));
    }

    @Test
    void tellsWhereTheFieldIs() {
        Struct table = ContextLayouts.LEGACY_TABLE.blank(0x7000);
        assertEquals(0x7000 + 40 * 16 + 9, FieldPath.of("entries[40].DID").address(table));
        assertEquals(0x7000 + 40 * 16, FieldPath.of("entries[40].P").address(table));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "entries[0].", ".DID", "entries[0]..DID", "entries[256].DID", "entries[-1].DID",
        "entries[x].DID", "entries.DID", "entries[1]", "entries[1].none", "none[1].DID", "[1].DID", "]",
        "]].DID", "entries[4]5].DID", "P[0].DID"})
    void knowsWhatIsNoFieldOfALayout(String path) {
        assertFalse(FieldPath.of(path).in(ContextLayouts.LEGACY_TABLE));
    }
}
