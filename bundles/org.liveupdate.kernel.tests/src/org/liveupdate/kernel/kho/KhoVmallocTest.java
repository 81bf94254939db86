/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.kho;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liveupdate.kernel.kho.KhoKernel.errno;
import static org.liveupdate.kernel.kho.KhoKernel.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.abi.kho.KhoGeneration;
import org.liveupdate.abi.kho.KhoLayouts;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.memory.Folio;
import org.liveupdate.kernel.memory.FolioUse;

class KhoVmallocTest {

    private final KhoKernel old = KhoKernel.booted(KhoGeneration.V4);
    private final Struct descriptor = KhoLayouts.VMALLOC.blank(0);

    @BeforeEach
    void warmUp() {
        run(() -> old.kho.preservePages(0x5000000, 1));
    }

    private VmallocArea area(int runs, int order) {
        List<Long> list = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            list.add(old.folio(order).address());
        }
        return new VmallocArea(list, order, KhoLayouts.VMALLOC_ALLOC);
    }

    private int chunks() {
        int chunks = 0;
        for (long at = descriptor.get("first"); at != 0; chunks++) {
            at = KhoLayouts.VMALLOC_CHUNK.at(old.memory, at).orElseThrow().get("next");
        }
        return chunks;
    }

    private Optional<VmallocArea> restore(KhoKernel kernel) {
        return kernel.kho.restoreVmalloc(descriptor, FolioUse.VMALLOC, "area");
    }

    @Test
    void anAreaComesBackAsItWas() {
        VmallocArea area = area(600, 1);
        run(() -> old.kho.preserveVmalloc(area, descriptor));
        assertEquals(1200, descriptor.get("total_pages"));
        assertEquals(1, descriptor.get("order"));
        assertEquals(2, chunks());
        KhoKernel next = old.next();
        assertEquals(Optional.of(area), restore(next));
        assertTrue(next.pages.folios(folio -> folio.use() == FolioUse.KHO).isEmpty(), "chunks are freed");
        assertEquals(1200, next.pages.folios(folio -> folio.use() == FolioUse.VMALLOC && folio.order() == 0).size());
        assertEquals(0, next.warnings());
    }

    @Test
    void aFullChunkHasAnEmptySuccessor() {
        VmallocArea area = area(511, 0);
        run(() -> old.kho.preserveVmalloc(area, descriptor));
        assertEquals(2, chunks());
        assertEquals(Optional.of(area), restore(old.next()));
    }

    @Test
    void unpreservingGivesEveryPageAndChunkBack() {
        VmallocArea area = area(513, 0);
        int folios = old.pages.folioCount();
        run(() -> old.kho.preserveVmalloc(area, descriptor));
        long chunk = descriptor.get("first");
        old.kho.unpreserveVmalloc(descriptor);
        assertEquals(folios, old.pages.folioCount());
        assertFalse(old.kho.isPreserved(chunk));
        assertTrue(area.runs().stream().noneMatch(old.kho::isPreserved));
        assertEquals(0, descriptor.get("first"));
    }

    @Test
    void unknownFlagsAndNoAreaAreRefused() {
        assertEquals(Errno.EOPNOTSUPP,
                errno(() -> old.kho.preserveVmalloc(new VmallocArea(List.of(0x5000000L), 0, 4), descriptor)));
        assertEquals(Errno.EINVAL,
                errno(() -> old.kho.preserveVmalloc(new VmallocArea(List.of(), 0, 1), descriptor)));
    }

    @Test
    void aDescriptorThatDoesNotMatchItsChunksIsNotRestored() {
        VmallocArea area = area(4, 0);
        run(() -> old.kho.preserveVmalloc(area, descriptor));
        KhoKernel next = old.next();
        descriptor.set("flags", 4);
        assertTrue(restore(next).isEmpty(), "unknown flag");
        descriptor.set("flags", 1).set("total_pages", 5);
        assertTrue(restore(next).isEmpty(), "too few runs");
        KhoKernel again = old.next();
        descriptor.set("total_pages", 3);
        assertTrue(restore(again).isEmpty(), "too many runs");
    }

    @Test
    void afterAFailureRunsOfAHigherOrderStayPreservedAsInTheKernel() {
        VmallocArea area = area(2, 2);
        VmallocArea good = new VmallocArea(List.of(area.runs().get(0), KhoKernel.SCRATCH.start()), 2, 1);
        assertEquals(Errno.EINVAL, errno(() -> old.kho.preserveVmalloc(good, descriptor)));
        assertTrue(old.kho.isPreserved(area.runs().get(0)), "the descriptor still said order 0");
        assertEquals(0, descriptor.get("first"));
        VmallocArea single = area(1, 0);
        VmallocArea bad = new VmallocArea(List.of(single.runs().get(0), KhoKernel.SCRATCH.start()), 0, 1);
        assertEquals(Errno.EINVAL, errno(() -> old.kho.preserveVmalloc(bad, descriptor)));
        assertFalse(old.kho.isPreserved(single.runs().get(0)));
    }

    @Test
    void everyAllocationThatFailsLeavesTheStateAsBefore() {
        VmallocArea area = area(600, 0);
        run(() -> old.kho.preserveVmalloc(area, descriptor));
        old.kho.unpreserveVmalloc(descriptor);
        List<Folio> before = old.pages.folios();
        for (int n = 1; n <= 2; n++) {
            old.context.faults().failAllocation(n);
            assertEquals(Errno.ENOMEM, errno(() -> old.kho.preserveVmalloc(area, descriptor)));
            assertEquals(before, old.pages.folios());
            assertTrue(area.runs().stream().noneMatch(old.kho::isPreserved));
        }
        old.context.faults().failAllocation(3);
        run(() -> old.kho.preserveVmalloc(area, descriptor));
    }
}
