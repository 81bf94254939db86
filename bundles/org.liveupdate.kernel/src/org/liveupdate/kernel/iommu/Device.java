/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommu;

import org.liveupdate.kernel.spec.DeviceSpec;

/** A device of the running kernel as the IOMMU core sees it (struct device with its struct dev_iommu). */
public final class Device {

    private final DeviceSpec spec;
    private IommuUnit unit;
    private IommuGroup group;
    private Object driverData;
    private SerializedEntry serialized;
    private int maxPasids;

    /**
     * A device that no IOMMU driver has seen yet.
     *
     * @param spec what it is
     */
    public Device(DeviceSpec spec) {
        this.spec = spec;
    }

    /**
     * What it is.
     *
     * @return its specification
     */
    public DeviceSpec spec() {
        return spec;
    }

    /**
     * What it is called.
     *
     * @return readable name, unique in the machine
     */
    public String name() {
        return spec.name();
    }

    /**
     * Its own requester id.
     *
     * @return bus in bits 15:8, devfn in bits 7:0
     */
    public int requesterId() {
        return spec.bdf().sourceId();
    }

    /**
     * The IOMMU that translates it (dev-&gt;iommu-&gt;iommu_dev).
     *
     * @return the unit, or null before it was probed
     */
    public IommuUnit unit() {
        return unit;
    }

    void setUnit(IommuUnit unit) {
        this.unit = unit;
    }

    /**
     * Its group.
     *
     * @return the group, or null before it was probed
     */
    public IommuGroup group() {
        return group;
    }

    void setGroup(IommuGroup group) {
        this.group = group;
    }

    /**
     * What the IOMMU driver keeps for the device (dev_iommu_priv_get).
     *
     * @return the driver's own, or null
     */
    public Object driverData() {
        return driverData;
    }

    /**
     * Sets what the IOMMU driver keeps.
     *
     * @param data the driver's own
     */
    public void setDriverData(Object data) {
        this.driverData = data;
    }

    /**
     * How many PASIDs it can use (dev-&gt;iommu-&gt;max_pasids).
     *
     * @return the smaller of what the device and what its unit supports, 0 without
     */
    public int maxPasids() {
        return maxPasids;
    }

    void setMaxPasids(int maxPasids) {
        this.maxPasids = maxPasids;
    }

    /**
     * What it has in the hand-over, either way (dev-&gt;iommu-&gt;device_ser); see {@link PreservedState} for which.
     *
     * @return its serialized entry, or null
     */
    public SerializedEntry serialized() {
        return serialized;
    }

    /**
     * Sets its entry in the hand-over.
     *
     * @param entry the entry, or null
     */
    void setSerialized(SerializedEntry entry) {
        this.serialized = entry;
    }

    @Override
    public String toString() {
        return name();
    }
}
