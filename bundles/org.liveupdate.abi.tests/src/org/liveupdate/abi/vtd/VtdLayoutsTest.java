/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.vtd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveupdate.abi.layout.Field;
import org.liveupdate.abi.layout.Field.Kind;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;

class VtdLayoutsTest {

    static List<Layout> all() {
        return VtdLayouts.all();
    }

    static List<Layout> entries() {
        return VtdLayouts.all().stream().filter(layout -> layout.name().contains("entry")
                || layout.name().contains("leaf_4k") || layout.name().contains("leaf_2m")
                || layout.name().contains("leaf_1g") || layout == RegisterLayouts.RTADDR).toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyStructureSaysWhatItIsAndWhereItIsDefined(Layout layout) {
        assertFalse(layout.doc().isEmpty());
        assertTrue(layout.source().contains("VT-d specification"), layout.source());
        assertTrue(layout.source().contains("Linux 7.3"), layout.source());
        layout.fields().forEach(field -> assertFalse(field.doc().isEmpty(), field.name()));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyBitOfAnEntryIsDescribed(Layout layout) {
        BitSet bits = new BitSet();
        layout.fields().forEach(field -> bits.set(field.bit(), field.bit() + field.width()));
        assertEquals(layout.size() * 8, bits.nextClearBit(0));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyPointerLeadsToALayoutOfTheList(Layout layout) {
        Set<String> names = all().stream().map(Layout::name).collect(Collectors.toSet());
        for (Field field : layout.fields()) {
            if (field.kind() == Kind.ADDRESS && !field.target().isEmpty()) {
                assertTrue(names.contains(field.target()), field.target());
            }
        }
    }

    @Test
    void namesAreUniqueAndTablesTakeAPage() {
        Set<String> names = new HashSet<>();
        for (Layout layout : all()) {
            assertTrue(names.add(layout.name()), layout.name());
            if (layout.has("entries")) {
                assertEquals(4096, layout.size(), layout.name());
            }
        }
    }

    @Test
    void aLegacyContextEntryOfLinuxReadsAsItsOwnDumpShows() {
        Struct entry = words(ContextLayouts.LEGACY_ENTRY, 0x293f001L, 0x302L);
        assertTrue(entry.is("P"));
        assertEquals(0, entry.get("TT"));
        assertEquals(0x293f000L, entry.get("SSPTPTR"));
        assertEquals(2, entry.get("AW"));
        assertEquals(3, entry.get("DID"));
    }

    @Test
    void aScalableContextEntryOfLinuxReadsAsItsOwnDumpShows() {
        Struct entry = words(ContextLayouts.SCALABLE_ENTRY, 0x87e40dL, 0x1_0005L, 0, 0);
        assertTrue(entry.is("DTE"));
        assertTrue(entry.is("PASIDE"));
        assertFalse(entry.is("PRE"));
        assertEquals(2, entry.get("PDTS"));
        assertEquals(0x87e000L, entry.get("PASIDDIRPTR"));
        assertEquals(0x1_0005L, entry.get("RID_PASID"));
    }

    @Test
    void pasidEntriesOfLinuxReadAsTheirOwnDumpsShow() {
        Struct second = words(PasidLayouts.TABLE_ENTRY, 0xebf089L, 0x800005L, 0, 0, 0, 0, 0, 0);
        assertEquals(2, second.get("PGTT"));
        assertEquals(2, second.get("AW"));
        assertEquals(0xebf000L, second.get("SSPTPTR"));
        assertEquals(5, second.get("DID"));
        assertTrue(second.is("PWSNP"));
        Struct first = words(PasidLayouts.TABLE_ENTRY, 0x49L, 0x1000003L, 0x8b8004L, 0, 0, 0, 0, 0);
        assertEquals(1, first.get("PGTT"));
        assertEquals(1, first.get("FSPM"));
        assertEquals(0x8b8000L, first.get("FSPTPTR"));
        assertEquals(3, first.get("DID"));
        assertTrue(first.is("PGSNP"));
    }

    @Test
    void directoriesHaveBetween128And16384Entries() {
        assertEquals(128, PasidLayouts.directoryEntries(0));
        assertEquals(512, PasidLayouts.directoryEntries(2));
        assertEquals(16384, PasidLayouts.directoryEntries(7));
    }

    @Test
    void theCapabilitiesOfAnEmulatedUnitReadAsItWasConfigured() {
        Struct cap = words(RegisterLayouts.CAP, 0xd2008c222f0606L);
        assertEquals(6, cap.get("ND"));
        assertEquals(6, cap.get("SAGAW"));
        assertEquals(47, cap.get("MGAW"));
        assertTrue(cap.is("SSLPS_2M"));
        assertTrue(cap.is("SSLPS_1G"));
        assertTrue(cap.is("PSI"));
        assertEquals(0x22, cap.get("FRO"));
        Struct ecap = words(RegisterLayouts.ECAP, 0x480080f00f4aL);
        assertTrue(ecap.is("SMTS"));
        assertTrue(ecap.is("SSTS"));
        assertFalse(ecap.is("FSTS"));
        assertTrue(ecap.is("PT"));
        assertTrue(ecap.is("SRS"));
        assertEquals(0xf, ecap.get("MHMV"));
    }

    @Test
    void registersDoNotOverlap() {
        BitSet bytes = new BitSet();
        for (VtdRegister register : VtdRegister.values()) {
            assertEquals(0, bytes.get(register.offset(), register.offset() + register.size()).cardinality(),
                    register.name());
            assertEquals(0, register.offset() % 4);
            bytes.set(register.offset(), register.offset() + register.size());
        }
    }

    private static Struct words(Layout layout, long... words) {
        ByteBuffer buffer = ByteBuffer.allocate(layout.size()).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asLongBuffer().put(words);
        return layout.over(buffer.array(), 0, 0);
    }
}
