/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.machine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.memory.MachineMemory;
import org.liveupdate.kernel.memory.MappedMemory;
import org.liveupdate.kernel.spec.DeviceSpec;
import org.liveupdate.kernel.spec.MachineSpec;
import org.liveupdate.kernel.vtd.hardware.UnitHardware;

/** The whole machine: VT-d units and devices as hardware, and all parts of its kernels. */
public final class Hardware implements MachineParts {

    private final List<UnitHardware> units = new ArrayList<>();
    private final Set<DeviceSpec> present = new LinkedHashSet<>();
    private MappedMemory mapped;

    @Override
    public void build(MachineSpec spec, KernelContext context, MachineMemory memory) {
        spec.units().forEach(unit -> units.add(new UnitHardware(unit, memory, context)));
        units.forEach(UnitHardware::powerOn);
        spec.devices().stream().filter(DeviceSpec::present).forEach(present::add);
    }

    @Override
    public List<KernelPart> parts(Kernel kernel) {
        if (mapped == null) {
            mapped = new MappedMemory(kernel.machine().identities());
        }
        LiveUpdatePart live = new LiveUpdatePart(kernel);
        return List.of(live, new IommuPart(kernel, this, live));
    }

    @Override
    public List<UnitRegisters> registers() {
        return units.stream().map(UnitHardware::registers).toList();
    }

    /**
     * The DMA of the devices.
     *
     * @param machine the machine that this hardware belongs to
     * @return reads and writes as devices do them
     */
    public DmaPort dma(Machine machine) {
        return new DmaPort(this, machine, mapped);
    }

    /**
     * All units, also those that are not present.
     *
     * @return in the order of the specification
     */
    public List<UnitHardware> units() {
        return List.copyOf(units);
    }

    /**
     * The unit at an address.
     *
     * @param registerBase physical address of its registers
     * @return the unit, or empty if there is none
     */
    public Optional<UnitHardware> unit(long registerBase) {
        return units.stream().filter(unit -> unit.spec().registerBase() == registerBase).findFirst();
    }

    /**
     * The devices that are plugged in.
     *
     * @return in the order of the specification, then of plugging in
     */
    public List<DeviceSpec> devices() {
        return List.copyOf(present);
    }

    /** Plugs a device in; false if it was there. */
    boolean plug(DeviceSpec device) {
        return present.add(device);
    }

    /** Pulls a device out; false if it was not there. */
    boolean pull(DeviceSpec device) {
        return present.remove(device);
    }

    /**
     * What memory was mapped for devices, and whether it still is what was mapped.
     *
     * @return over all kernels of the machine
     */
    public MappedMemory mappedMemory() {
        return mapped;
    }
}
