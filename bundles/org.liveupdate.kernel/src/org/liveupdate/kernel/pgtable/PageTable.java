/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.pgtable;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.memory.Folio;
import org.liveupdate.kernel.memory.MachineMemory;

/**
 * The page table of a domain (struct pt_iommu of Linux 7.3, with patch 05 of the series): it lives in machine memory,
 * where the hardware reads it, and this class changes it as the kernel does.
 */
public final class PageTable {

    /**
     * What an unmapping did.
     *
     * @param bytes  how many bytes are no longer mapped
     * @param tables tables that hold nothing any more; free them with {@link PageTable#free} once caches are flushed
     */
    public record Unmapped(long bytes, List<Long> tables) {
    }

    private static final int PAGE = PhysicalMemory.PAGE_SIZE;

    private final KernelContext context;
    private final MachineMemory memory;
    private final IommuPages pages;
    private TableFormat format;
    private final boolean incoherent;
    private final int node;
    private final String owner;
    private long top;
    private int topLevel;

    /**
     * An empty page table.
     *
     * @param context    the machine's context
     * @param memory     the machine's memory
     * @param pages      where tables come from
     * @param format     how entries are encoded
     * @param topLevel   level of the top table, from 0: 2, 3, 4 for 39, 48, 57 bits
     * @param incoherent the walker does not snoop: every change is flushed (PT_FEAT_DMA_INCOHERENT)
     * @param node       NUMA node of the tables, or -1
     * @param owner      readable name of the domain
     * @throws ErrnoException -EINVAL for a level that the format does not have, -ENOMEM
     */
    public PageTable(KernelContext context, MachineMemory memory, IommuPages pages, TableFormat format, int topLevel,
            boolean incoherent, int node, String owner) throws ErrnoException {
        if (topLevel < format.minTopLevel() || topLevel > format.maxTopLevel()) {
            throw new ErrnoException(Errno.EINVAL, format.name() + " has no top table of level " + topLevel);
        }
        this.context = context;
        this.memory = memory;
        this.pages = pages;
        this.format = format;
        this.incoherent = incoherent;
        this.node = node;
        this.owner = owner;
        this.topLevel = topLevel;
        this.top = newTable();
    }

    /**
     * Maps memory; all of it or nothing.
     *
     * @param iova       first address, a multiple of a page
     * @param physical   where it leads, a multiple of a page
     * @param length     bytes, a multiple of a page, more than 0
     * @param protection what it allows
     * @throws ErrnoException -EINVAL if something is not aligned, -ERANGE beyond the address width, -EADDRINUSE if
     *                        something is mapped there, -ENOMEM
     */
    public void map(long iova, long physical, long length, Protection protection) throws ErrnoException {
        if (length <= 0 || ((iova | physical | length) & PAGE - 1) != 0) {
            throw new ErrnoException(Errno.EINVAL, "map " + Hex.of(iova) + " to " + Hex.of(physical) + ", "
                    + Hex.of(length) + " bytes: expected whole pages");
        }
        growTo(iova, length);
        TableMapper mapper = new TableMapper(this, context, memory);
        long done = 0;
        try {
            while (done < length) {
                done += mapper.mapRun(iova + done, physical + done, length - done, protection);
            }
        } catch (ErrnoException e) {
            if (done > 0) {
                free(unmap(iova, done).tables());
            }
            throw e;
        }
        pages.mapped(physical, length);
        flushEntries("map_pages", iova, length);
    }

    /**
     * Unmaps what is mapped in a range.
     *
     * @param iova   first address, a multiple of a page
     * @param length bytes, a multiple of a page
     * @return how much was unmapped, and the tables to free after flushing
     */
    public Unmapped unmap(long iova, long length) {
        TableUnmapper unmapper = new TableUnmapper(this, context, memory);
        unmapper.clear(top, topLevel, 0, iova, Math.min(iova + length, limit()));
        flushEntries("unmap_pages", iova, length);
        return new Unmapped(unmapper.cleared(), unmapper.unused());
    }

    /**
     * Frees tables that {@link #unmap} took out.
     *
     * @param tables their physical addresses
     */
    public void free(List<Long> tables) {
        tables.forEach(this::freeTable);
    }

    /** Frees all tables: the domain is gone. */
    public void free() {
        free(tables());
        top = 0;
    }

    /**
     * Translates an address (iova_to_phys).
     *
     * @param iova the address
     * @return the physical address, or empty if nothing is mapped there
     */
    public OptionalLong physical(long iova) {
        if (iova < 0 || iova >= limit()) {
            return OptionalLong.empty();
        }
        TableBuffer buffer = new TableBuffer(context, memory);
        long at = top;
        for (int level = topLevel; level >= 0; level--) {
            long entry = buffer.load(at).get((int) (iova >>> 12 + 9 * level) & TableBuffer.ENTRIES - 1);
            TableFormat.Kind kind = format.kind(entry, level);
            if (kind == TableFormat.Kind.LEAF) {
                long mask = (1L << format.leafSizeLg2(entry, level)) - 1;
                return OptionalLong.of(format.leafAddress(entry, level) | iova & mask);
            }
            if (kind == TableFormat.Kind.EMPTY) {
                return OptionalLong.empty();
            }
            at = format.tableAddress(entry);
        }
        return OptionalLong.empty();
    }

    /**
     * All tables in the order in which they are preserved: the top, then by ascending index each lower table with those
     * below it.
     *
     * @return physical addresses
     */
    public List<Long> tables() {
        return new TableWalk(context, memory, format).tables(top, topLevel);
    }

    /**
     * Preserves all tables or none.
     *
     * @throws ErrnoException of the first that cannot be preserved
     */
    public void preserve() throws ErrnoException {
        context.trace().run(Layer.PAGE_TABLE, "pt_iommu_" + format.name() + "_preserve", owner,
                () -> pages.preserve(folios()));
    }

    /** Takes the preservation of all tables back. */
    public void unpreserve() {
        context.trace().event(Layer.PAGE_TABLE, "pt_iommu_" + format.name() + "_unpreserve", owner, "");
        pages.unpreserve(folios());
    }

    /**
     * Takes over the tables of the kernel before instead of the fresh top table. A table that was not preserved stops
     * the kernel.
     *
     * @param restoredTop   physical address of the top table
     * @param restoredLevel its level, from 0
     */
    public void restore(long restoredTop, int restoredLevel) {
        context.trace().event(Layer.PAGE_TABLE, "pt_iommu_" + format.name() + "_restore",
                Hex.of(restoredTop) + ", level " + restoredLevel, "");
        long fresh = top;
        restoreTable(restoredTop);
        freeTable(fresh);
        top = restoredTop;
        topLevel = restoredLevel;
        new TableWalk(context, memory, format).below(top, topLevel, this::restoreTable);
    }

    /**
     * The format.
     *
     * @return how entries are encoded
     */
    public TableFormat format() {
        return format;
    }

    /**
     * The top table.
     *
     * @return physical address
     */
    public long top() {
        return top;
    }

    /**
     * Encodes entries differently from now on, for example with snooping forced. Entries that are there stay as they
     * are.
     *
     * @param other a format in which the same tables can be read
     */
    public void setFormat(TableFormat other) {
        this.format = other;
    }

    /**
     * Whether nothing was ever mapped, or all of it is gone.
     *
     * @return true if the top table is empty
     */
    public boolean isEmpty() {
        for (int i = 0; i < PAGE; i += Long.BYTES) {
            if (memory.word(top + i) != 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * The level of the top table.
     *
     * @return from 0
     */
    public int topLevel() {
        return topLevel;
    }

    /**
     * Whether changes must be flushed for the walker.
     *
     * @return false if the walker snoops
     */
    public boolean isIncoherent() {
        return incoherent;
    }

    /**
     * The first address that does not belong to the domain.
     *
     * @return 2^vasz, or half of it if addresses are sign-extended
     */
    public long limit() {
        int bits = format.addressBits(format.hasDynamicTop() ? Math.max(topLevel, format.minTopLevel()) : topLevel);
        int usable = format.signExtends() ? bits - 1 : bits;
        return usable >= 63 ? Long.MAX_VALUE : 1L << usable;
    }

    long newTable() throws ErrnoException {
        Folio folio = pages.allocate(0, node, "page table of " + owner, "iommu_alloc_pages_node_sz");
        folio.setIncoherent(incoherent);
        return folio.address();
    }

    void freeTable(long address) {
        Folio folio = pages.folio(address, "iommu_free_pages");
        if (incoherent) {
            pages.freeIncoherent(folio, "iommu_put_pages_list_incoherent");
        } else {
            pages.free(folio, "iommu_put_pages_list");
        }
    }

    private void restoreTable(long address) {
        Folio folio = pages.restore(address, "page table of " + owner);
        if (context.has(Finding.F04)) {
            folio.setIncoherent(true);
        } else {
            folio.setIncoherent(incoherent && !context.has(Finding.F05));
        }
    }

    private List<Folio> folios() {
        List<Folio> folios = new ArrayList<>();
        for (long table : tables()) {
            folios.add(pages.folio(table, "iommu_pages_list_add"));
        }
        return folios;
    }

    private void growTo(long iova, long length) throws ErrnoException {
        long end = iova + length;
        while (iova >= 0 && end > limit() && format.hasDynamicTop() && topLevel < format.maxTopLevel()) {
            long higher = newTable();
            memory.setWord(higher, format.table(top, topLevel + 1));
            top = higher;
            topLevel++;
        }
        if (iova < 0 || end < 0 || end > limit()) {
            throw new ErrnoException(Errno.ERANGE, "IOVA " + Hex.of(iova) + ", " + Hex.of(length)
                    + " bytes: expected an end up to " + Hex.of(limit()));
        }
    }

    private void flushEntries(String function, long iova, long length) {
        if (incoherent) {
            context.trace().event(Layer.PAGE_TABLE, "clflush", function + " " + Hex.of(iova) + ", "
                    + Hex.of(length), "");
        }
    }
}
