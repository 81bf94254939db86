/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.kho;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liveupdate.kernel.kho.KhoKernel.errno;
import static org.liveupdate.kernel.kho.KhoKernel.run;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.kho.KhoGeneration;
import org.liveupdate.abi.kho.KhoLayouts;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.luo.LuoLayouts;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.memory.Folio;

class BlockSetTest {

    private static final Layout FILE = LuoLayouts.FILE;

    private final KhoKernel old = KhoKernel.booted(KhoGeneration.V4);
    private final BlockSet set = BlockSet.outgoing(old.kho, old.memory, old.pages, FILE, "files");

    private void write(int count) {
        set.write(count, (file, index) -> file.set("token", 1000L + index));
    }

    private BlockSet restore(KhoKernel kernel, long first) throws ErrnoException {
        return BlockSet.restore(kernel.kho, kernel.memory, kernel.pages, FILE, "files", first);
    }

    private void setHeader(int block, String field, long value) {
        long at = set.blocks().get(block).address();
        KhoLayouts.BLOCK_HEADER.at(old.memory, at).orElseThrow().set(field, value).writeTo(old.memory);
    }

    @Test
    void entriesOfSeveralBlocksComeBackInOrder() {
        assertEquals(63, set.capacity());
        run(() -> set.grow(130));
        assertEquals(3, set.blocks().size());
        write(130);
        KhoKernel next = old.next();
        run(() -> {
            BlockSet restored = restore(next, set.first());
            assertEquals(IntStream.range(1000, 1130).boxed().toList(),
                    restored.read().stream().map(file -> (int) file.get("token")).toList());
            restored.free();
        });
        assertTrue(set.blocks().stream().allMatch(block -> next.pages.isFree(block.address())));
    }

    @Test
    void growingTakesBlocksOneAtATimeAndShrinkingGivesThemBack() {
        run(() -> set.grow(63));
        assertEquals(1, set.blocks().size());
        run(() -> set.grow(64));
        Folio second = set.blocks().get(1);
        run(() -> set.grow(3));
        assertEquals(2, set.blocks().size());
        set.shrink(63);
        assertEquals(1, set.blocks().size());
        assertTrue(old.pages.isFree(second.address()));
        assertEquals(0, KhoLayouts.BLOCK_HEADER.at(old.memory, set.first()).orElseThrow().get("next"));
        set.shrink(0);
        assertEquals(0, set.first());
    }

    @Test
    void clearingLeavesNothingOfWhatWasSerialized() {
        run(() -> set.grow(64));
        write(64);
        set.clear();
        assertEquals(List.of(), set.read());
        assertEquals(Errno.EINVAL, errno(() -> restore(old.next(), set.first())), "blocks with the count 0");
    }

    @Test
    void aCycleIsFound() {
        run(() -> set.grow(3 * 63));
        write(3 * 63);
        setHeader(2, "next", set.blocks().get(1).address());
        assertEquals(Errno.EINVAL, errno(() -> restore(old.next(), set.first())));
        setHeader(2, "next", set.blocks().get(2).address());
        assertEquals(Errno.EINVAL, errno(() -> restore(old.next(), set.first())));
    }

    @Test
    void aWrongCountEndsInAnErrorAndTheChainIsFreed() {
        run(() -> set.grow(3 * 63));
        write(3 * 63);
        setHeader(1, "count", 64);
        KhoKernel next = old.next();
        assertEquals(Errno.EINVAL, errno(() -> restore(next, set.first())));
        assertTrue(set.blocks().stream().allMatch(block -> next.pages.isFree(block.address())));
        assertEquals(Errno.EINVAL, errno(() -> restore(old.next(), 0xffff_ffff_f000L)), "at no memory");
    }

    @Test
    void thereIsALimit() {
        run(() -> set.grow(BlockSet.MAX_BLOCKS * 63));
        assertEquals(Errno.ENOSPC, errno(() -> set.grow(BlockSet.MAX_BLOCKS * 63 + 1)));
        assertEquals(BlockSet.MAX_BLOCKS, set.blocks().size());
    }

    @Test
    void everyAllocationThatFailsLeavesTheSetAsBefore() {
        run(() -> set.grow(63));
        List<Folio> before = set.blocks();
        for (int n = 1; n <= 3; n++) {
            old.context.faults().failAllocation(n);
            assertEquals(Errno.ENOMEM, errno(() -> set.grow(4 * 63)));
            assertEquals(before, set.blocks());
            write(63);
            assertEquals(63, set.read().size());
        }
    }

    @Test
    void anEmptySetIsNoBlockAtAll() {
        assertEquals(0, set.first());
        run(() -> assertEquals(List.of(), restore(old.next(), 0).read()));
    }
}
