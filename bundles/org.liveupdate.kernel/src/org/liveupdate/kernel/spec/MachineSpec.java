/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.spec;

import java.util.List;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.kernel.base.Behaviour;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.memory.NodeRange;

/**
 * A machine to simulate.
 *
 * @param memory      installed memory by NUMA node
 * @param scratch     scratch areas of the handover: low memory, global, then one per node; they lie inside the memory
 * @param units       IOMMU units
 * @param devices     devices
 * @param generations formats of its first kernel
 * @param behaviour   defects of its first kernel
 * @param options     options of its first kernel
 * @param seed        0 allocates from the lowest free address; anything else spreads allocations, always in the same
 *                    way
 */
public record MachineSpec(List<NodeRange> memory, List<AddressRange> scratch, List<UnitSpec> units,
        List<DeviceSpec> devices, Generations generations, Behaviour behaviour, KernelOptions options, long seed) {

    /** A specification with its own copies of the lists. */
    public MachineSpec {
        memory = List.copyOf(memory);
        scratch = List.copyOf(scratch);
        units = List.copyOf(units);
        devices = List.copyOf(devices);
    }

    /**
     * Its first kernel.
     *
     * @return formats, defects and options
     */
    public KernelSpec kernel() {
        return new KernelSpec(generations, behaviour, options);
    }

    /**
     * The same machine with another kernel.
     *
     * @param kernel the kernel
     * @return a new specification
     */
    public MachineSpec with(KernelSpec kernel) {
        return new MachineSpec(memory, scratch, units, devices, kernel.generations(), kernel.behaviour(),
                kernel.options(), seed);
    }
}
