/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vfio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.SparseMemory;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vfio.PciFlbFormat;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.iommu.PciName;

class PciDecoderTest {

    private static final long FLB = 0xb79000;

    private final SparseMemory memory = new SparseMemory();
    private final DecodeContext context = DecodeContext.of(memory, Progress.NONE);
    private final KnownDevices known = new KnownDevices(
            Set.of(PciName.key(0, 0x30), PciName.key(0, 0x28), PciName.key(0, 0x100)));

    private Struct write(PciFlbFormat format, long max, int... bdfs) {
        byte[] page = new byte[PhysicalMemory.PAGE_SIZE];
        Struct flb = format.flb().over(page, 0, FLB).set("max_nr_devices", max).set("nr_devices", bdfs.length);
        for (int i = 0; i < bdfs.length; i++) {
            flb.element("devices", i).set("bdf", bdfs[i]);
            if (format.sparse()) {
                flb.element("devices", i).set("refcount", 1);
            }
        }
        memory.write(FLB, page);
        return flb;
    }

    private PciFlbState decode(String compatible) {
        return PciDecoder.decode(compatible, FLB, known, context);
    }

    private List<String> codes() {
        return context.problems().problems().stream().map(Problem::code).toList();
    }

    @Test
    void bothEntrySizesOfTheFirstStringAreToldApart() {
        for (PciFlbFormat format : PciFlbFormat.compatibleWith("pci-v1")) {
            write(format, 13, 0x30, 0x28, 0x100);
            PciFlbState state = decode("pci-v1");
            assertEquals(format, state.format().orElseThrow());
            assertEquals(List.of("00:06.0", "00:05.0", "01:00.0"),
                    state.devices().stream().map(PciDevice::toString).toList());
        }
        assertEquals(List.of(), codes());
    }

    @Test
    void freeSlotsAreSkipped() {
        Struct flb = write(PciFlbFormat.REFCOUNTED, 6, 0x30, 0x28);
        flb.element("devices", 4).set("bdf", 0x100).set("refcount", 2);
        flb.element("devices", 0).set("refcount", 0);
        flb.writeTo(memory);
        memory.write(FLB + 16, flb.element("devices", 0).bytes());
        memory.write(FLB + 16 + 32, flb.element("devices", 4).bytes());
        PciFlbState state = decode("pci-v2");
        assertEquals(List.of("00:05.0", "01:00.0"), state.devices().stream().map(PciDevice::toString).toList());
        assertEquals(4, state.devices().get(1).slot());
        assertEquals(2, state.devices().get(1).refcount().orElseThrow());
        assertEquals(List.of(), codes());
    }

    @Test
    void usedSlotsAreComparedWithTheCount() {
        write(PciFlbFormat.REFCOUNTED, 6, 0x30, 0x28).set("nr_devices", 3).writeTo(memory);
        decode("pci-v3");
        assertEquals(List.of("pci-count"), codes());
    }

    @Test
    void theUnverifiedFormatIsNotInterpreted() {
        write(PciFlbFormat.REFCOUNTED, 6, 0x30);
        PciFlbState state = decode("pci");
        assertTrue(state.format().isEmpty());
        assertTrue(state.raw().startsWith("06"));
        assertEquals(List.of("pci-unknown-compatible"), codes());
        assertTrue(decode("pci-v9").choice().contains("pci-v9"));
    }

    @Test
    void moreDevicesThanSlotsAreNoPciState() {
        write(PciFlbFormat.SHORT_SEGMENT, 2, 0x30, 0x28, 0x100);
        assertTrue(decode("pci-v1").format().isEmpty());
        assertEquals(List.of("pci-unreadable"), codes());
    }

    @Test
    void hugeCountsAndMissingBytesAreProblems() {
        write(PciFlbFormat.SHORT_SEGMENT, -1).set("nr_devices", -1).writeTo(memory);
        assertTrue(decode("pci-v1").format().isEmpty());
        assertTrue(PciDecoder.decode("pci-v1", 0x10, known, context).devices().isEmpty());
        assertEquals(List.of("pci-unreadable", "pci-unreadable"), codes());
    }
}
