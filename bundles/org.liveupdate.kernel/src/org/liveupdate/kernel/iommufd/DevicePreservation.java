/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.base.Locks;
import org.liveupdate.kernel.iommu.IommuLiveUpdate;
import org.liveupdate.kernel.luo.LuoServices;
import org.liveupdate.kernel.luo.Session;

/** Preserves the IOMMU state of devices that are bound to iommufd files (patch 12). */
public final class DevicePreservation {

    private final KernelContext context;
    private final IommuLiveUpdate core;
    private final LuoServices luo;

    DevicePreservation(IommufdKernel kernel, LuoServices luo) {
        this.context = kernel.context();
        this.core = kernel.core().liveUpdate();
        this.luo = luo;
    }

    /**
     * Preserves a device (iommufd_device_preserve).
     *
     * @param session the session, which preserves the iommufd file already
     * @param device  the device
     * @return LUO token of the iommufd file
     * @throws ErrnoException -ENOENT if it is not attached or the session does not preserve its iommufd file, -EINVAL
     *                        if what it
     *                        is attached to is not marked, -EOPNOTSUPP if PASIDs are attached (F58), what the core
     *                        gives
     */
    public long preserve(Session session, BoundDevice device) throws ErrnoException {
        return context.trace().call(Layer.IOMMUFD, "iommufd_device_preserve", device.device().name(), () -> {
            context.faults().enter("iommufd_device_preserve");
            DeviceGroup group = device.group();
            try (Locks.Held held = context.locks().take(group.lock(), "iommufd_device_preserve")) {
                Hwpt hwpt = group.attachment(DeviceGroup.NO_PASID).map(DeviceGroup.Attachment::hwpt).orElseThrow(
                        () -> new ErrnoException(Errno.ENOENT, device.device() + " is not attached"));
                if (!hwpt.isMarked()) {
                    throw new ErrnoException(Errno.EINVAL, hwpt + " is not marked to be preserved");
                }
                if (group.usesPasids() && !context.has(Finding.F58)) {
                    throw new ErrnoException(Errno.EOPNOTSUPP, device.device() + " has PASIDs attached");
                }
                long token = luo.tokenOutgoing(session, device.context());
                core.preserveDevice(hwpt.domain(), device.device(), token);
                return token;
            }
        });
    }

    /**
     * Takes it back (iommufd_device_unpreserve).
     *
     * @param device the device
     */
    public void unpreserve(BoundDevice device) {
        context.trace().event(Layer.IOMMUFD, "iommufd_device_unpreserve", device.device().name(), "");
        DeviceGroup group = device.group();
        try (Locks.Held held = context.locks().take(group.lock(), "iommufd_device_unpreserve")) {
            boolean marked = group.attachment(DeviceGroup.NO_PASID).map(attachment -> attachment.hwpt().isMarked())
                    .orElse(false);
            if (marked) {
                core.unpreserveDevice(device.device());
            } else {
                context.log().warn("iommufd_device_unpreserve",
                        device.device() + " is not attached, or to something that is not marked");
            }
        }
    }
}
