/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.base;

/** Who acts: the columns of a sequence diagram, from user space down to the hardware. */
public enum Layer {
    /** A process: ioctl, open, close, reboot. */
    USERSPACE("user space"),
    /** The live update orchestrator. */
    LUO("LUO"),
    /** memfd and shmem. */
    MEMFD("memfd"),
    /** vfio and vfio-pci. */
    VFIO("vfio-pci"),
    /** iommufd. */
    IOMMUFD("iommufd"),
    /** PCI core. */
    PCI("PCI"),
    /** The IOMMU core with its live update part. */
    IOMMU_CORE("IOMMU core"),
    /** The driver of an IOMMU: VT-d. */
    DRIVER("VT-d driver"),
    /** Generic page tables. */
    PAGE_TABLE("page table"),
    /** Kexec handover. */
    KHO("KHO"),
    /** Folios and their allocator. */
    MEMORY("memory"),
    /** Reboot, kexec and boot. */
    KEXEC("kexec"),
    /** Registers, caches and DMA of the hardware. */
    HARDWARE("hardware");

    private final String title;

    Layer(String title) {
        this.title = title;
    }

    /**
     * What a column of a diagram is called.
     *
     * @return a short name
     */
    public String title() {
        return title;
    }
}
