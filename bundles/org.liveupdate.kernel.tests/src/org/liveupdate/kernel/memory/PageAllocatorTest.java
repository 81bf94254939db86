/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.kernel.base.Behaviour;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.KernelLog.Line;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.base.Lock;

class PageAllocatorTest {

    private static final int PAGE = PhysicalMemory.PAGE_SIZE;
    private static final long START = 0x100000;
    private static final long NODE_1 = 0x1003000;
    private static final long END = 0x2000000;
    private static final AddressRange SCRATCH = new AddressRange(0x801000, 0x202000);

    private final KernelContext context = KernelContext.of(Behaviour.REVIEWED, Generations.V1_ON_7_3);
    private final MachineMemory memory = new MachineMemory(List.of(new AddressRange(0, END)));
    private final PageAllocator pages = allocator(0);

    private PageAllocator allocator(long seed) {
        PageAllocator allocator = new PageAllocator(context, memory,
                List.of(new NodeRange(new AddressRange(0, NODE_1), 0),
                        new NodeRange(new AddressRange(NODE_1, END - NODE_1), 1)), List.of(SCRATCH), seed);
        allocator.release(new AddressRange(START, END - START));
        return allocator;
    }

    private static AllocationRequest request(int order) {
        return AllocationRequest.kernel(order, FolioUse.OTHER, "test");
    }

    private static Folio allocate(PageAllocator from, AllocationRequest request) {
        try {
            return from.allocate(request, "test");
        } catch (ErrnoException e) {
            throw new AssertionError(e);
        }
    }

    private Optional<Errno> failure(AllocationRequest request) {
        try {
            pages.allocate(request, "test");
            return Optional.empty();
        } catch (ErrnoException e) {
            return Optional.of(e.errno());
        }
    }

    private static AddressRange range(Folio folio) {
        return new AddressRange(folio.address(), folio.pages() * PAGE);
    }

    private List<Line> misuses() {
        return context.log().lines(Severity.MISUSE);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 42})
    void foliosAreAlignedDisjointOnTheirNodeAndOutsideScratch(long seed) {
        PageAllocator allocator = allocator(seed);
        long free = allocator.freePages();
        Random random = new Random(3);
        List<Folio> live = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            if (!live.isEmpty() && random.nextInt(5) < 2) {
                allocator.put(live.remove(random.nextInt(live.size())), "test");
                continue;
            }
            int node = random.nextInt(3) - 1;
            Folio folio;
            try {
                folio = allocator.allocate(request(random.nextInt(4)).onNode(node), "test");
            } catch (ErrnoException e) {
                continue;
            }
            live.add(folio);
            assertEquals(0, folio.pfn() % folio.pages());
            assertFalse(range(folio).overlaps(SCRATCH));
            assertEquals(allocator.nodeOf(folio.address()), allocator.nodeOf(range(folio).end() - 1));
            for (long page = folio.address(); page < range(folio).end(); page += PAGE) {
                assertSame(folio, allocator.folioAt(page + 5).orElseThrow());
                assertFalse(allocator.isFree(page));
            }
        }
        List<Folio> all = allocator.folios();
        assertEquals(live.size(), all.size());
        assertEquals(live.size(), allocator.folioCount());
        for (int i = 1; i < all.size(); i++) {
            assertTrue(range(all.get(i - 1)).end() <= all.get(i).address());
        }
        assertEquals(free - live.stream().mapToLong(Folio::pages).sum(), allocator.freePages());
        live.forEach(folio -> allocator.put(folio, "test"));
        assertEquals(free, allocator.freePages());
        assertEquals(List.of(), allocator.folios());
        assertEquals(List.of(), misuses());
    }

    @Test
    void theSameSeedGivesTheSamePlacesAndAnotherOthers() {
        List<List<Long>> places = new ArrayList<>();
        for (long seed : new long[] {5, 5, 6}) {
            PageAllocator allocator = allocator(seed);
            List<Long> addresses = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                addresses.add(allocate(allocator, request(i % 3)).address());
            }
            places.add(addresses);
        }
        assertEquals(places.get(0), places.get(1));
        assertNotEquals(places.get(0), places.get(2));
    }

    @Test
    void aNodeIsPreferredAndTheOtherTakenWhenItIsFull() {
        List<Folio> folios = new ArrayList<>();
        Optional<Folio> elsewhere = Optional.empty();
        while (elsewhere.isEmpty()) {
            Folio folio = allocate(pages, request(8).onNode(1));
            folios.add(folio);
            elsewhere = Optional.of(folio).filter(found -> found.address() < NODE_1);
        }
        assertTrue(folios.size() > 10);
    }

    @Test
    void onlyMovableFoliosMayLieInScratch() {
        Folio movable = allocate(pages, AllocationRequest.user(0, FolioUse.MEMFD, "memfd"));
        assertTrue(SCRATCH.contains(movable.address()));
        assertTrue(pages.scratchOverlaps(range(movable)));
        assertFalse(pages.scratchOverlaps(new AddressRange(SCRATCH.end(), PAGE)));
        assertTrue(pages.scratchOverlaps(new AddressRange(SCRATCH.start() - PAGE, 2L * PAGE)));
    }

    @Test
    void aFolioIsZeroedWheneverItIsAllocated() {
        Folio folio = allocate(pages, request(1));
        memory.write(folio.address() + PAGE, new byte[] {1, 2, 3});
        pages.put(folio, "test");
        Folio again = allocate(pages, request(1));
        assertEquals(folio.address(), again.address());
        assertEquals(0, memory.word(again.address() + PAGE));
    }

    @Test
    void memoryRunsOutWithoutLosingAnything() {
        List<Folio> all = new ArrayList<>();
        long free = pages.freePages();
        while (true) {
            try {
                all.add(pages.allocate(request(10), "test"));
            } catch (ErrnoException e) {
                assertEquals(Errno.ENOMEM, e.errno());
                break;
            }
        }
        assertEquals(Optional.of(Errno.ENOMEM), failure(request(10)));
        assertEquals(Optional.of(Errno.ENOMEM), failure(request(PageAllocator.MAX_PAGE_ORDER + 1)));
        all.forEach(folio -> pages.put(folio, "test"));
        assertEquals(free, pages.freePages());
    }

    @Test
    void exactlyThesePagesAreGivenOnce() {
        Folio folio = pages.allocateAt(0x400000, 3, FolioUse.KERNEL, "image").orElseThrow();
        assertEquals(0x400000, folio.address());
        assertTrue(pages.allocateAt(0x400000, 0, FolioUse.KERNEL, "image").isEmpty());
        assertTrue(pages.allocateAt(0x407000, 0, FolioUse.KERNEL, "image").isEmpty());
        assertTrue(pages.allocateAt(0x408000, 0, FolioUse.KERNEL, "image").isPresent());
        assertTrue(pages.allocateAt(0x400000, 4, FolioUse.KERNEL, "image").isEmpty());
        assertTrue(pages.allocateAt(0, 0, FolioUse.KERNEL, "never released").isEmpty());
    }

    @Test
    void freeingTwiceAndUsingAfterwardsIsReportedWithWhoDidIt() {
        Folio folio = allocate(pages, request(0));
        pages.get(folio, "get");
        assertEquals(2, folio.references());
        pages.put(folio, "put");
        pages.put(folio, "put");
        assertEquals(List.of(), misuses());
        pages.put(folio, "double_put");
        pages.get(folio, "late_get");
        pages.touch(folio.address(), "late_touch");
        assertEquals(List.of("double_put", "late_get", "late_touch"), misuses().stream().map(Line::function).toList());
        assertTrue(misuses().stream().allMatch(line -> line.address() == folio.address()), misuses().toString());
        Folio other = allocate(pages, request(0));
        assertEquals(folio.address(), other.address());
        pages.put(folio, "put_of_another_folio");
        assertEquals(1, other.references());
        assertEquals(4, misuses().size());
    }

    @Test
    void kernelCodeThatTouchesAFreePageIsReportedOnce() throws ErrnoException {
        memory.setGuard(new FreePageGuard(context, pages));
        Folio folio = allocate(pages, request(0));
        memory.setWord(folio.address(), 1);
        memory.bytes(0x1000, 8);
        assertEquals(List.of(), misuses(), "allocated, and never given to the allocator");
        pages.put(folio, "test");
        context.trace().run(Layer.MEMORY, "reader", "", () -> {
            memory.word(folio.address());
            memory.word(folio.address() + 8);
        });
        context.trace().run(Layer.MEMORY, "writer", "", () -> memory.write(folio.address(), new byte[16]));
        memory.unguarded().word(folio.address());
        assertEquals(List.of("reader", "writer"), misuses().stream().map(Line::function).toList());
    }

    @Test
    void restoringPagesThatOthersHaveIsReported() {
        Folio folio = allocate(pages, request(0));
        pages.adopt(folio.address(), 0, FolioUse.OTHER, "twice");
        assertEquals(1, misuses().size());
        pages.adopt(0x1800000, 0, FolioUse.OTHER, "free");
        assertEquals(2, misuses().size());
        pages.adopt(0x10000, 4, FolioUse.OTHER, "reserved");
        assertEquals(2, misuses().size());
    }

    @Test
    void whatFoliosHoldIsCountedAsTheyComeAndGo() {
        Random random = new Random(8);
        List<Folio> live = new ArrayList<>();
        FolioUse[] uses = FolioUse.values();
        for (int i = 0; i < 2000; i++) {
            FolioUse use = uses[random.nextInt(uses.length)];
            int kind = random.nextInt(10);
            if (kind < 4 && !live.isEmpty()) {
                pages.put(live.remove(random.nextInt(live.size())), "test");
            } else if (kind == 4 && !live.isEmpty()) {
                Folio folio = live.remove(random.nextInt(live.size()));
                live.add(pages.adopt(folio.address(), folio.order(), use, "instead of another"));
                pages.put(folio, "test");
            } else {
                int order = random.nextInt(12) == 0 ? 9 + random.nextInt(2) : random.nextInt(4);
                try {
                    live.add(pages.allocate(AllocationRequest.kernel(order, use, "test"), "test"));
                } catch (ErrnoException e) {
                    assertEquals(Errno.ENOMEM, e.errno());
                }
            }
            for (FolioUse each : uses) {
                List<Folio> found = pages.folios(folio -> folio.use() == each);
                assertEquals(found.size(), pages.folioCount(each));
                assertEquals(found.stream().mapToLong(Folio::pages).sum(), pages.pageCount(each));
            }
        }
        assertTrue(live.size() > 20 && live.stream().anyMatch(folio -> folio.order() > 8));
    }

    @Test
    void aHugeFolioOfTheKernelBeforeIsFreedInPieces() {
        PageAllocator empty = new PageAllocator(context, memory, List.of(new NodeRange(new AddressRange(0, END), 0)),
                List.of(), 0);
        Folio folio = empty.adopt(0x1000000, 12, FolioUse.MEMFD, "huge");
        assertSame(folio, empty.folioAt(0x1fff000).orElseThrow());
        empty.put(folio, "test");
        assertEquals(4096, empty.freePages());
        assertTrue(empty.folioAt(0x1000000).isEmpty());
    }

    @Test
    void failuresOnPurposeAndSleepingUnderASpinlockShow() {
        context.faults().failAllocation(2);
        assertEquals(Optional.empty(), failure(request(0)));
        assertEquals(Optional.of(Errno.ENOMEM), failure(request(0)));
        assertEquals(Optional.empty(), failure(request(0)));
        context.faults().failAtomicAllocations(true);
        assertEquals(Optional.of(Errno.ENOMEM), failure(request(0).atomically()));
        assertEquals(Optional.empty(), failure(request(0)));
        context.faults().clear();
        context.locks().take(Lock.spinlock("lock"), "test");
        assertEquals(Optional.empty(), failure(request(0).atomically()));
        assertEquals(0, context.log().lines(Severity.LOCKING).size());
        assertEquals(Optional.empty(), failure(request(0)));
        assertEquals(1, context.log().lines(Severity.LOCKING).size());
    }

    @Test
    void everyUseOfAPageHasANumberOfItsOwn() {
        Folio first = allocate(pages, AllocationRequest.kernel(1, FolioUse.OTHER, "first"));
        int identity = pages.identities().of(first.pfn());
        assertEquals(identity, pages.identities().of(first.pfn() + 1));
        assertEquals("first", pages.identities().owner(identity));
        pages.put(first, "test");
        assertEquals(PageIdentities.NOBODY, pages.identities().of(first.pfn()));
        Folio second = allocate(pages, AllocationRequest.kernel(1, FolioUse.OTHER, "second"));
        assertEquals(first.pfn(), second.pfn());
        assertNotEquals(identity, pages.identities().of(first.pfn()));
        Folio large = allocate(pages, request(10));
        assertEquals(pages.identities().of(large.pfn()), pages.identities().of(large.pfn() + 1023));
        assertEquals("nobody", pages.identities().owner(pages.identities().of(large.pfn() + 1024)));
    }
}
