/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.iommu.IommuField;
import org.liveupdate.abi.vtd.FaultReason;
import org.liveupdate.abi.vtd.VtdRegister;
import org.liveupdate.kernel.base.Behaviour;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.base.KernelPanic;
import org.liveupdate.kernel.iommu.Device;
import org.liveupdate.kernel.iommu.DomainFlag;
import org.liveupdate.kernel.machine.MachineState;
import org.liveupdate.kernel.memory.FolioUse;
import org.liveupdate.kernel.spec.DeviceSpec;
import org.liveupdate.kernel.vtd.hardware.DmaRequest;
import org.liveupdate.kernel.vtd.hardware.DmaResult;
import org.liveupdate.kernel.vtd.hardware.DmaResult.Fault;
import org.liveupdate.kernel.vtd.hardware.DmaResult.Hit;
import org.liveupdate.kernel.vtd.hardware.PageRequestResult;

/** Each defect of the driver shows when it is switched on, and does not when it is off. */
class VtdFindingsTest {

    private static final List<Boolean> BOTH = List.of(true, false);

    private static Behaviour with(Finding finding, boolean on) {
        return on ? Behaviour.REVIEWED.with(finding) : Behaviour.REVIEWED;
    }

    private static DeviceSpec nic(String bdf, int pasids, boolean pri) {
        return new DeviceSpec(bdf, true, 0, Bdf.parse(bdf), VtdMachine.BASE, false, null, List.of(), null, pasids, pri,
                pri, true, true);
    }

    private static int lines(VtdMachine machine, Severity severity) {
        return machine.machine().context().log().lines(severity).size();
    }

    @Test
    void f27LeavesDevicesThatAreNotPciAlone() throws ErrnoException {
        for (boolean on : BOTH) {
            DeviceSpec platform = new DeviceSpec("platform", false, 0, Bdf.parse("f0:00.0"), VtdMachine.BASE, false,
                    null, List.of(), null, 0, false, false, true, true);
            VtdMachine machine = VtdMachine.legacy().device("00:05.0").device(platform).behaviour(with(Finding.F27, on))
                    .boot();
            VtdDomain domain = machine.domain(machine.device(1));
            machine.assign(machine.device(1), domain);
            machine.preserve(machine.device(0));
            machine.machine().reboot();
            assertEquals(on, machine.read(0xf000, VtdMachine.IOVA) instanceof Hit);
        }
    }

    @Test
    void f28PreservesUnderASpinlock() throws ErrnoException {
        for (boolean on : BOTH) {
            VtdMachine machine = VtdMachine.legacy().device("00:05.0").behaviour(with(Finding.F28, on)).boot();
            machine.preserve(machine.device(0));
            assertEquals(on, lines(machine, Severity.LOCKING) > 0);
        }
    }

    @Test
    void f32SaysNothingAboutADomainIdThatIsTaken() throws ErrnoException {
        for (boolean on : BOTH) {
            VtdMachine machine = VtdMachine.legacy().device("00:05.0").device("00:06.0").device("00:07.0")
                    .behaviour(with(Finding.F32, on)).boot();
            machine.preserve(machine.device(0), machine.device(1));
            VtdDomain other = machine.domain(machine.device(2));
            machine.assign(machine.device(2), other);
            machine.part().live.preserveDomain(other);
            machine.part().live.preserveDevice(other, machine.device(2), 7);
            machine.part().live.preserved(machine.device(2)).orElseThrow().set(IommuField.ATTACHMENT_ID,
                    machine.part().live.preserved(machine.device(0)).orElseThrow().get(IommuField.ATTACHMENT_ID));
            machine.machine().kexec();
            assertEquals(on ? 0 : 1, lines(machine, Severity.WARN), "two domains with one id; sharing one is fine");
        }
    }

    @Test
    void f33PrintsAddresses() throws ErrnoException {
        for (boolean on : BOTH) {
            VtdMachine machine = VtdMachine.legacy().device("00:05.0").behaviour(with(Finding.F33, on)).boot();
            machine.preserve(machine.device(0));
            machine.machine().kexec();
            assertEquals(on, machine.machine().context().log().lines(Severity.INFO).stream()
                    .anyMatch(line -> line.message().startsWith("Restored IOMMU[0xfed90000] Root Table at: 0x")));
        }
    }

    @Test
    void f34FreesTablesThatHardwareUsesAndRestoresThemAgain() throws ErrnoException {
        for (boolean on : BOTH) {
            VtdMachine machine = VtdMachine.legacy().device("00:05.0").behaviour(with(Finding.F34, on)).boot();
            machine.preserve(machine.device(0));
            machine.machine().kexec();
            VtdUnit unit = machine.unit();
            long root = unit.root();
            machine.part().core.release(machine.device(0));
            machine.driver().removeUnit(unit);
            assertEquals(on, machine.machine().kernel().pages().isFree(root));
            if (on) {
                KernelPanic panic = assertThrows(KernelPanic.class,
                        () -> machine.driver().addUnit(VtdMachine.BASE));
                assertTrue(panic.getMessage().contains("expected a preserved folio"), panic.getMessage());
            } else {
                assertEquals(root, machine.driver().addUnit(VtdMachine.BASE).root());
                assertEquals(0xc7000000L, machine.hardware().read(VtdRegister.GSTS));
            }
        }
    }

    @Test
    void f34AlsoWhenStartingTheUnitFails() throws ErrnoException {
        for (boolean on : BOTH) {
            VtdMachine machine = VtdMachine.legacy().device("00:05.0").behaviour(with(Finding.F34, on)).boot();
            VtdDomain domain = machine.preserve(machine.device(0));
            long physical = domain.table().physical(VtdMachine.IOVA).getAsLong();
            machine.machine().reboot();
            machine.machine().context().faults().failFunction("dmar_set_interrupt", Errno.ENOMEM);
            machine.machine().bootNext();
            assertTrue(machine.driver().units().isEmpty());
            DmaResult result = machine.read(0x28, VtdMachine.IOVA);
            assertEquals(physical, ((Hit) result).physical(), "nobody has overwritten the tables yet");
            long root = machine.hardware().read(VtdRegister.RTADDR);
            assertEquals(on, machine.machine().kernel().pages().isFree(root), "hardware uses it");
        }
    }

    @Test
    void f35TakesTheIdsOfOtherUnits() throws ErrnoException {
        for (boolean on : BOTH) {
            VtdMachine machine = VtdMachine.legacy().unit(VtdMachine.SECOND_BASE, VtdMachine.CAP, VtdMachine.ECAP)
                    .device("00:05.0").device("00:06.0")
                    .device(DeviceSpec.endpoint("other", Bdf.parse("80:00.0"), VtdMachine.SECOND_BASE))
                    .behaviour(with(Finding.F35, on)).boot();
            machine.preserve(machine.device(1));
            VtdDomain other = machine.domain(machine.device(2));
            machine.assign(machine.device(2), other);
            machine.part().live.preserveDomain(other);
            machine.part().live.preserveDevice(other, machine.device(2), 7);
            machine.machine().kexec();
            assertEquals(MachineState.RUNNING, machine.machine().state());
            assertEquals(on, machine.driver().units().get(1).isDomainIdUsed(3));
        }
    }

    @Test
    void f42LeavesThePasidsBehindTheFirstPageOfTheDirectory() throws ErrnoException {
        for (boolean on : BOTH) {
            VtdMachine machine = VtdMachine.scalable(VtdMachine.SECOND_STAGE).device(nic("00:05.0", 1 << 20, false))
                    .behaviour(with(Finding.F42, on)).boot();
            Device device = machine.device(0);
            VtdDomain domain = machine.domain(device);
            machine.preserve(device);
            machine.driver().attachPasid(domain, device, 40, null);
            machine.driver().attachPasid(domain, device, 100, null);
            machine.driver().attachPasid(domain, device, 40000, null);
            machine.machine().reboot();
            DmaRequest request = DmaRequest.read(0x28, VtdMachine.IOVA);
            assertInstanceOf(Hit.class, machine.hardware().dma(request));
            assertInstanceOf(Fault.class, machine.hardware().dma(request.pasid(40)));
            assertInstanceOf(Fault.class, machine.hardware().dma(request.pasid(100)));
            assertEquals(on, machine.hardware().dma(request.pasid(40000)) instanceof Hit);
        }
    }

    @Test
    void x06LosesTheContextTableOfABusThatCameLater() throws ErrnoException {
        for (boolean on : BOTH) {
            VtdMachine machine = VtdMachine.legacy().device("00:05.0")
                    .device(DeviceSpec.endpoint("plugged", Bdf.parse("03:00.0"), VtdMachine.BASE))
                    .behaviour(on ? Behaviour.REVIEWED.with(Finding.X06, Finding.X07) : Behaviour.REVIEWED).boot();
            Device plugged = machine.device(1);
            machine.part().core.release(plugged);
            long entry = machine.unit().tables().find(0x300) & -4096L;
            machine.unit().tables().clearHalf(6);
            machine.part().pages.free(machine.part().pages.folio(entry, "test"), "test");
            machine.preserve(machine.device(0));
            machine.part().core.probe(machine.driver(), plugged);
            VtdDomain domain = machine.domain(plugged);
            machine.assign(plugged, domain);
            machine.part().live.preserveDomain(domain);
            machine.part().live.preserveDevice(domain, plugged, 7);
            machine.machine().kexec();
            assertEquals(on ? MachineState.PANICKED : MachineState.RUNNING, machine.machine().state());
        }
    }

    @Test
    void x07PanicsOverATableThatNobodyPreserved() throws ErrnoException {
        for (boolean on : BOTH) {
            VtdMachine machine = VtdMachine.legacy().device("00:05.0")
                    .device(new DeviceSpec("plugged", true, 0, Bdf.parse("03:00.0"), VtdMachine.BASE, false, null,
                            List.of(), null, 0, false, false, true, false))
                    .behaviour(with(Finding.X07, on)).boot();
            machine.preserve(machine.device(0));
            Device plugged = new Device(machine.machine().spec().devices().get(1));
            machine.part().core.probe(machine.driver(), plugged);
            machine.machine().kexec();
            assertEquals(on ? MachineState.PANICKED : MachineState.RUNNING, machine.machine().state());
        }
    }

    @Test
    void x08UnpreservesTablesThatWereNeverPreserved() throws ErrnoException {
        for (boolean on : BOTH) {
            VtdMachine machine = VtdMachine.legacy().device("00:05.0")
                    .device(new DeviceSpec("plugged", true, 0, Bdf.parse("03:00.0"), VtdMachine.BASE, false, null,
                            List.of(), null, 0, false, false, true, false))
                    .behaviour(with(Finding.X08, on)).boot();
            machine.preserve(machine.device(0));
            machine.part().core.probe(machine.driver(), new Device(machine.machine().spec().devices().get(1)));
            int before = machine.machine().context().trace().mark();
            machine.part().live.unpreserveDevice(machine.device(0));
            long calls = machine.machine().context().trace().since(before).stream()
                    .filter(event -> event.function().equals("kho_unpreserve_folio")).mapToLong(event -> event.count())
                    .sum();
            assertEquals(on ? 3 : 2, calls, "root table and the tables of the buses");
        }
    }

    @Test
    void x09DoesNotCountTheTablesThatItRestores() throws ErrnoException {
        for (boolean on : BOTH) {
            VtdMachine machine = VtdMachine.legacy().device("00:05.0").device("01:00.0").device("02:00.0")
                    .behaviour(with(Finding.X09, on)).boot();
            machine.preserve(machine.device(0));
            machine.machine().kexec();
            long there = machine.machine().kernel().pages().folios(folio -> folio.use() == FolioUse.IOMMU_PAGES)
                    .stream().mapToLong(folio -> folio.pages()).sum();
            // as in the captures: root table and the context tables of three buses
            assertEquals(on ? 4 : 0, there - machine.part().pages.accountedPages());
        }
    }

    @Test
    void x10ReadsSecondStageTablesAsFirstStage() throws ErrnoException {
        for (boolean on : BOTH) {
            VtdMachine machine = VtdMachine.scalable(VtdMachine.BOTH_STAGES).device("00:05.0")
                    .behaviour(with(Finding.X10, on)).boot();
            Device device = machine.device(0);
            VtdDomain domain = machine.domain(device, DomainFlag.NEST_PARENT);
            machine.assign(device, domain);
            machine.part().startPreserving();
            machine.part().live.preserveDomain(domain);
            machine.part().live.preserveDevice(domain, device, 7);
            machine.machine().kexec();
            assertEquals(!on, ((DeviceInfo) machine.device(0).driverData()).domain().isSecondStage());
        }
    }

    @Test
    void x12FreesThePasidDirectoryThatHardwareUses() throws ErrnoException {
        for (boolean on : BOTH) {
            VtdMachine machine = VtdMachine.scalable(VtdMachine.SECOND_STAGE).device("00:05.0")
                    .device(nic("00:06.0", 1 << 16, false)).behaviour(with(Finding.X12, on)).boot();
            machine.preserve(machine.device(0), machine.device(1));
            long narrow = ((DeviceInfo) machine.device(0).driverData()).table().directory();
            machine.machine().kexec();
            assertEquals(on ? 1 : 0, lines(machine, Severity.WARN), "only the device without PASIDs");
            assertEquals(!on, ((DeviceInfo) machine.device(0).driverData()).table().directory() == narrow);
            DmaResult result = machine.read(0x28, VtdMachine.IOVA);
            if (on) {
                // the captured kernel faulted with 0x58; which it is depends on who uses the page now
                int code = ((Fault) result).reason().code();
                assertTrue(code >= FaultReason.SM_DIRECTORY_ACCESS.code()
                        && code <= FaultReason.SM_PASID_INVALID.code(), result.toString());
            } else {
                assertInstanceOf(Hit.class, result);
            }
            assertInstanceOf(Hit.class, machine.read(0x30, VtdMachine.IOVA));
        }
    }

    @Test
    void x13TakesPageRequestsWhenNobodyListens() throws ErrnoException {
        for (boolean on : BOTH) {
            VtdMachine machine = VtdMachine.scalable(VtdMachine.SECOND_STAGE).device(nic("00:05.0", 1 << 16, true))
                    .behaviour(with(Finding.X13, on)).boot();
            machine.preserve(machine.device(0));
            DmaRequest request = DmaRequest.write(0x28, 0x7000);
            assertEquals(PageRequestResult.Outcome.QUEUED, machine.hardware().pageRequest(request).outcome());
            machine.machine().reboot();
            assertEquals(on ? PageRequestResult.Outcome.QUEUED : PageRequestResult.Outcome.BLOCKED,
                    machine.hardware().pageRequest(request).outcome(), "into a page of the kernel before");
        }
    }

    @Test
    void theLaterFormatsComeWithoutTheseDefects() throws ErrnoException {
        VtdMachine machine = VtdMachine.legacy().device("00:05.0")
                .generations(Generations.LATER_B_ON_7_3)
                .behaviour(Behaviour.REVIEWED.with(Finding.X06, Finding.X07, Finding.X08, Finding.X09, Finding.F28))
                .boot();
        machine.preserve(machine.device(0));
        assertEquals(0, lines(machine, Severity.LOCKING));
        machine.part().core.probe(machine.driver(),
                new Device(DeviceSpec.endpoint("plugged", Bdf.parse("03:00.0"), VtdMachine.BASE)));
        machine.machine().kexec();
        assertEquals(MachineState.RUNNING, machine.machine().state());
        assertFalse(machine.unit().tables().table(6) != 0);
    }
}
