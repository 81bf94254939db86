/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommu;

/** What a domain is asked to be able to (IOMMU_HWPT_ALLOC_*). */
public enum DomainFlag {
    /** A nested domain can be put on top of it: it has to be second-stage. */
    NEST_PARENT,
    /** It records which pages devices write to. */
    DIRTY_TRACKING,
    /** It is attached to a device that uses PASIDs, or to a PASID. */
    PASID
}
