/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.KernelLog.Severity;

/**
 * The pages of one kernel: which are free, which belong to which folio. Blocks are taken from the lowest address, or with a
 * seed from pseudo-random places, always the same ones for the same calls. Every misuse is logged with the call that did it.
 */
public final class PageAllocator {

    /** Largest order of an allocation, MAX_PAGE_ORDER on x86. */
    public static final int MAX_PAGE_ORDER = 10;

    private static final int PAGE = PhysicalMemory.PAGE_SIZE;

    private final KernelContext context;
    private final MachineMemory memory;
    private final List<NodeRange> nodes;
    private final List<AddressRange> scratch;
    private final Map<Integer, FreeLists> normal = new TreeMap<>();
    private final Map<Integer, FreeLists> movable = new TreeMap<>();
    private final NavigableMap<Long, Folio> folios = new TreeMap<>();
    private final Random random;

    /**
     * An allocator without free pages; see {@link #release}.
     *
     * @param context the machine's context
     * @param memory  the machine's memory
     * @param nodes   which memory belongs to which NUMA node
     * @param scratch scratch areas, where only movable folios may lie
     * @param seed    0 takes the lowest free block, anything else spreads allocations
     */
    public PageAllocator(KernelContext context, MachineMemory memory, List<NodeRange> nodes,
            List<AddressRange> scratch, long seed) {
        this.context = context;
        this.memory = memory;
        this.nodes = List.copyOf(nodes);
        this.scratch = List.copyOf(scratch);
        this.random = seed == 0 ? null : new Random(seed);
    }

    /**
     * Gives pages to the allocator: at boot, what is neither reserved nor preserved.
     *
     * @param range whole pages
     */
    public void release(AddressRange range) {
        long end = range.end() / PAGE;
        for (long pfn = range.start() / PAGE; pfn < end;) {
            int order = Math.min(MAX_PAGE_ORDER, Math.min(Long.numberOfTrailingZeros(pfn | 1L << 40),
                    63 - Long.numberOfLeadingZeros(end - pfn)));
            while (order > 0 && !isUniform(pfn, order)) {
                order--;
            }
            lists(pfn).give(pfn, order);
            pfn += 1L << order;
        }
    }

    /**
     * Allocates a zeroed folio.
     *
     * @param request what to allocate
     * @param caller  kernel function that asks
     * @return the folio, with one reference
     * @throws ErrnoException -ENOMEM if there is no such block or the allocation was made to fail
     */
    public Folio allocate(AllocationRequest request, String caller) throws ErrnoException {
        if (!request.atomic()) {
            context.locks().mightSleep(caller, "allocates memory");
        }
        if (context.faults().failsAllocation(request.atomic())) {
            throw new ErrnoException(Errno.ENOMEM, caller + ": the allocation for " + request.owner() + " failed");
        }
        OptionalLong pfn = request.movable() ? take(movable, request) : OptionalLong.empty();
        if (pfn.isEmpty()) {
            pfn = take(normal, request);
        }
        if (pfn.isEmpty()) {
            throw new ErrnoException(Errno.ENOMEM,
                    caller + ": no free block of order " + request.order() + " for " + request.owner());
        }
        return add(pfn.getAsLong(), request.order(), request.use(), request.owner());
    }

    /**
     * Allocates exactly these pages.
     *
     * @param address physical address, a multiple of the folio's size
     * @param order   order
     * @param use     what it will hold
     * @param owner   who gets it
     * @return the zeroed folio, or empty if any page is not free
     */
    public Optional<Folio> allocateAt(long address, int order, FolioUse use, String owner) {
        long pfn = address / PAGE;
        return lists(pfn).takeAt(pfn, order) ? Optional.of(add(pfn, order, use, owner)) : Optional.empty();
    }

    /**
     * Makes a folio of pages that were kept out of the free lists because they are preserved. Their bytes stay.
     *
     * @param address physical address
     * @param order   order
     * @param use     what it holds
     * @param owner   who gets it
     * @return the folio, with one reference
     */
    public Folio adopt(long address, int order, FolioUse use, String owner) {
        Folio folio = new Folio(address / PAGE, order, use, owner);
        folios.put(folio.pfn(), folio);
        return folio;
    }

    /**
     * Takes another reference.
     *
     * @param folio  which
     * @param caller kernel function that takes it
     */
    public void get(Folio folio, String caller) {
        if (isLive(folio, caller, "takes a reference to")) {
            folio.reference(1);
        }
    }

    /**
     * Drops a reference; the last one frees the pages.
     *
     * @param folio  which
     * @param caller kernel function that drops it
     */
    public void put(Folio folio, String caller) {
        if (!isLive(folio, caller, "frees")) {
            return;
        }
        folio.reference(-1);
        if (folio.references() == 0) {
            folios.remove(folio.pfn());
            lists(folio.pfn()).give(folio.pfn(), folio.order());
        }
    }

    /**
     * The folio that a byte belongs to.
     *
     * @param address physical address
     * @return the folio, or empty if the page is free, reserved or no memory
     */
    public Optional<Folio> folioAt(long address) {
        Map.Entry<Long, Folio> below = folios.floorEntry(address / PAGE);
        return below != null && address / PAGE < below.getKey() + below.getValue().pages()
                ? Optional.of(below.getValue()) : Optional.empty();
    }

    /**
     * Checks that a kernel function may touch a page, and logs it if not.
     *
     * @param address physical address
     * @param caller  kernel function
     * @return the folio, or empty if the page is not allocated
     */
    public Optional<Folio> touch(long address, String caller) {
        Optional<Folio> folio = folioAt(address);
        if (folio.isEmpty()) {
            context.log().add(Severity.MISUSE, caller, "uses " + Hex.of(address) + ", which is not allocated");
        }
        return folio;
    }

    /**
     * Whether a page is free.
     *
     * @param address physical address
     * @return true if it could be allocated
     */
    public boolean isFree(long address) {
        return find(address / PAGE).map(lists -> lists.contains(address / PAGE)).orElse(false);
    }

    /**
     * All folios.
     *
     * @return by address, not to be changed
     */
    public Collection<Folio> folios() {
        return Collections.unmodifiableCollection(folios.values());
    }

    /**
     * How many pages are free.
     *
     * @return in all nodes, scratch areas included
     */
    public long freePages() {
        long sum = 0;
        for (FreeLists lists : all()) {
            sum += lists.pages();
        }
        return sum;
    }

    /**
     * Which NUMA node a page belongs to.
     *
     * @param address physical address
     * @return the node, 0 if none is known
     */
    public int nodeOf(long address) {
        return nodes.stream().filter(node -> node.range().contains(address)).mapToInt(NodeRange::node).findFirst()
                .orElse(0);
    }

    /**
     * The scratch areas, where nothing that is preserved may lie.
     *
     * @return the areas
     */
    public List<AddressRange> scratch() {
        return scratch;
    }

    /**
     * Whether memory lies in a scratch area, if only in part.
     *
     * @param range any memory
     * @return true if it shares a byte with one
     */
    public boolean scratchOverlaps(AddressRange range) {
        return scratch.stream().anyMatch(range::overlaps);
    }

    /**
     * The folios that match, for leak checks.
     *
     * @param which tells which
     * @return a new list by address
     */
    public List<Folio> folios(Predicate<Folio> which) {
        return folios.values().stream().filter(which).toList();
    }

    private boolean isLive(Folio folio, String caller, String verb) {
        if (folios.get(folio.pfn()) == folio) {
            return true;
        }
        context.log().add(Severity.MISUSE, caller, verb + " " + folio + ", which is free already");
        return false;
    }

    private Folio add(long pfn, int order, FolioUse use, String owner) {
        Folio folio = new Folio(pfn, order, use, owner);
        memory.zero(folio.address(), folio.pages());
        folios.put(pfn, folio);
        return folio;
    }

    private OptionalLong take(Map<Integer, FreeLists> from, AllocationRequest request) {
        for (Map.Entry<Integer, FreeLists> entry : from.entrySet()) {
            if (request.node() == AllocationRequest.ANY_NODE || request.node() == entry.getKey()) {
                long start = random == null ? 0 : spread(entry.getKey());
                OptionalLong pfn = entry.getValue().take(request.order(), start);
                if (pfn.isPresent()) {
                    return pfn;
                }
            }
        }
        return OptionalLong.empty();
    }

    private long spread(int node) {
        List<NodeRange> own = nodes.stream().filter(range -> range.node() == node).toList();
        AddressRange range = own.get(random.nextInt(own.size())).range();
        return (range.start() + (long) (random.nextDouble() * range.length())) / PAGE;
    }

    private FreeLists lists(long pfn) {
        Map<Integer, FreeLists> kind = isScratch(pfn) ? movable : normal;
        return kind.computeIfAbsent(nodeOf(pfn * PAGE), node -> new FreeLists(MAX_PAGE_ORDER));
    }

    private Optional<FreeLists> find(long pfn) {
        return Optional.ofNullable((isScratch(pfn) ? movable : normal).get(nodeOf(pfn * PAGE)));
    }

    private List<FreeLists> all() {
        List<FreeLists> all = new ArrayList<>(normal.values());
        all.addAll(movable.values());
        return all;
    }

    private boolean isScratch(long pfn) {
        return scratch.stream().anyMatch(area -> area.contains(pfn * PAGE));
    }

    private boolean isUniform(long pfn, int order) {
        long last = pfn + (1L << order) - 1;
        return isScratch(pfn) == isScratch(last) && nodeOf(pfn * PAGE) == nodeOf(last * PAGE);
    }
}
