/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.luo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liveupdate.decode.testing.Capture.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.abi.Progress;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.kho.FindOptions;
import org.liveupdate.decode.kho.Folio;
import org.liveupdate.decode.kho.KhoCandidate;
import org.liveupdate.decode.kho.KhoCandidate.Role;
import org.liveupdate.decode.kho.KhoFinder;
import org.liveupdate.decode.kho.KhoMachine;
import org.liveupdate.decode.kho.KhoRules;
import org.liveupdate.decode.kho.KhoSearch;
import org.liveupdate.decode.kho.KhoState;
import org.liveupdate.decode.kho.MemoryScan;
import org.liveupdate.decode.memfd.MemfdDecoder;
import org.liveupdate.decode.memfd.MemfdFile;
import org.liveupdate.decode.testing.Capture;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Real runs of the live update series at several stages, against an independent decoder. */
class LiveUpdateCaptureTest {

    private final List<MemfdFile> memfds = new ArrayList<>();
    private Capture capture;
    private DecodeContext context;
    private KhoSearch search;
    private Optional<LuoState> luo;
    private LuoRemnants remnants;

    private void load(String name) {
        capture = Capture.of(name);
        context = DecodeContext.of(capture.memory(), Progress.NONE);
        KhoFinder kho = new KhoFinder(context, FindOptions.DEFAULT);
        LuoFinder finder = new LuoFinder(context);
        MemoryScan.run(context, kho, finder);
        search = kho.result();
        luo = search.primary().flatMap(found -> LuoDecoder.decode(context, found.state()));
        remnants = finder.result(luo.map(List::of).orElse(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1-legacy-rich-th", "v1-legacy-rich-t1", "v1-legacy-rich-t2", "v1-legacy39-tomb-th",
        "v1-scalable-fs-selftest-th", "later-legacy-hotplug-th", "later-scalable-ss-rich-th"})
    void kernelStateAgreesInEveryStage(String name) {
        load(name);
        KhoState state = search.primary().orElseThrow().state();
        JsonObject expected = capture.expected();
        JsonObject kho = expected.getAsJsonObject("kho");
        assertEquals(number(kho.get("fdt_pa")), state.fdt());
        assertEquals(kho.get("compatible").getAsString(), state.compatible());
        assertEquals(number(kho.get("preserved_memory_map")), state.map());
        JsonArray subtrees = kho.getAsJsonArray("subtrees");
        assertEquals(subtrees.size(), state.nodes().size());
        for (int i = 0; i < subtrees.size(); i++) {
            JsonObject node = subtrees.get(i).getAsJsonObject();
            assertEquals(node.get("name").getAsString(), state.nodes().get(i).name());
            assertEquals(number(node.get("preserved-data")), state.nodes().get(i).data());
            assertEquals(number(node.get("blob-size")), state.nodes().get(i).size().orElseThrow());
        }
        List<Folio> folios = new ArrayList<>();
        for (JsonElement folio : expected.getAsJsonArray("preserved")) {
            folios.add(new Folio(number(folio.getAsJsonArray().get(0)), folio.getAsJsonArray().get(1).getAsInt()));
        }
        assertEquals(folios, state.preserved().stream().toList());
        compareLuo(expected.getAsJsonObject("luo"));
        assertFalse(context.problems().problems().stream()
                .anyMatch(problem -> problem.severity() == Severity.ERROR));
    }

    private void compareLuo(JsonObject expected) {
        LuoState state = luo.orElseThrow();
        assertEquals(number(expected.get("pa")), state.at());
        assertEquals(number(expected.get("liveupdate_num")), state.number());
        assertEquals(number(expected.get("sessions_pa")), state.sessionsAt());
        MemfdDecoder decoder = new MemfdDecoder(context, search.primary().map(KhoCandidate::state));
        JsonArray sessions = expected.getAsJsonArray("sessions");
        assertEquals(sessions.size(), state.sessions().size());
        for (int i = 0; i < sessions.size(); i++) {
            JsonObject session = sessions.get(i).getAsJsonObject();
            assertEquals(session.get("name").getAsString(), state.sessions().get(i).name());
            JsonArray files = session.getAsJsonArray("files");
            assertEquals(files.size(), state.sessions().get(i).files().size());
            for (int k = 0; k < files.size(); k++) {
                compareFile(files.get(k).getAsJsonObject(), state.sessions().get(i).files().get(k), decoder);
            }
        }
        JsonArray flbs = expected.getAsJsonArray("flbs");
        assertEquals(flbs.size(), state.flbs().size());
        for (int i = 0; i < flbs.size(); i++) {
            JsonObject flb = flbs.get(i).getAsJsonObject();
            LuoFlb found = state.flbs().get(i);
            assertEquals(new LuoFlb(number(flb.get("at")), flb.get("name").getAsString(), number(flb.get("data")),
                    number(flb.get("count"))), found);
        }
    }

    private void compareFile(JsonObject expected, LuoFile file, MemfdDecoder decoder) {
        assertEquals(new LuoFile(number(expected.get("at")), expected.get("compatible").getAsString(),
                number(expected.get("data")), number(expected.get("token"))), file);
        if (!MemfdDecoder.handles(file.compatible())) {
            return;
        }
        MemfdFile memfd = decoder.decode(file).orElseThrow();
        memfds.add(memfd);
        JsonObject ser = expected.getAsJsonObject("decoded");
        assertEquals(number(ser.get("size")), memfd.size());
        assertEquals(number(ser.get("seals")), memfd.seals().orElseThrow());
        JsonArray folios = ser.getAsJsonArray("folios");
        assertEquals(folios.size(), memfd.folios().size());
        for (int i = 0; i < folios.size(); i++) {
            assertEquals(number(folios.get(i).getAsJsonObject().get("pa")), memfd.folios().get(i).address());
            assertEquals(number(folios.get(i).getAsJsonObject().get("index")), memfd.folios().get(i).index());
        }
    }

    @Test
    void memfdsAreAmongTheFiles() {
        kernelStateAgreesInEveryStage("v1-legacy-rich-th");
        assertEquals(5, memfds.size());
        assertEquals(List.of("vm-a", "vm-b", "vm-c"),
                luo.orElseThrow().sessions().stream().map(LuoSession::name).toList());
    }

    @Test
    void beforeRebootThePreservedStateIsThereButNoSession() {
        load("v1-legacy-rich-t1");
        assertEquals(Role.OUTGOING, search.primary().orElseThrow().role());
        assertEquals(1127, search.primary().orElseThrow().state().preserved().size());
        assertFalse(luo.orElseThrow().serialized());
        assertEquals(List.of(LuoRules.NOT_SERIALIZED), KhoMachine.codes(context));
        assertEquals(List.of(), remnants.flbPages());
    }

    @Test
    void afterBootTheOldTreeIsConsumedAndTheRestIsFoundByItsShape() {
        load("v1-legacy-rich-t2");
        assertEquals(0x138f000, search.outgoing().orElseThrow().state().fdt());
        KhoCandidate incoming = search.incoming().orElseThrow();
        assertEquals(0x773000, incoming.state().fdt());
        assertFalse(incoming.usable());
        assertTrue(incoming.reason().contains("0x772000"), incoming.reason());
        assertEquals(2, luo.orElseThrow().number());
        JsonObject page = capture.expected().getAsJsonObject("luo_incoming_flb_page");
        assertEquals(1, remnants.flbPages().size());
        assertEquals(number(page.getAsJsonObject("flb_header").get("pa")), remnants.flbPages().get(0).at());
        assertEquals(List.of("iommu-v1", "pci-v1"),
                remnants.flbPages().get(0).flbs().stream().map(LuoFlb::name).toList());
        assertEquals(List.of("vm-a", "vm-b", "vm-c"), remnants.sessions().stream().map(LuoSession::name).toList());
        assertEquals(List.of(KhoRules.LEFT_OVER, LuoRules.NOT_SERIALIZED), KhoMachine.codes(context));
    }

    @Test
    void aPanicDuringBootLeavesOnlyWhatItsShapeTells() {
        load("v1-legacy39-tomb-panic");
        assertFalse(search.primary().isPresent());
        assertEquals(Role.STALE, search.candidates().get(0).role());
        assertEquals(List.of(KhoRules.LEFT_OVER), KhoMachine.codes(context));
        assertEquals(0xe04000, remnants.flbPages().get(0).at());
        assertEquals(3, remnants.sessions().get(0).files().size());
    }
}
