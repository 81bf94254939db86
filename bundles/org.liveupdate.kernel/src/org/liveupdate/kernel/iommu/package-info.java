/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The IOMMU core: devices, groups, default domains, DMA ownership, and the live update of all that in the formats of
 * the
 * posted series and of later development. Drivers of IOMMU units stand behind
 * {@link org.liveupdate.kernel.iommu.IommuDriver}.
 */
package org.liveupdate.kernel.iommu;
