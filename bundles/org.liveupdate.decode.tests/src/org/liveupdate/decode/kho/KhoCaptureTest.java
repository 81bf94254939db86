/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.memfd.MemfdLayouts;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.SampleCase;
import org.liveupdate.decode.TestJson;
import org.liveupdate.decode.luo.LuoDecoder;
import org.liveupdate.decode.luo.LuoFile;
import org.liveupdate.decode.luo.LuoRules;
import org.liveupdate.decode.luo.LuoSession;
import org.liveupdate.decode.luo.LuoState;
import org.liveupdate.decode.memfd.MemfdDecoder;
import org.liveupdate.decode.memfd.MemfdFile;
import org.liveupdate.decode.memfd.MemfdFolio;
import org.liveupdate.decode.testing.Capture;

/** A real kernel before and at a kexec handover, against an independent decoder and the kernel's own debugfs files. */
class KhoCaptureTest {

    private static long number(Object value) {
        return value instanceof String text ? Hex.parse(text) : (Long) value;
    }

    private static Map<String, Object> expected(String name) {
        Map<String, Object> root = TestJson.object(SampleCase.named(name).json("expected-kho.json"));
        return TestJson.objects(root, "kho").get(0);
    }

    private static byte[] debugfs(String name, String file) throws IOException {
        return Files.readAllBytes(Capture.samples().resolve(Path.of("captures", name, "debugfs", file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kho-luo-preserved", "kho-luo-handover"})
    void everyPreservedFolioIsFound(String name) {
        DecodeContext context = SampleCase.named(name).context();
        KhoState state = KhoFinder.find(context, FindOptions.DEFAULT).primary().orElseThrow().state();
        Map<String, Object> expected = expected(name);
        assertEquals(number(expected.get("fdt_pa")), state.fdt());
        assertEquals(expected.get("compatible"), state.compatible());
        assertEquals(number(expected.get("preserved_memory_map")), state.map());
        assertEquals(number(expected.get("preserved_bytes")), state.preserved().bytes());
        Set<Folio> folios = new HashSet<>();
        for (Map<String, Object> folio : TestJson.objects(expected, "preserved")) {
            folios.add(new Folio(number(folio.get("pa")), (int) number(folio.get("order"))));
        }
        assertEquals(2255, folios.size());
        assertEquals(folios, new HashSet<>(state.preserved().stream().toList()));
        assertEquals(22, state.metadata().stream()
                .filter(page -> page.kind() == MetadataPage.Kind.RADIX_NODE).count());
        assertEquals(6, state.metadata().stream()
                .filter(page -> page.kind() == MetadataPage.Kind.RADIX_LEAF).count());
        assertFalse(context.problems().problems().stream()
                .anyMatch(problem -> problem.severity() != Problem.Severity.INFO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kho-luo-preserved", "kho-luo-handover"})
    void blobsAreThoseThatTheKernelShows(String name) throws IOException {
        KhoState state = KhoFinder.find(SampleCase.named(name).context(), FindOptions.DEFAULT).primary().orElseThrow()
                .state();
        assertEquals(List.of("memblock", "LUO", "kho_test", "kexec-metadata"),
                state.nodes().stream().map(KhoNode::name).toList());
        for (KhoNode node : state.nodes()) {
            byte[] shown = debugfs(name, node.name());
            assertEquals(shown.length, node.size().orElseThrow());
            assertArrayEquals(shown, node.blob().orElseThrow().bytes(), node.name());
        }
        byte[] tree = debugfs(name, "fdt");
        assertArrayEquals(tree, Arrays.copyOf(state.tree().toBytes(), tree.length));
        assertEquals(405, state.tree().totalSize());
        assertEquals("7.3.4-luocap", state.kexec().orElseThrow().release());
        assertEquals(1, state.kexec().orElseThrow().count());
        assertEquals(List.of(new ReservedMemory("capres", 0x1f8a0000, 0x10000)), state.reserved());
    }

    @Test
    void beforeKexecTheTreeIsOutgoingAndNothingIsSerialized() {
        DecodeContext context = SampleCase.named("kho-luo-preserved").context();
        KhoSearch search = KhoFinder.find(context, FindOptions.DEFAULT);
        assertEquals(0x756000, search.outgoing().orElseThrow().state().fdt());
        assertFalse(search.incoming().isPresent());
        LuoState luo = LuoDecoder.decode(context, search.primary().orElseThrow().state()).orElseThrow();
        assertFalse(luo.serialized());
        assertEquals(0, luo.sessionsAt());
        assertEquals(0xc33000, luo.flbsAt());
        assertEquals(List.of(LuoRules.NOT_SERIALIZED), KhoMachine.codes(context));
    }

    @Test
    void atTheHandoverTheTreeIsIncomingWithItsScratchAreas() {
        KhoSearch search = KhoFinder.find(SampleCase.named("kho-luo-handover").context(), FindOptions.DEFAULT);
        KhoState state = search.incoming().orElseThrow().state();
        assertEquals(3, search.handovers().size());
        KhoHandover handover = state.handover().orElseThrow();
        assertEquals(0x1ebf0000, handover.scratchAt());
        assertEquals(3, handover.scratch().size());
        assertEquals(0x1b000000, handover.scratch().get(0).start());
        assertEquals(0x3c00000, handover.scratch().get(0).length());
        assertEquals(0, handover.scratch().get(1).length());
        assertEquals(0xfc00000, handover.scratch().get(2).start());
    }

    @Test
    void everySessionFileTokenAndFolioAgrees() {
        DecodeContext context = SampleCase.named("kho-luo-handover").context();
        KhoState state = KhoFinder.find(context, FindOptions.DEFAULT).primary().orElseThrow().state();
        LuoState luo = LuoDecoder.decode(context, state).orElseThrow();
        Map<String, Object> expected = TestJson.object(TestJson.objects(expected("kho-luo-handover"), "subtrees").get(1)
                .get("luo"));
        assertEquals(number(expected.get("liveupdate_num")), luo.number());
        List<Map<String, Object>> sessions = TestJson.objects(expected, "sessions");
        assertEquals(63, sessions.size());
        assertEquals(63, luo.sessions().size());
        assertEquals(2, luo.sessionBlocks().size());
        MemfdDecoder memfds = new MemfdDecoder(context, Optional.of(state));
        int files = 0;
        for (int i = 0; i < sessions.size(); i++) {
            LuoSession session = luo.sessions().get(i);
            assertEquals(sessions.get(i).get("name"), session.name());
            assertEquals(number(sessions.get(i).get("at")), session.at());
            List<Map<String, Object>> entries = TestJson.objects(sessions.get(i), "files");
            assertEquals(entries.size(), session.files().size());
            for (int k = 0; k < entries.size(); k++) {
                compare(entries.get(k), session.files().get(k), memfds);
                files++;
            }
        }
        assertEquals(106, files);
        List<Map<String, Object>> flbs = TestJson.objects(expected, "flbs");
        assertEquals(3, flbs.size());
        for (int i = 0; i < flbs.size(); i++) {
            assertEquals(flbs.get(i).get("name"), luo.flbs().get(i).name());
            assertEquals(number(flbs.get(i).get("data")), luo.flbs().get(i).data());
            assertEquals(number(flbs.get(i).get("count")), luo.flbs().get(i).count());
        }
        assertEquals(List.of(), context.problems().problems());
    }

    private static void compare(Map<String, Object> expected, LuoFile file, MemfdDecoder memfds) {
        assertEquals(number(expected.get("at")), file.at());
        assertEquals(expected.get("compatible"), file.compatible());
        assertEquals(number(expected.get("data")), file.data());
        assertEquals(number(expected.get("token")), file.token());
        MemfdFile memfd = memfds.decode(file).orElseThrow();
        Map<String, Object> ser = TestJson.object(expected.get("memfd"));
        assertEquals(number(ser.get("size")), memfd.size());
        assertEquals(number(ser.get("pos")), memfd.pos());
        assertEquals(number(ser.get("seals")), memfd.seals().orElseThrow());
        assertEquals(number(ser.get("nr_folios")), memfd.nrFolios());
        List<Map<String, Object>> folios = TestJson.objects(ser, "folios");
        assertEquals(folios.size(), memfd.folios().size());
        Map<Long, MemfdFolio> byIndex = new HashMap<>();
        memfd.folios().forEach(folio -> byIndex.put(folio.index(), folio));
        for (Map<String, Object> folio : folios) {
            MemfdFolio found = byIndex.get(number(folio.get("index")));
            assertEquals(number(folio.get("pfn")) << 12, found.address());
            assertEquals(number(folio.get("flags")), found.flags());
        }
    }

    @Test
    void everyPageOfEveryMemfdHoldsWhatItsOwnerWrote() {
        SampleCase sample = SampleCase.named("kho-luo-handover");
        DecodeContext context = sample.context();
        KhoState state = KhoFinder.find(context, FindOptions.DEFAULT).primary().orElseThrow().state();
        LuoState luo = LuoDecoder.decode(context, state).orElseThrow();
        MemfdDecoder memfds = new MemfdDecoder(context, Optional.of(state));
        int pages = 0;
        for (LuoSession session : luo.sessions()) {
            for (LuoFile file : session.files()) {
                for (MemfdFolio folio : memfds.decode(file).orElseThrow().folios()) {
                    Folio preserved = state.preserved().containing(folio.address()).orElseThrow();
                    assertEquals(preserved.address(), folio.address());
                    assertEquals(MemfdLayouts.FOLIO_DIRTY | MemfdLayouts.FOLIO_UPTODATE, folio.flags());
                    for (long at = folio.address(); at < preserved.end(); at += PhysicalMemory.PAGE_SIZE) {
                        pages += isPageOf(session, file, context.memory().bytes(at, 128)) ? 1 : 0;
                    }
                }
            }
        }
        assertEquals(1914, pages);
    }

    /** Every written page begins with the names of its session and file; pages that were never written are zero. */
    private static boolean isPageOf(LuoSession session, LuoFile file, Optional<byte[]> page) {
        if (page.isEmpty() || page.get()[0] == 0) {
            return false;
        }
        String text = new String(page.get(), StandardCharsets.ISO_8859_1);
        assertTrue(text.startsWith("LUOCAP " + session.name() + " ")
                && text.contains(String.format("token=%016x", file.token())), text);
        return true;
    }
}
