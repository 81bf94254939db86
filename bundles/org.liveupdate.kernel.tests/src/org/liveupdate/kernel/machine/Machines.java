/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.kernel.base.Behaviour;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.memory.MachineMemory;
import org.liveupdate.kernel.memory.NodeRange;
import org.liveupdate.kernel.spec.KernelOptions;
import org.liveupdate.kernel.spec.MachineSpec;

/** Machines for tests: 256 MiB in two nodes, small scratch areas. */
final class Machines {

    static final List<AddressRange> SCRATCH = List.of(new AddressRange(0x1000000, 0x200000),
            new AddressRange(0x2000000, 0), new AddressRange(0x4000000, 0x400000),
            new AddressRange(0x9000000, 0x400000));

    static final long NODE_1 = 0x8000000;

    private static final List<NodeRange> MEMORY = List.of(new NodeRange(new AddressRange(0, NODE_1), 0),
            new NodeRange(new AddressRange(NODE_1, NODE_1), 1));

    private Machines() {
    }

    static MachineSpec spec(Generations generations, KernelOptions options, List<AddressRange> scratch, long seed) {
        return spec(generations, options, MEMORY, scratch, seed);
    }

    static MachineSpec spec(Generations generations, KernelOptions options, List<NodeRange> memory,
            List<AddressRange> scratch, long seed) {
        return new MachineSpec(memory, scratch, List.of(), List.of(), generations, Behaviour.REVIEWED, options, seed);
    }

    static Machine booted(Generations generations) {
        return booted(generations, kernel -> List.of());
    }

    static Machine booted(Generations generations, Function<Kernel, List<KernelPart>> parts) {
        Machine machine = of(spec(generations, KernelOptions.DEFAULT, SCRATCH, 0), parts);
        if (!machine.boot().isDone()) {
            throw new AssertionError("no boot: " + machine.panic());
        }
        return machine;
    }

    static Machine of(MachineSpec spec, Function<Kernel, List<KernelPart>> parts) {
        return new Machine(spec, new MachineParts() {

            @Override
            public void build(MachineSpec built, KernelContext context, MachineMemory memory) {
                // Only kernels are of interest.
            }

            @Override
            public List<KernelPart> parts(Kernel kernel) {
                return new ArrayList<>(parts.apply(kernel));
            }

            @Override
            public List<UnitRegisters> registers() {
                return List.of(UnitRegisters.of(0x1000));
            }
        });
    }
}
