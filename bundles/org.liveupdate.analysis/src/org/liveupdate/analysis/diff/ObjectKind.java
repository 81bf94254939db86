/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

/** Kinds of objects that are compared, in the order in which differences are listed. */
public enum ObjectKind {
    /** A KHO root tree, told by its bytes or its role. */
    KHO_TREE("KHO tree"),
    /** A sub-tree or blob of the KHO tree, told by its name. */
    KHO_NODE("KHO node"),
    /** Memory that reserve_mem hands over, told by its name. */
    RESERVED_MEMORY("reserved memory"),
    /** What LUO hands over; there is one. */
    LUO("LUO"),
    /** A page of LUO's sessions or files, told by what it is a page of. */
    LUO_BLOCK("LUO block"),
    /** A session, told by its name. */
    SESSION("session"),
    /** A file of a session, told by session and token. */
    FILE("file"),
    /** A file-lifecycle-bound object, told by its name. */
    FLB("FLB"),
    /** A preserved memfd, told by session and token. */
    MEMFD("memfd"),
    /** A preserved iommufd, told by session and token. */
    IOMMUFD("iommufd"),
    /** A preserved HWPT, told by its iommufd and its own token. */
    HWPT("HWPT"),
    /** A preserved vfio-pci device, told by session and token. */
    VFIO_DEVICE("vfio-pci device"),
    /** The PCI core's state; there is one. */
    PCI_STATE("PCI state"),
    /** A device of the PCI core's state, told by segment and BDF. */
    PCI_DEVICE("PCI device"),
    /** The serialized IOMMU state; there is one. */
    IOMMU_STATE("IOMMU state"),
    /** A page of serialized objects, told by array and number. */
    ARRAY_PAGE("array page"),
    /** A serialized unit, told by its token. */
    PRESERVED_UNIT("preserved unit"),
    /** A serialized domain, told by the devices and HWPTs that use it, else by its table. */
    PRESERVED_DOMAIN("preserved domain"),
    /** A serialized device, told by segment and BDF. */
    PRESERVED_DEVICE("preserved device"),
    /** A unit, told by the address of its registers. */
    UNIT("unit"),
    /** A unit's root table. */
    ROOT_TABLE("root table"),
    /** A context table, told by unit and bus. */
    CONTEXT_TABLE("context table"),
    /** A present context entry, told by unit and BDF. */
    DEVICE("device"),
    /** A PASID directory, told by its device. */
    PASID_DIRECTORY("PASID directory"),
    /** A present PASID entry, told by device and PASID. */
    PASID("PASID"),
    /** A page table, told by the devices that use it, else by its address. */
    DOMAIN("domain"),
    /** Something that a kernel has beside the bytes, told by its id. */
    KERNEL_OBJECT("kernel object");

    private final String text;

    ObjectKind(String text) {
        this.text = text;
    }

    /**
     * The kind for people.
     *
     * @return words without article
     */
    public String text() {
        return text;
    }
}
