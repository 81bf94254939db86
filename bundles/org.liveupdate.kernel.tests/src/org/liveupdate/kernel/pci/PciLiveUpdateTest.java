/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.pci;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.vfio.PciFlbFormat;
import org.liveupdate.kernel.base.Behaviour;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.base.KernelPanic;
import org.liveupdate.kernel.file.KernelFile;
import org.liveupdate.kernel.kho.Kho;
import org.liveupdate.kernel.luo.Flb;
import org.liveupdate.kernel.luo.LuoServices;
import org.liveupdate.kernel.luo.Session;
import org.liveupdate.kernel.memory.FolioUse;
import org.liveupdate.kernel.memory.MachineMemory;
import org.liveupdate.kernel.memory.NodeRange;
import org.liveupdate.kernel.memory.PageAllocator;
import org.liveupdate.kernel.spec.DeviceSpec;

class PciLiveUpdateTest {

    private static final DeviceSpec NET = DeviceSpec.endpoint("net", Bdf.parse("00:05.0"), 0);
    private static final DeviceSpec DISK = DeviceSpec.endpoint("disk", Bdf.parse("02:00.0"), 0);
    private static final DeviceSpec LATE = DeviceSpec.endpoint("late", Bdf.parse("03:00.0"), 0);

    private final KernelContext context = KernelContext.of(Behaviour.REVIEWED, Generations.V1_ON_7_3);
    private final MachineMemory memory;
    private final PageAllocator pages;
    private final Kho kho;

    PciLiveUpdateTest() throws ErrnoException {
        AddressRange all = new AddressRange(0, 64 << 20);
        memory = new MachineMemory(List.of(all));
        pages = new PageAllocator(context, memory, List.of(new NodeRange(all, 0)), List.of(), 0);
        pages.release(new AddressRange(1 << 20, 63 << 20));
        kho = new Kho(context, memory, pages, false);
        kho.init("7.3.4");
    }

    /** An orchestrator that has the object of one FLB. */
    private static final class OneFlb implements LuoServices {

        private Flb.State state;
        private int references;

        @Override
        public Object flbOutgoing(Flb flb) throws ErrnoException {
            references++;
            return state.object();
        }

        @Override
        public void putOutgoing(Flb flb) {
            references--;
        }

        @Override
        public Object flbIncoming(Flb flb) throws ErrnoException {
            if (state == null) {
                throw new ErrnoException(Errno.ENODATA, "nothing came over");
            }
            references++;
            return state.object();
        }

        @Override
        public void putIncoming(Flb flb) {
            references--;
        }

        @Override
        public long tokenOutgoing(Session session, KernelFile file) throws ErrnoException {
            throw new ErrnoException(Errno.ENOENT, "no file");
        }
    }

    static List<PciFlbFormat> formats() {
        return PciFlbFormat.all();
    }

    private PciFlb flb(PciFlbFormat format) {
        return new PciFlb(context, memory, pages, kho, format, () -> 2);
    }

    @Test
    void writesTheTableThatTheSeriesWasRunWith() throws ErrnoException {
        OneFlb luo = new OneFlb();
        PciFlb flb = flb(PciFlbFormat.SHORT_SEGMENT);
        luo.state = flb.preserve();
        PciLiveUpdate pci = new PciLiveUpdate(context, luo, flb);
        pci.preserve(NET);
        pci.preserve(DISK);
        assertArrayEquals(HexFormat.of().parseHex("02000000000000000200000000000000" + "00002800" + "00000002"),
                memory.bytes(luo.state.data(), 24).orElseThrow());
        pci.unpreserve(NET);
        assertArrayEquals(HexFormat.of().parseHex("02000000000000000100000000000000" + "00000002" + "00000000"),
                memory.bytes(luo.state.data(), 24).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void takesEachDeviceOnceAndNoMoreThanThereWereAtFirst(PciFlbFormat format) throws ErrnoException {
        OneFlb luo = new OneFlb();
        PciFlb flb = flb(format);
        luo.state = flb.preserve();
        PciLiveUpdate pci = new PciLiveUpdate(context, luo, flb);
        pci.preserve(NET);
        assertEquals(Errno.EBUSY, assertThrows(ErrnoException.class, () -> pci.preserve(NET)).errno());
        pci.preserve(DISK);
        assertEquals(Errno.ENOSPC, assertThrows(ErrnoException.class, () -> pci.preserve(LATE)).errno());
        assertThrows(KernelPanic.class, () -> flb.unpreserve(luo.state));
        pci.unpreserve(DISK);
        assertFalse(pci.isOutgoing(DISK));
        pci.preserve(LATE);
        pci.unpreserve(LATE);
        pci.unpreserve(NET);
        flb.unpreserve(luo.state);
        assertEquals(0, luo.references, "every reference was put");
        assertTrue(pages.folios(folio -> folio.use() == FolioUse.LIVE_UPDATE).stream()
                .noneMatch(folio -> folio.address() == luo.state.data()));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void knowsInTheNextKernelWhatCameOver(PciFlbFormat format) throws ErrnoException {
        OneFlb luo = new OneFlb();
        PciFlb flb = flb(format);
        luo.state = flb.preserve();
        PciLiveUpdate old = new PciLiveUpdate(context, luo, flb);
        old.preserve(DISK);
        PciLiveUpdate next = new PciLiveUpdate(context, luo, flb);
        next.setup(NET);
        next.setup(DISK);
        assertFalse(next.isIncoming(NET));
        assertTrue(next.isIncoming(DISK));
        next.finish(DISK);
        assertFalse(next.isIncoming(DISK));
    }

    @Test
    void findsNothingAfterAnOrdinaryBoot() {
        PciLiveUpdate pci = new PciLiveUpdate(context, new OneFlb(), flb(PciFlbFormat.SHORT_SEGMENT));
        pci.setup(DISK);
        assertFalse(pci.isIncoming(DISK));
    }

    @Test
    void refusesADeviceThatIsNotOnPci() throws ErrnoException {
        OneFlb luo = new OneFlb();
        PciFlb flb = flb(PciFlbFormat.SHORT_SEGMENT);
        luo.state = flb.preserve();
        DeviceSpec platform = new DeviceSpec("uart", false, 0, Bdf.parse("00:1f.7"), 0, false, null, List.of(), null, 0,
                false, false, false, true);
        assertEquals(Errno.EINVAL, assertThrows(ErrnoException.class,
                () -> new PciLiveUpdate(context, luo, flb).preserve(platform)).errno());
    }

    @Test
    void warnsOfTakingBackWhatWasNotPreserved() throws ErrnoException {
        OneFlb luo = new OneFlb();
        PciFlb flb = flb(PciFlbFormat.SHORT_SEGMENT);
        luo.state = flb.preserve();
        new PciLiveUpdate(context, luo, flb).unpreserve(NET);
        assertEquals(1, context.log().lines(Severity.WARN).size());
    }
}
