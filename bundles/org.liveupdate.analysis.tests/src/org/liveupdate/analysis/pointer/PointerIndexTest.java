/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.pointer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.SparseMemory;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.TestMachine;
import org.liveupdate.decode.Placement;
import org.liveupdate.decode.StructureMap;

/** Pointers, from both ends. */
class PointerIndexTest {

    private static final Layout LINK = Layout.named("link").flag("P", 0, "").phys("next", 8, "link", "").when("P")
            .build();

    private final Inspection inspection = new TestMachine().inspect();
    private final PointerIndex index = PointerIndex.of(inspection.memory(), inspection.structures(), Progress.NONE);

    private Placement at(long address) {
        return inspection.structures().overlapping(address, 1).get(0);
    }

    @Test
    void aTableHasAPointerForEachPresentEntryAndNoOther() {
        List<Pointer> pointers = index.from(at(TestMachine.ROOT));
        assertEquals(List.of(TestMachine.CONTEXT_0, TestMachine.CONTEXT_1),
                pointers.stream().map(Pointer::target).toList());
        assertEquals("entries[1].CTP", pointers.get(1).field());
        assertEquals(TestMachine.ROOT + 16, pointers.get(1).at() & -16);
    }

    @Test
    void sharedTablesArePointedAtByAllTheirUsers() {
        List<Pointer> pointers = index.into(TestMachine.SHARED_TOP, PhysicalMemory.PAGE_SIZE, false);
        assertEquals(List.of("entries[48].SSPTPTR", "entries[49].SSPTPTR"),
                pointers.stream().map(Pointer::field).toList());
    }

    @Test
    void mappedPagesAreFoundOnlyWhenAskedFor() {
        assertEquals(List.of(), index.into(0x10000, PhysicalMemory.PAGE_SIZE, false));
        List<Pointer> mapped = index.into(0x10000, PhysicalMemory.PAGE_SIZE, true);
        assertEquals(List.of("entries[0].ADDR", "entries[9].ADDR"), mapped.stream().map(Pointer::field).toList());
    }

    @Test
    void targetsAreStructuresOrNothing() {
        Pointer known = index.from(at(TestMachine.ROOT)).get(0);
        assertEquals(TestMachine.CONTEXT_0, index.targets(known).get(0).address());
        Pointer plain = index.from(at(TestMachine.SHARED_1)).get(0);
        assertEquals(List.of(), index.targets(plain));
    }

    @Test
    void aPointerThatItsFlagDeclaresMeaninglessIsNone() {
        SparseMemory memory = new SparseMemory();
        StructureMap structures = new StructureMap();
        structures.add(new Placement(LINK, 0x1000, 3, "links"));
        LINK.blank(0x1000).set("P", 1).set("next", 0x1020).writeTo(memory);
        LINK.blank(0x1010).set("next", 0x1000).writeTo(memory);
        LINK.blank(0x1020).set("P", 1).writeTo(memory);
        List<Pointer> pointers = new PointerReader(memory).read(structures.all().get(0));
        assertEquals(1, pointers.size(), pointers.toString());
        assertEquals("[0].next", pointers.get(0).field());
        assertEquals(0x1008, pointers.get(0).at());
    }

    @Test
    void structuresOutsideTheImageHaveNoPointers() {
        assertEquals(List.of(), new PointerReader(new SparseMemory()).read(new Placement(LINK, 0x1000, 1, "gone")));
    }

    @Test
    void makingTheIndexCanBeCancelled() {
        Progress cancelled = new Progress() {
            @Override
            public void report(String what, long done, long total) {
                assertTrue(done <= total);
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class,
                () -> PointerIndex.of(inspection.memory(), inspection.structures(), cancelled));
    }
}
