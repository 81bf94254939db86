/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.kho;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liveupdate.kernel.kho.KhoKernel.errno;
import static org.liveupdate.kernel.kho.KhoKernel.run;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.kho.KhoGeneration;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.memory.Folio;
import org.liveupdate.kernel.memory.FolioUse;

class KhoTest {

    private static Optional<Folio> restore(KhoKernel kernel, long address) {
        return kernel.kho.restoreFolio(address, FolioUse.OTHER, "restored");
    }

    @ParameterizedTest
    @EnumSource(KhoGeneration.class)
    void aPreservedFolioIsRestoredWithItsOrderAndBytes(KhoGeneration generation) {
        KhoKernel old = KhoKernel.booted(generation);
        Folio folio = old.folio(4);
        old.memory.write(folio.address() + 0x1234, new byte[] {1, 2, 3});
        run(() -> old.kho.preserveFolio(folio));
        KhoKernel next = old.next();
        Folio restored = restore(next, folio.address()).orElseThrow();
        assertEquals(4, restored.order());
        assertEquals(1, restored.references());
        assertArrayEquals(new byte[] {1, 2, 3}, next.memory.bytes(folio.address() + 0x1234, 3).orElseThrow());
        assertEquals(0, next.warnings());
    }

    @ParameterizedTest
    @EnumSource(KhoGeneration.class)
    void restoringTwiceOrWhatWasNotPreservedOrInTheMiddleWarnsAndGivesNothing(KhoGeneration generation) {
        KhoKernel old = KhoKernel.booted(generation);
        Folio folio = old.folio(2);
        run(() -> old.kho.preserveFolio(folio));
        KhoKernel next = old.next();
        assertTrue(restore(next, folio.address() + 0x1000).isEmpty(), "not the first page");
        assertTrue(restore(next, folio.address() + 0x4000).isEmpty(), "never preserved");
        assertTrue(restore(next, folio.address()).isPresent());
        assertTrue(restore(next, folio.address()).isEmpty(), "restored already");
        assertEquals(3, next.warnings());
    }

    @ParameterizedTest
    @EnumSource(KhoGeneration.class)
    void preservingIsASetSoOneUnpreserveUndoesTwoPreserves(KhoGeneration generation) {
        KhoKernel old = KhoKernel.booted(generation);
        Folio folio = old.folio(0);
        run(() -> old.kho.preserveFolio(folio));
        run(() -> old.kho.preserveFolio(folio));
        assertTrue(old.kho.isPreserved(folio.address()));
        old.kho.unpreserveFolio(folio);
        assertFalse(old.kho.isPreserved(folio.address()));
        old.kho.unpreserveFolio(folio);
        assertEquals(0, old.warnings(), "clearing a clear bit is silent");
        assertTrue(restore(old.next(), folio.address()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(KhoGeneration.class)
    void unpreservingWithAnotherOrderLeavesTheFolioPreserved(KhoGeneration generation) {
        KhoKernel old = KhoKernel.booted(generation);
        Folio folio = old.folio(3);
        run(() -> old.kho.preserveFolio(folio));
        old.kho.unpreservePages(folio.address(), 4);
        assertTrue(old.kho.isPreserved(folio.address()));
        assertEquals(1, old.warnings(), "there was never a folio of order 2");
    }

    @Test
    void wholePagesAreSplitGreedily() {
        KhoKernel old = KhoKernel.booted(KhoGeneration.V4);
        long base = 0x5005000;
        run(() -> old.kho.preservePages(base, 7));
        KhoKernel next = old.next();
        assertEquals(0, restore(next, base).orElseThrow().order());
        assertEquals(1, restore(next, base + 0x1000).orElseThrow().order());
        assertEquals(2, restore(next, base + 0x3000).orElseThrow().order());
        assertEquals(0, next.warnings());
    }

    @ParameterizedTest
    @EnumSource(KhoGeneration.class)
    void pagesAreRestoredAsSinglePages(KhoGeneration generation) {
        KhoKernel old = KhoKernel.booted(generation);
        run(() -> old.kho.preservePages(0x5005000, 7));
        KhoKernel next = old.next();
        List<Folio> restored = next.kho.restorePages(0x5005000, 7, FolioUse.VMALLOC, "area");
        assertEquals(List.of(0x5005L, 0x5006L, 0x5007L, 0x5008L, 0x5009L, 0x500aL, 0x500bL),
                restored.stream().map(Folio::pfn).toList());
        assertTrue(restored.stream().allMatch(folio -> folio.order() == 0 && folio.references() == 1));
        assertEquals(List.of(), next.kho.restorePages(0x5005000, 7, FolioUse.VMALLOC, "area"));
    }

    @Test
    void piecesAcrossNodesGetSmallerFromTheRadixTreeOnAndTheRestStaysUnrestored() {
        long base = 0x8000000;
        KhoKernel old = KhoKernel.booted(KhoGeneration.V4);
        run(() -> old.kho.preservePages(base, 4));
        KhoKernel next = old.next();
        assertEquals(2, next.kho.restorePages(base, 4, FolioUse.OTHER, "area").size());
        assertTrue(next.kho.unclaimed().contains(new AddressRange(base + 0x2000, 0x2000)));
        KhoKernel older = KhoKernel.booted(KhoGeneration.V1);
        run(() -> older.kho.preservePages(base, 4));
        assertEquals(4, older.next().kho.restorePages(base, 4, FolioUse.OTHER, "area").size());
    }

    @ParameterizedTest
    @EnumSource(KhoGeneration.class)
    void memoryInScratchIsRefusedWithDebugging(KhoGeneration generation) {
        KhoKernel old = KhoKernel.booted(generation);
        long before = KhoKernel.SCRATCH.start() - 0x1000;
        run(() -> old.kho.preservePages(before, 1));
        assertEquals(Errno.EINVAL, errno(() -> old.kho.preservePages(before, 2)));
        assertEquals(Errno.EINVAL, errno(() -> old.kho.preservePages(KhoKernel.SCRATCH.end() - 0x1000, 1)));
        run(() -> old.kho.preservePages(KhoKernel.SCRATCH.end(), 1));
        assertTrue(old.kho.isPreserved(before));
        assertEquals(2, old.warnings());
    }

    @Test
    void withoutDebuggingScratchCanBePreserved() {
        KhoKernel old = KhoKernel.booted(KhoGeneration.V4);
        Kho lax = new Kho(old.context, old.memory, old.pages, false);
        run(() -> lax.init("7.3.4"));
        run(() -> lax.preservePages(KhoKernel.SCRATCH.start(), 1));
        assertTrue(lax.isPreserved(KhoKernel.SCRATCH.start()));
    }

    @Test
    void withoutHandoverNothingCanBePreserved() {
        KhoKernel off = KhoKernel.without(KhoGeneration.V4);
        Folio folio = off.folio(0);
        assertEquals(Errno.EINVAL, errno(() -> off.kho.preserveFolio(folio)));
        assertEquals(Errno.EINVAL, errno(() -> off.kho.allocatePreserved(8, "x")));
        assertEquals(Errno.EINVAL, errno(() -> off.kho.addSubtree("LUO", 0x1000, 32)));
        assertEquals(Errno.ENOENT, errno(() -> off.kho.retrieveSubtree("LUO")));
        off.kho.removeSubtree(0x1000);
        assertEquals(List.of(folio), off.pages.folios(), "the folio of kho_alloc_preserve was freed");
        assertFalse(off.kho.isHandoverBoot());
    }

    @Test
    void preservedMemoryIsAllocatedZeroedInTheSmallestOrderThatFits() {
        KhoKernel old = KhoKernel.booted(KhoGeneration.V4);
        run(() -> {
            assertEquals(0, old.kho.allocatePreserved(1, "x").order());
            assertEquals(0, old.kho.allocatePreserved(4096, "x").order());
            assertEquals(1, old.kho.allocatePreserved(4097, "x").order());
            assertEquals(10, old.kho.allocatePreserved(4L << 20, "x").order());
        });
        assertEquals(Errno.EINVAL, errno(() -> old.kho.allocatePreserved(0, "x")));
        assertEquals(Errno.E2BIG, errno(() -> old.kho.allocatePreserved((4L << 20) + 1, "x")));
    }

    @Test
    void allocatedAndFreedOnEitherSideNothingIsLeft() {
        KhoKernel old = KhoKernel.booted(KhoGeneration.V4);
        long free = old.pages.freePages();
        run(() -> old.kho.unpreserveFree(old.kho.allocatePreserved(4096, "x")));
        old.kho.unpreserveFree(null);
        long tables = 5;
        assertTrue(free - old.pages.freePages() <= tables, "only pages of the tree stay");
        long[] address = new long[1];
        run(() -> address[0] = old.kho.allocatePreserved(4096, "x").address());
        KhoKernel next = old.next();
        int folios = next.pages.folioCount();
        next.kho.restoreFree(address[0]);
        next.kho.restoreFree(0);
        assertEquals(folios, next.pages.folioCount());
        assertTrue(next.pages.isFree(address[0]));
        next.kho.restoreFree(address[0]);
        assertEquals(1, next.warnings());
    }

    @ParameterizedTest
    @EnumSource(KhoGeneration.class)
    void subTreesAreFoundByTheNextKernel(KhoGeneration generation) {
        KhoKernel old = KhoKernel.booted(generation);
        run(() -> old.kho.addSubtree("LUO", 0xbbbb000, 32));
        run(() -> old.kho.addSubtree("gone", 0xcccc000, 8));
        assertEquals(Errno.EEXIST, errno(() -> old.kho.addSubtree("LUO", 0xdddd000, 32)));
        old.kho.removeSubtree(0xcccc000);
        old.kho.removeSubtree(0xeeee000);
        KhoKernel next = old.next();
        run(() -> {
            Blob blob = next.kho.retrieveSubtree("LUO");
            assertEquals(new Blob(0xbbbb000, generation.sizeProperty().isEmpty() ? 0 : 32), blob);
        });
        assertEquals(Errno.ENOENT, errno(() -> next.kho.retrieveSubtree("gone")));
        assertTrue(next.kho.isHandoverBoot());
        assertEquals(Optional.of(old.kho.tree()), next.kho.incomingTree());
    }

    @Test
    void aFullRootTreeRefusesMoreSubTrees() {
        KhoKernel old = KhoKernel.booted(KhoGeneration.V4);
        Errno errno = errno(() -> {
            for (int i = 0; i < 200; i++) {
                old.kho.addSubtree("node-" + i, 0x1000 + i, 1);
            }
        });
        assertEquals(Errno.ENOMEM, errno);
        run(() -> old.next().kho.retrieveSubtree("node-1"));
    }

    @Test
    void aSubTreeWithoutItsSizeIsMalformed() {
        KhoKernel old = KhoKernel.booted(KhoGeneration.V2);
        run(() -> old.kho.addSubtree("LUO", 0xbbbb000, 32));
        byte[] page = old.memory.bytes(old.kho.tree(), 4096).orElseThrow();
        page[new String(page, StandardCharsets.ISO_8859_1).indexOf("preserved-data")] = 'P';
        KhoKernel next = old.next();
        next.memory.write(old.kho.tree(), page);
        assertEquals(Errno.EINVAL, errno(() -> next.kho.retrieveSubtree("LUO")));
    }

    @Test
    void anotherGenerationOrATreeWithoutMapIsNotTakenOver() {
        KhoKernel old = KhoKernel.booted(KhoGeneration.V1);
        assertTrue(Incoming.populate(old.context, old.memory, old.kho.tree(), List.of()).isEmpty(), "not finalized");
        run(() -> old.kho.preservePages(0x5000000, 1));
        run(old.kho::finalizeMap);
        assertTrue(Incoming.populate(old.context, old.memory, old.kho.tree(), List.of()).isPresent());
        old.kho.abort();
        assertTrue(Incoming.populate(old.context, old.memory, old.kho.tree(), List.of()).isEmpty(), "aborted");
        KhoKernel other = KhoKernel.booted(KhoGeneration.V4);
        run(() -> old.kho.finalizeMap());
        byte[] tree = old.memory.bytes(old.kho.tree(), 4096).orElseThrow();
        other.memory.write(0x5000000, tree);
        assertTrue(Incoming.populate(other.context, other.memory, 0x5000000, List.of()).isEmpty(), "kho-v1");
        assertTrue(Incoming.populate(other.context, other.memory, 0x6000000, List.of()).isEmpty(), "no tree at all");
        assertTrue(other.context.log().lines().stream().anyMatch(line -> line.message().contains("kho-v1")
                && line.message().endsWith("disabling KHO revival")));
    }

    @Test
    void theNumberOfHandoversIsCounted() {
        KhoKernel first = KhoKernel.booted(KhoGeneration.V4);
        KhoKernel second = first.next();
        run(() -> second.kho.init("7.3.4"));
        assertTrue(second.context.log().lines().stream()
                .anyMatch(line -> line.message().equals("exec from: 7.3.4 (count 1)")));
        run(() -> {
            Blob blob = second.next().kho.retrieveSubtree("kexec-metadata");
            assertEquals(73, blob.size());
            byte[] bytes = second.memory.bytes(blob.address(), 73).orElseThrow();
            assertEquals(1, bytes[0]);
            assertEquals("7.3.4", new String(bytes, 4, 5, StandardCharsets.US_ASCII));
            assertEquals(2, bytes[69]);
        });
    }
}
