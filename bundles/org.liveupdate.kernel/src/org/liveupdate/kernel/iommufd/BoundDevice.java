/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import org.liveupdate.kernel.iommu.Device;

/** A device that a driver has bound to an iommufd file (struct iommufd_device). User space cannot destroy it. */
public final class BoundDevice extends IommufdObject {

    private final IommufdContext context;
    private final Device device;
    private final DeviceGroup group;

    BoundDevice(IommufdContext context, Device device, DeviceGroup group) {
        this.context = context;
        this.device = device;
        this.group = group;
        get();
    }

    /**
     * The file it is bound to.
     *
     * @return the iommufd file
     */
    public IommufdContext context() {
        return context;
    }

    /**
     * The device.
     *
     * @return the device of the IOMMU core
     */
    public Device device() {
        return device;
    }

    DeviceGroup group() {
        return group;
    }
}
