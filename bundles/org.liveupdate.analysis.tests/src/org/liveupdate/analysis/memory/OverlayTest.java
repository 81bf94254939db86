/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.TestMachine;
import org.liveupdate.analysis.memory.FieldSpan.Look;
import org.liveupdate.analysis.state.Sample;
import org.liveupdate.decode.iommu.DeviceEntry;

class OverlayTest {

    private final Inspection machine = new TestMachine().inspect();

    @Test
    void bytesOfATableEntryBelongToItsFields() {
        List<FieldSpan> spans = new Overlay(machine).fields(TestMachine.CONTEXT_0 + 0x300, 16);

        assertTrue(spans.stream().anyMatch(span -> span.look() == Look.POINTER
                && span.target().getAsLong() == TestMachine.SHARED_TOP), spans.toString());
        assertEquals(16, spans.stream().mapToInt(FieldSpan::length).sum());
    }

    @Test
    void entryIsNamedWithItsFlagsAndWhereItLeads() {
        String text = new Overlay(machine).text(TestMachine.CONTEXT_0 + 0x300, 16);

        assertTrue(text.contains("[48]"), text);
        assertTrue(text.contains("DID=5"), text);
        assertTrue(text.contains("\u2192 0x4000"), text);
    }

    @Test
    void bytesOfNoStructureHaveNoFields() {
        assertEquals(List.of(), new Overlay(machine).fields(0x9000, 16));
        assertEquals("", new Overlay(machine).text(0x9000, 16));
        assertEquals(List.of(), new Overlay(machine).fields(-16, 16));
    }

    @Test
    void unalignedFieldsOfPackedEntriesAreFound() {
        Inspection inspection = new Sample("v1-legacy-rich-t2").inspect();
        DeviceEntry device = inspection.state().iommu().orElseThrow().devices().get(0);
        Overlay overlay = new Overlay(inspection);

        FieldSpan domain = overlay.fields(device.at(), device.entry().struct().layout().size()).stream()
                .filter(span -> span.target().isPresent() && span.target().getAsLong() == device.domainAddress())
                .findFirst().orElseThrow();
        assertEquals(8, domain.length());
        assertTrue(domain.path().endsWith("domain_phys"), domain.path());
    }

    @Test
    void ownerOfAPageIsWhatStandsThere() {
        Inspection inspection = new Sample("kho-luo-preserved").inspect();
        PageOwners owners = new PageOwners(inspection);
        long fdt = inspection.state().kho().orElseThrow().state().fdt();

        assertTrue(owners.of(fdt + 100).owner().toLowerCase().contains("kho"), owners.of(fdt).owner());
        assertEquals(Preserved.YES, owners.of(fdt).preserved());
        assertEquals(Preserved.NO, owners.of(0).preserved());
        assertEquals(Preserved.UNKNOWN, new PageOwners(machine).of(0x1000).preserved());
        assertEquals("", owners.of(-1).owner());
    }

    @Test
    void placeSaysWhatItIsOf() {
        MemoryPlace place = new MemoryPlace(new PageOwners(machine), TestMachine.CONTEXT_0 + 0x302, 1);

        assertEquals(TestMachine.SHARED_TOP, place.target().getAsLong());
        assertEquals(List.of("Memory", "Field", "Structure"),
                place.properties().stream().map(group -> group.title()).toList());
    }

    @Test
    void bytesBecomeTextWithHolesMarked() {
        String hex = MemoryText.hex(machine.memory(), 0x1ffe, 4);
        assertEquals(List.of("0x1ffe: 00 00", "0x2000: 00 00"), hex.lines().toList());
        assertTrue(MemoryText.hex(machine.memory(), 0x9fff, 1).contains("??"));
        String code = MemoryText.initialiser(machine.memory(), TestMachine.ROOT, 9);
        assertTrue(code.contains("mem_1000[9] = {"), code);
        assertTrue(code.contains("0x01, 0x20, 0x00"), code);
    }
}
