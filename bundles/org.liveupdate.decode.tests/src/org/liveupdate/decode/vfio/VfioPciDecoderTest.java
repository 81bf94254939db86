/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vfio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.SparseMemory;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vfio.VfioPciFormat;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.iommu.PciName;

class VfioPciDecoderTest {

    private static final long FILE = 0x800000;
    private static final long TOKEN = 0xfeedface00000021L;

    private final SparseMemory memory = new SparseMemory();
    private final DecodeContext context = DecodeContext.of(memory, Progress.NONE);
    private final KnownDevices devices = new KnownDevices(Set.of(PciName.key(0, 0x128), PciName.key(0, 0x30)));

    static Stream<VfioPciFormat> formats() {
        return VfioPciFormat.all().stream();
    }

    private void write(VfioPciFormat format, long bdf) {
        byte[] page = new byte[PhysicalMemory.PAGE_SIZE];
        Struct struct = format.layout().over(page, 0, FILE).set("bdf", bdf);
        if (format.layout().has("reset_works")) {
            struct.set("reset_works", 1);
        }
        if (format.hasToken()) {
            struct.struct("iommufd_ser").set("token", TOKEN & 0xffffffffL);
        }
        memory.write(FILE, page);
    }

    private List<String> codes() {
        return context.problems().problems().stream().map(Problem::code).toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatIsFoundWhenTheDeviceAndTheTokenAreKnown(VfioPciFormat format) {
        write(format, 0x128);
        VfioPciState state = new VfioPciDecoder(devices, context).decode("vfio-pci-v1", FILE, Set.of(TOKEN));
        assertEquals("01:05.0", state.name());
        assertEquals(format.hasToken() ? OptionalLong.of(0x21) : OptionalLong.empty(), state.iommufdToken());
        assertTrue(state.choice().contains("01:05.0"), state.choice());
        if (format == VfioPciFormat.LONG_SEGMENT) {
            // a zero byte behind 6 bytes may be a reset flag
            assertTrue(state.choice().contains("another size"), state.choice());
        } else {
            assertEquals(format, state.format().orElseThrow());
        }
    }

    @Test
    void aReadingThatNothingElseKnowsIsMarked() {
        write(VfioPciFormat.SHORT_SEGMENT_IOMMUFD, 0x40);
        VfioPciState state = new VfioPciDecoder(KnownDevices.NONE, context).decode("vfio-pci-v1", FILE, Set.of(TOKEN));
        assertEquals(List.of("vfio-format-ambiguous"), codes());
        assertFalse(state.choice().isEmpty());
    }

    @Test
    void unknownStringsAreNamedAndTheirBytesKept() {
        write(VfioPciFormat.SHORT_SEGMENT, 0x30);
        VfioPciState state = new VfioPciDecoder(devices, context).decode("vfio-pci-v3", FILE, Set.of());
        assertTrue(state.format().isEmpty());
        assertTrue(state.raw().startsWith("3000"));
        assertEquals("?", state.name());
        assertEquals(OptionalLong.empty(), state.bdf());
        assertEquals(List.of("vfio-unknown-compatible"), codes());
    }

    @Test
    void missingBytesAreAProblem() {
        VfioPciState state = new VfioPciDecoder(devices, context).decode("vfio-pci-v1", 0x10, Set.of());
        assertTrue(state.struct().isEmpty());
        assertEquals(List.of("vfio-outside-image"), codes());
    }
}
