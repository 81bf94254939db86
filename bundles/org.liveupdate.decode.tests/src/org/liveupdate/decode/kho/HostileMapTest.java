/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.ProblemLog;
import org.liveupdate.abi.kho.KhoGeneration;
import org.liveupdate.abi.kho.KhoLayouts;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.StepBudget;
import org.liveupdate.decode.StructureMap;
import org.liveupdate.decode.kho.KhoState.MapState;

/** Memory maps that no kernel writes. */
class HostileMapTest {

    private static KhoMachine tree() {
        KhoMachine machine = new KhoMachine(KhoGeneration.V4);
        machine.preserve(0x8000000, 0);
        machine.finish();
        return machine;
    }

    private static KhoMachine list() {
        KhoMachine machine = new KhoMachine(KhoGeneration.V1);
        machine.preserve(0x200000, 9);
        machine.finish();
        return machine;
    }

    private static void entry(KhoMachine machine, long page, int index, long value) {
        KhoLayouts.RADIX_ENTRY.blank(page + index * 8L).set("phys", value).writeTo(machine.memory());
    }

    private static void expectDamage(KhoMachine machine, String code, long survivors) {
        DecodeContext context = machine.context();
        KhoState state = machine.decode(context);
        assertEquals(MapState.DAMAGED, state.mapState());
        assertEquals(List.of(code), KhoMachine.codes(context));
        assertEquals(survivors, state.preserved().size());
    }

    @Test
    void aTreeThatPointsToItsRootEnds() {
        KhoMachine machine = tree();
        entry(machine, machine.radixRoot(), 7, machine.radixRoot());
        expectDamage(machine, KhoRules.MAP_SHARED, 2);
    }

    @Test
    void aLeafThatTwoEntriesShareCountsOnce() {
        KhoMachine machine = tree();
        long leaf = machine.decodeCleanly().metadata().stream()
                .filter(page -> page.kind() == MetadataPage.Kind.RADIX_LEAF)
                .findFirst().orElseThrow().address();
        long parent = machine.decodeCleanly().metadata().get(4).address();
        entry(machine, parent, 500, leaf);
        expectDamage(machine, KhoRules.MAP_SHARED, 2);
    }

    @ParameterizedTest
    @CsvSource({"0x1234", "-0x10000000000000", "0x10000000000000", "-1", "1"})
    void anEntryThatIsNoPageIsReported(long value) {
        KhoMachine machine = tree();
        entry(machine, machine.radixRoot(), 100, value);
        expectDamage(machine, KhoRules.MAP_POINTER, 2);
    }

    @Test
    void anEntryOutsideMemoryIsReportedWithItsPlace() {
        KhoMachine machine = tree();
        entry(machine, machine.radixRoot(), 3, 0x70000000);
        expectDamage(machine, KhoRules.MAP_OUTSIDE, 2);
        DecodeContext context = machine.context();
        machine.decode(context);
        assertEquals(machine.radixRoot() + 24, context.problems().problems().get(0).address());
    }

    @Test
    void keysThatAreTooWideOrHaveNoOrderAreReported() {
        KhoMachine wide = tree();
        chain(wide, 8);
        expectDamage(wide, KhoRules.MAP_KEY, 2);
        KhoMachine without = tree();
        chain(without, 0);
        expectDamage(without, KhoRules.MAP_KEY, 2);
    }

    /** Tables down to a leaf with one bit, all through entry 0 but for the root. */
    private static void chain(KhoMachine machine, int rootIndex) {
        long table = machine.plainPage();
        entry(machine, machine.radixRoot(), rootIndex, table);
        for (int level = 4; level > 0; level--) {
            long next = machine.plainPage();
            entry(machine, table, 0, next);
            table = next;
        }
        machine.memory().write(table, new byte[] {1});
    }

    @Test
    void foliosBeyondTheAddressWidthAreReported() {
        KhoMachine machine = new KhoMachine(KhoGeneration.V4);
        machine.preserve(0xfffffffffffffL & -4096, 0);
        machine.finish();
        assertEquals(2, machine.decodeCleanly().preserved().size());
        machine.preserve(1L << 52, 0);
        expectDamage(machine, KhoRules.MAP_KEY, 2);
    }

    @Test
    void theBudgetEndsTheWalk() {
        KhoMachine machine = tree();
        DecodeContext context = new DecodeContext(machine.memory(), new StructureMap(), new ProblemLog(), Progress.NONE,
                new StepBudget(4, Progress.NONE));
        assertEquals(MapState.DAMAGED, machine.decode(context).mapState());
        assertEquals(List.of(KhoRules.MAP_TOO_BIG), KhoMachine.codes(context));
    }

    @Test
    void aListThatPointsBackEnds() {
        KhoMachine machine = list();
        Struct first = first(machine);
        Struct second = KhoLayouts.MEM_CHUNK.at(machine.memory(), first.get("next")).orElseThrow();
        second.set("next", first.address()).writeTo(machine.memory());
        expectDamage(machine, KhoRules.MAP_SHARED, 2);
    }

    private static Struct first(KhoMachine machine) {
        return KhoLayouts.MEM_CHUNK.at(machine.memory(), machine.decodeCleanly().map()).orElseThrow();
    }

    @Test
    void aChunkWithTooManyBitmapsIsLeftOutAndTheNextIsRead() {
        KhoMachine machine = list();
        first(machine).set("num_elms", 256).writeTo(machine.memory());
        expectDamage(machine, KhoRules.CHUNK_COUNT, 1);
    }

    @Test
    void aChunkOfAnImpossibleOrderIsLeftOut() {
        KhoMachine machine = list();
        first(machine).set("order", 0xffffffffL).writeTo(machine.memory());
        expectDamage(machine, KhoRules.MAP_KEY, 1);
    }

    @ParameterizedTest
    @CsvSource({"0x1000", "0x8000800", "-0x10000000000000", "0x10000000000000"})
    void aBitmapThatStartsAtNoMultipleOfItsSpanIsLeftOut(long start) {
        KhoMachine machine = list();
        Struct chunk = first(machine);
        chunk.element("bitmaps", 0).set("phys_start", start);
        chunk.writeTo(machine.memory());
        expectDamage(machine, KhoRules.MAP_KEY, 1);
    }

    @Test
    void aBitmapOutsideMemoryIsReported() {
        KhoMachine machine = list();
        Struct chunk = first(machine);
        chunk.element("bitmaps", 0).set("bitmap", 0x70000000);
        chunk.writeTo(machine.memory());
        expectDamage(machine, KhoRules.MAP_OUTSIDE, 1);
    }

    @Test
    void aPageOfGarbageGivesProblemsOnly() {
        KhoMachine machine = tree();
        byte[] garbage = new byte[4096];
        new Random(3).nextBytes(garbage);
        machine.memory().write(machine.radixRoot(), garbage);
        DecodeContext context = machine.context();
        assertEquals(MapState.DAMAGED, machine.decode(context).mapState());
        assertTrue(context.problems().problems().size() <= ProblemLog.LIMIT_PER_CODE + 1);
    }
}
