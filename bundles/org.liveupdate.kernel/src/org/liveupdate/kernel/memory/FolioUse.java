/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.memory;

/** What a folio holds, for accounting and for naming who owns a page that a DMA lands in. */
public enum FolioUse {
    /** Code and data of the kernel itself. */
    KERNEL,
    /** A page that the handover (KHO) keeps for itself: tree, map, FDT. */
    KHO,
    /** Serialized live update data: sessions, files, FLBs, arrays. */
    LIVE_UPDATE,
    /** Memory of a vmalloc area. */
    VMALLOC,
    /** Root, context, PASID and page tables of an IOMMU: accounted as iommu-pages. */
    IOMMU_PAGES,
    /** Data of a memfd. */
    MEMFD,
    /** Anonymous memory of a process. */
    ANONYMOUS,
    /** Whatever else user space and drivers of the running kernel use. */
    OTHER
}
