/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.spec;

import java.util.List;

import org.liveupdate.abi.Bdf;

/**
 * A device that can do DMA.
 *
 * @param name       readable name, unique in the machine
 * @param pci        whether it is a PCI device; an ACPI or platform device has a requester id, too, but no PCI config
 *                   space
 * @param segment    PCI segment
 * @param bdf        bus, device and function; also the requester id of its DMA unless it has aliases
 * @param unit       register base of the IOMMU unit that translates its DMA
 * @param bridge     whether it is a PCI bridge, which does no DMA of its own but has buses below it
 * @param parent     bdf of the bridge above it, or null on a root bus
 * @param aliases    further requester ids that its DMA may carry (a conventional PCI bridge, a quirk)
 * @param dmaAlias   the device whose requester id all its DMA carries (a real-DMA subdevice), or null
 * @param pasids     how many PASIDs it supports, 0 without the capability
 * @param ats        whether it has a device TLB
 * @param pri        whether it can send page requests
 * @param resetWorks whether a function level reset works
 * @param present    whether it is there when the machine is switched on; else it can be plugged in later
 * @param isolated   whether its function is kept apart from the other functions of its slot (ACS); those that are not
 *                   can reach one another without passing the IOMMU
 */
public record DeviceSpec(String name, boolean pci, int segment, Bdf bdf, long unit, boolean bridge, Bdf parent,
        List<Bdf> aliases, Bdf dmaAlias, int pasids, boolean ats, boolean pri, boolean resetWorks, boolean present,
        boolean isolated) {

    /** A specification with its own copy of the list. */
    public DeviceSpec {
        aliases = List.copyOf(aliases);
    }

    /**
     * A device whose functions are kept apart.
     *
     * @param name       readable name
     * @param pci        whether it is a PCI device
     * @param segment    PCI segment
     * @param bdf        bus, device and function
     * @param unit       register base of its IOMMU unit
     * @param bridge     whether it is a PCI bridge
     * @param parent     bdf of the bridge above it, or null
     * @param aliases    further requester ids
     * @param dmaAlias   the device whose requester id all its DMA carries, or null
     * @param pasids     how many PASIDs it supports
     * @param ats        whether it has a device TLB
     * @param pri        whether it can send page requests
     * @param resetWorks whether a function level reset works
     * @param present    whether it is there when the machine is switched on
     */
    public DeviceSpec(String name, boolean pci, int segment, Bdf bdf, long unit, boolean bridge, Bdf parent,
            List<Bdf> aliases, Bdf dmaAlias, int pasids, boolean ats, boolean pri, boolean resetWorks,
            boolean present) {
        this(name, pci, segment, bdf, unit, bridge, parent, aliases, dmaAlias, pasids, ats, pri, resetWorks, present,
                true);
    }

    /**
     * A plain PCI endpoint on a root bus, without PASIDs, ATS and PRI, whose reset works.
     *
     * @param name readable name
     * @param bdf  bus, device and function in segment 0
     * @param unit register base of its IOMMU unit
     * @return a specification
     */
    public static DeviceSpec endpoint(String name, Bdf bdf, long unit) {
        return new DeviceSpec(name, true, 0, bdf, unit, false, null, List.of(), null, 0, false, false, true, true);
    }
}
