/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.capture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.iommu.IommuGenerations;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.state.OwnedFile;
import org.liveupdate.decode.iommu.DeviceEntry;
import org.liveupdate.decode.iommu.UnitEntry;
import org.liveupdate.decode.kho.KhoHandover;
import org.liveupdate.decode.vfio.VfioPciState;
import org.liveupdate.decode.vtd.Stage;
import org.liveupdate.decode.vtd.VtdDevice;
import org.liveupdate.decode.vtd.VtdMode;
import org.liveupdate.decode.vtd.VtdUnit;
import org.liveupdate.model.machine.CapabilityRegisters;
import org.liveupdate.model.scenario.Capabilities;
import org.liveupdate.model.scenario.IommuGeneration;
import org.liveupdate.model.scenario.IommuUnit;
import org.liveupdate.model.scenario.Kernel;
import org.liveupdate.model.scenario.KhoGeneration;
import org.liveupdate.model.scenario.LuoGeneration;
import org.liveupdate.model.scenario.MemfdGeneration;
import org.liveupdate.model.scenario.MemoryRange;
import org.liveupdate.model.scenario.PciDevice;
import org.liveupdate.model.scenario.ScenarioFactory;
import org.liveupdate.model.scenario.ScratchArea;
import org.liveupdate.model.scenario.TranslationMode;
import org.liveupdate.model.template.ScenarioBuilder;

/** The machine of a captured image: kernel formats, memory, units, devices. */
final class CapturedMachine {

    private static final long GIB = 1L << 30;
    private static final long HOLE = 3 * GIB;
    private static final long ABOVE_HOLE = 4 * GIB;
    private static final long MOST = 64 * GIB;
    private static final long FIRST_UNIT = 0xfed90000L;
    private static final int PASID_BITS = 20;

    private final Inspection inspection;
    private final ScenarioBuilder builder;
    private final Unknowns unknowns;
    private final Map<Long, PciDevice> devices = new HashMap<>();
    private final Map<Long, IommuUnit> units = new HashMap<>();

    CapturedMachine(Inspection inspection, ScenarioBuilder builder, Unknowns unknowns) {
        this.inspection = inspection;
        this.builder = builder;
        this.unknowns = unknowns;
    }

    void build() {
        kernel();
        memory();
        scratch();
        for (VtdUnit unit : inspection.units()) {
            unit(unit.registers(), unit.mode());
        }
        inspection.state().iommu().ifPresent(iommu -> iommu.iommus().stream()
                .filter(entry -> !entry.deleted() && entry.isIntel()).forEach(this::unit));
        if (builder.machine().getUnits().isEmpty()) {
            IommuUnit unit = builder.unit("dmar0", FIRST_UNIT, TranslationMode.LEGACY, true);
            unknowns.add(unit, "registerBase", "The image shows no IOMMU unit; this one is assumed.");
        }
        List<IommuUnit> all = builder.machine().getUnits();
        all.get(all.size() - 1).setIncludeAll(true);
        for (VtdUnit unit : inspection.units()) {
            unit.devices().forEach(device -> hardware(unit, device));
        }
        inspection.state().iommu().ifPresent(iommu -> iommu.liveDevices().forEach(this::preserved));
        for (OwnedFile<VfioPciState> file : inspection.state().vfio()) {
            if (file.state().bdf().isPresent()) {
                device(file.state().segment().orElse(0), (int) file.state().bdf().getAsLong(), Optional.empty());
            }
        }
    }

    /** Whether the kernel lets devices pass through that nobody has claimed. */
    boolean passesThrough() {
        return builder.machine().getKernel().isPassThrough();
    }

    /** The device with an address, if the image has it. */
    Optional<PciDevice> device(long segment, Bdf bdf) {
        return Optional.ofNullable(devices.get(key(segment, bdf.sourceId())));
    }

    private static long key(long segment, int requester) {
        return segment << 16 | requester;
    }

    private void kernel() {
        Kernel kernel = builder.machine().getKernel();
        kernel.setName("kernel");
        String kho = inspection.state().kho().map(candidate -> candidate.state().compatible()).orElse("");
        boolean old = kho.equals("kho-v1");
        kernel.setKho(old ? KhoGeneration.V1 : KhoGeneration.V4);
        kernel.setLuo(old ? LuoGeneration.V1 : LuoGeneration.V5);
        boolean first = inspection.state().memfds().stream()
                .anyMatch(file -> file.state().generation() == org.liveupdate.abi.memfd.MemfdGeneration.V1);
        kernel.setMemfd(old || first ? MemfdGeneration.V1 : MemfdGeneration.V2);
        inspection.state().iommu().flatMap(iommu -> iommu.generation()).ifPresent(generation -> {
            if (generation == IommuGenerations.LATER_A) {
                kernel.setIommu(IommuGeneration.LATER_A);
            } else if (generation == IommuGenerations.LATER_B) {
                kernel.setIommu(IommuGeneration.LATER_B);
            } else if (generation == IommuGenerations.V1_BEFORE_PASID) {
                kernel.setIommu(IommuGeneration.V1_BEFORE_PASID);
            }
        });
        CapturedDefects.find(inspection, kernel, unknowns);
        if (kho.isEmpty()) {
            unknowns.add(kernel, "kho", "The image has no intact KHO tree; the formats of Linux 7.3 are assumed.");
        }
    }

    /** One range below 3 GiB and one above 4 GiB, so that there is room for registers between them. */
    private void memory() {
        long end = 2 * GIB;
        for (AddressRange range : inspection.memory().ranges()) {
            end = Math.max(end, Math.min(range.end(), MOST));
        }
        end = (end + GIB - 1) / GIB * GIB;
        MemoryRange low = builder.memory(0, Math.min(end, HOLE), 0);
        low.setName("memory");
        if (end > HOLE) {
            builder.memory(ABOVE_HOLE, Math.max(GIB, end - HOLE), 0).setName("memory above 4 GiB");
        }
        unknowns.add(low, "size", "Rounded up from the last address in the image, which may hold a part of memory only;"
                + " its NUMA nodes are not known.");
    }

    /** Scratch areas, if those of the image fit into the memory. */
    private void scratch() {
        Optional<KhoHandover> handover = inspection.state().kho().flatMap(candidate -> candidate.state().handover());
        for (AddressRange area : handover.map(KhoHandover::scratch).orElse(List.of())) {
            boolean fits = (area.start() | area.length()) % 4096 == 0 && area.length() > 0 && builder.machine()
                    .getMemory().stream().anyMatch(range -> area.start() >= range.getStart()
                            && area.end() <= range.getStart() + range.getSize())
                    && builder.machine().getScratch().stream().noneMatch(other -> area
                            .overlaps(new AddressRange(other.getStart(), other.getSize())));
            if (fits) {
                ScratchArea scratch = ScenarioFactory.eINSTANCE.createScratchArea();
                scratch.setName("scratch " + (builder.machine().getScratch().size() + 1));
                scratch.setStart(area.start());
                scratch.setSize(area.length());
                builder.machine().getScratch().add(scratch);
            }
        }
        if (builder.machine().getScratch().isEmpty()) {
            unknowns.add(builder.machine(), "scratch", "The image shows no scratch areas; the kernel chooses them.");
        }
    }

    private void unit(UnitEntry entry) {
        OptionalLong base = entry.registerBase();
        if (base.isPresent() && !units.containsKey(base.getAsLong())) {
            unit(new UnitRegisters(base.getAsLong(), Map.of()), VtdMode.LEGACY);
        }
    }

    private void unit(UnitRegisters registers, VtdMode mode) {
        int number = builder.machine().getUnits().size();
        boolean placed = registers.base() > 0 && registers.base() % 4096 == 0 && !units.containsKey(registers.base())
                && builder.machine().getMemory().stream().noneMatch(range -> registers.base() >= range.getStart()
                        && registers.base() < range.getStart() + range.getSize());
        long base = placed ? registers.base() : FIRST_UNIT + 0x10000 + number * 0x1000L;
        TranslationMode wanted = mode == VtdMode.SCALABLE ? TranslationMode.SCALABLE
                : TranslationMode.LEGACY;
        IommuUnit unit = builder.unit("dmar" + number, base, wanted, false);
        units.put(registers.base(), unit);
        if (!placed) {
            unknowns.add(unit, "registerBase", "The image does not say where its registers are.");
        }
        OptionalLong cap = registers.get("CAP");
        OptionalLong ecap = registers.get("ECAP");
        Capabilities can = cap.isPresent() && ecap.isPresent()
                ? new CapabilityRegisters(cap.getAsLong(), ecap.getAsLong()).capabilities()
                : ScenarioFactory.eINSTANCE.createCapabilities();
        if (cap.isEmpty() || ecap.isEmpty()) {
            unknowns.add(unit, "capabilities", "CAP and ECAP were not captured; those of a usual unit are assumed.");
            can.setLevels3(true);
            can.setLevels5(true);
            can.setGuestAddressWidth(57);
        }
        if (wanted == TranslationMode.SCALABLE) {
            can.setScalable(true);
            can.setPasid(true);
            can.setFirstStage(can.isFirstStage() || cap.isEmpty());
        }
        unit.setCapabilities(can);
    }

    private void hardware(VtdUnit unit, VtdDevice device) {
        PciDevice pci = device(0, device.bdf().sourceId(), Optional.ofNullable(units.get(unit.registers().base())));
        if (device.translations().stream().anyMatch(each -> each.stage() == Stage.PASS_THROUGH)) {
            builder.machine().getKernel().setPassThrough(true);
        }
        boolean pasids = device.scalable().map(context -> context.pasidEnabled() || context.pasids().size() > 1)
                .orElse(false);
        if (pasids && pci.getPasidBits() == 0) {
            pci.setPasidBits(PASID_BITS);
            unknowns.add(pci, "pasidBits", "It uses PASIDs; how wide they are is not in the image.");
        }
    }

    private void preserved(DeviceEntry entry) {
        device(entry.segment(), entry.requester().sourceId(), entry.unit()
                .flatMap(unit -> Optional.ofNullable(units.get(unit.registerBase().orElse(-1)))));
    }

    private PciDevice device(long segment, int requester, Optional<IommuUnit> unit) {
        int inSegment = (int) segment & 0xffff;
        return devices.computeIfAbsent(key(inSegment, requester & 0xffff), key -> {
            Bdf bdf = Bdf.ofSourceId(requester);
            PciDevice device = builder.device("device " + bdf, String.format("%04x:%s", inSegment, bdf));
            unit.filter(one -> one.getSegment() == inSegment).ifPresent(device::setUnit);
            if (inSegment != 0 && device.getUnit() == null) {
                device.setUnit(ofSegment(inSegment));
            }
            return device;
        });
    }

    /** A unit of another segment: hardware shows its devices as those of segment 0, an entry alone says more. */
    private IommuUnit ofSegment(int segment) {
        List<IommuUnit> all = builder.machine().getUnits();
        return all.stream().filter(each -> each.getSegment() == segment).findFirst().orElseGet(() -> {
            IommuUnit unit = builder.unit("dmar" + all.size(), FIRST_UNIT + 0x100000 + all.size() * 0x1000L,
                    all.get(0).getMode(), false);
            unit.setSegment(segment);
            unknowns.add(unit, "registerBase", "A preserved device is of segment " + segment
                    + ", of which the image shows no unit; this one is assumed.");
            return unit;
        });
    }
}
