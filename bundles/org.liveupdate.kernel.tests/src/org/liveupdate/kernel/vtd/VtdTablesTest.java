/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.vtd.RegisterLayouts;
import org.liveupdate.decode.vtd.TranslationOutcome;
import org.liveupdate.decode.vtd.Translator;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.iommu.Device;
import org.liveupdate.kernel.iommu.DomainFlag;
import org.liveupdate.kernel.pgtable.Protection;
import org.liveupdate.kernel.spec.DeviceSpec;
import org.liveupdate.kernel.vtd.hardware.DmaRequest;
import org.liveupdate.kernel.vtd.hardware.DmaResult.Fault;
import org.liveupdate.kernel.vtd.hardware.DmaResult.Hit;

class VtdTablesTest {

    private static final long CM = RegisterLayouts.CAP.field("CM").mask();

    private static long[] words(VtdMachine machine, long address, int count) {
        long[] words = new long[count];
        for (int i = 0; i < count; i++) {
            words[i] = machine.machine().memory().word(address + i * 8L);
        }
        return words;
    }

    private static long[] pasidEntry(VtdMachine machine, int device) {
        DeviceInfo info = (DeviceInfo) machine.device(device).driverData();
        return words(machine, machine.machine().memory().word(info.table().directory()) & -4096L, 8);
    }

    @Test
    void writesLegacyEntriesAsLinuxDoes() throws ErrnoException {
        VtdMachine machine = VtdMachine.legacy().device("02:00.1").boot();
        VtdDomain domain = machine.domain(machine.device(0));
        machine.assign(machine.device(0), domain);
        long[] root = words(machine, machine.unit().root() + 2 * 16, 2);
        assertEquals(1, root[0] & 0xfff);
        assertEquals(0, root[1]);
        // 4 levels: AW 2; the id of the default domain is free again
        assertArrayEquals(new long[] {domain.table().top() | 1, 0x202},
                words(machine, (root[0] & -4096L) + 16, 2));
        machine.driver().attach(machine.driver().identityDomain(), machine.device(0), domain);
        assertArrayEquals(new long[] {0x9, 0x102}, words(machine, (root[0] & -4096L) + 16, 2));
    }

    @Test
    void writesScalableEntriesAsLinuxDoes() throws ErrnoException {
        DeviceSpec spec = new DeviceSpec("nic", true, 0, Bdf.parse("00:1f.2"), VtdMachine.BASE, false, null, List.of(),
                null, 1 << 20, true, true, true, true);
        VtdMachine machine = VtdMachine.scalable(VtdMachine.BOTH_STAGES).device(spec).device("00:03.0").boot();
        PasidTable table = ((DeviceInfo) machine.device(0).driverData()).table();
        assertEquals(5, table.order(), "2^20 PASIDs take 32 pages");
        long[] root = words(machine, machine.unit().root(), 2);
        assertEquals(1, root[0] & 0xfff);
        assertEquals(1, root[1] & 0xfff, "devfn 0xfa is in the upper half");
        assertArrayEquals(new long[] {table.directory() | 7 << 9 | 0x1d, 0, 0, 0},
                words(machine, (root[1] & -4096L) + 0x7a * 32, 4));
        PasidTable small = ((DeviceInfo) machine.device(1).driverData()).table();
        assertArrayEquals(new long[] {small.directory() | 2 << 9 | 1, 0, 0, 0},
                words(machine, (root[0] & -4096L) + 0x18 * 32, 4));
        assertEquals(32768, small.maxPasid());
    }

    @Test
    void writesPasidEntriesAsLinuxDoes() throws ErrnoException {
        VtdMachine machine = VtdMachine.scalable(VtdMachine.BOTH_STAGES).device("00:03.0").boot();
        VtdDomain first = machine.domain(machine.device(0));
        assertFalse(first.isSecondStage());
        machine.assign(machine.device(0), first);
        assertArrayEquals(new long[] {0x49, 0x800002, first.table().top(), 0, 0, 0, 0, 0}, pasidEntry(machine, 0));
        VtdDomain second = machine.domain(machine.device(0), DomainFlag.DIRTY_TRACKING);
        assertTrue(second.isSecondStage());
        machine.part().core.attachment().replace(second, machine.device(0));
        assertArrayEquals(new long[] {second.table().top() | 0x89, 0x800002, 0, 0, 0, 0, 0, 0},
                pasidEntry(machine, 0));
        machine.driver().setDirtyTracking(second, true);
        assertEquals(0x289, pasidEntry(machine, 0)[0] & 0xfff);
        machine.driver().attach(machine.driver().identityDomain(), machine.device(0), second);
        assertArrayEquals(new long[] {0x109, 0x800001, 0, 0, 0, 0, 0, 0}, pasidEntry(machine, 0));
    }

    @Test
    void leavesTheSnoopBitClearWhereWalksAreNotCoherent() throws ErrnoException {
        VtdMachine machine = VtdMachine.scalable(VtdMachine.ecap("SMTS", "SSTS")).device("00:03.0").boot();
        assertEquals(0x200, pasidEntry(machine, 0)[1] << 8);
    }

    @Test
    void anyDomainTranslatesAsTheDecoderReadsIt() throws ErrnoException {
        for (long ecap : new long[] {0, VtdMachine.SECOND_STAGE, VtdMachine.BOTH_STAGES}) {
            VtdMachine machine = ecap == 0 ? VtdMachine.legacy() : VtdMachine.scalable(ecap);
            machine.device("00:03.0").device("01:00.0").boot();
            VtdDomain domain = machine.domain(machine.device(1));
            domain.table().map(0x40000000L, 0x2000000, 0x600000, Protection.READ_ONLY);
            machine.assign(machine.device(1), domain);
            Translator decoder = new Translator(machine.hardware().registers(), machine.machine().memory());
            for (long iova : new long[] {VtdMachine.IOVA, 0x40000000L, 0x40200abcL, 0x40600000L, 0x7000}) {
                TranslationOutcome said = decoder.translate(Bdf.parse("01:00.0"), OptionalInt.empty(), iova).outcome();
                if (said instanceof TranslationOutcome.Mapped mapped) {
                    assertEquals(mapped.physical(), ((Hit) machine.read(0x100, iova)).physical());
                } else {
                    assertInstanceOf(Fault.class, machine.read(0x100, iova), said.toString());
                }
                assertEquals(domain.table().physical(iova).isPresent(), said instanceof TranslationOutcome.Mapped);
            }
        }
    }

    @Test
    void showsAnUnmappingWithoutFlushAsAStaleTranslation() throws ErrnoException {
        for (long ecap : new long[] {0, VtdMachine.SECOND_STAGE, VtdMachine.BOTH_STAGES}) {
            VtdMachine machine = ecap == 0 ? VtdMachine.legacy() : VtdMachine.scalable(ecap);
            machine.device("00:03.0").boot();
            VtdDomain domain = machine.domain(machine.device(0));
            machine.assign(machine.device(0), domain);
            assertInstanceOf(Hit.class, machine.read(0x18, VtdMachine.IOVA));
            domain.table().unmap(VtdMachine.IOVA, 0x1000);
            assertInstanceOf(Hit.class, machine.read(0x18, VtdMachine.IOVA), "stale");
            machine.driver().unmapped(domain, VtdMachine.IOVA, 0x1000);
            assertInstanceOf(Fault.class, machine.read(0x18, VtdMachine.IOVA));
        }
    }

    @Test
    void detachingLeavesNothingInTheCaches() throws ErrnoException {
        for (long ecap : new long[] {0, VtdMachine.SECOND_STAGE, VtdMachine.BOTH_STAGES}) {
            for (long cap : new long[] {VtdMachine.CAP, VtdMachine.CAP | CM}) {
                VtdMachine machine = ecap == 0 ? new VtdMachine().unit(VtdMachine.BASE, cap, VtdMachine.ECAP)
                        : VtdMachine.scalable(ecap);
                machine.device("00:03.0").boot();
                VtdDomain domain = machine.domain(machine.device(0));
                machine.assign(machine.device(0), domain);
                assertInstanceOf(Hit.class, machine.read(0x18, VtdMachine.IOVA));
                machine.part().core.attachment().detach(machine.device(0));
                assertInstanceOf(Fault.class, machine.read(0x18, VtdMachine.IOVA));
                machine.part().core.attachment().attach(domain, machine.device(0));
                assertInstanceOf(Hit.class, machine.read(0x18, VtdMachine.IOVA), "nothing absent is cached");
            }
        }
    }

    @Test
    void flushesNewMappingsInCachingModeOnly() throws ErrnoException {
        VtdMachine machine = new VtdMachine().unit(VtdMachine.BASE, VtdMachine.CAP | CM, VtdMachine.ECAP)
                .device("00:03.0").boot();
        VtdDomain domain = machine.domain(machine.device(0));
        machine.assign(machine.device(0), domain);
        assertInstanceOf(Fault.class, machine.read(0x18, 0x7000));
        domain.table().map(0x7000, 0x3100000, 0x1000, Protection.READ_WRITE);
        assertInstanceOf(Fault.class, machine.read(0x18, 0x7000), "the unit knows that nothing is there");
        machine.driver().mapped(domain, 0x7000, 0x1000);
        assertInstanceOf(Hit.class, machine.read(0x18, 0x7000));
    }

    @Test
    void attachesPasidsBesideTheDevice() throws ErrnoException {
        DeviceSpec spec = new DeviceSpec("nic", true, 0, Bdf.parse("00:03.0"), VtdMachine.BASE, false, null, List.of(),
                null, 1 << 16, false, false, true, true);
        VtdMachine machine = VtdMachine.scalable(VtdMachine.BOTH_STAGES).device(spec).boot();
        VtdDomain domain = machine.domain(machine.device(0));
        machine.driver().attachPasid(domain, machine.device(0), 70, null);
        DmaRequest request = DmaRequest.read(0x18, VtdMachine.IOVA).pasid(70);
        assertInstanceOf(Hit.class, machine.hardware().dma(request));
        assertInstanceOf(Fault.class, machine.read(0x18, VtdMachine.IOVA));
        VtdDomain other = machine.domain(machine.device(0));
        machine.driver().attachPasid(other, machine.device(0), 70, domain);
        assertEquals(other.table().physical(VtdMachine.IOVA).getAsLong(),
                ((Hit) machine.hardware().dma(request)).physical());
        assertEquals(0, domain.id(machine.unit()), "the id is free again");
        machine.driver().removePasid(machine.device(0), 70, other);
        assertInstanceOf(Fault.class, machine.hardware().dma(request));
    }

    @Test
    void refusesDomainsThatTheUnitCannotWalk() {
        VtdMachine machine = VtdMachine.legacy().device("00:03.0").boot();
        assertEquals(Errno.EOPNOTSUPP, assertThrows(ErrnoException.class, () -> machine.driver()
                .allocatePaging(machine.device(0), Set.of(DomainFlag.DIRTY_TRACKING))).errno());
        assertEquals(Errno.EOPNOTSUPP, assertThrows(ErrnoException.class, () -> machine.driver()
                .allocatePaging(machine.device(0), Set.of(DomainFlag.NEST_PARENT))).errno());
        assertEquals(Errno.EOPNOTSUPP, assertThrows(ErrnoException.class, () -> machine.driver()
                .attachPasid(machine.driver().identityDomain(), machine.device(0), 1, null)).errno());
    }

    @Test
    void enforcesSnoopingInLeavesOrInEntries() throws ErrnoException {
        VtdMachine machine = VtdMachine.scalable(VtdMachine.BOTH_STAGES).device("00:03.0").boot();
        VtdDomain first = machine.domain(machine.device(0));
        machine.assign(machine.device(0), first);
        assertTrue(machine.driver().enforceCacheCoherency(first));
        assertEquals(0x1800002, pasidEntry(machine, 0)[1]);
        VtdDomain second = (VtdDomain) machine.driver().allocatePaging(machine.device(0),
                Set.of(DomainFlag.NEST_PARENT));
        assertTrue(machine.driver().enforceCacheCoherency(second));
        second.table().map(0x5000, 0x3200000, 0x1000, Protection.READ_WRITE);
        List<Long> tables = second.table().tables();
        assertEquals(0x3200803, machine.machine().memory().word(tables.get(tables.size() - 1) + 5 * 8));
        VtdDomain mapped = machine.domain(machine.device(0), DomainFlag.NEST_PARENT);
        assertFalse(machine.driver().enforceCacheCoherency(mapped));
        VtdMachine without = VtdMachine.legacy().device("00:03.0").boot();
        VtdDomain plain = without.domain(without.device(0));
        without.assign(without.device(0), plain);
        assertFalse(without.driver().enforceCacheCoherency(plain));
    }

    @Test
    void aFailedAttachLeavesNoIdAndNoEntry() throws ErrnoException {
        for (long ecap : new long[] {0, VtdMachine.SECOND_STAGE, VtdMachine.BOTH_STAGES}) {
            for (int n = 1;; n++) {
                VtdMachine machine = ecap == 0 ? VtdMachine.legacy() : VtdMachine.scalable(ecap);
                DeviceSpec plain = DeviceSpec.endpoint("nic", Bdf.parse("05:01.0"), VtdMachine.BASE);
                machine.device("00:03.0").device(new DeviceSpec("nic", true, 0, plain.bdf(), plain.unit(), false, null,
                        List.of(Bdf.parse("04:00.0")), null, 0, false, false, true, false)).boot();
                VtdDomain domain = machine.domain(machine.device(0));
                Device device = new Device(machine.machine().spec().devices().get(1));
                machine.driver().probe(device);
                int ids = machine.unit().usedDomainIds();
                machine.machine().context().faults().failAllocation(n);
                try {
                    machine.driver().attach(domain, device, null);
                    assertTrue(n > 1, "attaching allocates");
                    break;
                } catch (ErrnoException e) {
                    assertEquals(ids, machine.unit().usedDomainIds());
                    assertTrue(domain.users().isEmpty());
                    assertInstanceOf(Fault.class, machine.read(0x508, VtdMachine.IOVA));
                    assertInstanceOf(Fault.class, machine.read(0x400, VtdMachine.IOVA));
                }
            }
        }
    }

    @Test
    void runsOutOfDomainIds() throws ErrnoException {
        VtdMachine machine = new VtdMachine().unit(VtdMachine.BASE, VtdMachine.CAP & ~7, VtdMachine.ECAP);
        for (int i = 0; i < 15; i++) {
            machine.device(String.format("%02x:00.0", i));
        }
        machine.boot();
        assertEquals(14, machine.unit().usedDomainIds(), "ids 2 to 15");
        assertEquals(Errno.ENOSPC, assertThrows(ErrnoException.class,
                () -> machine.driver().attach(machine.domain(machine.device(14)), machine.device(14), null)).errno());
    }

    @Test
    void measuresRangesAsPowersOfTwo() {
        assertEquals(0, Flusher.mask(0x5000, 0x1000));
        assertEquals(1, Flusher.mask(0x4000, 0x2000));
        assertEquals(2, Flusher.mask(0x5000, 0x2000), "0x5000 and 0x6000 share all bits above 0x3000");
        assertEquals(4, Flusher.mask(0x300000000L, 0x9000));
    }
}
