/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import java.util.List;

/**
 * A preserved vmalloc area.
 *
 * @param first      physical address of the first chunk, 0 if the area is empty
 * @param totalPages pages of 4 KiB in the area
 * @param flags      bit 0 VM_ALLOC, bit 1 VM_ALLOW_HUGE_VMAP
 * @param order      each run has 2^order pages
 * @param chunks     physical addresses of the chunks in chain order
 * @param runs       physical addresses of the runs of pages in the order of the area
 */
public record VmallocArea(long first, long totalPages, int flags, int order, List<Long> chunks, List<Long> runs) {

    /** Makes the lists unmodifiable. */
    public VmallocArea {
        chunks = List.copyOf(chunks);
        runs = List.copyOf(runs);
    }
}
