/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.iommu.IommuField;
import org.liveupdate.kernel.base.Behaviour;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.iommu.Device;
import org.liveupdate.kernel.iommu.SerializedEntry;
import org.liveupdate.kernel.machine.MachineState;
import org.liveupdate.kernel.memory.FolioUse;
import org.liveupdate.kernel.spec.DeviceSpec;
import org.liveupdate.kernel.vtd.hardware.DmaResult.Fault;
import org.liveupdate.kernel.vtd.hardware.DmaResult.Hit;

class VtdLiveUpdateTest {

    static Stream<Arguments> everyKernel() {
        return Stream.of(Generations.SEED, Generations.V1_ON_7_3, Generations.LATER_A_ON_7_3,
                Generations.LATER_B_ON_7_3).flatMap(
                        generations -> Stream.of(0L, VtdMachine.SECOND_STAGE, VtdMachine.BOTH_STAGES)
                                .map(ecap -> Arguments.of(generations, ecap)));
    }

    private static VtdMachine machine(long ecap, Generations generations, Behaviour behaviour) {
        VtdMachine machine = ecap == 0 ? VtdMachine.legacy() : VtdMachine.scalable(ecap);
        return machine.generations(generations).behaviour(behaviour).device("00:03.0").device("00:05.0")
                .device("00:1f.2").device("01:00.0").device("02:00.0");
    }

    @ParameterizedTest
    @MethodSource("everyKernel")
    void keepsPreservedDevicesGoingAndStopsTheOthers(Generations generations, long ecap) throws ErrnoException {
        VtdMachine machine = machine(ecap, generations, Behaviour.REVIEWED).boot();
        VtdDomain other = machine.domain(machine.device(3));
        machine.assign(machine.device(3), other);
        VtdDomain domain = machine.preserve(machine.device(1), machine.device(2));
        long physical = domain.table().physical(VtdMachine.IOVA).getAsLong();
        int id = domain.id(machine.unit());
        assertInstanceOf(Hit.class, machine.read(0x100, VtdMachine.IOVA));
        assertTrue(machine.machine().reboot().isDone());
        assertEquals(physical, ((Hit) machine.read(0x28, VtdMachine.IOVA)).physical(), "in the gap");
        assertInstanceOf(Fault.class, machine.read(0x100, VtdMachine.IOVA));
        assertTrue(machine.machine().bootNext().isDone());
        for (int sourceId : new int[] {0x28, 0xfa}) {
            assertEquals(physical, ((Hit) machine.read(sourceId, VtdMachine.IOVA)).physical());
        }
        assertInstanceOf(Fault.class, machine.read(0x100, VtdMachine.IOVA));
        DeviceInfo info = (DeviceInfo) machine.device(1).driverData();
        assertEquals(id, info.domain().id(machine.unit()));
        assertEquals(physical, info.domain().table().physical(VtdMachine.IOVA).getAsLong());
        assertTrue(machine.machine().context().log().lines(Severity.MISUSE).isEmpty(),
                machine.machine().context().log().lines().toString());
        assertTrue(machine.machine().context().log().lines(Severity.WARN).isEmpty(),
                machine.machine().context().log().lines().toString());
        assertEquals(counted(machine), machine.part().pages.accountedPages(), "every table is counted");
    }

    private static long counted(VtdMachine machine) {
        return machine.machine().kernel().pages()
                .folios(folio -> folio.use() == FolioUse.IOMMU_PAGES).stream()
                .mapToLong(folio -> folio.pages()).sum();
    }

    @ParameterizedTest
    @MethodSource("everyKernel")
    void unpreservingLeavesNothing(Generations generations, long ecap) throws ErrnoException {
        for (Behaviour behaviour : List.of(Behaviour.POSTED, Behaviour.REVIEWED)) {
            VtdMachine machine = machine(ecap, generations, behaviour).boot();
            VtdPart part = machine.part();
            VtdDomain domain = machine.preserve(machine.device(1), machine.device(3));
            long root = machine.unit().root();
            assertTrue(machine.machine().kernel().kho().isPreserved(root));
            part.live.unpreserveDevice(machine.device(3));
            part.live.unpreserveDevice(machine.device(1));
            part.live.unpreserveDomain(domain);
            part.stopPreserving();
            assertTrue(machine.machine().kernel().pages().folios(
                    folio -> folio.use() == FolioUse.IOMMU_PAGES
                            && machine.machine().kernel().kho().isPreserved(folio.address())).isEmpty());
            assertTrue(machine.machine().context().log().lines(Severity.WARN).isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("everyKernel")
    void anyFailureWhilePreservingLeavesNothing(Generations generations, long ecap) throws ErrnoException {
        for (int n = 1; n < 60; n++) {
            VtdMachine machine = machine(ecap, generations, Behaviour.REVIEWED).boot();
            VtdPart part = machine.part();
            VtdDomain domain = machine.domain(machine.device(1));
            machine.assign(machine.device(1), domain);
            part.startPreserving();
            part.live.preserveDomain(domain);
            long free = machine.machine().kernel().pages().freePages();
            machine.machine().context().faults().failAllocation(n);
            boolean failed = false;
            try {
                part.live.preserveDevice(domain, machine.device(1), 7);
            } catch (ErrnoException e) {
                failed = true;
            }
            machine.machine().context().faults().clear();
            if (!failed) {
                return;
            }
            assertFalse(machine.machine().kernel().kho().isPreserved(machine.unit().root()));
            assertTrue(machine.unit().preservedTables().isEmpty());
            part.live.preserveDevice(domain, machine.device(1), 7);
            part.live.unpreserveDevice(machine.device(1));
            assertTrue(free - machine.machine().kernel().pages().freePages() < 8, "maps may keep pages");
        }
        throw new AssertionError("preserving takes more allocations than expected");
    }

    @Test
    void writesWhatThePostedFormatHas() throws ErrnoException {
        VtdMachine machine = machine(VtdMachine.SECOND_STAGE, Generations.V1_ON_7_3, Behaviour.POSTED).boot();
        VtdDomain domain = machine.preserve(machine.device(1));
        SerializedEntry unit = machine.unit().outgoing();
        assertEquals(VtdMachine.BASE, unit.get(IommuField.REGISTER_BASE));
        assertEquals(VtdMachine.BASE, unit.get(IommuField.UNIT_TOKEN));
        assertEquals(1, unit.get(IommuField.UNIT_TYPE));
        assertEquals(machine.unit().root(), unit.get(IommuField.ROOT_TABLE));
        SerializedEntry device = machine.part().live.preserved(machine.device(1)).orElseThrow();
        assertEquals(domain.id(machine.unit()), device.get(IommuField.ATTACHMENT_ID));
        assertEquals(((DeviceInfo) machine.device(1).driverData()).table().directory(),
                device.get(IommuField.PASID_DIRECTORY));
        assertEquals(32768, device.get(IommuField.MAX_PASID));
    }

    @Test
    void saysInTheLaterFormatWhichContextTablesArePreserved() throws ErrnoException {
        VtdMachine machine = machine(VtdMachine.SECOND_STAGE, Generations.LATER_B_ON_7_3, Behaviour.REVIEWED).boot();
        machine.preserve(machine.device(1));
        SerializedEntry unit = machine.unit().outgoing();
        // bus 0 lower and upper, buses 1 and 2 lower
        assertEquals(0b10111, unit.struct().struct("intel").element("context_tables_bitmap", 0).get("bits"));
        assertTrue(machine.machine().kexec().isDone());
        SerializedEntry again = machine.part().live.unit(VtdMachine.BASE, 1).orElseThrow();
        assertEquals(1, again.get(IommuField.UNIT_RESTORED));
    }

    @Test
    void flushesOneByOneAsPostedAndAtOnceLater() throws ErrnoException {
        for (Generations generations : List.of(Generations.V1_ON_7_3, Generations.LATER_B_ON_7_3)) {
            VtdMachine machine = machine(0, generations, Behaviour.POSTED).boot();
            machine.preserve(machine.device(1));
            int mark = machine.hardware().events().size();
            machine.machine().reboot();
            List<String> events = machine.hardware().events().subList(mark, machine.hardware().events().size());
            assertEquals(generations.isLater()
                    ? List.of("qi_flush_context global", "qi_flush_iotlb global")
                    : List.of("qi_flush_context device 00:03.0 domain 0x2", "qi_flush_iotlb domain 0x2",
                            "qi_flush_context device 00:1f.2 domain 0x4", "qi_flush_iotlb domain 0x4",
                            "qi_flush_context device 01:00.0 domain 0x5", "qi_flush_iotlb domain 0x5",
                            "qi_flush_context device 02:00.0 domain 0x6", "qi_flush_iotlb domain 0x6"),
                    events);
        }
    }

    @Test
    void takesAReservedIdOnlyFromTheUnitThatHadIt() throws ErrnoException {
        VtdMachine machine = machine(0, Generations.LATER_B_ON_7_3, Behaviour.REVIEWED).boot();
        VtdDomain domain = machine.domain(machine.device(0));
        machine.preserve(machine.device(1));
        SerializedEntry entry = machine.part().live.preserved(machine.device(1)).orElseThrow();
        entry.set(IommuField.ATTACHMENT_ID, 999);
        assertThrows(ErrnoException.class, () -> machine.driver().restoreDevice(domain, machine.device(0), entry));
    }

    @Test
    void aSecondUnitThatIsNotPreservedIsSwitchedOff() throws ErrnoException {
        VtdMachine machine = machine(0, Generations.V1_ON_7_3, Behaviour.REVIEWED)
                .unit(VtdMachine.SECOND_BASE, VtdMachine.CAP, VtdMachine.ECAP)
                .device(DeviceSpec.endpoint("other", Bdf.parse("80:00.0"), VtdMachine.SECOND_BASE)).boot();
        machine.preserve(machine.device(1));
        assertTrue(machine.machine().reboot().isDone());
        assertEquals("GCMD 0x6000000", last(machine.parts.hardware.get(1).events()));
        assertTrue(machine.machine().bootNext().isDone());
        assertEquals("GCMD 0x86000000", last(machine.parts.hardware.get(1).events()));
    }

    private static String last(List<String> events) {
        return events.get(events.size() - 1);
    }

    @Test
    void handsOverTwice() throws ErrnoException {
        for (Generations generations : List.of(Generations.V1_ON_7_3, Generations.LATER_B_ON_7_3)) {
            VtdMachine machine = machine(VtdMachine.SECOND_STAGE, generations, Behaviour.REVIEWED).boot();
            machine.preserve(machine.device(1));
            assertTrue(machine.machine().kexec().isDone());
            Device device = machine.device(1);
            VtdDomain domain = ((DeviceInfo) device.driverData()).domain();
            assertNotNull(domain);
            assertEquals(MachineState.RUNNING, machine.machine().state());
            assertTrue(machine.machine().kexec().isDone(), "without live update everything is set up anew");
            assertInstanceOf(Fault.class, machine.read(0x28, VtdMachine.IOVA));
        }
    }
}
