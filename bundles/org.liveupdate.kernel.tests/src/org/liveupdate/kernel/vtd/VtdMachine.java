/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.vtd.RegisterLayouts;
import org.liveupdate.kernel.base.Behaviour;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.iommu.Device;
import org.liveupdate.kernel.iommu.DmaOwner;
import org.liveupdate.kernel.iommu.DomainFlag;
import org.liveupdate.kernel.iommu.IommuDomain;
import org.liveupdate.kernel.machine.Machine;
import org.liveupdate.kernel.memory.NodeRange;
import org.liveupdate.kernel.pgtable.Protection;
import org.liveupdate.kernel.spec.DeviceSpec;
import org.liveupdate.kernel.spec.KernelOptions;
import org.liveupdate.kernel.spec.MachineSpec;
import org.liveupdate.kernel.spec.UnitSpec;
import org.liveupdate.kernel.user.Outcome;
import org.liveupdate.kernel.vtd.hardware.DmaRequest;
import org.liveupdate.kernel.vtd.hardware.DmaResult;
import org.liveupdate.kernel.vtd.hardware.UnitHardware;

/** Builds machines for tests, and does what iommufd and vfio would do. */
final class VtdMachine {

    static final long BASE = 0xfed90000L;
    static final long SECOND_BASE = 0xfed91000L;
    static final long CAP = 0x80d2008c222f0606L;
    static final long ECAP = 0xf00f4aL;
    /**
     * Scalable mode, second stage, dirty bits, PASIDs, page requests, device TLBs, coherent walks, nesting, snooping.
     */
    static final long SECOND_STAGE = ecap("SMTS", "SSTS", "SLADS", "PASID", "PRS", "PDS", "DT", "SMPWC", "NEST", "SC")
            | 19L << 35;
    static final long BOTH_STAGES = SECOND_STAGE | ecap("FSTS");
    static final long IOVA = 0x100000;

    private final List<UnitSpec> units = new ArrayList<>();
    private final List<DeviceSpec> devices = new ArrayList<>();
    private KernelOptions options = KernelOptions.DEFAULT;
    private Behaviour behaviour = Behaviour.REVIEWED;
    private Generations generations = Generations.V1_ON_7_3;
    private Machine machine;
    final VtdParts parts = new VtdParts();
    private long nextPage = 0x3000000;

    static long ecap(String... flags) {
        long value = ECAP;
        for (String flag : flags) {
            value |= RegisterLayouts.ECAP.field(flag).mask();
        }
        return value;
    }

    static VtdMachine legacy() {
        return new VtdMachine().unit(BASE, CAP, ECAP);
    }

    static VtdMachine scalable(long ecap) {
        VtdMachine result = new VtdMachine().unit(BASE, CAP, ecap);
        result.options = KernelOptions.DEFAULT.scalable();
        return result;
    }

    VtdMachine unit(long base, long cap, long ecap) {
        units.add(new UnitSpec(base, 0, cap, ecap, -1, true));
        return this;
    }

    VtdMachine absentUnit(long base) {
        units.add(new UnitSpec(base, 0, CAP, ECAP, -1, false));
        return this;
    }

    VtdMachine device(String bdf) {
        return device(DeviceSpec.endpoint(bdf, Bdf.parse(bdf), BASE));
    }

    VtdMachine device(DeviceSpec spec) {
        devices.add(spec);
        return this;
    }

    VtdMachine behaviour(Behaviour to) {
        behaviour = to;
        return this;
    }

    VtdMachine generations(Generations to) {
        generations = to;
        return this;
    }

    VtdMachine boot() {
        long mib = 1 << 20;
        AddressRange low = new AddressRange(0, 128 * mib);
        machine = new Machine(new MachineSpec(List.of(new NodeRange(low, 0)),
                List.of(new AddressRange(96 * mib, 32 * mib)), units, devices, generations, behaviour, options, 0),
                parts);
        Outcome outcome = machine.boot();
        if (!outcome.isDone()) {
            throw new AssertionError(outcome.toString());
        }
        return this;
    }

    Machine machine() {
        return machine;
    }

    VtdPart part() {
        return parts.part;
    }

    VtdDriver driver() {
        return parts.part.driver;
    }

    UnitHardware hardware() {
        return parts.hardware.get(0);
    }

    VtdUnit unit() {
        return driver().units().get(0);
    }

    Device device(int index) {
        return parts.part.devices.get(index);
    }

    /** A domain with one page mapped at {@link #IOVA}. */
    VtdDomain domain(Device device, DomainFlag... flags) throws ErrnoException {
        VtdDomain domain = (VtdDomain) driver().allocatePaging(device, Set.of(flags));
        domain.table().map(IOVA, nextPage, 0x1000, Protection.READ_WRITE);
        nextPage += 0x1000;
        return domain;
    }

    /** Claims a device for a user, as vfio does, and attaches it to a domain. */
    void assign(Device device, IommuDomain domain) throws ErrnoException {
        parts.part.core.ownership().claim(device, new DmaOwner(0x1000, "user"));
        parts.part.core.attachment().attach(domain, device);
    }

    /** Assigns devices to one new domain, and preserves it and them. */
    VtdDomain preserve(Device... assigned) throws ErrnoException {
        VtdDomain domain = domain(assigned[0]);
        for (Device device : assigned) {
            assign(device, domain);
        }
        parts.part.startPreserving();
        parts.part.live.preserveDomain(domain);
        for (Device device : assigned) {
            parts.part.live.preserveDevice(domain, device, 7);
        }
        return domain;
    }

    DmaResult read(int sourceId, long address) {
        return hardware().dma(DmaRequest.read(sourceId, address));
    }
}
