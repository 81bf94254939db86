/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.liveupdate.abi.vtd.DomainIds;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.iommu.DomainFlag;
import org.liveupdate.kernel.iommu.IommuDomain;
import org.liveupdate.kernel.iommu.IommuDriver;
import org.liveupdate.kernel.pgtable.PageTable;
import org.liveupdate.kernel.pgtable.VtdFormat;

/** A paging domain of the driver (struct dmar_domain). */
public final class VtdDomain extends IommuDomain {

    /** A device, or one of its PASIDs, that is attached. */
    record User(DeviceInfo info, int pasid) {
    }

    private static final class OnUnit {

        private final int id;
        private int users = 1;

        private OnUnit(int id) {
            this.id = id;
        }
    }

    private final Map<VtdUnit, OnUnit> units = new LinkedHashMap<>();
    private final Set<User> users = new LinkedHashSet<>();
    private boolean dirtyTracking;
    private boolean forceSnooping;

    VtdDomain(IommuDriver driver, Set<DomainFlag> flags, PageTable table) {
        super(Kind.UNMANAGED, driver, flags, table);
    }

    /**
     * Which stage walks its page table.
     *
     * @return true for the second stage
     */
    public boolean isSecondStage() {
        return ((VtdFormat) table().format()).isSecondStage();
    }

    /**
     * Its domain id on a unit (domain_id_iommu).
     *
     * @param unit the unit
     * @return the id, 0 if it has none there
     */
    public int id(VtdUnit unit) {
        OnUnit on = units.get(unit);
        return on == null ? DomainIds.NONE : on.id;
    }

    /** Takes a domain id on a unit, or counts one more user of it (domain_attach_iommu); -1 means any free one. */
    void attachUnit(VtdUnit unit, long restoredId) throws ErrnoException {
        OnUnit on = units.get(unit);
        if (on != null) {
            on.users++;
            return;
        }
        unit.services().context().faults().allocate(false, "iommu_domain_info");
        units.put(unit, new OnUnit(restoredId >= 0 ? (int) restoredId : unit.ids().allocate()));
    }

    /** Gives the domain id back with its last user (domain_detach_iommu). */
    void detachUnit(VtdUnit unit) {
        OnUnit on = units.get(unit);
        if (on != null && --on.users == 0) {
            unit.ids().free(on.id);
            units.remove(unit);
        }
    }

    void add(User user) {
        users.add(user);
    }

    void remove(User user) {
        users.remove(user);
    }

    List<User> users() {
        return Collections.unmodifiableList(new ArrayList<>(users));
    }

    boolean isTrackingDirty() {
        return dirtyTracking;
    }

    void setTrackingDirty(boolean on) {
        this.dirtyTracking = on;
    }

    boolean isForcingSnoop() {
        return forceSnooping;
    }

    void setForcingSnoop() {
        this.forceSnooping = true;
    }
}
