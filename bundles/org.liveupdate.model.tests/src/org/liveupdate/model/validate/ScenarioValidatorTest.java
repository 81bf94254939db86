/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.liveupdate.model.Bdf;
import org.liveupdate.model.scenario.*;
import org.liveupdate.model.scenario.ScenarioPackage.Literals;

/** Rules with the codes 1 to 33, one by one. */
class ScenarioValidatorTest extends ChangedScenario {
    private static final Set<Code> SEEN = new TreeSet<>();

    ScenarioValidatorTest() {
        super(SEEN);
    }

    @AfterAll
    static void everyCodeWasSeen() {
        assertEquals(Stream.of(Code.values()).filter(code -> code.number() >= 1 && code.number() <= 33).toList(),
                SEEN.stream().filter(code -> code.number() >= 1 && code.number() <= 33).toList());
    }

    @Test
    void whatIsNeededIsMissing() {
        machine.setKernel(null);
        only(Code.REQUIRED, machine, "expected a kernel");
        scenario.setMachine(null);
        contains(Code.REQUIRED, scenario);
    }

    @Test
    void aSessionNeedsANameThatTheKernelTakes() {
        get(Session.class, "vm-1").setName("n".repeat(64));
        only(Code.REQUIRED, get(Session.class, "vm-1"), "1 to 63 bytes");
        get(Session.class, "vm-1").setName("n".repeat(63));
        good();
    }

    @Test
    void aStepNeedsWhatItIsAbout() {
        CloseFile close = before("kexec-1", MAKE.createCloseFile());
        only(Code.REQUIRED, close, "close-file-1 file: expected a FileObject, found none");
    }

    @Test
    void aReferenceToSomethingRemoved() {
        // What the session's steps refer to is gone.
        EcoreUtil.remove(get(Session.class, "vm-1"));
        contains(Code.UNKNOWN_REFERENCE, scenario.getSteps().get(1));
    }

    @Test
    void idsAreUnique() {
        get(Memfd.class, "guest-memory").setId("iommufd");
        only(Code.DUPLICATE_ID, scenario.getProcesses().get(0).getObjects().get(3), "that of a Iommufd");
    }

    @Test
    void namesOfDevicesAreUnique() {
        get(PciDevice.class, "nvme").setName("nic");
        only(Code.DUPLICATE_NAME, get(PciDevice.class, "nvme"), "that of nic");
    }

    @Test
    void numbersAreInTheirRange() {
        get(Memfd.class, "guest-memory").setFolioOrder(11);
        only(Code.RANGE, get(Memfd.class, "guest-memory"), "guest-memory folioOrder: expected 0 to 10, found 11");
    }

    @Test
    void addressesOfTablesAreAligned() {
        machine.getMemory().get(0).setStart(0x800);
        only(Code.RANGE, machine.getMemory().get(0), "multiple of 4 KiB", "0x800");
    }

    @Test
    void memoryDoesNotOverlap() {
        MemoryRange more = MAKE.createMemoryRange();
        more.setStart(0x7ffff000);
        more.setSize(0x2000);
        machine.getMemory().add(more);
        only(Code.MEMORY_OVERLAP, more, "overlaps");
        more.setStart(0x80000000L);
        good();
    }

    @Test
    void memoryDoesNotWrapAround() {
        MemoryRange more = MAKE.createMemoryRange();
        more.setStart(0xffff_ffff_ffff_f000L);
        more.setSize(0x2000);
        machine.getMemory().add(more);
        contains(Code.RANGE, more);
    }

    @Test
    void scratchIsInMemory() {
        ScratchArea area = MAKE.createScratchArea();
        area.setStart(0x7ff00000);
        area.setSize(0x200000);
        machine.getScratch().add(area);
        only(Code.SCRATCH_OUTSIDE, area);
        area.setSize(0x100000);
        good();
        area.setKind(ScratchKind.NODE);
        area.setNode(1);
        only(Code.SCRATCH_OUTSIDE, area, "memory of node 1");
    }

    @Test
    void registersAreNotInMemory() {
        get(IommuUnit.class, "dmar0").setRegisterBase(0x1000);
        only(Code.REGISTERS, get(IommuUnit.class, "dmar0"), "outside of memory");
        get(IommuUnit.class, "dmar0").setRegisterBase(get(IommuUnit.class, "dmar1").getRegisterBase());
        only(Code.REGISTERS, get(IommuUnit.class, "dmar1"), "that of dmar0");
    }

    @Test
    void oneUnitIncludesAllDevices() {
        get(IommuUnit.class, "dmar0").setIncludeAll(true);
        only(Code.INCLUDE_ALL, get(IommuUnit.class, "dmar1"));
        get(IommuUnit.class, "dmar0").setIncludeAll(false);
        good();
    }

    @Test
    void scalableModeNeedsAUnitThatHasIt() {
        IommuUnit unit = get(IommuUnit.class, "dmar0");
        unit.setMode(TranslationMode.SCALABLE);
        unit.setCapabilities(MAKE.createCapabilities());
        only(Code.UNIT_MODE, unit, "ECAP.SMTS");
        unit.getCapabilities().setScalable(true);
        good();
        unit.getCapabilities().setSecondStage(false);
        contains(Code.UNIT_MODE, unit);
    }

    @Test
    void allUnitsThatCanUseScalableMode() {
        get(IommuUnit.class, "dmar0").setMode(TranslationMode.SCALABLE);
        Capabilities can = MAKE.createCapabilities();
        can.setScalable(true);
        get(IommuUnit.class, "dmar1").setCapabilities(can);
        only(Code.UNIT_MODE, get(IommuUnit.class, "dmar1"), "another unit");
    }

    @Test
    void noTwoDevicesAreAtOneAddress() {
        get(PciDevice.class, "nvme").setBdf(Bdf.parse("00:06.0"));
        only(Code.DUPLICATE_BDF, get(PciDevice.class, "nvme"), "0000:00:06.0, that of nic");
    }

    @Test
    void anAliasIsNotTheAddressOfAnother() {
        PciBridge bridge = bridge();
        PciDevice behind = MAKE.createPciDevice();
        behind.setBdf(Bdf.parse("01:00.0"));
        behind.getAliases().add(Bdf.parse("00:07.0"));
        bridge.getDevices().add(behind);
        only(Code.DUPLICATE_BDF, behind, "the address of nvme");
        behind.getAliases().set(0, bridge.getBdf());
        good();
    }

    private PciBridge bridge() {
        PciBridge bridge = MAKE.createPciBridge();
        bridge.setBdf(Bdf.parse("00:1c.0"));
        bridge.setSecondaryBus(1);
        bridge.setSubordinateBus(2);
        machine.getDevices().add(bridge);
        return bridge;
    }

    @Test
    void aDeviceIsOnTheBusOfItsBridge() {
        PciBridge bridge = bridge();
        PciDevice behind = MAKE.createPciDevice();
        behind.setBdf(Bdf.parse("02:00.0"));
        bridge.getDevices().add(behind);
        only(Code.WRONG_BUS, behind, "bus 01");
        bridge.getDevices().remove(behind);
        machine.getDevices().add(behind);
        only(Code.WRONG_BUS, behind, "not behind a bridge");
        behind.setBdf(Bdf.parse("03:00.0"));
        good();
    }

    @Test
    void twoBridgesDoNotShareABus() {
        bridge();
        PciBridge other = MAKE.createPciBridge();
        other.setBdf(Bdf.parse("00:1d.0"));
        other.setSecondaryBus(1);
        other.setSubordinateBus(1);
        machine.getDevices().add(other);
        only(Code.WRONG_BUS, other);
    }

    @Test
    void aDeviceHasAUnit() {
        get(IommuUnit.class, "dmar1").setIncludeAll(false);
        only(Code.NO_UNIT, get(PciDevice.class, "nvme"));
        get(PciDevice.class, "nvme").setUnit(get(IommuUnit.class, "dmar1"));
        good();
        get(IommuUnit.class, "dmar1").setSegment(1);
        only(Code.NO_UNIT, get(PciDevice.class, "nvme"), "of segment 1");
    }

    @Test
    void whatIsBehindAnAbsentUnitIsAbsent() {
        get(IommuUnit.class, "dmar1").setPresent(false);
        contains(Code.NOT_PRESENT, get(PciDevice.class, "nvme"));
    }

    @Test
    void formatsBelongTogether() {
        machine.getKernel().setKho(KhoGeneration.V1);
        only(Code.GENERATIONS, machine.getKernel(), "luo-v1 on kho-v1");
        machine.getKernel().setLuo(LuoGeneration.V1);
        good();
    }

    @Test
    void findingsCountOnlyWhenChosen() {
        machine.getKernel().getFindings().add("F34");
        only(Code.UNUSED_FINDINGS, machine.getKernel());
        machine.getKernel().setBehaviour(Behaviour.CHOSEN);
        good();
    }

    private Mapping secondMapping(long iova) {
        Mapping mapping = EcoreUtil.copy(get(Mapping.class, "guest-mapping"));
        mapping.setIova(iova);
        get(Ioas.class, "ioas-1").getMappings().add(mapping);
        return mapping;
    }

    @Test
    void mappingsOfOneIoasDoNotOverlap() {
        Mapping first = get(Mapping.class, "guest-mapping");
        Mapping second = secondMapping(first.getIova() + first.getLength() - 4096);
        MapFile step = before("kexec-1", map(second));
        only(Code.OVERLAPPING_MAPPING, step, "overlaps guest-mapping");
        Unmap unmap = MAKE.createUnmap();
        unmap.setMapping(first);
        scenario.getSteps().add(scenario.getSteps().indexOf(step), unmap);
        good();
    }

    @Test
    void anOverlapMayBeThePointOfAStep() {
        failing(before("kexec-1", map(secondMapping(get(Mapping.class, "guest-mapping").getIova()))), Errno.EEXIST);
        good();
    }

    @Test
    void addressesFitThePageTables() {
        get(Mapping.class, "guest-mapping").setIova((1L << 48) - 4096);
        only(Code.BEYOND_WIDTH, get(Mapping.class, "guest-mapping"), "addresses of 48 bits");
    }

    @Test
    void theNarrowestPageTableCounts() {
        Capabilities narrow = MAKE.createCapabilities();
        narrow.setLevels3(true);
        narrow.setLevels4(false);
        get(IommuUnit.class, "dmar1").setCapabilities(narrow);
        get(Mapping.class, "guest-mapping").setIova(1L << 40);
        only(Code.BEYOND_WIDTH, get(Mapping.class, "guest-mapping"), "addresses of 39 bits");
    }

    @Test
    void aMappingIsWithinItsMemfd() {
        get(Mapping.class, "guest-mapping").setOffset(4096);
        only(Code.BEYOND_MEMFD, get(Mapping.class, "guest-mapping"), "64 MiB of guest-memory");
    }

    @Test
    void dirtyTrackingNeedsAUnitThatHasIt() {
        get(Hwpt.class, "hwpt-1").setDirtyTracking(true);
        only(Code.PAGE_TABLE, get(Hwpt.class, "hwpt-1"));
    }

    @Test
    void emfHearsOfObjectPropertyAndCode() {
        get(Mapping.class, "guest-mapping").setIova((1L << 48) - 4096);
        Diagnostic result = ScenarioValidator.diagnostician().validate(scenario);
        assertEquals(Diagnostic.ERROR, result.getSeverity());
        Diagnostic problem = result.getChildren().get(0);
        assertEquals(List.of(get(Mapping.class, "guest-mapping"), Literals.MAPPING__IOVA), problem.getData());
        assertSame(Code.BEYOND_WIDTH, Code.of(problem.getCode()));
        assertEquals(Code.SOURCE, problem.getSource());
    }

    @Test
    void aWarningIsNoError() {
        get(PciDevice.class, "nvme").setName("nic");
        assertEquals(Diagnostic.WARNING, ScenarioValidator.diagnostician().validate(scenario).getSeverity());
    }

    @Test
    void numbersOfCodesAreUnique() {
        assertEquals(Code.values().length,
                List.of(Code.values()).stream().map(Code::number).collect(Collectors.toSet()).size());
        assertFalse(List.of(Code.values()).stream().anyMatch(code -> Code.of(code.number()) != code));
    }
}
