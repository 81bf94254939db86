/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.memory;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;

/**
 * A folio: 2^order pages that are allocated together, with a reference count. A folio is known to one kernel; the next
 * kernel makes its own folios of what was preserved.
 */
public final class Folio {

    private final long pfn;
    private final int order;
    private final FolioUse use;
    private final String owner;
    private int references = 1;
    private boolean incoherent;

    Folio(long pfn, int order, FolioUse use, String owner) {
        this.pfn = pfn;
        this.order = order;
        this.use = use;
        this.owner = owner;
    }

    /**
     * Where it is.
     *
     * @return page frame number of the first page
     */
    public long pfn() {
        return pfn;
    }

    /**
     * Where it is.
     *
     * @return physical address of the first byte
     */
    public long address() {
        return pfn * PhysicalMemory.PAGE_SIZE;
    }

    /**
     * How large it is.
     *
     * @return log2 of the number of pages
     */
    public int order() {
        return order;
    }

    /**
     * How large it is.
     *
     * @return number of pages
     */
    public long pages() {
        return 1L << order;
    }

    /**
     * What it holds.
     *
     * @return the use
     */
    public FolioUse use() {
        return use;
    }

    /**
     * Who has it.
     *
     * @return a readable name, for example {@code memfd A} or {@code root table of unit 0xfed90000}
     */
    public String owner() {
        return owner;
    }

    /**
     * How many references it has.
     *
     * @return 0 after it was freed
     */
    public int references() {
        return references;
    }

    /**
     * The flag of an iommu-pages descriptor: the table is also flushed for a walker that does not snoop caches.
     *
     * @return the flag
     */
    public boolean isIncoherent() {
        return incoherent;
    }

    /**
     * Sets the flag of an iommu-pages descriptor.
     *
     * @param incoherent the flag
     */
    public void setIncoherent(boolean incoherent) {
        this.incoherent = incoherent;
    }

    void reference(int by) {
        references += by;
    }

    @Override
    public String toString() {
        return "folio " + Hex.of(address()) + " order " + order + " (" + owner + ")";
    }
}
