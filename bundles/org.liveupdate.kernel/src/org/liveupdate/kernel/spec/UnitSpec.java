/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.spec;

/**
 * An IOMMU unit (DMA remapping hardware unit, DRHD).
 *
 * @param registerBase physical address of its registers
 * @param segment      PCI segment it serves
 * @param cap          its CAP register, which says domains, widths, page sizes and caching mode
 * @param ecap         its ECAP register, which says coherency, scalable mode and stages
 * @param node         NUMA node its tables are allocated on, or -1
 * @param present      whether it is there when the machine is switched on; else it can be added later
 */
public record UnitSpec(long registerBase, int segment, long cap, long ecap, int node, boolean present) {
}
