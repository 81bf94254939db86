/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import org.liveupdate.kernel.machine.IommuPart;
import org.liveupdate.kernel.machine.Kernel;
import org.liveupdate.kernel.machine.LiveUpdatePart;
import org.liveupdate.kernel.memory.FolioUse;
import org.liveupdate.kernel.memory.PageAllocator;

/**
 * The kernel's books at one moment: what it has allocated for which purpose. They are kept with a moment because they
 * are not in memory.
 *
 * @param serialized     folios of serialized live update data, vmalloc areas included
 * @param tables         pages of IOMMU tables that are allocated
 * @param accounted      pages of IOMMU tables that the kernel's counter (NR_IOMMU_PAGES) shows
 * @param outgoing       sessions that go over
 * @param incoming       sessions that came over and are not finished
 */
record Books(long serialized, long tables, long accounted, int outgoing, int incoming) {

    /** Reads the books of a kernel. */
    static Books of(Kernel kernel) {
        PageAllocator pages = kernel.pages();
        long tables = pages.pageCount(FolioUse.IOMMU_PAGES);
        long serialized = pages.folioCount(FolioUse.LIVE_UPDATE) + pages.folioCount(FolioUse.VMALLOC);
        LiveUpdatePart live = kernel.part(LiveUpdatePart.class).orElseThrow();
        return new Books(serialized, tables, kernel.part(IommuPart.class).orElseThrow().pages().accountedPages(),
                live.luo().outgoingSessions().size(), live.luo().incomingSessions().size());
    }
}
