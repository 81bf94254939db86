/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.kho;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.kho.KhoGeneration;
import org.liveupdate.abi.kho.KhoGeneration.MapFormat;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.memory.AllocationRequest;
import org.liveupdate.kernel.memory.Folio;
import org.liveupdate.kernel.memory.FolioUse;
import org.liveupdate.kernel.memory.MachineMemory;
import org.liveupdate.kernel.memory.PageAllocator;

/**
 * Kexec handover of one kernel (kernel/liveupdate/kexec_handover.c): the outgoing side, which preserves memory for the
 * next kernel, and the incoming side, which restores what the kernel before preserved.
 *
 * <p>Whatever is preserved stays allocated: preserving takes no reference of its own. The map of preserved folios is a
 * set, not a counter, so preserving twice and unpreserving once leaves the folio unpreserved.
 */
public final class Kho {

    private static final int PAGE = PhysicalMemory.PAGE_SIZE;

    private final KernelContext context;
    private final MachineMemory memory;
    private final PageAllocator pages;
    private final KhoGeneration generation;
    private final boolean debug;
    private final PreservedPages preserved = new PreservedPages();
    private final KhoVmalloc vmalloc;
    private final Incoming incoming;
    private FolioMap map;
    private RootTree root;

    /**
     * The handover of a kernel that booted ordinarily and has not initialised it yet.
     *
     * @param context the machine's context
     * @param memory  the machine's memory
     * @param pages   the kernel's allocator, which knows the scratch areas
     * @param debug   CONFIG_KEXEC_HANDOVER_DEBUG: preserving memory in scratch areas fails
     */
    public Kho(KernelContext context, MachineMemory memory, PageAllocator pages, boolean debug) {
        this(context, memory, pages, debug, null);
    }

    /**
     * The handover of a kernel that has not initialised it yet.
     *
     * @param context  the machine's context
     * @param memory   the machine's memory
     * @param pages    the kernel's allocator, which knows the scratch areas
     * @param debug    CONFIG_KEXEC_HANDOVER_DEBUG: preserving memory in scratch areas fails
     * @param incoming what this kernel takes over, null after an ordinary boot
     */
    public Kho(KernelContext context, MachineMemory memory, PageAllocator pages, boolean debug, Incoming incoming) {
        this.context = context;
        this.memory = memory;
        this.pages = pages;
        this.generation = context.generations().kho();
        this.debug = debug;
        this.incoming = incoming;
        this.vmalloc = new KhoVmalloc(this, context, memory, pages);
    }

    /**
     * Reads the memory map of the kernel before and notes every preserved folio.
     *
     * @return physical addresses of the pages of the map itself, ascending; they are not preserved
     */
    public List<Long> deserialize() {
        if (incoming == null) {
            return List.of();
        }
        MapWalk walk = new MapWalk(context, memory);
        walk.walk(generation, incoming.map(), (address, order) -> preserved.mark(address / PAGE, order));
        context.trace().event(Layer.KHO, "kho_mem_deserialize", preserved.size() + " folios", "0");
        return List.copyOf(walk.pages());
    }

    /**
     * The memory that the kernel before preserved and nobody has restored yet.
     *
     * @return ascending ranges, merged where folios touch or overlap
     */
    public List<AddressRange> unclaimed() {
        return preserved.ranges();
    }

    /**
     * How many folios the kernel before preserved and nobody has restored yet.
     *
     * @return number of folios
     */
    public long unclaimedFolios() {
        return preserved.size();
    }

    /**
     * Sets up the outgoing side (kho_init): map, root tree and, where the generation has it, the sub-tree
     * kexec-metadata.
     *
     * @param release utsname release of this kernel
     * @throws ErrnoException -ENOMEM
     */
    public void init(String release) throws ErrnoException {
        map = generation.mapFormat() == MapFormat.RADIX_TREE ? new RadixMap(context, memory, pages)
                : new ChunkMap(context, memory, pages);
        Folio page = allocatePreserved(PAGE, FolioUse.KHO, "KHO root tree");
        root = new RootTree(memory, generation, page.address(), map.address());
        if (!generation.sizeProperty().isEmpty()) {
            KexecMetadata.init(this, context, memory, release);
        }
    }

    /**
     * Whether this kernel took over from another (is_kho_boot).
     *
     * @return false after an ordinary boot
     */
    public boolean isHandoverBoot() {
        return incoming != null;
    }

    /**
     * Where the outgoing root tree is.
     *
     * @return physical address of its page, 0 before {@link #init}
     */
    public long tree() {
        return root == null ? 0 : root.address();
    }

    /**
     * Where the incoming root tree is.
     *
     * @return physical address of its page, or empty after an ordinary boot
     */
    public Optional<Long> incomingTree() {
        return Optional.ofNullable(incoming).map(Incoming::tree);
    }

    /**
     * Preserves a folio (kho_preserve_folio).
     *
     * @param folio the folio
     * @throws ErrnoException -EINVAL in a scratch area or without handover; -ENOMEM
     */
    public void preserveFolio(Folio folio) throws ErrnoException {
        String caller = "kho_preserve_folio";
        context.faults().enter(caller);
        context.trace().event(Layer.KHO, caller, folio::toString, "");
        checkScratch(folio.address(), folio.pages(), caller);
        map(caller).add(folio.address(), folio.order());
    }

    /**
     * Takes {@link #preserveFolio} back; warns if the map has no page for the folio.
     *
     * @param folio the folio; address and order must be those that were preserved
     */
    public void unpreserveFolio(Folio folio) {
        context.trace().event(Layer.KHO, "kho_unpreserve_folio", folio::toString, "");
        unpreserve(folio.address(), folio.order());
    }

    /**
     * Preserves pages (kho_preserve_pages) as the largest folios that fit, from the first page on. They are restored as
     * single pages.
     *
     * @param address physical address of the first page
     * @param count   number of pages
     * @throws ErrnoException -EINVAL in a scratch area or without handover; -ENOMEM; nothing is preserved then
     */
    public void preservePages(long address, long count) throws ErrnoException {
        String caller = "kho_preserve_pages";
        context.faults().enter(caller);
        context.trace().event(Layer.KHO, caller, () -> Hex.of(address) + ", " + count + " pages", "");
        checkScratch(address, count, caller);
        long end = address + count * PAGE;
        long at = address;
        try {
            while (at < end) {
                int order = splitOrder(at, end);
                map(caller).add(at, order);
                at += Folios.bytes(order);
            }
        } catch (ErrnoException e) {
            unpreserveRange(address, at);
            throw e;
        }
    }

    /**
     * Takes {@link #preservePages} back.
     *
     * @param address physical address of the first page
     * @param count   number of pages; both as they were preserved
     */
    public void unpreservePages(long address, long count) {
        context.trace().event(Layer.KHO, "kho_unpreserve_pages", () -> Hex.of(address) + ", " + count + " pages", "");
        unpreserveRange(address, address + count * PAGE);
    }

    /**
     * Restores a folio that the kernel before preserved (kho_restore_folio), with the order it was preserved with.
     *
     * @param address physical address
     * @param use     what it holds
     * @param owner   who gets it
     * @return the folio with one reference; empty, with a warning, if none was preserved there or it was restored
     *         already
     */
    public Optional<Folio> restoreFolio(long address, FolioUse use, String owner) {
        String caller = "kho_restore_folio";
        context.trace().event(Layer.KHO, caller, () -> Hex.of(address) + " for " + owner, "");
        int order = claim(address, caller);
        return order < 0 ? Optional.empty() : Optional.of(pages.adopt(address, order, use, owner));
    }

    /**
     * Restores pages that the kernel before preserved (kho_restore_pages), each as a folio of its own. As in the kernel
     * the range is split without regard to NUMA nodes, so behind a split that {@link #preservePages} made smaller,
     * pages stay unrestored.
     *
     * @param address physical address of the first page
     * @param count   number of pages
     * @param use     what they hold
     * @param owner   who gets them
     * @return one folio for each page that was restored; empty, with a warning, if a piece was not preserved
     */
    public List<Folio> restorePages(long address, long count, FolioUse use, String owner) {
        String caller = "kho_restore_pages";
        context.trace().event(Layer.KHO, caller, () -> Hex.of(address) + ", " + count + " pages for " + owner, "");
        List<Folio> restored = new ArrayList<>();
        long end = address / PAGE + count;
        for (long pfn = address / PAGE; pfn < end; pfn += 1L << Folios.greedyOrder(pfn, end - pfn)) {
            int order = claim(pfn * PAGE, caller);
            if (order < 0) {
                return List.of();
            }
            for (long i = 0; i < 1L << order; i++) {
                restored.add(pages.adopt((pfn + i) * PAGE, 0, use, owner));
            }
        }
        return restored;
    }

    /**
     * Allocates a zeroed folio and preserves it (kho_alloc_preserve).
     *
     * @param bytes size in bytes
     * @param owner who gets it
     * @return the folio
     * @throws ErrnoException -EINVAL for 0 bytes, -E2BIG beyond the largest order, -ENOMEM, or why it cannot be
     *                        preserved
     */
    public Folio allocatePreserved(long bytes, String owner) throws ErrnoException {
        return allocatePreserved(bytes, FolioUse.LIVE_UPDATE, owner);
    }

    private Folio allocatePreserved(long bytes, FolioUse use, String owner) throws ErrnoException {
        String caller = "kho_alloc_preserve";
        context.faults().enter(caller);
        if (bytes <= 0) {
            throw new ErrnoException(Errno.EINVAL, caller + " of 0 bytes for " + owner);
        }
        int order = Folios.orderOf(bytes);
        if (order > PageAllocator.MAX_PAGE_ORDER) {
            throw new ErrnoException(Errno.E2BIG, caller + " of " + bytes + " bytes for " + owner);
        }
        Folio folio = pages.allocate(AllocationRequest.kernel(order, use, owner), caller);
        try {
            preserveFolio(folio);
        } catch (ErrnoException e) {
            pages.put(folio, caller);
            throw e;
        }
        return folio;
    }

    /**
     * Takes {@link #allocatePreserved} back (kho_unpreserve_free).
     *
     * @param folio the folio, null for nothing
     */
    public void unpreserveFree(Folio folio) {
        if (folio != null) {
            unpreserveFolio(folio);
            pages.put(folio, "kho_unpreserve_free");
        }
    }

    /**
     * In the next kernel, restores a folio only to free it (kho_restore_free).
     *
     * @param address physical address, 0 for nothing
     */
    public void restoreFree(long address) {
        if (address != 0) {
            restoreFolio(address, FolioUse.LIVE_UPDATE, "kho_restore_free")
                    .ifPresent(folio -> pages.put(folio, "kho_restore_free"));
        }
    }

    /**
     * Adds a sub-tree to the outgoing root tree (kho_add_subtree).
     *
     * @param name    its name
     * @param address physical address of its blob
     * @param size    size of the blob in bytes; the older generations do not store it
     * @throws ErrnoException -EEXIST if there is one of that name, -ENOMEM if the page is full, -EINVAL without
     *                        handover
     */
    public void addSubtree(String name, long address, long size) throws ErrnoException {
        context.faults().enter("kho_add_subtree");
        context.trace().event(Layer.KHO, "kho_add_subtree", name + " at " + Hex.of(address), "");
        if (root == null) {
            throw new ErrnoException(Errno.EINVAL, "kho_add_subtree of " + name + " without handover");
        }
        root.add(name, new Blob(address, size));
    }

    /**
     * Removes a sub-tree from the outgoing root tree (kho_remove_subtree).
     *
     * @param address physical address of its blob; nothing happens if no sub-tree has it
     */
    public void removeSubtree(long address) {
        context.trace().event(Layer.KHO, "kho_remove_subtree", Hex.of(address), "");
        if (root != null) {
            root.remove(address);
        }
    }

    /**
     * Finds a sub-tree of the incoming root tree (kho_retrieve_subtree).
     *
     * @param name its name
     * @return the blob
     * @throws ErrnoException -ENOENT after an ordinary boot or if there is none, -EINVAL if its properties are
     *                        malformed
     */
    public Blob retrieveSubtree(String name) throws ErrnoException {
        context.trace().event(Layer.KHO, "kho_retrieve_subtree", name, "");
        if (incoming == null) {
            throw new ErrnoException(Errno.ENOENT, "this boot took nothing over");
        }
        return incoming.subtree(name);
    }

    /**
     * Preserves a vmalloc area (kho_preserve_vmalloc).
     *
     * @param area       the area
     * @param descriptor struct kho_vmalloc, filled; the caller writes it
     * @throws ErrnoException -EOPNOTSUPP for unknown flags, -EINVAL for an area without pages, -ENOMEM
     */
    public void preserveVmalloc(VmallocArea area, Struct descriptor) throws ErrnoException {
        vmalloc.preserve(area, descriptor);
    }

    /**
     * Takes {@link #preserveVmalloc} back (kho_unpreserve_vmalloc) and frees the chunks.
     *
     * @param descriptor struct kho_vmalloc
     */
    public void unpreserveVmalloc(Struct descriptor) {
        vmalloc.unpreserve(descriptor);
    }

    /**
     * Restores a vmalloc area (kho_restore_vmalloc) and frees the chunks.
     *
     * @param descriptor struct kho_vmalloc
     * @param use        what the pages hold
     * @param owner      who gets them
     * @return the area, its pages as single folios; empty if the descriptor or a chunk is wrong
     */
    public Optional<VmallocArea> restoreVmalloc(Struct descriptor, FolioUse use, String owner) {
        return vmalloc.restore(descriptor, use, owner);
    }

    /**
     * Whether a byte lies in a folio that this kernel preserves.
     *
     * @param address physical address
     * @return true if the next kernel will find it preserved
     */
    public boolean isPreserved(long address) {
        for (int order = 0; map != null && order <= PageAllocator.MAX_PAGE_ORDER; order++) {
            if (map.contains(address & -Folios.bytes(order), order)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Makes the map ready for the next kernel (kho_finalize of kho-v1; nothing to do later).
     *
     * @throws ErrnoException -ENOMEM; the map is then not ready
     */
    public void finalizeMap() throws ErrnoException {
        if (map == null || generation.mapFormat() != MapFormat.CHUNK_LIST) {
            return;
        }
        context.trace().run(Layer.KHO, "kho_finalize", "", () -> {
            context.faults().enter("kho_finalize");
            map.finish();
            root.setMap(map.address());
        });
    }

    /** Takes {@link #finalizeMap} back (kho-v1). */
    public void abort() {
        if (map != null && generation.mapFormat() == MapFormat.CHUNK_LIST) {
            context.trace().event(Layer.KHO, "kho_abort", "", "0");
            map.abort();
            root.setMap(0);
        }
    }

    private FolioMap map(String caller) throws ErrnoException {
        if (map == null) {
            context.log().warn(caller, "there is no map of preserved folios: the handover is off");
            throw new ErrnoException(Errno.EINVAL, caller + " without handover");
        }
        return map;
    }

    private void unpreserve(long address, int order) {
        if (map != null) {
            map.remove(address, order);
        }
    }

    private void unpreserveRange(long from, long end) {
        for (long at = from; at < end;) {
            int order = splitOrder(at, end);
            unpreserve(at, order);
            at += Folios.bytes(order);
        }
    }

    /** Linux 7.3 makes a piece smaller until all of it is on one NUMA node; Linux 7.0 did not. */
    private int splitOrder(long address, long end) {
        int order = Folios.greedyOrder(address / PAGE, (end - address) / PAGE);
        if (generation.mapFormat() == MapFormat.RADIX_TREE) {
            while (pages.nodeOf(address) != pages.nodeOf(address + Folios.bytes(order) - PAGE)) {
                order--;
            }
        }
        return order;
    }

    private void checkScratch(long address, long count, String caller) throws ErrnoException {
        if (debug && pages.scratchOverlaps(new AddressRange(address, count * PAGE))) {
            context.log().warn(caller, "the memory at " + Hex.of(address) + " lies in a scratch area", address);
            throw new ErrnoException(Errno.EINVAL, caller + ": " + Hex.of(address) + " lies in a scratch area");
        }
    }

    /** Takes the mark off a preserved folio; -1, with a warning, if there is none. */
    private int claim(long address, String caller) {
        int order = preserved.order(address / PAGE);
        boolean tooLarge = generation == KhoGeneration.V1 && order > PageAllocator.MAX_PAGE_ORDER;
        if (order < 0 || tooLarge) {
            context.log().warn(caller, Hex.of(address) + (tooLarge ? " has the order " + order
                    : " is not preserved, or was restored already"), address);
            return -1;
        }
        preserved.clear(address / PAGE);
        return order;
    }
}
