/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.iommu.IommuGenerations;
import org.liveupdate.abi.vtd.RegisterLayouts;
import org.liveupdate.kernel.base.Behaviour;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.memory.NodeRange;
import org.liveupdate.kernel.spec.DeviceSpec;
import org.liveupdate.kernel.spec.KernelOptions;
import org.liveupdate.kernel.spec.KernelSpec;
import org.liveupdate.kernel.spec.MachineSpec;
import org.liveupdate.kernel.spec.UnitSpec;
import org.liveupdate.model.machine.CapabilityRegisters;
import org.liveupdate.model.machine.Machines;
import org.liveupdate.model.scenario.Device;
import org.liveupdate.model.scenario.IommuUnit;
import org.liveupdate.model.scenario.Kernel;
import org.liveupdate.model.scenario.Machine;
import org.liveupdate.model.scenario.PciBridge;
import org.liveupdate.model.scenario.PciDevice;
import org.liveupdate.model.scenario.PciFunction;
import org.liveupdate.model.scenario.PlatformDevice;
import org.liveupdate.model.scenario.TranslationMode;

/** Turns a scenario's machine into the specification of a simulated one. The machine has passed validation. */
final class MachineBuilder {

    private static final long NO_UNIT = -1;

    private MachineBuilder() {
    }

    static MachineSpec spec(Machine machine) {
        List<NodeRange> memory = machine.getMemory().stream()
                .map(range -> new NodeRange(new AddressRange(range.getStart(), range.getSize()), range.getNode()))
                .toList();
        List<AddressRange> scratch = machine.getScratch().isEmpty() ? ScratchDefaults.areas(memory)
                : machine.getScratch().stream().map(area -> new AddressRange(area.getStart(), area.getSize())).toList();
        List<DeviceSpec> devices = new ArrayList<>();
        machine.getDevices().forEach(device -> addDevice(machine, device, null, devices));
        return new MachineSpec(memory, scratch, machine.getUnits().stream().map(MachineBuilder::unit).toList(), devices,
                generations(machine.getKernel()), behaviour(machine.getKernel()),
                options(machine, machine.getKernel()), machine.getSeed());
    }

    /** The kernel that a kexec boots: one of its own, else one like the first. */
    static KernelSpec next(Machine machine) {
        Kernel kernel = machine.getNextKernel() == null ? machine.getKernel() : machine.getNextKernel();
        return new KernelSpec(generations(kernel), behaviour(kernel), options(machine, kernel));
    }

    static Behaviour behaviour(Kernel kernel) {
        return switch (kernel.getBehaviour()) {
            case POSTED -> Behaviour.POSTED;
            case REVIEWED -> Behaviour.REVIEWED;
            case CHOSEN -> {
                Set<Finding> chosen = EnumSet.noneOf(Finding.class);
                kernel.getFindings().forEach(id -> chosen.add(Finding.valueOf(id)));
                yield new Behaviour(chosen);
            }
        };
    }

    static Generations generations(Kernel kernel) {
        return new Generations(org.liveupdate.abi.kho.KhoGeneration.valueOf(kernel.getKho().name()),
                org.liveupdate.abi.luo.LuoGeneration.valueOf(kernel.getLuo().name()),
                org.liveupdate.abi.memfd.MemfdGeneration.valueOf(kernel.getMemfd().name()),
                switch (kernel.getIommu()) {
                    case V1 -> IommuGenerations.V1;
                    case V1_BEFORE_PASID -> IommuGenerations.V1_BEFORE_PASID;
                    case LATER_A -> IommuGenerations.LATER_A;
                    case LATER_B -> IommuGenerations.LATER_B;
                });
    }

    private static KernelOptions options(Machine machine, Kernel kernel) {
        boolean scalable = machine.getUnits().stream().anyMatch(unit -> unit.getMode() == TranslationMode.SCALABLE);
        return new KernelOptions(scalable, kernel.isPassThrough(), kernel.isKhoDebug(), kernel.isLiveupdateEnabled(),
                kernel.isKhoEnabled(), kernel.isPanicOnWarn());
    }

    /** A unit that the scenario wants in legacy mode says that it has no scalable mode. */
    private static UnitSpec unit(IommuUnit unit) {
        CapabilityRegisters registers = CapabilityRegisters.of(Machines.capabilities(unit));
        long ecap = unit.getMode() == TranslationMode.SCALABLE ? registers.ecap()
                : registers.ecap() & ~RegisterLayouts.ECAP.field("SMTS").mask();
        return new UnitSpec(unit.getRegisterBase(), unit.getSegment(), registers.cap(), ecap, -1, unit.isPresent());
    }

    private static void addDevice(Machine machine, Device device, PciBridge above, List<DeviceSpec> devices) {
        long unit = Machines.unit(machine, device).map(IommuUnit::getRegisterBase).orElse(NO_UNIT);
        if (device instanceof PlatformDevice platform) {
            devices.add(new DeviceSpec(platform.getName(), false, platform.getRequester().segment(),
                    bdf(platform.getRequester()), unit, false, null, List.of(), null, 0, false, false, false,
                    device.isPresent()));
        } else if (device instanceof PciFunction function) {
            devices.add(function(function, above, unit));
        }
        if (device instanceof PciBridge bridge) {
            bridge.getDevices().forEach(below -> addDevice(machine, below, bridge, devices));
        }
    }

    private static DeviceSpec function(PciFunction function, PciBridge above, long unit) {
        List<Bdf> aliases = new ArrayList<>(function.getAliases().stream().map(MachineBuilder::bdf).toList());
        Bdf parent = above == null ? null : bdf(above.getBdf());
        if (above != null && above.isConventional() && !aliases.contains(parent)) {
            aliases.add(parent);
        }
        PciDevice endpoint = function instanceof PciDevice device ? device : null;
        return new DeviceSpec(function.getName(), true, function.getBdf().segment(), bdf(function.getBdf()), unit,
                endpoint == null, parent, aliases,
                endpoint == null || endpoint.getRealDma() == null ? null : bdf(endpoint.getRealDma().getBdf()),
                endpoint == null || endpoint.getPasidBits() == 0 ? 0 : 1 << endpoint.getPasidBits(),
                endpoint != null && endpoint.isAts(), endpoint != null && endpoint.isPri(),
                endpoint != null && endpoint.isResetWorks(), function.isPresent());
    }

    private static Bdf bdf(org.liveupdate.model.Bdf bdf) {
        return Bdf.ofSourceId(bdf.requesterId());
    }
}
