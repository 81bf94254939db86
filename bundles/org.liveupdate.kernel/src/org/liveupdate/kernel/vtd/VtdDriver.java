/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.iommu.IommuField;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.iommu.Device;
import org.liveupdate.kernel.iommu.DomainFlag;
import org.liveupdate.kernel.iommu.IommuDomain;
import org.liveupdate.kernel.iommu.IommuDriver;
import org.liveupdate.kernel.iommu.IommuUnit;
import org.liveupdate.kernel.iommu.SerializedEntry;
import org.liveupdate.kernel.pgtable.VtdFormat;
import org.liveupdate.kernel.vtd.VtdDomain.User;
import org.liveupdate.kernel.vtd.hardware.UnitHardware;

/**
 * The VT-d driver of one kernel: Linux 7.3 drivers/iommu/intel with patches 06 to 09 of the series. Boot goes in two
 * steps: {@link #init}, then the core probes the devices, then {@link #enableTranslation}.
 */
public final class VtdDriver implements IommuDriver {

    private static final AddressRange INTERRUPTS = new AddressRange(0xfee00000L, 0x100000);

    private final VtdServices services;
    private final Units units;
    private final PasidTables pasids;
    private final ContextMapper contexts;
    private final Restorer restorer;
    private final UnitPreserver unitPreserver;
    private final DevicePreservation devicePreservation;
    private final DomainAllocator domains;
    private final Attacher attacher;
    private final Shutdown shutdown;
    private final IommuDomain blocked = new IommuDomain(IommuDomain.Kind.BLOCKED, this);
    private final IommuDomain identity = new IommuDomain(IommuDomain.Kind.IDENTITY, this);
    private final Map<Device, DeviceInfo> infos = new LinkedHashMap<>();

    /**
     * A driver that has not started.
     *
     * @param services what it uses of its kernel
     * @param hardware all units of the machine, present or not
     */
    public VtdDriver(VtdServices services, List<UnitHardware> hardware) {
        this.services = services;
        this.pasids = new PasidTables(services);
        this.contexts = new ContextMapper(services);
        this.restorer = new Restorer(services, pasids);
        this.units = new Units(services, this, hardware, restorer, pasids);
        this.unitPreserver = new UnitPreserver(services);
        this.devicePreservation = new DevicePreservation(services, unitPreserver, pasids);
        this.domains = new DomainAllocator(services, this);
        this.attacher = new Attacher(services, contexts, pasids, domains);
        this.shutdown = new Shutdown(services, contexts, devicePreservation);
    }

    /**
     * Sets up interrupt remapping and then DMA remapping of all units that are present (init_dmars), taking over what
     * the kernel before handed over. Translation is not switched on yet, and not off if it is on and taken over.
     *
     * @throws ErrnoException -ENOMEM, or why the hand-over cannot be read; no unit is used then
     */
    public void init() throws ErrnoException {
        units.init();
    }

    /** Switches translation on in all units (the end of intel_iommu_init): the devices have their domains now. */
    public void enableTranslation() {
        units.enableTranslation();
    }

    /**
     * Adds a unit that was plugged in (intel_iommu_add). Its devices are not probed yet.
     *
     * @param registerBase physical address of its registers
     * @return the unit
     * @throws ErrnoException -ENODEV without such hardware, -EEXIST if it is there already, or what starting it gave
     */
    public VtdUnit addUnit(long registerBase) throws ErrnoException {
        return units.add(registerBase);
    }

    /**
     * Removes a unit that is about to be pulled out (disable_dmar_iommu, free_dmar_iommu). Its devices are gone
     * already.
     *
     * @param unit the unit
     * @throws ErrnoException -EBUSY while the core has devices behind it
     */
    public void removeUnit(VtdUnit unit) throws ErrnoException {
        if (!unit.devices().isEmpty()) {
            throw new ErrnoException(Errno.EBUSY, unit + " still has devices: " + unit.devices());
        }
        units.remove(unit);
    }

    /** Last step before the jump of a reboot (intel_iommu_shutdown). */
    public void shutdown() {
        services.context().trace().event(Layer.DRIVER, "intel_iommu_shutdown", "", "");
        units.forEach(shutdown::shutdown);
    }

    /**
     * The units in use.
     *
     * @return in the order in which they were added
     */
    public List<VtdUnit> units() {
        return units.list();
    }

    @Override
    public Optional<IommuUnit> probe(Device device) throws ErrnoException {
        Optional<VtdUnit> found = units.find(device.spec().unit());
        if (found.isEmpty() || device.spec().segment() != found.get().spec().segment()) {
            return Optional.empty();
        }
        VtdUnit unit = found.get();
        services.context().trace().run(Layer.DRIVER, "intel_iommu_probe_device", device.name(), () -> {
            services.context().faults().enter("intel_iommu_probe_device");
            services.context().faults().allocate(false, "device_domain_info of " + device);
            DeviceInfo info = new DeviceInfo(device, unit);
            if (unit.isScalable() && !info.isRealDmaSubdevice()) {
                setUpPasids(info);
            }
            unit.add(info);
            infos.put(device, info);
            device.setDriverData(info);
        });
        return Optional.of(unit);
    }

    private void setUpPasids(DeviceInfo info) throws ErrnoException {
        services.context().faults().allocate(false, "pasid_table of " + info);
        Optional<SerializedEntry> entry = services.state().restored(info.device());
        PasidTable table = entry.isPresent() ? restorer.restorePasids(info, entry.get()) : null;
        info.setTable(table != null ? table : pasids.allocate(info));
        try {
            contexts.leadToPasids(info);
        } catch (ErrnoException e) {
            pasids.free(info);
            throw e;
        }
    }

    @Override
    public void release(Device device) {
        DeviceInfo info = infos.remove(device);
        if (info == null) {
            return;
        }
        services.context().trace().event(Layer.DRIVER, "intel_iommu_release_device", device.name(), "");
        attacher.block(info);
        info.unit().remove(info);
        if (info.unit().isScalable() && !info.isRealDmaSubdevice()) {
            contexts.clear(info);
        }
        pasids.free(info);
        device.setDriverData(null);
    }

    private DeviceInfo info(Device device) throws ErrnoException {
        DeviceInfo info = infos.get(device);
        if (info == null) {
            throw new ErrnoException(Errno.EINVAL, device + " was not probed by the VT-d driver");
        }
        return info;
    }

    @Override
    public IommuDomain blockedDomain() {
        return blocked;
    }

    @Override
    public IommuDomain identityDomain() {
        return identity;
    }

    @Override
    public Optional<IommuDomain.Kind> defaultDomainKind(Device device) {
        DeviceInfo info = infos.get(device);
        boolean translates = info != null && !info.unit().features().hasEcap("PT");
        return translates ? Optional.of(IommuDomain.Kind.DMA) : Optional.empty();
    }

    @Override
    public IommuDomain allocatePaging(Device device, Set<DomainFlag> flags) throws ErrnoException {
        return domains.allocate(info(device), flags);
    }

    @Override
    public IommuDomain allocateRestored(Device device, SerializedEntry serialized, SerializedEntry attachment)
            throws ErrnoException {
        return domains.allocateRestored(info(device), serialized);
    }

    @Override
    public void attach(IommuDomain domain, Device device, IommuDomain old) throws ErrnoException {
        DeviceInfo info = info(device);
        switch (domain.kind()) {
            case BLOCKED -> attacher.block(info);
            case IDENTITY -> attacher.passThrough(info);
            default -> attacher.attach((VtdDomain) domain, info);
        }
    }

    @Override
    public void attachPasid(IommuDomain domain, Device device, int pasid, IommuDomain old) throws ErrnoException {
        attacher.attachPasid(domain, info(device), pasid, old);
    }

    @Override
    public void removePasid(Device device, int pasid, IommuDomain old) {
        DeviceInfo info = infos.get(device);
        if (info != null) {
            attacher.removePasid(info, pasid, old);
        }
    }

    @Override
    public void mapped(IommuDomain domain, long iova, long length) {
        Flusher.newRange((VtdDomain) domain, iova, length);
    }

    @Override
    public void unmapped(IommuDomain domain, long iova, long length) {
        Flusher.range((VtdDomain) domain, iova, length);
    }

    @Override
    public void setDirtyTracking(IommuDomain domain, boolean on) throws ErrnoException {
        VtdDomain paging = (VtdDomain) domain;
        if (!paging.has(DomainFlag.DIRTY_TRACKING)) {
            throw new ErrnoException(Errno.EOPNOTSUPP, "the domain was not allocated with dirty tracking");
        }
        if (paging.isTrackingDirty() == on) {
            return;
        }
        List<User> done = new ArrayList<>();
        try {
            for (User user : paging.users()) {
                pasids.trackDirty(user.info(), user.pasid(), on);
                done.add(user);
            }
        } catch (ErrnoException e) {
            for (User user : done) {
                pasids.trackDirty(user.info(), user.pasid(), !on);
            }
            throw e;
        }
        paging.setTrackingDirty(on);
    }

    /**
     * Makes all DMA through a domain snoop the caches, also when devices ask for it not to (enforce_cache_coherency):
     * SNP in the leaves of second-stage tables, PGSNP in the PASID entries of first-stage ones.
     *
     * @param domain a paging domain
     * @return false if a unit in use cannot, or second-stage tables have mappings without it already
     */
    public boolean enforceCacheCoherency(IommuDomain domain) {
        VtdDomain paging = (VtdDomain) domain;
        if (paging.users().stream().anyMatch(user -> !user.info().unit().features().hasEcap("SC"))) {
            return false;
        }
        if (!paging.isSecondStage()) {
            paging.users().forEach(user -> pasids.snoopPages(user.info(), user.pasid()));
        } else if (paging.table().isEmpty()) {
            paging.table().setFormat(((VtdFormat) paging.table().format()).withSnoop());
        } else {
            return paging.isForcingSnoop();
        }
        paging.setForcingSnoop();
        return true;
    }

    @Override
    public void free(IommuDomain domain) {
        VtdDomain paging = (VtdDomain) domain;
        if (!paging.users().isEmpty()) {
            services.context().log().warn("intel_iommu_domain_free", "a domain is freed that has devices: "
                    + paging.users());
        }
        paging.table().free();
    }

    @Override
    public List<AddressRange> reservedRegions(Device device) {
        return List.of(INTERRUPTS);
    }

    @Override
    public boolean canPreserve() {
        return true;
    }

    @Override
    public void preserve(IommuUnit unit, SerializedEntry serialized) throws ErrnoException {
        unitPreserver.preserve((VtdUnit) unit, serialized);
    }

    @Override
    public void unpreserve(IommuUnit unit, SerializedEntry serialized) {
        unitPreserver.unpreserve((VtdUnit) unit);
    }

    @Override
    public void preserveDevice(Device device, SerializedEntry serialized) throws ErrnoException {
        devicePreservation.preserve(info(device), serialized);
    }

    @Override
    public void unpreserveDevice(Device device, SerializedEntry serialized) {
        DeviceInfo info = infos.get(device);
        if (info != null) {
            devicePreservation.unpreserve(info);
        }
    }

    @Override
    public void restoreDevice(IommuDomain domain, Device device, SerializedEntry serialized) throws ErrnoException {
        attacher.restore((VtdDomain) domain, info(device), serialized.get(IommuField.ATTACHMENT_ID));
    }

    /**
     * The requester ids that the driver gives entries in the tables of a device's unit.
     *
     * @param device a device that was probed
     * @return its own and its aliases; empty for a subdevice that uses another's
     */
    public List<Integer> requesterIds(Device device) {
        DeviceInfo info = infos.get(device);
        return info == null || info.isRealDmaSubdevice() ? List.of() : info.requesterIds();
    }

    @Override
    public String toString() {
        return "intel-iommu of " + units.list().stream().map(unit -> Hex.of(unit.spec().registerBase())).toList();
    }
}
