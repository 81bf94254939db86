/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.fdt.FdtBuilder;
import org.liveupdate.abi.fdt.FdtReader;
import org.liveupdate.abi.kho.KhoGeneration;
import org.liveupdate.abi.kho.KhoGeneration.MapFormat;
import org.liveupdate.abi.kho.KhoLayouts;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.kho.KhoState.MapState;
import org.liveupdate.decode.kho.MetadataPage.Kind;

class KhoDecoderTest {

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @ParameterizedTest
    @EnumSource(KhoGeneration.class)
    void randomFoliosDecodeToThemselvesInTheOrderOfTheWalk(KhoGeneration generation) {
        Comparator<Folio> walk = generation.mapFormat() == MapFormat.RADIX_TREE
                ? Comparator.comparingInt(Folio::order).reversed() : Comparator.comparingInt(Folio::order);
        for (long seed = 0; seed < 10; seed++) {
            Random random = new Random(seed);
            KhoMachine machine = new KhoMachine(generation);
            TreeSet<Folio> expected = new TreeSet<>(walk.thenComparingLong(Folio::address));
            expected.add(new Folio(machine.fdt(), 0));
            for (int i = 0; i < 200; i++) {
                int order = random.nextInt(random.nextBoolean() ? 3 : 19);
                long address = random.nextLong() >>> random.nextInt(12, 40) >>> 12 + order << 12 + order;
                machine.preserve(address, order);
                expected.add(new Folio(address, order));
            }
            machine.finish();
            KhoState state = machine.decodeCleanly();
            assertEquals(List.copyOf(expected), state.preserved().stream().toList());
            assertEquals(MapState.INTACT, state.mapState());
            assertEquals(Optional.of(generation), state.generation());
        }
    }

    @Test
    void aChunkListOfSeveralChunksOfOneOrderIsRead() {
        KhoMachine machine = new KhoMachine(KhoGeneration.V1);
        for (long i = 1; i <= 600; i++) {
            machine.preserve(i << 27, 0);
        }
        machine.finish();
        KhoState state = machine.decodeCleanly();
        assertEquals(601, state.preserved().size());
        assertEquals(3, state.metadata().stream().filter(page -> page.kind() == Kind.CHUNK).count());
        assertTrue(state.preserved().contains(600L << 27, 0));
    }

    @Test
    void millionsOfFoliosAreFound() {
        KhoMachine machine = new KhoMachine(KhoGeneration.V4);
        for (long i = 1; i <= 64; i++) {
            machine.preserve(i << 27, 0);
        }
        machine.finish();
        byte[] full = new byte[4096];
        Arrays.fill(full, (byte) 0xff);
        for (MetadataPage page : machine.decodeCleanly().metadata()) {
            if (page.kind() == Kind.RADIX_LEAF) {
                machine.memory().write(page.address(), full);
            }
        }
        FolioSet preserved = machine.decodeCleanly().preserved();
        assertEquals(65 * 32768, preserved.size());
        assertEquals(65L << 27, preserved.bytes());
        assertTrue(preserved.covers(0, 65L << 27));
        assertFalse(preserved.containing(65L << 27).isPresent());
        assertEquals(new Folio((64L << 27) - 0x1000, 0), preserved.containing((64L << 27) - 1).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(KhoGeneration.class)
    void everyGenerationGivesNodesAndMetadata(KhoGeneration generation) {
        KhoMachine machine = new KhoMachine(generation);
        byte[] blob = new FdtBuilder().begin("").property("compatible", "thing").end().finish();
        long page = machine.node("thing", blob);
        machine.kexec(5);
        machine.finish();
        KhoState state = machine.decodeCleanly();
        KhoNode node = state.node("thing").orElseThrow();
        assertEquals(page, node.data());
        assertEquals(!generation.sizeProperty().isEmpty(), node.size().isPresent());
        assertEquals(new Blob(page, blob), node.blob().orElseThrow());
        assertEquals(5, state.kexec().orElseThrow().count());
        assertEquals("7.3.4", state.kexec().orElseThrow().release());
        assertEquals("kexec-metadata", state.nodes().get(0).name(), "later nodes stand before earlier ones");
        assertTrue(state.preservesItself());
    }

    @Test
    void pagesOfTheRadixTreeAreListedAndNotPreserved() {
        KhoMachine machine = new KhoMachine(KhoGeneration.V4);
        machine.finish();
        DecodeContext context = machine.context();
        KhoState state = machine.decode(context);
        assertEquals(5, state.metadata().stream().filter(page -> page.kind() == Kind.RADIX_NODE).count());
        assertEquals(1, state.metadata().stream().filter(page -> page.kind() == Kind.RADIX_LEAF).count());
        for (MetadataPage page : state.metadata()) {
            assertFalse(state.preserved().containing(page.address()).isPresent());
            assertFalse(context.structures().overlapping(page.address(), 1).isEmpty());
        }
    }

    @Test
    void pagesOfTheChunkListAreListed() {
        KhoMachine machine = new KhoMachine(KhoGeneration.V1);
        machine.preserve(0x200000, 9);
        machine.finish();
        List<MetadataPage> pages = machine.decodeCleanly().metadata();
        assertEquals(List.of(Kind.CHUNK, Kind.BITMAP, Kind.CHUNK, Kind.BITMAP),
                pages.stream().map(MetadataPage::kind).toList());
    }

    @Test
    void anUnknownGenerationIsNamedAndItsTreeKept() {
        KhoMachine machine = new KhoMachine(KhoGeneration.V4);
        machine.finish("kho-v9");
        DecodeContext context = machine.context();
        KhoState state = machine.decode(context);
        assertEquals(List.of(KhoRules.GENERATION), KhoMachine.codes(context));
        assertTrue(context.problems().problems().get(0).message().contains("kho-v9"));
        assertEquals(MapState.UNKNOWN, state.mapState());
        assertEquals("kho-v9", state.tree().root().compatible());
        assertEquals(0, state.preserved().size());
    }

    @Test
    void aTreeThatIsNotThereIsAProblem() {
        DecodeContext context = new KhoMachine(KhoGeneration.V4).context();
        assertFalse(KhoDecoder.decode(context, 0x9000, Optional.empty()).isPresent());
        assertFalse(KhoDecoder.decode(context, -1, Optional.empty()).isPresent());
        assertEquals(List.of(FdtReader.CODE), KhoMachine.codes(context));
    }

    @Test
    void aMapOfZeroIsNormalOnlyInTheFirstGeneration() {
        KhoMachine machine = new KhoMachine(KhoGeneration.V1);
        machine.memory().write(machine.fdt(), root("kho-v1", FdtBuilder.nativeU64(0)));
        DecodeContext context = machine.context();
        assertEquals(MapState.NONE, machine.decode(context).mapState());
        assertEquals(Problem.Severity.INFO, context.problems().problems().get(0).severity());
        KhoMachine later = new KhoMachine(KhoGeneration.V4);
        later.memory().write(later.fdt(), root("kho-v4", FdtBuilder.nativeU64(0)));
        context = later.context();
        assertEquals(MapState.DAMAGED, later.decode(context).mapState());
        assertEquals(List.of(KhoRules.MAP_PROPERTY), KhoMachine.codes(context));
    }

    private static byte[] root(String compatible, byte[] map) {
        return new FdtBuilder().begin("").property("compatible", compatible)
                .property(KhoGeneration.MEMORY_MAP, map).end().finish();
    }

    @Test
    void aMapPropertyOfAnotherLengthIsAProblem() {
        KhoMachine machine = new KhoMachine(KhoGeneration.V4);
        machine.memory().write(machine.fdt(), root("kho-v4", new byte[4]));
        DecodeContext context = machine.context();
        assertEquals(MapState.DAMAGED, machine.decode(context).mapState());
        assertEquals(List.of(KhoRules.MAP_PROPERTY), KhoMachine.codes(context));
    }

    @Test
    void nodesWithoutTheirPropertiesAreReportedAndLeftOut() {
        KhoMachine machine = new KhoMachine(KhoGeneration.V4);
        machine.memory().write(machine.fdt(), new FdtBuilder().begin("").property("compatible", "kho-v4")
                .property(KhoGeneration.MEMORY_MAP, machine.radixRoot())
                .begin("none").end().begin("short").property("preserved-data", new byte[4]).end().end().finish());
        DecodeContext context = machine.context();
        assertEquals(List.of(), machine.decode(context).nodes());
        assertEquals(2, context.problems().problems().size());
        assertEquals(List.of(KhoRules.NODE), KhoMachine.codes(context));
    }

    @Test
    void blobsThatCannotBeTrueAreReported() {
        KhoMachine machine = new KhoMachine(KhoGeneration.V4);
        machine.node("outside", 0x7f000000L, 16);
        machine.node("empty", machine.page(), 0);
        machine.node("huge", machine.page(), 1L << 40);
        machine.node("negative", machine.page(), -1);
        machine.node("loose", machine.plainPage(), 16);
        machine.finish();
        DecodeContext context = machine.context();
        KhoState state = machine.decode(context);
        assertEquals(5, state.nodes().size());
        assertEquals(List.of("loose"), state.nodes().stream().filter(node -> node.blob().isPresent())
                .map(KhoNode::name).toList());
        assertEquals(List.of(KhoRules.BLOB_SIZE, KhoRules.BLOB_OUTSIDE, KhoRules.BLOB_NOT_PRESERVED),
                KhoMachine.codes(context));
    }

    @Test
    void metadataOfAnotherVersionIsOnlyAWarning() {
        KhoMachine machine = new KhoMachine(KhoGeneration.V4);
        machine.node("kexec-metadata", KhoLayouts.KEXEC_METADATA.blank(0).set("version", 2).bytes());
        machine.finish();
        DecodeContext context = machine.context();
        assertFalse(machine.decode(context).kexec().isPresent());
        assertEquals(Problem.Severity.WARNING, context.problems().problems().get(0).severity());
        assertEquals(List.of(KhoRules.METADATA_VERSION), KhoMachine.codes(context));
    }

    @Test
    void reservedMemoryIsReadAndMustBePreserved() {
        KhoMachine machine = new KhoMachine(KhoGeneration.V4);
        machine.node("memblock", new FdtBuilder().begin("").property("compatible", "memblock-v1")
                .begin("kept").property("compatible", "reserve-mem-v1").property("start", 0x8000000L)
                .property("size", 0x10000L).end()
                .begin("lost").property("compatible", "reserve-mem-v1").property("start", 0x9000000L)
                .property("size", 0x1000L).end()
                .begin("strange").property("compatible", "other").end().end().finish());
        machine.preserve(0x8000000, 4);
        machine.finish();
        DecodeContext context = machine.context();
        KhoState state = machine.decode(context);
        assertEquals(List.of(new ReservedMemory("kept", 0x8000000, 0x10000),
                new ReservedMemory("lost", 0x9000000, 0x1000)), state.reserved());
        assertEquals(List.of(KhoRules.MEMBLOCK, KhoRules.MEMBLOCK_NOT_PRESERVED), KhoMachine.codes(context));
    }

    @Test
    void aMemblockBlobThatIsNoTreeIsAProblem() {
        KhoMachine machine = new KhoMachine(KhoGeneration.V4);
        machine.node("memblock", text("not a tree, but long enough to hold a header"));
        machine.finish();
        DecodeContext context = machine.context();
        assertEquals(List.of(), machine.decode(context).reserved());
        assertEquals(List.of(FdtReader.CODE), KhoMachine.codes(context));
    }

    @Test
    void aTreeThatDoesNotPreserveItselfIsReported() {
        KhoMachine machine = new KhoMachine(KhoGeneration.V4);
        machine.unpreserve(machine.fdt(), 0);
        machine.finish();
        DecodeContext context = machine.context();
        assertFalse(machine.decode(context).preservesItself());
        assertEquals(List.of(KhoRules.SELF), KhoMachine.codes(context));
    }

    @Test
    void nothingPreservedMayLieInScratch() {
        KhoMachine machine = new KhoMachine(KhoGeneration.V4);
        machine.preserve(0x40200000, 9);
        machine.finish();
        KhoHandover handover = new KhoHandover(0x1000, KhoHandover.NO_BOOT_PARAMS, machine.fdt(), 4096, 0x2000,
                List.of(new AddressRange(0x40000000, 0x200000), new AddressRange(0x50000000, 0),
                        new AddressRange(0x40300000, 0x1000)));
        DecodeContext context = machine.context();
        KhoDecoder.decode(context, machine.fdt(), Optional.of(handover));
        assertEquals(List.of(KhoRules.IN_SCRATCH), KhoMachine.codes(context));
        assertEquals(0x40200000, context.problems().problems().get(0).address());
        assertEquals(1, context.problems().problems().size());
    }
}
