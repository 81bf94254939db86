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
    ENTRY,
    /** A KHO root tree. */
    KHO,
    /** A flattened device tree. */
    FDT,
    /** A node of a flattened device tree. */
    FDT_NODE,
    /** Something that one user of KHO hands over. */
    KHO_NODE,
    /** Many folios. */
    FOLIOS,
    /** A folio, or folios one behind the other. */
    FOLIO,
    /** LUO's state. */
    LUO,
    /** A LUO session. */
    SESSION,
    /** A preserved file. */
    FILE,
    /** A file-lifecycle-bound object. */
    FLB,
    /** A preserved memfd. */
    MEMFD,
    /** A preserved iommufd file. */
    IOMMUFD,
    /** A preserved HWPT. */
    HWPT,
    /** A preserved vfio-pci device. */
    VFIO,
    /** Serialized IOMMU state. */
    IOMMU,
    /** An array of preserved objects. */
    ARRAY,
    /** A page of an array or of a memory map. */
    TABLE_PAGE,
    /** A preserved IOMMU unit. */
    PRESERVED_UNIT,
    /** A preserved domain. */
    PRESERVED_DOMAIN,
    /** A preserved device. */
    PRESERVED_DEVICE,
    /** A structure with its fields. */
    STRUCTURE,
    /** A field that leads nowhere. */
    FIELD,
    /** A field that holds a physical address. */
    POINTER,
    /** Some neighbours of a long list. */
    GROUP
}
