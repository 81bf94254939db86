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
 * @param generations formats of its kernels
 * @param behaviour   defects of its kernels
 * @param options     options of its kernels
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
}
