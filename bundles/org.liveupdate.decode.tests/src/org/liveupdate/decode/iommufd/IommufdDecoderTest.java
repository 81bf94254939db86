/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.iommufd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.iommu.IommuGeneration;
import org.liveupdate.abi.iommu.IommuGenerations;
import org.liveupdate.abi.iommufd.IommufdFormat;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.iommu.IommuDecoder;
import org.liveupdate.decode.iommu.IommuImage;
import org.liveupdate.decode.iommu.IommuState;

class IommufdDecoderTest {

    private static final long FILE = 0x800000;

    private IommuImage image;
    private IommuState iommu;
    private DecodeContext context;

    @BeforeEach
    void build() {
        use(IommuGenerations.V1);
    }

    private void use(IommuGeneration generation) {
        image = new IommuImage(generation).fill(5, 5);
        context = DecodeContext.of(image.memory(), Progress.NONE);
        iommu = IommuDecoder.decode(generation.compatible(), IommuImage.FLB, page -> true, context);
    }

    private void write(IommufdFormat format, int count, long firstToken) {
        byte[] page = new byte[PhysicalMemory.PAGE_SIZE];
        Struct file = format.file().over(page, 0, FILE).set("nr_hwpts", count);
        for (int i = 0; i < count; i++) {
            file.element(format.array(), i).set("token", firstToken + i)
                    .set("domain_data", iommu.domains().get(i).at());
        }
        image.memory().write(FILE, page);
    }

    private IommufdState decode() {
        return new IommufdDecoder(Optional.of(iommu), context).decode("iommufd-v1", FILE);
    }

    private List<String> codes() {
        return context.problems().problems().stream().map(Problem::code).toList();
    }

    @ParameterizedTest
    @CsvSource({"1, 0xa1", "2, 0xa1", "5, 0xa1", "3, 0", "2, 1", "1, 1"})
    void bothFormatsAreToldApartByTheirPointersAndLeftovers(int count, String token) {
        for (IommufdFormat format : IommufdFormat.all()) {
            write(format, count, Long.decode(token));
            IommufdState state = decode();
            assertEquals(format, state.format().orElseThrow());
            assertEquals(count, state.hwpts().size());
            for (HwptEntry hwpt : state.hwpts()) {
                assertEquals(iommu.domains().get(hwpt.index()), hwpt.domain().orElseThrow());
                assertEquals(Long.decode(token) + hwpt.index(), hwpt.token());
                assertEquals(0, hwpt.reclaimed());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void anAmbiguousFileGoesWithTheTimeOfTheIommuStateAndSaysSo(int count) {
        write(IommufdFormat.POSTED, count, 0);
        assertEquals(IommufdFormat.POSTED, decode().format().orElseThrow());
        assertTrue(codes().contains("iommufd-format-ambiguous"));
        use(IommuGenerations.LATER_B);
        write(IommufdFormat.LATER, count, 0);
        assertEquals(IommufdFormat.LATER, decode().format().orElseThrow());
    }

    @Test
    void unknownStringsAreNamedAndTheirBytesKept() {
        write(IommufdFormat.POSTED, 1, 1);
        IommufdState state = new IommufdDecoder(Optional.of(iommu), context).decode("iommufd-v7", FILE);
        assertTrue(state.format().isEmpty());
        assertFalse(state.raw().isEmpty());
        assertEquals(List.of("iommufd-unknown-compatible"), codes());
    }

    @Test
    void countsThatNoFolioHoldsAreNotRead() {
        write(IommufdFormat.POSTED, 1, 1);
        image.memory().write(FILE, new byte[] {-1, -1, -1, -1, -1, -1, -1, -1});
        IommufdState state = decode();
        assertTrue(state.format().isEmpty());
        assertEquals(List.of("iommufd-unreadable"), codes());
    }

    @Test
    void missingBytesAreAProblem() {
        IommufdState state = new IommufdDecoder(Optional.empty(), context).decode("iommufd-v1", -4096);
        assertTrue(state.format().isEmpty());
        assertEquals("", state.raw());
        assertEquals(List.of("iommufd-unreadable"), codes());
    }

    @Test
    void pointersToNoDomainStayUnresolved() {
        write(IommufdFormat.POSTED, 2, 0xa1);
        IommufdFormat.POSTED.file().over(image.memory().bytes(FILE, 64).orElseThrow(), 0, FILE);
        Struct hwpt = IommufdFormat.POSTED.hwpt().at(image.memory(), FILE + 4).orElseThrow();
        hwpt.set("domain_data", 0x4242).writeTo(image.memory());
        IommufdState state = decode();
        assertEquals(IommufdFormat.POSTED, state.format().orElseThrow());
        assertTrue(state.hwpts().get(0).domain().isEmpty());
        assertEquals(0x4242, state.hwpts().get(0).domainAddress());
    }
}
