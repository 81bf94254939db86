/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.memfd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.liveupdate.abi.kho.KhoGeneration;
import org.liveupdate.abi.kho.KhoLayouts;
import org.liveupdate.abi.kho.VmallocWriter;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.memfd.MemfdGeneration;
import org.liveupdate.abi.memfd.MemfdLayouts;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.kho.KhoMachine;
import org.liveupdate.decode.kho.KhoRules;
import org.liveupdate.decode.luo.LuoFile;

class MemfdDecoderTest {

    private static final long DATA = 0x40000000L;

    private KhoMachine machine;
    private DecodeContext context;

    @BeforeEach
    void makeMachine() {
        machine = new KhoMachine(KhoGeneration.V4);
        context = machine.context();
    }

    /** Writes a memfd of folios of one page. */
    private long write(MemfdGeneration generation, int folios) {
        List<Long> array = machine.pageRun((folios + 255) / 256);
        for (int i = 0; i < folios; i++) {
            machine.preserve(DATA + i * 0x1000L, 0);
            MemfdLayouts.FOLIO.blank(array.get(i / 256) + i % 256 * 16).set("pfn", DATA + i * 0x1000L).set("flags", 3)
                    .set("index", i).writeTo(machine.memory());
        }
        Struct ser = generation.layout().blank(machine.page()).set("pos", 5).set("size", folios * 4096L - 1)
                .set("nr_folios", folios);
        if (generation == MemfdGeneration.V2) {
            ser.set("seals", 7);
        }
        VmallocWriter.write(machine.memory(), machine.pages(), ser.struct("folios"), array, 0, KhoLayouts.VMALLOC_ALLOC)
                .forEach(chunk -> machine.preserve(chunk, 0));
        ser.writeTo(machine.memory());
        return ser.address();
    }

    private Optional<MemfdFile> decode(String compatible, long data) {
        machine.finish();
        context = machine.context();
        return new MemfdDecoder(context, Optional.of(machine.decode(context)))
                .decode(new LuoFile(0x77000, compatible, data, 1));
    }

    private Struct ser(long at) {
        return MemfdLayouts.SER_V2.at(machine.memory(), at).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(MemfdGeneration.class)
    void aFileDecodesToItself(MemfdGeneration generation) {
        long at = write(generation, 300);
        MemfdFile file = decode(generation.compatible(), at).orElseThrow();
        assertEquals(List.of(), context.problems().problems());
        assertEquals(5, file.pos());
        assertEquals(300 * 4096 - 1, file.size());
        assertEquals(300, file.nrFolios());
        assertEquals(generation == MemfdGeneration.V2, file.seals().isPresent());
        assertEquals(300, file.folios().size());
        assertEquals(2, file.area().orElseThrow().totalPages());
        MemfdFolio last = file.folios().get(299);
        assertEquals(DATA + 299 * 0x1000, last.address());
        assertEquals(299, last.index());
        assertEquals(3, last.flags());
        assertEquals(last.address(), MemfdLayouts.FOLIO.at(machine.memory(), last.at()).orElseThrow().get("pfn"));
        assertThrows(IndexOutOfBoundsException.class, () -> file.folios().get(300));
    }

    @Test
    void aFolioArrayOfManyChunksIsRead() {
        MemfdFile file = decode("memfd-v2", write(MemfdGeneration.V2, 511 * 256)).orElseThrow();
        assertEquals(List.of(), context.problems().problems());
        assertEquals(2, file.area().orElseThrow().chunks().size());
        assertEquals(511, file.area().orElseThrow().runs().size());
        assertEquals(511 * 256, file.folios().size());
    }

    @Test
    void anEmptyFileHasNoFolioArray() {
        long at = machine.page();
        MemfdLayouts.SER_V2.blank(at).writeTo(machine.memory());
        MemfdFile file = decode("memfd-v2", at).orElseThrow();
        assertEquals(List.of(), context.problems().problems());
        assertFalse(file.area().isPresent());
        assertEquals(List.of(), file.folios());
    }

    @Test
    void holesAreKeptAndNotChecked() {
        long at = write(MemfdGeneration.V2, 3);
        Struct area = ser(at).struct("folios");
        long array = KhoLayouts.VMALLOC_CHUNK.at(machine.memory(), area.get("first")).orElseThrow().element("phys", 0)
                .get("phys");
        MemfdLayouts.FOLIO.blank(array + 16).writeTo(machine.memory());
        assertEquals(0, decode("memfd-v2", at).orElseThrow().folios().get(1).address());
        assertEquals(List.of(), context.problems().problems());
    }

    @Test
    void anUnknownGenerationIsNamed() {
        assertTrue(MemfdDecoder.handles("memfd-v3"));
        assertTrue(MemfdDecoder.handles("memfd"));
        assertFalse(MemfdDecoder.handles("iommufd-v1"));
        assertFalse(decode("memfd-v3", machine.page()).isPresent());
        assertEquals(List.of(MemfdRules.GENERATION), KhoMachine.codes(context));
        assertTrue(context.problems().problems().get(0).message().contains("memfd-v3"));
    }

    @ParameterizedTest
    @CsvSource({"0", "0x1234", "-4096", "0x70000000"})
    void dataThatIsNoPageInMemoryIsReported(long data) {
        assertFalse(decode("memfd-v2", data).isPresent());
        assertEquals(List.of(MemfdRules.POINTER), KhoMachine.codes(context));
    }

    @Test
    void twoFilesCannotHaveTheSameData() {
        long at = write(MemfdGeneration.V2, 1);
        machine.finish();
        MemfdDecoder decoder = new MemfdDecoder(context, Optional.empty());
        assertTrue(decoder.decode(new LuoFile(0x77000, "memfd-v2", at, 1)).isPresent());
        assertFalse(decoder.decode(new LuoFile(0x77040, "memfd-v2", at, 2)).isPresent());
        assertEquals(List.of(MemfdRules.SHARED), KhoMachine.codes(context));
    }

    @Test
    void sealsAndFlagsThatAreUnknownAreReported() {
        long at = write(MemfdGeneration.V2, 1);
        ser(at).set("seals", 0x47).set("flags", 1).writeTo(machine.memory());
        assertTrue(decode("memfd-v2", at).isPresent());
        assertEquals(List.of(MemfdRules.SEALS, MemfdRules.FLAGS), KhoMachine.codes(context));
    }

    @ParameterizedTest
    @CsvSource({"257", "-1", "0x7fffffffffffffff", "0x1000000000000000"})
    void moreFoliosThanTheArrayHoldsAreNotRead(long count) {
        long at = write(MemfdGeneration.V2, 2);
        ser(at).set("nr_folios", count).writeTo(machine.memory());
        assertEquals(0, decode("memfd-v2", at).orElseThrow().folios().size());
        assertEquals(List.of(MemfdRules.FOLIO_ARRAY), KhoMachine.codes(context));
    }

    @ParameterizedTest
    @CsvSource({"flags, 4", "order, 60", "order, 1", "total_pages, 0", "total_pages, 3", "first, 0x1234",
        "first, 0x70000000", "total_pages, 0xffffffff"})
    void anAreaThatTheKernelRefusesIsReported(String field, long value) {
        long at = write(MemfdGeneration.V2, 300);
        Struct ser = ser(at);
        ser.struct("folios").set(field, value);
        ser.writeTo(machine.memory());
        assertFalse(decode("memfd-v2", at).orElseThrow().area().isPresent());
        assertEquals(List.of(KhoRules.VMALLOC, MemfdRules.FOLIO_ARRAY), KhoMachine.codes(context));
    }

    @Test
    void aChainOfChunksThatPointsBackEnds() {
        long at = write(MemfdGeneration.V2, 300);
        long first = ser(at).struct("folios").get("first");
        KhoLayouts.VMALLOC_CHUNK.at(machine.memory(), first).orElseThrow().set("next", first)
                .writeTo(machine.memory());
        decode("memfd-v2", at);
        assertEquals(List.of(KhoRules.VMALLOC, MemfdRules.FOLIO_ARRAY), KhoMachine.codes(context));
    }

    @Test
    void everythingOfAFileMustBePreserved() {
        long at = write(MemfdGeneration.V2, 2);
        machine.unpreserve(at, 0);
        machine.unpreserve(DATA, 0);
        machine.unpreserve(ser(at).struct("folios").get("first"), 0);
        decode("memfd-v2", at);
        assertEquals(List.of(MemfdRules.NOT_PRESERVED, KhoRules.VMALLOC_NOT_PRESERVED, MemfdRules.FOLIO_NOT_PRESERVED),
                KhoMachine.codes(context));
        assertEquals(3, context.problems().problems().size());
    }

    @Test
    void aFolioEntryIntoTheMiddleOfAFolioIsReported() {
        long at = write(MemfdGeneration.V2, 2);
        machine.unpreserve(DATA, 0);
        machine.unpreserve(DATA + 0x1000, 0);
        machine.preserve(DATA, 1);
        decode("memfd-v2", at);
        assertEquals(List.of(MemfdRules.FOLIO_NOT_PRESERVED), KhoMachine.codes(context));
        assertEquals(1, context.problems().problems().size());
    }

    @Test
    void foliosBehindTheEndOfTheFileAreReported() {
        long at = write(MemfdGeneration.V2, 3);
        ser(at).set("size", 0x2000).writeTo(machine.memory());
        decode("memfd-v2", at);
        assertEquals(List.of(MemfdRules.FOLIO_INDEX), KhoMachine.codes(context));
        assertEquals(1, context.problems().problems().size());
    }
}
