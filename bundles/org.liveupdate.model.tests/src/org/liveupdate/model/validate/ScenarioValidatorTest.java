/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.model.Bdf;
import org.liveupdate.model.scenario.*;
import org.liveupdate.model.scenario.ScenarioPackage.Literals;
import org.liveupdate.model.template.ScenarioTemplates;

class ScenarioValidatorTest {
    private static final ScenarioFactory MAKE = ScenarioFactory.eINSTANCE;
    private static final Set<Code> SEEN = new TreeSet<>();

    private Scenario scenario;
    private Machine machine;

    @BeforeEach
    void setUp() {
        scenario = ScenarioTemplates.find("two-units").orElseThrow().create();
        machine = scenario.getMachine();
    }

    @AfterAll
    static void everyCodeWasSeen() {
        assertEquals(Set.of(Code.values()), SEEN);
    }

    private <T extends EObject> T get(Class<T> type, String id) {
        return type.cast(scenario.eResource().getEObject(id));
    }

    private static void only(Scenario scenario, Code code, EObject object, String... words) {
        List<ScenarioProblem> problems = ScenarioValidator.validate(scenario);
        assertEquals(List.of(code), problems.stream().map(ScenarioProblem::code).distinct().toList(), problems.toString());
        assertTrue(problems.stream().anyMatch(problem -> problem.object() == object), problems.toString());
        for (String word : words) {
            assertTrue(problems.stream().anyMatch(problem -> problem.message().contains(word)), problems.toString());
        }
        SEEN.add(code);
    }

    private void only(Code code, EObject object, String... words) {
        only(scenario, code, object, words);
    }

    private void contains(Code code, EObject object) {
        List<ScenarioProblem> problems = ScenarioValidator.validate(scenario);
        assertTrue(problems.stream().anyMatch(problem -> problem.code() == code && problem.object() == object), problems.toString());
        SEEN.add(code);
    }

    private void good() {
        assertEquals(List.of(), ScenarioValidator.validate(scenario));
    }

    private <T extends Step> T before(String id, T step) {
        scenario.getSteps().add(scenario.getSteps().indexOf(get(Step.class, id)), step);
        return step;
    }

    private <T extends Step> T last(T step) {
        scenario.getSteps().add(step);
        return step;
    }

    private static <T extends Step> T failing(T step, Errno errno) {
        ExpectErrno expected = MAKE.createExpectErrno();
        expected.setErrno(errno);
        step.getExpectations().add(expected);
        return step;
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

    private MapFile map(Mapping mapping) {
        MapFile step = MAKE.createMapFile();
        step.setMapping(mapping);
        return step;
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
    void anIoasCannotBeMarked() {
        MarkForPreservation mark = before("kexec-1", MAKE.createMarkForPreservation());
        mark.setHwpt(get(Ioas.class, "ioas-1"));
        only(Code.PAGE_TABLE, mark, "the IOAS ioas-1");
        failing(mark, Errno.ENOENT);
        good();
    }

    @Test
    void nothingIsUsedBeforeItExists() {
        Step create = get(Step.class, "create-memfd-guest-memory");
        scenario.getSteps().move(scenario.getSteps().indexOf(get(Step.class, "kexec-1")) - 1, create);
        only(Code.BEFORE_IT_EXISTS, get(Step.class, "preserve-file-guest-memory"), "guest-memory, which no step made");
        scenario.getSteps().remove(create);
        contains(Code.BEFORE_IT_EXISTS, get(Step.class, "preserve-file-guest-memory"));
    }

    @Test
    void aDisabledStepMakesNothing() {
        get(Step.class, "create-session-vm-1").setDisabled(true);
        contains(Code.BEFORE_IT_EXISTS, get(Step.class, "preserve-file-guest-memory"));
    }

    @Test
    void nothingIsUsedAfterItWasClosed() {
        CloseFile close = before("preserve-file-guest-memory", MAKE.createCloseFile());
        close.setFile(get(Memfd.class, "guest-memory"));
        only(Code.AFTER_IT_ENDED, get(Step.class, "preserve-file-guest-memory"), "guest-memory, which has ended");
    }

    @Test
    void aDeadProcessHasNoFiles() {
        KillProcess kill = before("preserve-file-guest-memory", MAKE.createKillProcess());
        kill.setProcess(scenario.getProcesses().get(0));
        contains(Code.AFTER_IT_ENDED, get(Step.class, "preserve-file-guest-memory"));
    }

    @Test
    void nothingIsOpenAfterKexec() {
        GetSessionName name = last(MAKE.createGetSessionName());
        name.setSession(get(Session.class, "vm-1"));
        good();
        scenario.getSteps().remove(get(Step.class, "retrieve-session-vm-1"));
        contains(Code.AFTER_IT_ENDED, get(Step.class, "retrieve-file-guest-memory"));
    }

    @Test
    void nothingIsMadeTwice() {
        OpenFile again = before("kexec-1", MAKE.createOpenFile());
        again.setFile(get(LiveupdateNode.class, "liveupdate"));
        only(Code.EXISTS_ALREADY, again);
        failing(again, Errno.EBUSY);
        good();
    }

    @Test
    void tokensOfASessionAreUnique() {
        ((PreserveFile) get(Step.class, "preserve-file-iommufd")).setToken(1);
        contains(Code.TOKEN_TAKEN, get(Step.class, "preserve-file-iommufd"));
    }

    @Test
    void tokensOfMarkedPageTablesAreUnique() {
        ((MarkForPreservation) get(Step.class, "mark-for-preservation-hwpt-2")).setToken(1);
        only(Code.TOKEN_TAKEN, get(Step.class, "mark-for-preservation-hwpt-2"), "0x1, that of hwpt-1");
    }

    @Test
    void whatIsRetrievedWasPreserved() {
        ((RetrieveFile) get(Step.class, "retrieve-file-guest-memory")).setToken(9);
        only(Code.UNKNOWN_TOKEN, get(Step.class, "retrieve-file-guest-memory"), "0x9");
    }

    @Test
    void whatIsRetrievedIsOfTheKindThatWasPreserved() {
        ((RetrieveFile) get(Step.class, "retrieve-file-guest-memory")).setFile(get(Iommufd.class, "iommufd"));
        only(Code.UNKNOWN_TOKEN, get(Step.class, "retrieve-file-guest-memory"), "a Memfd");
    }

    @Test
    void memfdsComeBeforeTheIommufdThatMapsThem() {
        int at = scenario.getSteps().indexOf(get(Step.class, "preserve-file-guest-memory"));
        scenario.getSteps().move(at + 1, at);
        only(Code.PRESERVE_ORDER, get(Step.class, "preserve-file-iommufd"), "guest-memory preserved before");
    }

    @Test
    void theIommufdComesBeforeItsDevices() {
        int at = scenario.getSteps().indexOf(get(Step.class, "preserve-file-iommufd"));
        scenario.getSteps().move(at + 1, at);
        only(Code.PRESERVE_ORDER, get(Step.class, "preserve-file-nic-file"), "iommufd is preserved before");
    }

    @Test
    void aDeviceNeedsAMarkedPageTable() {
        get(Step.class, "mark-for-preservation-hwpt-2").setDisabled(true);
        only(Code.PRESERVE_ORDER, get(Step.class, "preserve-file-nvme-file"), "marked for preservation");
    }

    @Test
    void memfdsAreSealedBeforeTheyAreMapped() {
        get(Memfd.class, "guest-memory").setSeals(0);
        only(Code.SEALS, get(Step.class, "preserve-file-iommufd"), "seal shrink grow");
        SealMemfd seal = before("map-file-guest-mapping", MAKE.createSealMemfd());
        seal.setMemfd(get(Memfd.class, "guest-memory"));
        seal.setSeals(7);
        good();
        scenario.getSteps().move(scenario.getSteps().indexOf(get(Step.class, "kexec-1")) - 1, seal);
        only(Code.SEALS, get(Step.class, "preserve-file-iommufd"));
    }

    @Test
    void onlyARetrievedSessionIsFinished() {
        FinishSession finish = before("kexec-1", MAKE.createFinishSession());
        finish.setSession(get(Session.class, "vm-1"));
        only(Code.SESSION_DIRECTION, finish);
    }

    @Test
    void noProgramRunsInTheGap() {
        CloseFile close = before("kexec-2", MAKE.createCloseFile());
        close.setFile(get(Memfd.class, "guest-memory"));
        only(Code.KEXEC_STAGE, close, "stage gap");
    }

    @Test
    void kexecGoesForward() {
        ((Kexec) get(Step.class, "kexec-2")).setUntil(KexecStage.SHUTDOWN);
        contains(Code.KEXEC_STAGE, get(Step.class, "kexec-2"));
    }

    @Test
    void aDeviceIsPluggedInOnce() {
        AddDevice add = before("kexec-1", MAKE.createAddDevice());
        add.setDevice(get(PciDevice.class, "nic"));
        only(Code.HOTPLUG, add);
        RemoveDevice remove = MAKE.createRemoveDevice();
        remove.setDevice(get(PciDevice.class, "nic"));
        scenario.getSteps().add(scenario.getSteps().indexOf(add), remove);
        good();
    }

    @Test
    void anAbsentDeviceDoesNoDma() {
        RemoveUnit remove = before("kexec-2", MAKE.createRemoveUnit());
        remove.setUnit(get(IommuUnit.class, "dmar0"));
        contains(Code.HOTPLUG, get(Step.class, "dma-probe-nic-3"));
    }

    @Test
    void onlyAProbeHasADmaOutcome() {
        ExpectDma expected = MAKE.createExpectDma();
        get(Step.class, "kexec-1").getExpectations().add(expected);
        only(Code.EXPECTATION, expected, "ExpectDma of Kexec");
    }

    @Test
    void aCallHasOneResult() {
        Step step = failing(failing(before("kexec-1", map(get(Mapping.class, "guest-mapping"))), Errno.EEXIST), Errno.EBUSY);
        only(Code.EXPECTATION, step.getExpectations().get(1));
        step.getExpectations().get(1).setOnlyWith("F03");
        good();
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
        assertEquals(Code.values().length, List.of(Code.values()).stream().map(Code::number).collect(Collectors.toSet()).size());
        assertFalse(List.of(Code.values()).stream().anyMatch(code -> Code.of(code.number()) != code));
    }
}
