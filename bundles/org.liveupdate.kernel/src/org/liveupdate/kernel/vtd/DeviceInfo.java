/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.abi.Bdf;
import org.liveupdate.kernel.iommu.Device;

/** What the driver keeps for a device (struct device_domain_info). */
final class DeviceInfo {

    private final Device device;
    private final VtdUnit unit;
    private final boolean ats;
    private final boolean pasids;
    private final boolean pri;
    private PasidTable table;
    private VtdDomain domain;
    private boolean attached;

    DeviceInfo(Device device, VtdUnit unit) {
        this.device = device;
        this.unit = unit;
        boolean pci = device.spec().pci();
        this.ats = pci && device.spec().ats() && unit.features().hasEcap("DT");
        this.pasids = pci && device.spec().pasids() > 0 && unit.hasPasids();
        this.pri = pci && unit.isScalable() && ats && device.spec().pri() && unit.features().hasEcap("PRS")
                && unit.features().hasEcap("PDS");
    }

    Device device() {
        return device;
    }

    VtdUnit unit() {
        return unit;
    }

    boolean hasAts() {
        return ats;
    }

    boolean hasPasids() {
        return pasids;
    }

    boolean hasPri() {
        return pri;
    }

    /** A device whose DMA carries the requester id of another, which has the tables. */
    boolean isRealDmaSubdevice() {
        return device.spec().dmaAlias() != null;
    }

    /** Every requester id that its DMA may carry (pci_for_each_dma_alias). */
    List<Integer> requesterIds() {
        List<Integer> ids = new ArrayList<>();
        ids.add(device.requesterId());
        for (Bdf alias : device.spec().aliases()) {
            if (!ids.contains(alias.sourceId())) {
                ids.add(alias.sourceId());
            }
        }
        return ids;
    }

    PasidTable table() {
        return table;
    }

    void setTable(PasidTable table) {
        this.table = table;
    }

    /** The paging domain it is attached to, or null. */
    VtdDomain domain() {
        return domain;
    }

    /** Whether it has an entry in the tables: a paging domain or the identity domain. */
    boolean isAttached() {
        return attached;
    }

    void attach(VtdDomain to) {
        this.domain = to;
        this.attached = true;
    }

    void detach() {
        this.domain = null;
        this.attached = false;
    }

    @Override
    public String toString() {
        return device.name();
    }
}
