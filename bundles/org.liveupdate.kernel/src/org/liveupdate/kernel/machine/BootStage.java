/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.machine;

/**
 * The levels of initcalls in which the parts of a kernel start, in order; the parts that the simulation has are named.
 */
public enum BootStage {
    /**
     * early_initcall: LUO looks for what the kernel before left. Its handover can be read, nothing can be preserved
     * yet.
     */
    EARLY,
    /** subsys_initcall: PCI enumerates its devices. */
    SUBSYSTEM,
    /** fs_initcall: KHO has set up its outgoing side, memory can be preserved from now on. */
    FILESYSTEM,
    /** rootfs_initcall: IOMMU drivers set up their units and probe the devices. */
    ROOTFS,
    /** device_initcall: drivers; vfio-pci and iommufd register what they preserve. */
    DEVICE,
    /** late_initcall: LUO sets up its outgoing side; memfd registers. */
    LATE
}
