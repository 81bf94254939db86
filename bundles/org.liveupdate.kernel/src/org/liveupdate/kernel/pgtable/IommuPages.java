/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.pgtable;

import java.util.List;

import org.liveupdate.abi.Hex;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.KernelLog;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.kho.Kho;
import org.liveupdate.kernel.memory.AllocationRequest;
import org.liveupdate.kernel.memory.Folio;
import org.liveupdate.kernel.memory.FolioUse;
import org.liveupdate.kernel.memory.PageAllocator;

/**
 * Pages that IOMMU hardware reads (Linux drivers/iommu/iommu-pages.c with patch 04 of the series): allocated,
 * accounted, preserved and restored in one place.
 */
public final class IommuPages {

    private final KernelContext context;
    private final PageAllocator allocator;
    private final Kho kho;
    private final Mappings mappings;
    private long accounted;

    /** Is told what memory page tables map, and when. */
    @FunctionalInterface
    public interface Mappings {

        /**
         * Memory was mapped for devices.
         *
         * @param address physical address, a multiple of a page
         * @param length  bytes
         */
        void mapped(long address, long length);
    }

    /**
     * No pages.
     *
     * @param context   the machine's context
     * @param allocator the kernel's allocator
     * @param kho       the kernel's handover
     */
    public IommuPages(KernelContext context, PageAllocator allocator, Kho kho) {
        this(context, allocator, kho, (address, length) -> { });
    }

    /**
     * No pages, and somebody who wants to know what is mapped.
     *
     * @param context   the machine's context
     * @param allocator the kernel's allocator
     * @param kho       the kernel's handover
     * @param mappings  is told of every mapping
     */
    public IommuPages(KernelContext context, PageAllocator allocator, Kho kho, Mappings mappings) {
        this.context = context;
        this.allocator = allocator;
        this.kho = kho;
        this.mappings = mappings;
    }

    /** A page table maps memory. */
    void mapped(long address, long length) {
        mappings.mapped(address, length);
    }

    /**
     * Allocates zeroed pages (iommu_alloc_pages_node_sz).
     *
     * @param order  order
     * @param node   NUMA node, or -1
     * @param owner  readable name of the table
     * @param caller kernel function that asks
     * @return the folio
     * @throws ErrnoException -ENOMEM
     */
    public Folio allocate(int order, int node, String owner, String caller) throws ErrnoException {
        Folio folio = allocator.allocate(
                AllocationRequest.kernel(order, FolioUse.IOMMU_PAGES, owner).onNode(node).atomically(), caller);
        accounted += folio.pages();
        return folio;
    }

    /**
     * Frees pages (iommu_free_pages).
     *
     * @param folio  which
     * @param caller kernel function that frees them
     */
    public void free(Folio folio, String caller) {
        if (folio.isIncoherent()) {
            context.log().warn("iommu_free_pages", folio + " is marked incoherent, " + caller + " frees it as coherent",
                    folio.address());
        }
        release(folio, caller);
    }

    /**
     * Frees pages that were set up for a walker that does not snoop (iommu_pages_free_incoherent, then freeing).
     *
     * @param folio  which
     * @param caller kernel function that frees them
     */
    public void freeIncoherent(Folio folio, String caller) {
        if (!folio.isIncoherent()) {
            context.log().add(KernelLog.Severity.MISUSE, "iommu_pages_free_incoherent",
                    folio + " is not marked incoherent, so its DMA mapping stays when " + caller + " frees it",
                    folio.address());
        }
        folio.setIncoherent(false);
        release(folio, caller);
    }

    private void release(Folio folio, String caller) {
        accounted -= folio.pages();
        allocator.put(folio, caller);
    }

    /**
     * Preserves pages (iommu_preserve_page).
     *
     * @param folio which
     * @throws ErrnoException -ENOMEM, or -EINVAL if they overlap scratch
     */
    public void preserve(Folio folio) throws ErrnoException {
        context.locks().mightSleep("iommu_preserve_page", "preserves " + folio.owner());
        kho.preserveFolio(folio);
    }

    /**
     * Takes preservation back (iommu_unpreserve_page).
     *
     * @param folio which
     */
    public void unpreserve(Folio folio) {
        kho.unpreserveFolio(folio);
    }

    /**
     * Preserves a list of pages or none of them (iommu_preserve_pages).
     *
     * @param folios in the order in which they are preserved
     * @throws ErrnoException of the first that fails; those before it are not preserved any more
     */
    public void preserve(List<Folio> folios) throws ErrnoException {
        context.trace().run(Layer.IOMMU_CORE, "iommu_preserve_pages", folios.size() + " folios", () -> {
            int done = 0;
            try {
                for (Folio folio : folios) {
                    preserve(folio);
                    done++;
                }
            } catch (ErrnoException e) {
                unpreserve(folios.subList(0, done));
                throw e;
            }
        });
    }

    /**
     * Takes preservation of a list of pages back (iommu_unpreserve_pages).
     *
     * @param folios which
     */
    public void unpreserve(List<Folio> folios) {
        folios.forEach(this::unpreserve);
    }

    /**
     * Takes over pages from the kernel before (iommu_restore_page). Failing is fatal by design: devices still do DMA
     * through tables that nobody knows any more.
     *
     * @param address physical address
     * @param owner   readable name of the table
     * @return the folio
     */
    public Folio restore(long address, String owner) {
        Folio folio = kho.restoreFolio(address, FolioUse.IOMMU_PAGES, owner)
                .orElseThrow(() -> context.panic("iommu_restore_page",
                        Hex.of(address) + " (" + owner + "): expected a preserved folio, found none"));
        accounted += folio.pages();
        return folio;
    }

    /**
     * The folio of a table.
     *
     * @param address physical address
     * @param caller  kernel function that wants it
     * @return the folio
     */
    public Folio folio(long address, String caller) {
        return allocator.folioAt(address).orElseThrow(() -> context.panic(caller,
                Hex.of(address) + ": expected a page of an IOMMU table, found memory that is not allocated"));
    }

    /**
     * The counter NR_IOMMU_PAGES.
     *
     * @return pages allocated and restored, less pages freed; wrong if somebody restored pages without accounting
     */
    public long accountedPages() {
        return accounted;
    }
}
