/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.liveupdate.kernel.base.Lock;
import org.liveupdate.kernel.iommu.IommuGroup;

/**
 * What an iommufd file knows of an IOMMU group (struct iommufd_group): which HWPT its devices and PASIDs are attached
 * to.
 */
final class DeviceGroup {

    /** PASID of ordinary DMA, IOMMU_NO_PASID. */
    static final int NO_PASID = 0;

    /** An attachment: one HWPT for all devices of the group that are attached. */
    static final class Attachment {

        private Hwpt hwpt;
        private final Set<BoundDevice> devices = new LinkedHashSet<>();

        Hwpt hwpt() {
            return hwpt;
        }

        void setHwpt(Hwpt hwpt) {
            this.hwpt = hwpt;
        }

        Set<BoundDevice> devices() {
            return devices;
        }
    }

    private final IommuGroup group;
    private final Lock lock;
    private final TreeMap<Integer, Attachment> attachments = new TreeMap<>();
    private int users;

    DeviceGroup(IommuGroup group) {
        this.group = group;
        this.lock = Lock.mutex("igroup->lock of " + group);
    }

    IommuGroup group() {
        return group;
    }

    Lock lock() {
        return lock;
    }

    TreeMap<Integer, Attachment> attachments() {
        return attachments;
    }

    Optional<Attachment> attachment(int pasid) {
        return Optional.ofNullable(attachments.get(pasid));
    }

    /** Whether a PASID other than that of ordinary DMA is attached. */
    boolean usesPasids() {
        return attachments.higherKey(NO_PASID) != null;
    }

    int use(int by) {
        users += by;
        return users;
    }
}
