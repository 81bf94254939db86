/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommu;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.liveupdate.kernel.base.Lock;

/**
 * Devices that the hardware cannot tell apart, or that can reach one another without passing the IOMMU (struct
 * iommu_group):
 * they are always attached to one domain together.
 */
public final class IommuGroup {

    private final int id;
    private final Lock mutex;
    private final List<Device> devices = new ArrayList<>();
    private final Map<Integer, IommuDomain> pasids = new TreeMap<>();
    private IommuDomain defaultDomain;
    private IommuDomain domain;
    private Object owner;
    private int ownerCount;

    IommuGroup(int id) {
        this.id = id;
        this.mutex = Lock.mutex("group->mutex of group " + id);
    }

    /**
     * Its number.
     *
     * @return from 0 in the order in which groups were made
     */
    public int id() {
        return id;
    }

    /**
     * Protects everything in the group.
     *
     * @return the lock
     */
    public Lock mutex() {
        return mutex;
    }

    /**
     * Its devices.
     *
     * @return a view, in the order in which they were added
     */
    public List<Device> devices() {
        return Collections.unmodifiableList(devices);
    }

    void add(Device device) {
        devices.add(device);
    }

    void remove(Device device) {
        devices.remove(device);
    }

    /**
     * What its devices are attached to while a kernel driver uses them.
     *
     * @return the domain, or null before the first device
     */
    public IommuDomain defaultDomain() {
        return defaultDomain;
    }

    void setDefaultDomain(IommuDomain domain) {
        this.defaultDomain = domain;
    }

    /**
     * What its devices are attached to now.
     *
     * @return the domain, or null before the first device
     */
    public IommuDomain domain() {
        return domain;
    }

    void setDomain(IommuDomain domain) {
        this.domain = domain;
    }

    /**
     * What its PASIDs are attached to.
     *
     * @return domains by PASID, without the PASID of ordinary DMA
     */
    public Map<Integer, IommuDomain> pasids() {
        return Collections.unmodifiableMap(pasids);
    }

    void setPasid(int pasid, IommuDomain to) {
        if (to == null) {
            pasids.remove(pasid);
        } else {
            pasids.put(pasid, to);
        }
    }

    /**
     * Who has claimed the DMA of the group (group-&gt;owner).
     *
     * @return the owner's cookie, or null
     */
    public Object owner() {
        return owner;
    }

    /**
     * How often it is claimed (group-&gt;owner_cnt); kernel drivers that are bound count, too, without a cookie.
     *
     * @return 0 if nobody uses the group
     */
    public int ownerCount() {
        return ownerCount;
    }

    void setOwner(Object cookie, int count) {
        this.owner = cookie;
        this.ownerCount = count;
    }

    @Override
    public String toString() {
        return "group " + id;
    }
}
