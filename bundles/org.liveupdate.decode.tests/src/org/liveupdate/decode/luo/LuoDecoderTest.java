/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.luo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.fdt.FdtBuilder;
import org.liveupdate.abi.kho.KhoGeneration;
import org.liveupdate.abi.kho.KhoLayouts;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.luo.LuoGeneration;
import org.liveupdate.abi.luo.LuoLayouts;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.kho.KhoMachine;
import org.liveupdate.decode.luo.LuoMachine.File;
import org.liveupdate.decode.luo.LuoMachine.Flb;
import org.liveupdate.decode.luo.LuoMachine.Session;

class LuoDecoderTest {

    private static List<File> files(int count) {
        List<File> result = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            result.add(new File("handler-v1", 0x4000000L + i * 0x1000L, 0xfeedface00000000L + i));
        }
        return result;
    }

    private static List<Session> sessions(int count) {
        List<Session> result = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            result.add(new Session("session-" + i, files(i % 3)));
        }
        return result;
    }

    private static Optional<LuoState> decode(LuoMachine machine, DecodeContext context) {
        return LuoDecoder.decode(context, machine.kho().decode(context));
    }

    private static LuoState cleanly(LuoMachine machine) {
        DecodeContext context = machine.kho().context();
        LuoState state = decode(machine, context).orElseThrow();
        assertEquals(List.of(), context.problems().problems());
        return state;
    }

    private static List<String> codes(LuoMachine machine) {
        DecodeContext context = machine.kho().context();
        decode(machine, context);
        return KhoMachine.codes(context);
    }

    @ParameterizedTest
    @EnumSource(LuoGeneration.class)
    void sessionsFilesAndFlbsDecodeToThemselves(LuoGeneration generation) {
        int most = generation == LuoGeneration.V1 ? 128 : 200;
        List<Session> sessions = new ArrayList<>(sessions(generation == LuoGeneration.V1 ? 30 : 110));
        sessions.add(new Session("x".repeat(63), files(most)));
        List<Flb> flbs = List.of(new Flb("iommu-v1", 0x5000000, 3), new Flb("pci-v1", 0xfeedf00dcafebee0L, 4));
        LuoState state = cleanly(LuoMachine.of(generation, sessions, flbs));
        assertEquals(generation, state.generation());
        assertEquals(1, state.number());
        assertTrue(state.serialized());
        assertEquals(sessions, state.sessions().stream().map(session -> new Session(session.name(),
                session.files().stream().map(file -> new File(file.compatible(), file.data(), file.token())).toList()))
                .toList());
        assertEquals(flbs, state.flbs().stream().map(flb -> new Flb(flb.name(), flb.data(), flb.count())).toList());
        assertEquals(generation.hasBlocks() ? 3 : 0, state.sessionBlocks().size());
        LuoSession last = state.sessions().get(sessions.size() - 1);
        assertEquals(most, last.count());
        assertEquals(generation.hasBlocks() ? 4 : 0, last.fileBlocks().size());
        assertEquals(0x5000000, state.flb("iommu-v1").orElseThrow().data());
    }

    @ParameterizedTest
    @EnumSource(LuoGeneration.class)
    void everyEntryIsWhereItSaysAndIsNoted(LuoGeneration generation) {
        LuoMachine machine = LuoMachine.of(generation, sessions(3), List.of(new Flb("a", 1, 1)));
        DecodeContext context = machine.kho().context();
        LuoState state = decode(machine, context).orElseThrow();
        for (LuoSession session : state.sessions()) {
            assertEquals(session.name(), LuoLayouts.SESSION.at(context.memory(), session.at()).orElseThrow()
                    .text("name"));
            for (LuoFile file : session.files()) {
                assertEquals(file.token(), LuoLayouts.FILE.at(context.memory(), file.at()).orElseThrow().get("token"));
                assertTrue(context.structures().overlapping(file.at(), 1).stream()
                        .anyMatch(placement -> placement.layout() == LuoLayouts.FILE));
            }
        }
        assertEquals("a", LuoLayouts.FLB.at(context.memory(), state.flbs().get(0).at()).orElseThrow().text("name"));
    }

    @ParameterizedTest
    @EnumSource(LuoGeneration.class)
    void beforeRebootThereIsNothingYetAndThatIsNoDefect(LuoGeneration generation) {
        LuoMachine machine = LuoMachine.of(generation, List.of(), List.of());
        DecodeContext context = machine.kho().context();
        LuoState state = decode(machine, context).orElseThrow();
        assertFalse(state.serialized());
        assertEquals(List.of(), state.sessions());
        assertEquals(List.of(LuoRules.NOT_SERIALIZED), KhoMachine.codes(context));
        assertEquals(Problem.Severity.INFO, context.problems().problems().get(0).severity());
    }

    @Test
    void withoutANodeThereIsNoStateAndNoProblem() {
        KhoMachine machine = new KhoMachine(KhoGeneration.V4);
        machine.finish();
        DecodeContext context = machine.context();
        assertFalse(LuoDecoder.decode(context, machine.decode(context)).isPresent());
        assertEquals(List.of(), context.problems().problems());
    }

    @ParameterizedTest
    @CsvSource({"luo-v4", "luo-v6", "LUO-V5"})
    void anUnknownGenerationIsNamedWithItsBytes(String compatible) {
        KhoMachine machine = new KhoMachine(KhoGeneration.V4);
        machine.node("LUO", LuoLayouts.SER.blank(0).setText("compatible", compatible).set("liveupdate_num", 7).bytes());
        machine.finish();
        DecodeContext context = machine.context();
        assertFalse(LuoDecoder.decode(context, machine.decode(context)).isPresent());
        Problem problem = context.problems().problems().get(0);
        assertEquals(LuoRules.GENERATION, problem.code());
        assertTrue(problem.message().contains(compatible) && problem.message().contains("0700000000000000"),
                problem.message());
    }

    @Test
    void aTreeOfAnInBetweenGenerationIsNamed() {
        KhoMachine machine = new KhoMachine(KhoGeneration.V2);
        machine.node("LUO", LuoMachine.tree("luo-v2", 1, 0, 0));
        machine.finish();
        DecodeContext context = machine.context();
        assertFalse(LuoDecoder.decode(context, machine.decode(context)).isPresent());
        assertEquals(List.of(LuoRules.GENERATION), KhoMachine.codes(context));
        assertTrue(context.problems().problems().get(0).message().contains("luo-v2"));
    }

    @Test
    void aBlobThatIsTooShortIsRefused() {
        KhoMachine machine = new KhoMachine(KhoGeneration.V4);
        machine.node("LUO", new byte[31]);
        machine.finish();
        DecodeContext context = machine.context();
        assertFalse(LuoDecoder.decode(context, machine.decode(context)).isPresent());
        assertEquals(List.of(LuoRules.MALFORMED), KhoMachine.codes(context));
    }

    @Test
    void aChainThatPointsBackEnds() {
        LuoMachine machine = LuoMachine.of(LuoGeneration.V5, sessions(102), List.of());
        long second = cleanly(machine).sessionBlocks().get(1).at();
        head(machine, second).set("next", machine.sessionsAt()).writeTo(machine.kho().memory());
        assertEquals(List.of(LuoRules.SHARED), codes(machine));
    }

    private static Struct head(LuoMachine machine, long block) {
        return KhoLayouts.BLOCK_HEADER.at(machine.kho().memory(), block).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"0", "52", "-1", "0x7fffffffffffffff"})
    void aBlockWithACountThatCannotBeIsNotRead(long count) {
        LuoMachine machine = LuoMachine.of(LuoGeneration.V5, sessions(60), List.of());
        head(machine, machine.sessionsAt()).set("count", count).writeTo(machine.kho().memory());
        assertEquals(List.of(LuoRules.COUNT), codes(machine));
        DecodeContext context = machine.kho().context();
        assertEquals(List.of(), decode(machine, context).orElseThrow().sessions());
    }

    @Test
    void aBlockBeforeTheLastMustBeFull() {
        LuoMachine machine = LuoMachine.of(LuoGeneration.V5, sessions(60), List.of());
        head(machine, machine.sessionsAt()).set("count", 50).writeTo(machine.kho().memory());
        assertEquals(List.of(LuoRules.NOT_FULL), codes(machine));
    }

    @Test
    void pagesOutsideMemoryOrNotPreservedAreReported() {
        LuoMachine outside = LuoMachine.of(LuoGeneration.V5, sessions(1), List.of());
        LuoLayouts.SER.at(outside.kho().memory(), outside.state()).orElseThrow().set("sessions_pa", 0x70000000)
                .set("flbs_pa", 0x1234).writeTo(outside.kho().memory());
        assertEquals(List.of(LuoRules.OUTSIDE, LuoRules.POINTER), codes(outside));
        LuoMachine loose = LuoMachine.of(LuoGeneration.V5, sessions(1), List.of());
        loose.kho().unpreserve(loose.sessionsAt(), 0);
        loose.kho().unpreserve(loose.flbsAt(), 0);
        assertEquals(List.of(LuoRules.NOT_PRESERVED), codes(loose));
    }

    @Test
    void twoSessionsCannotHaveTheSameFiles() {
        LuoMachine machine = LuoMachine.of(LuoGeneration.V5, List.of(new Session("a", files(2)),
                new Session("b", files(2))), List.of());
        List<LuoSession> sessions = cleanly(machine).sessions();
        Struct second = LuoLayouts.SESSION.at(machine.kho().memory(), sessions.get(1).at()).orElseThrow();
        second.struct("file_set").set("files", sessions.get(0).filesAt());
        second.writeTo(machine.kho().memory());
        assertEquals(List.of(LuoRules.SHARED, LuoRules.FILE_COUNT), codes(machine));
    }

    @Test
    void namesTokensAndCountsAreCompared() {
        LuoMachine machine = LuoMachine.of(LuoGeneration.V5, List.of(new Session("same", files(0)),
                new Session("same", List.of(new File("h", 1, 5), new File("h", 2, 5))), new Session("", files(1))),
                List.of(new Flb("f", 1, 1), new Flb("f", 2, 2)));
        assertEquals(List.of(LuoRules.TOKEN, LuoRules.DUPLICATE, LuoRules.NAME), codes(machine));
        LuoMachine count = LuoMachine.of(LuoGeneration.V5, List.of(new Session("a", files(2))), List.of());
        Struct session = LuoLayouts.SESSION.at(count.kho().memory(), count.sessionsAt() + 16).orElseThrow();
        session.struct("file_set").set("count", 3);
        session.writeTo(count.kho().memory());
        assertEquals(List.of(LuoRules.FILE_COUNT), codes(count));
    }

    @Test
    void aNameWithoutEndOrWithBytesBehindItIsReported() {
        LuoMachine machine = LuoMachine.of(LuoGeneration.V5, List.of(new Session("a", files(0))), List.of());
        byte[] name = new byte[64];
        Arrays.fill(name, (byte) 'n');
        machine.kho().memory().write(machine.sessionsAt() + 16, name);
        assertEquals(List.of(LuoRules.NAME), codes(machine));
        name[10] = 0;
        machine.kho().memory().write(machine.sessionsAt() + 16, name);
        assertEquals(List.of(LuoRules.NAME), codes(machine));
    }

    @ParameterizedTest
    @CsvSource({"0, 5, luo-flb-pages", "8, 64, luo-count", "8, -1, luo-count"})
    void aPageOfFlbsThatCannotBeIsReported(int offset, long value, String code) {
        LuoMachine machine = LuoMachine.of(LuoGeneration.V5, sessions(1), List.of(new Flb("f", 1, 1)));
        KhoLayouts.RADIX_ENTRY.blank(machine.flbsAt() + offset).set("phys", value).writeTo(machine.kho().memory());
        assertEquals(List.of(code), codes(machine));
    }

    @ParameterizedTest
    @CsvSource({"820", "-1", "0x7fffffffffffffff"})
    void anArrayOfSessionsIsBounded(long count) {
        LuoMachine machine = LuoMachine.of(LuoGeneration.V1, sessions(3), List.of());
        LuoLayouts.SESSION_HEADER.blank(machine.sessionsAt()).set("count", count).writeTo(machine.kho().memory());
        assertTrue(codes(machine).contains(LuoRules.COUNT));
    }

    @Test
    void anArrayOfFilesIsBounded() {
        LuoMachine machine = LuoMachine.of(LuoGeneration.V1, List.of(new Session("a", files(2))), List.of());
        Struct session = LuoLayouts.SESSION.at(machine.kho().memory(), machine.sessionsAt() + 8).orElseThrow();
        session.struct("file_set").set("count", 129);
        session.writeTo(machine.kho().memory());
        assertEquals(List.of(LuoRules.COUNT, LuoRules.FILE_COUNT), codes(machine));
    }

    @Test
    void aFullArrayOfSessionsIsRead() {
        assertEquals(819, cleanly(LuoMachine.of(LuoGeneration.V1, sessions(819), List.of())).sessions().size());
    }

    @Test
    void aTreeWithoutItsNodesIsReported() {
        KhoMachine machine = new KhoMachine(KhoGeneration.V1);
        machine.node("LUO", new FdtBuilder().begin("").property("compatible", "luo-v1")
                .begin("luo-flb").property("compatible", "luo-flb-v7").end().end().finish());
        machine.finish();
        DecodeContext context = machine.context();
        LuoState state = LuoDecoder.decode(context, machine.decode(context)).orElseThrow();
        assertFalse(state.serialized());
        assertEquals(List.of(LuoRules.MALFORMED, LuoRules.GENERATION, LuoRules.NOT_SERIALIZED),
                KhoMachine.codes(context));
    }
}
