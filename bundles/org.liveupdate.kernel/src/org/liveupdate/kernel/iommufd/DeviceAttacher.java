/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.base.Locks;
import org.liveupdate.kernel.iommu.DomainAttachment;

/** Attaches bound devices and their PASIDs to HWPTs (Linux 7.3 drivers/iommu/iommufd/device.c). */
final class DeviceAttacher {

    private final KernelContext context;
    private final DomainAttachment core;

    DeviceAttacher(IommufdKernel kernel) {
        this.context = kernel.context();
        this.core = kernel.core().attachment();
    }

    /** iommufd_hw_pagetable_attach(). */
    void attach(BoundDevice device, int pasid, Hwpt hwpt) throws ErrnoException {
        context.trace().run(Layer.IOMMUFD, "iommufd_hw_pagetable_attach", device.device() + ", " + hwpt, () -> {
            DeviceGroup group = device.group();
            try (Locks.Held held = context.locks().take(group.lock(), "iommufd_hw_pagetable_attach")) {
                DeviceGroup.Attachment attachment = group.attachment(pasid).orElse(null);
                if (attachment != null && attachment.devices().contains(device)) {
                    throw new ErrnoException(Errno.EBUSY, device.device() + " is attached already");
                }
                if (attachment != null && attachment.hwpt() != hwpt) {
                    throw new ErrnoException(Errno.EINVAL, "another device of " + group.group() + " is attached to "
                            + attachment.hwpt());
                }
                context.faults().allocate(false, "attachment of " + device.device());
                reserve(device, pasid, hwpt);
                try {
                    if (attachment == null) {
                        checkPasids(group, pasid, hwpt);
                        attachCore(device, pasid, hwpt);
                    }
                } catch (ErrnoException e) {
                    hwpt.ioas().table().release(device);
                    throw e;
                }
                join(group, pasid, device, hwpt);
            }
        });
    }

    private void join(DeviceGroup group, int pasid, BoundDevice device, Hwpt hwpt) {
        DeviceGroup.Attachment attachment = group.attachments().computeIfAbsent(pasid,
                any -> new DeviceGroup.Attachment());
        attachment.setHwpt(hwpt);
        attachment.devices().add(device);
        hwpt.get();
    }

    private void attachCore(BoundDevice device, int pasid, Hwpt hwpt) throws ErrnoException {
        if (pasid == DeviceGroup.NO_PASID) {
            core.attach(hwpt.domain(), device.device());
        } else {
            core.attachPasid(hwpt.domain(), device.device(), pasid);
        }
    }

    private void reserve(BoundDevice device, int pasid, Hwpt hwpt) throws ErrnoException {
        if (pasid == DeviceGroup.NO_PASID) {
            hwpt.ioas().table().reserve(device.device().unit().driver().reservedRegions(device.device()), device);
        }
    }

    /** iommufd_hwpt_pasid_compat(): a device that uses PASIDs is attached only to domains that are made for that. */
    private static void checkPasids(DeviceGroup group, int pasid, Hwpt hwpt) throws ErrnoException {
        boolean fits = pasid == DeviceGroup.NO_PASID ? hwpt.allowsPasids() || !group.usesPasids()
                : hwpt.allowsPasids() && group.attachment(DeviceGroup.NO_PASID)
                        .map(attachment -> attachment.hwpt().allowsPasids()).orElse(true);
        if (!fits) {
            throw new ErrnoException(Errno.EINVAL, hwpt + " was not allocated for PASIDs");
        }
    }

    /** iommufd_device_do_replace(). */
    void replace(BoundDevice device, int pasid, Hwpt hwpt) throws ErrnoException {
        context.trace().run(Layer.IOMMUFD, "iommufd_device_do_replace", device.device() + ", " + hwpt, () -> {
            DeviceGroup group = device.group();
            try (Locks.Held held = context.locks().take(group.lock(), "iommufd_device_do_replace")) {
                DeviceGroup.Attachment attachment = group.attachment(pasid)
                        .filter(found -> found.devices().contains(device)).orElseThrow(
                                () -> new ErrnoException(Errno.EINVAL, device.device() + " is not attached"));
                Hwpt old = attachment.hwpt();
                if (old == hwpt) {
                    return;
                }
                checkPasids(group, pasid, hwpt);
                List<BoundDevice> devices = new ArrayList<>(attachment.devices());
                reserveAll(devices, pasid, old, hwpt);
                try {
                    replaceCore(device, pasid, hwpt);
                } catch (ErrnoException e) {
                    releaseAll(devices, pasid, hwpt, old);
                    throw e;
                }
                releaseAll(devices, pasid, old, hwpt);
                attachment.setHwpt(hwpt);
                devices.forEach(each -> {
                    hwpt.get();
                    old.put();
                });
            }
        });
    }

    private void reserveAll(List<BoundDevice> devices, int pasid, Hwpt old, Hwpt hwpt) throws ErrnoException {
        if (old.ioas() == hwpt.ioas()) {
            return;
        }
        for (int i = 0; i < devices.size(); i++) {
            try {
                reserve(devices.get(i), pasid, hwpt);
            } catch (ErrnoException e) {
                releaseAll(devices.subList(0, i), pasid, hwpt, old);
                throw e;
            }
        }
    }

    private static void releaseAll(List<BoundDevice> devices, int pasid, Hwpt from, Hwpt other) {
        if (pasid == DeviceGroup.NO_PASID && from.ioas() != other.ioas()) {
            devices.forEach(device -> from.ioas().table().release(device));
        }
    }

    private void replaceCore(BoundDevice device, int pasid, Hwpt hwpt) throws ErrnoException {
        if (pasid == DeviceGroup.NO_PASID) {
            core.replace(hwpt.domain(), device.device());
        } else {
            core.replacePasid(hwpt.domain(), device.device(), pasid);
        }
    }

    /** iommufd_hw_pagetable_detach(): gives back the HWPT that the device was attached to. */
    Hwpt detach(BoundDevice device, int pasid) {
        DeviceGroup group = device.group();
        try (Locks.Held held = context.locks().take(group.lock(), "iommufd_hw_pagetable_detach")) {
            DeviceGroup.Attachment attachment = group.attachment(pasid).orElseThrow();
            context.trace().event(Layer.IOMMUFD, "iommufd_hw_pagetable_detach", device.device().name(), "");
            attachment.devices().remove(device);
            if (attachment.devices().isEmpty()) {
                group.attachments().remove(pasid);
                detachCore(device, pasid);
            }
            if (pasid == DeviceGroup.NO_PASID) {
                attachment.hwpt().ioas().table().release(device);
            }
            attachment.hwpt().put();
            return attachment.hwpt();
        }
    }

    private void detachCore(BoundDevice device, int pasid) {
        if (pasid == DeviceGroup.NO_PASID) {
            core.detach(device.device());
        } else {
            core.detachPasid(device.device(), pasid);
        }
    }
}
