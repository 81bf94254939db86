/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.machine;

import java.util.List;

import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.memory.MachineMemory;
import org.liveupdate.kernel.spec.MachineSpec;

/** Of what a machine consists, beside memory and handover. One object belongs to one machine. */
public interface MachineParts {

    /**
     * Builds the hardware, once, before the first boot.
     *
     * @param spec    the machine
     * @param context what all parts share
     * @param memory  the memory as the hardware sees it
     */
    void build(MachineSpec spec, KernelContext context, MachineMemory memory);

    /**
     * Makes the parts of a kernel.
     *
     * @param kernel the kernel, which is about to boot
     * @return the parts in the order in which they boot and shut down within a stage
     */
    List<KernelPart> parts(Kernel kernel);

    /**
     * Reads the registers of all IOMMU units.
     *
     * @return one entry for each unit, in the order of the specification
     */
    List<UnitRegisters> registers();

    /**
     * A machine with nothing but memory and handover.
     *
     * @return parts
     */
    static MachineParts none() {
        return new MachineParts() {

            @Override
            public void build(MachineSpec spec, KernelContext context, MachineMemory memory) {
                // There is no hardware.
            }

            @Override
            public List<KernelPart> parts(Kernel kernel) {
                return List.of();
            }

            @Override
            public List<UnitRegisters> registers() {
                return List.of();
            }
        };
    }
}
