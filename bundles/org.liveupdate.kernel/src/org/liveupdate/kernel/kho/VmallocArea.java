/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.kho;

import java.util.List;

/**
 * Memory that is contiguous for the kernel and made of runs of physical pages (vmalloc).
 *
 * @param runs  physical addresses of the runs, in order
 * @param order each run has 2^order pages
 * @param flags {@code KhoLayouts.VMALLOC_ALLOC}, {@code VMALLOC_HUGE}; other bits are flags that the handover does not
 *              know
 */
public record VmallocArea(List<Long> runs, int order, int flags) {

    /** An area with its own copy of the list. */
    public VmallocArea {
        runs = List.copyOf(runs);
    }

    /**
     * Its size.
     *
     * @return pages of 4 KiB
     */
    public long pages() {
        return (long) runs.size() << order;
    }
}
