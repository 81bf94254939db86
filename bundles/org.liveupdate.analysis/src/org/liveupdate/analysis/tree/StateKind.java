/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

/** What a {@link StateNode} stands for; viewers choose pictures by it. */
public enum StateKind {
    /** The whole image. */
    IMAGE,
    /** An IOMMU unit. */
    UNIT,
    /** A bus of a unit: a root entry. */
    BUS,
    /** A requester: a context entry. */
    DEVICE,
    /** A PASID of a device: a PASID table entry. */
    PASID,
    /** The domain of a device in legacy mode. */
    DOMAIN,
    /** All ranges of a page table. */
    RANGES,
    /** Some neighbouring ranges. */
    RANGE_GROUP,
    /** A mapped range. */
    RANGE,
    /** A page of a page table. */
    TABLE,
    /** An entry of a page table that is no table: a leaf, or a malformed entry. */
    ENTRY
}
