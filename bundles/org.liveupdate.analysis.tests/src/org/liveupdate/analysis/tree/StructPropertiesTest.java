/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.vtd.ContextLayouts;

class StructPropertiesTest {

    private static Map<String, String> of(long low, long high) {
        byte[] bytes = new byte[16];
        for (int i = 0; i < 8; i++) {
            bytes[i] = (byte) (low >>> 8 * i);
            bytes[8 + i] = (byte) (high >>> 8 * i);
        }
        return StructProperties.of("Context entry", ContextLayouts.LEGACY_ENTRY.over(bytes, 0, 0x2000)).properties()
                .stream().collect(Collectors.toMap(Property::name, Property::value));
    }

    @Test
    void fieldsAreShownWithBitsRawAndDecoded() {
        Map<String, String> shown = of(0x4001, 0x1702);

        assertEquals("0x2000", shown.get("Address"));
        assertEquals("0000000000004001 0000000000001702", shown.get("Raw"));
        assertEquals("1 (set)", shown.get("P [0]"));
        assertEquals("23 (0x17)", shown.get("DID [87:72]"));
        assertEquals("0x4000", shown.get("SSPTPTR [63:12]"));
        assertTrue(shown.get("Defined in").contains("VT-d"));
    }

    @Test
    void reservedBitsAreShownOnlyWhenTheyAreSet() {
        assertTrue(of(0x4001, 0x102).values().stream().noneMatch(value -> value.contains("must be 0")));
        assertTrue(of(0x4801, 0x102).values().stream().anyMatch(value -> value.contains("must be 0")));
    }
}
