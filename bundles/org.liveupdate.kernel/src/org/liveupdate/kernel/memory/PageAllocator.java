/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * The pages of one kernel: which are free, which belong to which folio. The smallest block that does is taken, of these
 * the lowest; with a seed one at a pseudo-random place, always the same for the same calls. Every misuse is logged with
 * the call that did it.
 */
public final class PageAllocator {

    /** Largest order of an allocation, MAX_PAGE_ORDER on x86. */
    public static final int MAX_PAGE_ORDER = 10;

    private static final int PAGE = PhysicalMemory.PAGE_SIZE;

    private final KernelContext context;
    private final MachineMemory memory;
    private final List<AddressRange> scratch;
    private final Map<Integer, FreeLists> normal = new TreeMap<>();
    private final Map<Integer, FreeLists> movable = new TreeMap<>();
    private final RangeIndex nodeIndex;
    private final RangeIndex scratchIndex;
    private final Map<Integer, List<AddressRange>> ofNode = new TreeMap<>();
    private final FolioTable folios = new FolioTable();
    private final Random random;
    private final PageIdentities identities;

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
        this(context, memory, nodes, scratch, seed, new PageIdentities());
    }

    /**
     * An allocator of a kernel that is not the first of its machine; see {@link #release}.
     *
     * @param context    the machine's context
     * @param memory     the machine's memory
     * @param nodes      which memory belongs to which NUMA node
     * @param scratch    scratch areas, where only movable folios may lie
     * @param seed       0 takes the lowest free block, anything else spreads allocations
     * @param identities the machine's numbers of pages
     */
    public PageAllocator(KernelContext context, MachineMemory memory, List<NodeRange> nodes,
            List<AddressRange> scratch, long seed, PageIdentities identities) {
        this.context = context;
        this.memory = memory;
        this.scratch = List.copyOf(scratch);
        this.nodeIndex = RangeIndex.ofNodes(nodes);
        this.scratchIndex = RangeIndex.of(scratch);
        nodes.forEach(node -> ofNode.computeIfAbsent(node.node(), key -> new ArrayList<>()).add(node.range()));
        this.random = seed == 0 ? null : new Random(seed);
        this.identities = identities;
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
     * Takes pages that are not in the free lists for the kernel itself, before anything is allocated. Their bytes stay.
     *
     * @param range whole pages
     * @param owner what they hold
     */
    public void occupy(AddressRange range, String owner) {
        for (long address = range.start(); address < range.end(); address += PAGE) {
            Folio folio = new Folio(address / PAGE, 0, FolioUse.KERNEL, owner);
            folios.put(folio);
            identities.allocated(folio.pfn(), 1, owner);
        }
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
        for (long pfn = folio.pfn(); pfn < folio.pfn() + folio.pages(); pfn++) {
            if (folios.at(pfn) != null || isFree(pfn * PAGE)) {
                context.log().add(Severity.MISUSE, "kho_restore_page",
                        "restores " + folio + ", whose page " + Hex.of(pfn * PAGE) + " is in use by others already",
                        pfn * PAGE);
                break;
            }
        }
        folios.put(folio);
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
            folios.remove(folio);
            identities.freed(folio.pfn(), folio.pages());
            free(folio.pfn(), folio.order());
        }
    }

    /**
     * The folio that a byte belongs to.
     *
     * @param address physical address
     * @return the folio, or empty if the page is free, reserved or no memory
     */
    public Optional<Folio> folioAt(long address) {
        return Optional.ofNullable(folios.at(address / PAGE));
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
            context.log().add(Severity.MISUSE, caller, "uses " + Hex.of(address) + ", which is not allocated", address);
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

    /** Whether a page is free; quick for a page of a folio. */
    boolean isUnused(long address) {
        return folios.at(address / PAGE) == null && isFree(address);
    }

    /**
     * All folios.
     *
     * @return a new list by address
     */
    public List<Folio> folios() {
        return folios.list();
    }

    /**
     * How many folios there are.
     *
     * @return their number, whatever their orders
     */
    public int folioCount() {
        return folios.size();
    }

    /**
     * How many folios have a use. Takes no time, whatever their number.
     *
     * @param use what they hold
     * @return their number, whatever their orders
     */
    public long folioCount(FolioUse use) {
        return folios.folios(use);
    }

    /**
     * How many pages are in folios of a use. Takes no time, whatever their number.
     *
     * @param use what they hold
     * @return number of pages
     */
    public long pageCount(FolioUse use) {
        return folios.pages(use);
    }

    /**
     * Which use of a page is which.
     *
     * @return the machine's numbers of pages
     */
    public PageIdentities identities() {
        return identities;
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
        return Math.max(0, nodeIndex.at(address));
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
        return scratchIndex.overlaps(range.start(), range.length());
    }

    /**
     * The folios that match, for leak checks.
     *
     * @param which tells which
     * @return a new list by address
     */
    public List<Folio> folios(Predicate<Folio> which) {
        return folios.list().stream().filter(which).toList();
    }

    private boolean isLive(Folio folio, String caller, String verb) {
        if (folios.at(folio.pfn()) == folio) {
            return true;
        }
        context.log().add(Severity.MISUSE, caller, verb + " " + folio + ", which is free already", folio.address());
        return false;
    }

    private Folio add(long pfn, int order, FolioUse use, String owner) {
        Folio folio = new Folio(pfn, order, use, owner);
        memory.zero(folio.address(), folio.pages());
        folios.put(folio);
        identities.allocated(pfn, folio.pages(), owner);
        return folio;
    }

    /** A block of the node that was asked for, or else of any. */
    private OptionalLong take(Map<Integer, FreeLists> from, AllocationRequest request) {
        OptionalLong pfn = take(from.get(request.node()), request.node(), request.order());
        for (Map.Entry<Integer, FreeLists> entry : from.entrySet()) {
            if (pfn.isPresent()) {
                return pfn;
            }
            pfn = take(entry.getValue(), entry.getKey(), request.order());
        }
        return pfn;
    }

    private OptionalLong take(FreeLists lists, int node, int order) {
        if (lists == null) {
            return OptionalLong.empty();
        }
        return random == null ? lists.take(order) : lists.takeNear(order, spread(node));
    }

    private long spread(int node) {
        List<AddressRange> own = ofNode.get(node);
        if (own == null) {
            return 0;
        }
        AddressRange range = own.get(random.nextInt(own.size()));
        return (range.start() + (long) (random.nextDouble() * range.length())) / PAGE;
    }

    /** Puts pages into the free lists, in blocks that fit there. */
    private void free(long pfn, int order) {
        if (order <= MAX_PAGE_ORDER && isUniform(pfn, order)) {
            lists(pfn).give(pfn, order);
        } else {
            release(new AddressRange(pfn * PAGE, (long) PAGE << order));
        }
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
        return scratchIndex.contains(pfn * PAGE);
    }

    /** Whether all pages of a block are of one kind and one node; areas and nodes may begin and end inside it. */
    private boolean isUniform(long pfn, int order) {
        long address = pfn * PAGE;
        long length = (long) PAGE << order;
        boolean mixed = scratchIndex.overlaps(address, length) && !scratchIndex.covers(address, length);
        return !mixed && (nodeIndex.covers(address, length) || !nodeIndex.overlaps(address, length));
    }
}
