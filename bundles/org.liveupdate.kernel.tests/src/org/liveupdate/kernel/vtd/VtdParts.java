/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.machine.Kernel;
import org.liveupdate.kernel.machine.KernelPart;
import org.liveupdate.kernel.machine.MachineParts;
import org.liveupdate.kernel.memory.MachineMemory;
import org.liveupdate.kernel.spec.MachineSpec;
import org.liveupdate.kernel.spec.UnitSpec;
import org.liveupdate.kernel.vtd.hardware.UnitHardware;

/** A machine's units, and its kernels with nothing but an IOMMU core and the VT-d driver. */
final class VtdParts implements MachineParts {

    final List<UnitHardware> hardware = new ArrayList<>();
    /** What the FLB of the kernel before left, 0 without. */
    long handedOver;
    VtdPart part;

    @Override
    public void build(MachineSpec spec, KernelContext context, MachineMemory memory) {
        for (UnitSpec unit : spec.units()) {
            hardware.add(new UnitHardware(unit, memory, context));
        }
    }

    @Override
    public List<KernelPart> parts(Kernel kernel) {
        part = new VtdPart(kernel, this);
        return List.of(part);
    }

    @Override
    public List<UnitRegisters> registers() {
        return hardware.stream().map(UnitHardware::registers).toList();
    }
}
