/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.liveupdate.model.scenario.*;

/** Rules with the codes 40 to 50, one by one. */
class StepOrderTest extends ChangedScenario {
    private static final Set<Code> SEEN = new TreeSet<>();

    StepOrderTest() {
        super(SEEN);
    }

    @AfterAll
    static void everyCodeWasSeen() {
        assertEquals(Stream.of(Code.values()).filter(code -> code.number() >= 40 && code.number() <= 50).toList(),
                SEEN.stream().filter(code -> code.number() >= 40 && code.number() <= 50).toList());
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
        Step step = failing(failing(before("kexec-1", map(get(Mapping.class, "guest-mapping"))), Errno.EEXIST),
                Errno.EBUSY);
        only(Code.EXPECTATION, step.getExpectations().get(1));
        step.getExpectations().get(1).setOnlyWith("F03");
        good();
    }
}
