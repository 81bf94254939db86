/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommu;

import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.iommu.ArrayFormat.Kind;
import org.liveupdate.abi.iommu.IommuField;
import org.liveupdate.abi.iommu.IommuGeneration;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.luo.LuoServices;
import org.liveupdate.kernel.memory.MachineMemory;

/**
 * The live update part of the IOMMU core of one kernel (patches 02 and 08 of the series and what became of them):
 * preserves
 * domains and devices, finds what was handed over, and restores domains.
 */
public final class IommuLiveUpdate implements PreservedState {

    /** Lowest domain id that is not reserved (IDA_START_DID). */
    private static final long FIRST_ID = 2;

    private final KernelContext context;
    private final MachineMemory memory;
    private final IncomingState incoming;
    private final DomainPreserver domains;
    private final DevicePreserver devices;
    private final DomainRestorer restorer;

    /**
     * The live update part of a kernel.
     *
     * @param context  the machine's context
     * @param memory   the machine's memory
     * @param luo      the kernel's orchestrator
     * @param flb      the FLB of this kernel
     * @param pointers where kernel objects get their addresses
     */
    public IommuLiveUpdate(KernelContext context, MachineMemory memory, LuoServices luo, IommuFlb flb,
            KernelPointers pointers) {
        this.context = context;
        this.memory = memory;
        LiveUpdateRules rules = new LiveUpdateRules(context);
        FlbAccess access = new FlbAccess(luo, flb, context.locks(), rules);
        this.incoming = new IncomingState(context, access);
        this.domains = new DomainPreserver(context, rules, access);
        this.devices = new DevicePreserver(context, rules, access);
        this.restorer = new DomainRestorer(context, rules, access, this, pointers);
    }

    /**
     * Preserves a domain (iommu_domain_preserve).
     *
     * @param domain the domain
     * @return its entry
     * @throws ErrnoException -EOPNOTSUPP if it cannot be preserved, -EBUSY if it is already (finding X05), what
     *                        preserving its
     *                        tables gives
     */
    public SerializedEntry preserveDomain(IommuDomain domain) throws ErrnoException {
        return domains.preserve(domain);
    }

    /**
     * Takes the preservation of a domain back (iommu_domain_unpreserve).
     *
     * @param domain the domain
     */
    public void unpreserveDomain(IommuDomain domain) {
        domains.unpreserve(domain);
    }

    /**
     * Preserves a device and its IOMMU (iommu_preserve_device).
     *
     * @param domain what it is attached to
     * @param device the device
     * @param token  LUO token of the iommufd file that owns it
     * @throws ErrnoException -EOPNOTSUPP if it is no PCI device or its driver cannot, -EINVAL if the domain is not
     *                        preserved,
     *                        the device is already (X05) or nobody has claimed its group (F14)
     */
    public void preserveDevice(IommuDomain domain, Device device, long token) throws ErrnoException {
        devices.preserve(domain, device, token);
    }

    /**
     * Takes the preservation of a device back (iommu_unpreserve_device).
     *
     * @param device the device
     */
    public void unpreserveDevice(Device device) {
        devices.unpreserve(device);
    }

    /**
     * Looks up what a device was handed over with when it is probed (iommu_get_device_preserved_data).
     *
     * @param device the device
     * @throws ErrnoException finding F10, see {@link #unit}
     */
    void probe(Device device) throws ErrnoException {
        if (!device.spec().pci()) {
            return;
        }
        Optional<SerializedEntry> entry = incoming.device(device);
        entry.ifPresent(found -> found.set(IommuField.INCOMING, 1));
        device.setSerialized(entry.orElse(null));
    }

    /**
     * Restores the domain that a device was attached to (iommu_restore_domain).
     *
     * @param device the device
     * @param entry  its entry
     * @return the domain, the same for all devices that share it
     * @throws ErrnoException if it cannot be allocated or restored
     */
    IommuDomain restoreDomain(Device device, SerializedEntry entry) throws ErrnoException {
        return restorer.restore(device, entry);
    }

    /** The locked halves of preserving a unit and taking it back, which only wrong drivers call (F15, F16). */
    DevicePreserver devicePreserver() {
        return devices;
    }

    @Override
    public Optional<SerializedEntry> unit(long token, long type) throws ErrnoException {
        return incoming.unit(token, type);
    }

    @Override
    public List<SerializedEntry> devices() {
        return incoming.devices();
    }

    @Override
    public SerializedEntry at(Kind kind, long address) {
        IommuGeneration generation = context.generations().iommu();
        int size = generation.array(kind).entry().size();
        if (!memory.contains(address, size)) {
            throw context.panic("iommu_restore_domain", "pointer to a " + kind.one() + " object: no memory at "
                    + Hex.of(address));
        }
        return new SerializedEntry(memory, generation, generation.array(kind), address);
    }

    @Override
    public Optional<SerializedEntry> restored(Device device) {
        return Optional.ofNullable(device.serialized()).filter(entry -> entry.is(IommuField.INCOMING));
    }

    @Override
    public Optional<SerializedEntry> preserved(Device device) {
        return Optional.ofNullable(device.serialized()).filter(entry -> !entry.is(IommuField.INCOMING));
    }

    @Override
    public long restoredId(Device device, IommuDomain domain) {
        Optional<SerializedEntry> entry = restored(device);
        boolean restoredDomain = domain.serialized() != null && domain.serialized().is(IommuField.INCOMING);
        if (entry.isEmpty() || !restoredDomain) {
            return -1;
        }
        long id = entry.get().get(IommuField.ATTACHMENT_ID);
        return id < FIRST_ID && !context.has(Finding.F37) ? -1 : id;
    }
}
