/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.vtd.VtdRegister;
import org.liveupdate.kernel.base.Behaviour;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.spec.DeviceSpec;
import org.liveupdate.kernel.vtd.hardware.DmaResult.Fault;
import org.liveupdate.kernel.vtd.hardware.DmaResult.Hit;

class VtdBootTest {

    private static List<String> commands(VtdMachine machine, int from) {
        List<String> events = machine.hardware().events();
        return events.subList(from, events.size()).stream().filter(event -> event.startsWith("GCMD")).toList();
    }

    @Test
    void startsAUnitAsLinuxDoes() {
        VtdMachine machine = VtdMachine.legacy().device("00:03.0").boot();
        assertEquals(List.of("GCMD 0x4000000", "GCMD 0x5000000", "GCMD 0x6000000", "GCMD 0x46000000",
                "GCMD 0x86000000"), commands(machine, 0));
        assertEquals(0xc7000000L, machine.hardware().read(VtdRegister.GSTS));
        assertEquals(machine.unit().root(), machine.hardware().read(VtdRegister.RTADDR));
        assertTrue(machine.machine().context().log().lines(Severity.MISUSE).isEmpty());
    }

    @Test
    void marksTheRootTableAndTheQueueOfScalableMode() {
        VtdMachine machine = VtdMachine.scalable(VtdMachine.SECOND_STAGE).device("00:03.0").boot();
        assertEquals(machine.unit().root() | 0x400, machine.hardware().read(VtdRegister.RTADDR));
        assertEquals(0x801, machine.hardware().read(VtdRegister.IQA) & 0xfff);
    }

    @Test
    void givesEveryDeviceADomainOfItsOwnFromIdTwoOn() {
        VtdMachine machine = VtdMachine.legacy().device("00:03.0").device("00:04.0").device("02:00.0").boot();
        for (int i = 0; i < 3; i++) {
            assertEquals(2 + i, ((DeviceInfo) machine.device(i).driverData()).domain().id(machine.unit()));
        }
        assertInstanceOf(Fault.class, machine.read(0x18, 0x5000), "nothing is mapped");
        assertInstanceOf(Fault.class, machine.read(0x55, 0x5000), "no such device");
    }

    /** The writes of every capture of the series' kernels after a live update, qemu-vtd-events-since-th.txt. */
    @Test
    void neverSwitchesTranslationOffWhenItTakesOver() throws ErrnoException {
        for (Behaviour behaviour : List.of(Behaviour.POSTED, Behaviour.REVIEWED)) {
            VtdMachine machine = VtdMachine.legacy().device("00:03.0").device("00:05.0").behaviour(behaviour).boot();
            machine.preserve(machine.device(1));
            long root = machine.unit().root();
            assertTrue(machine.machine().reboot().isDone());
            int mark = machine.hardware().events().size();
            assertTrue(machine.machine().bootNext().isDone());
            assertEquals(List.of("GCMD 0x82000000", "GCMD 0x86000000", "GCMD 0x84000000", "GCMD 0x85000000",
                    "GCMD 0x86000000", "GCMD 0xc6000000", "GCMD 0x86000000"), commands(machine, mark));
            assertEquals(root, machine.hardware().read(VtdRegister.RTADDR));
        }
    }

    @Test
    void switchesTranslationOffAtARebootWithoutLiveUpdate() {
        VtdMachine machine = VtdMachine.legacy().device("00:03.0").boot();
        int mark = machine.hardware().events().size();
        assertTrue(machine.machine().reboot().isDone());
        assertEquals(List.of("GCMD 0x6000000"), commands(machine, mark));
        assertInstanceOf(Hit.class, machine.read(0x18, 0x5000));
        mark = machine.hardware().events().size();
        assertTrue(machine.machine().bootNext().isDone());
        assertEquals(List.of("GCMD 0x2000000", "GCMD 0x6000000", "GCMD 0x4000000", "GCMD 0x5000000",
                "GCMD 0x6000000", "GCMD 0x46000000", "GCMD 0x86000000"), commands(machine, mark));
    }

    @Test
    void coversEveryRequesterIdOfADevice() {
        DeviceSpec plain = DeviceSpec.endpoint("behind a bridge", Bdf.parse("05:01.0"), VtdMachine.BASE);
        DeviceSpec spec = new DeviceSpec(plain.name(), true, 0, plain.bdf(), plain.unit(), false, null,
                List.of(Bdf.parse("05:00.0"), Bdf.parse("04:00.0")), null, 0, false, false, true, true);
        VtdMachine machine = VtdMachine.legacy().device(spec).boot();
        for (int sourceId : new int[] {0x508, 0x500, 0x400}) {
            long entry = machine.unit().tables().find(sourceId);
            assertTrue(machine.unit().tables().isPresent(entry));
            assertEquals(2, machine.unit().tables().domain(entry));
        }
    }

    @Test
    void givesNoEntriesToADeviceThatUsesAnothersRequesterId() {
        DeviceSpec owner = DeviceSpec.endpoint("owner", Bdf.parse("00:0e.0"), VtdMachine.BASE);
        DeviceSpec sub = new DeviceSpec("sub", true, 0, Bdf.parse("10:00.0"), VtdMachine.BASE, false, null, List.of(),
                owner.bdf(), 0, false, false, true, true);
        for (VtdMachine machine : List.of(VtdMachine.legacy(), VtdMachine.scalable(VtdMachine.BOTH_STAGES))) {
            machine.device(owner).device(sub).boot();
            assertTrue(machine.unit().tables().find(0x70) != 0);
            assertEquals(0, machine.unit().tables().find(0x1000));
        }
    }

    @Test
    void letsIdentityDevicesThrough() throws ErrnoException {
        for (VtdMachine machine : List.of(VtdMachine.legacy(), VtdMachine.scalable(VtdMachine.BOTH_STAGES))) {
            machine.device("00:03.0").boot();
            machine.driver().attach(machine.driver().identityDomain(), machine.device(0), null);
            assertEquals(0x12345678, ((Hit) machine.read(0x18, 0x12345678)).physical());
            machine.driver().attach(machine.driver().blockedDomain(), machine.device(0), null);
            assertInstanceOf(Fault.class, machine.read(0x18, 0x12345678));
        }
    }

    @Test
    void leaksNothingWhenAUnitIsAddedAndRemoved() throws ErrnoException {
        VtdMachine machine = VtdMachine.legacy().absentUnit(VtdMachine.SECOND_BASE).device("00:03.0").boot();
        long before = machine.part().pages.accountedPages();
        VtdUnit unit = machine.driver().addUnit(VtdMachine.SECOND_BASE);
        assertEquals(0xc7000000L, unit.hardware().read(VtdRegister.GSTS));
        machine.driver().removeUnit(unit);
        assertEquals(before, machine.part().pages.accountedPages());
        assertEquals(1, machine.driver().units().size());
    }

    @Test
    void leavesNothingBehindWhenAnyAllocationOfBootFails() {
        for (int n = 1; n < 12; n++) {
            VtdMachine machine = VtdMachine.legacy().absentUnit(VtdMachine.SECOND_BASE).device("00:03.0").boot();
            long before = machine.part().pages.accountedPages();
            machine.machine().context().faults().failAllocation(n);
            boolean failed = false;
            try {
                VtdUnit unit = machine.driver().addUnit(VtdMachine.SECOND_BASE);
                machine.driver().removeUnit(unit);
            } catch (ErrnoException e) {
                failed = true;
            }
            assertEquals(before, machine.part().pages.accountedPages(), "allocation " + n);
            if (!failed) {
                return;
            }
        }
        throw new AssertionError("adding a unit takes more allocations than expected");
    }
}
