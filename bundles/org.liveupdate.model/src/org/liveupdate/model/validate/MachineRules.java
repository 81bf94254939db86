/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liveupdate.model.Units;
import org.liveupdate.model.machine.Machines;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.Capabilities;
import org.liveupdate.model.scenario.IommuUnit;
import org.liveupdate.model.scenario.Kernel;
import org.liveupdate.model.scenario.KhoGeneration;
import org.liveupdate.model.scenario.LuoGeneration;
import org.liveupdate.model.scenario.Machine;
import org.liveupdate.model.scenario.MemoryRange;
import org.liveupdate.model.scenario.ScenarioPackage.Literals;
import org.liveupdate.model.scenario.ScratchArea;
import org.liveupdate.model.scenario.ScratchKind;
import org.liveupdate.model.scenario.TranslationMode;

/** Rules for memory, kernels and IOMMU units. */
final class MachineRules {
    private static final int ADDRESS_BITS = 52;
    private static final Span PHYSICAL = new Span(0, 1L << ADDRESS_BITS);

    private final Machine machine;
    private final Problems problems;

    MachineRules(Machine machine, Problems problems) {
        this.machine = machine;
        this.problems = problems;
    }

    void check() {
        if (machine.getMemory().isEmpty()) {
            problems.add(Code.REQUIRED, machine, Literals.MACHINE__MEMORY, "memory", "none");
        }
        memory(machine.getMemory());
        scratch(machine.getScratch());
        if (machine.getKernel() == null) {
            problems.add(Code.REQUIRED, machine, Literals.MACHINE__KERNEL, "a kernel", "none");
        } else {
            kernel(machine.getKernel());
        }
        if (machine.getNextKernel() != null) {
            kernel(machine.getNextKernel());
        }
        units();
    }

    private void memory(List<MemoryRange> ranges) {
        for (int i = 0; i < ranges.size(); i++) {
            MemoryRange range = ranges.get(i);
            problems.aligned(range, Literals.MEMORY_RANGE__START, range.getStart());
            problems.aligned(range, Literals.MEMORY_RANGE__SIZE, range.getSize());
            problems.range(range, Literals.MEMORY_RANGE__NODE, range.getNode(), 0, 1023);
            Span span = span(range);
            if (range.getSize() == 0 || span.wraps() || !PHYSICAL.contains(span)) {
                problems.add(Code.RANGE, range, Literals.MEMORY_RANGE__SIZE, "memory below "
                        + Units.address(PHYSICAL.size()),
                        Units.size(range.getSize()) + " at " + Units.address(range.getStart()));
            }
            for (MemoryRange other : ranges.subList(0, i)) {
                if (span.overlaps(span(other))) {
                    problems.add(Code.MEMORY_OVERLAP, range, Literals.MEMORY_RANGE__START, "memory of its own",
                            span + ", which overlaps " + Problems.name(other));
                }
            }
        }
    }

    private static Span span(MemoryRange range) {
        return new Span(range.getStart(), range.getSize());
    }

    private void scratch(List<ScratchArea> areas) {
        for (int i = 0; i < areas.size(); i++) {
            ScratchArea area = areas.get(i);
            Span span = new Span(area.getStart(), area.getSize());
            problems.aligned(area, Literals.SCRATCH_AREA__START, area.getStart());
            problems.aligned(area, Literals.SCRATCH_AREA__SIZE, area.getSize());
            MemoryRange around = machine.getMemory().stream().filter(range -> span(range).contains(span)).findFirst()
                    .orElse(null);
            if (area.getSize() == 0 || around == null) {
                problems.add(Code.SCRATCH_OUTSIDE, area, Literals.SCRATCH_AREA__START,
                        "an area within one range of memory",
                        span.toString());
            } else if (area.getKind() == ScratchKind.NODE && around.getNode() != area.getNode()) {
                problems.add(Code.SCRATCH_OUTSIDE, area, Literals.SCRATCH_AREA__NODE, "memory of node "
                        + area.getNode(),
                        "that of node " + around.getNode());
            }
            for (ScratchArea other : areas.subList(0, i)) {
                if (span.overlaps(new Span(other.getStart(), other.getSize()))) {
                    problems.add(Code.MEMORY_OVERLAP, area, Literals.SCRATCH_AREA__START, "memory of its own",
                            span + ", which overlaps " + Problems.name(other));
                }
            }
        }
    }

    private void kernel(Kernel kernel) {
        boolean old = kernel.getKho() == KhoGeneration.V1;
        if (old != (kernel.getLuo() == LuoGeneration.V1)) {
            problems.add(Code.GENERATIONS, kernel, Literals.KERNEL__LUO, old ? "luo-v1 on kho-v1" : "luo-v5 on kho-v4",
                    kernel.getLuo().getLiteral());
        }
        if (kernel.getBehaviour() != Behaviour.CHOSEN && !kernel.getFindings().isEmpty()) {
            problems.add(Code.UNUSED_FINDINGS, kernel, Literals.KERNEL__BEHAVIOUR, Behaviour.CHOSEN.getLiteral()
                    + ", because findings are listed", kernel.getBehaviour().getLiteral());
        }
    }

    private void units() {
        Map<Long, IommuUnit> registers = new HashMap<>();
        Map<Integer, IommuUnit> all = new HashMap<>();
        for (IommuUnit unit : machine.getUnits()) {
            problems.aligned(unit, Literals.IOMMU_UNIT__REGISTER_BASE, unit.getRegisterBase());
            problems.range(unit, Literals.IOMMU_UNIT__SEGMENT, unit.getSegment(), 0, 0xffff);
            IommuUnit other = registers.putIfAbsent(unit.getRegisterBase(), unit);
            Span page = new Span(unit.getRegisterBase(), Problems.PAGE);
            if (other != null) {
                problems.add(Code.REGISTERS, unit, Literals.IOMMU_UNIT__REGISTER_BASE, "an address of its own",
                        "that of "
                        + Problems.name(other));
            } else if (unit.getRegisterBase() == 0
                    || machine.getMemory().stream().anyMatch(range -> span(range).overlaps(page))) {
                problems.add(Code.REGISTERS, unit, Literals.IOMMU_UNIT__REGISTER_BASE, "an address outside of memory",
                        Units.address(unit.getRegisterBase()));
            }
            if (unit.isIncludeAll() && all.putIfAbsent(unit.getSegment(), unit) != null) {
                problems.add(Code.INCLUDE_ALL, unit, Literals.IOMMU_UNIT__INCLUDE_ALL, "one such unit in segment "
                        + unit.getSegment(), "another, " + Problems.name(all.get(unit.getSegment())));
            }
            capabilities(unit, Machines.capabilities(unit));
        }
    }

    private void capabilities(IommuUnit unit, Capabilities can) {
        if (unit.getMode() == TranslationMode.SCALABLE) {
            if (!can.isScalable()) {
                mode(unit, "a unit with scalable mode (ECAP.SMTS)");
            } else if (!can.isFirstStage() && !can.isSecondStage()) {
                mode(unit, "first-stage or second-stage tables");
            }
        } else if (can.isScalable()
                && machine.getUnits().stream().anyMatch(each -> each.getMode() == TranslationMode.SCALABLE)) {
            // intel_iommu=sm_on is for the whole machine.
            mode(unit, TranslationMode.SCALABLE.getLiteral() + ", which another unit uses");
        }
        if (!can.isLevels3() && !can.isLevels4() && !can.isLevels5()) {
            mode(unit, "3, 4 or 5 levels of tables (CAP.SAGAW)");
        }
        if (unit.getCapabilities() == can) {
            problems.range(can, Literals.CAPABILITIES__PASID_BITS, can.getPasidBits(), 1, 20);
            problems.range(can, Literals.CAPABILITIES__DOMAIN_ID_BITS, can.getDomainIdBits(), 4, 16);
            problems.range(can, Literals.CAPABILITIES__GUEST_ADDRESS_WIDTH, can.getGuestAddressWidth(), 30, 57);
            if (can.getDomainIdBits() % 2 != 0) {
                problems.add(Code.RANGE, can, Literals.CAPABILITIES__DOMAIN_ID_BITS, "an even number",
                        Integer.toString(can.getDomainIdBits()));
            }
        }
    }

    private void mode(IommuUnit unit, String expected) {
        problems.add(Code.UNIT_MODE, unit, Literals.IOMMU_UNIT__MODE, expected, unit.getMode().getLiteral());
    }
}
