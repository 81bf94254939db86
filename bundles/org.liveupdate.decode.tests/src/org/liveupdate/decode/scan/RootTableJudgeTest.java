/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.SparseMemory;
import org.liveupdate.abi.vtd.ContextLayouts;
import org.liveupdate.abi.vtd.PasidLayouts;
import org.liveupdate.abi.vtd.RootLayouts;
import org.liveupdate.decode.vtd.VtdMode;

class RootTableJudgeTest {

    private static RootTableGuess judge(SparseMemory memory) {
        return RootTableJudge.judge(memory, RootTables.ROOT);
    }

    @Test
    void contextEntriesTellLegacyMode() {
        RootTableGuess guess = judge(RootTables.legacy());
        assertEquals(Optional.of(VtdMode.LEGACY), guess.mode());
        assertEquals(Certainty.CERTAIN, guess.certainty());
        assertEquals(2, guess.devices());
        assertEquals(RootTables.ROOT, guess.rtaddr());
    }

    @Test
    void pasidDirectoriesTellScalableMode() {
        RootTableGuess guess = judge(RootTables.scalable());
        assertEquals(Optional.of(VtdMode.SCALABLE), guess.mode());
        assertEquals(Certainty.CERTAIN, guess.certainty());
        assertEquals(RootTables.ROOT | 0x400, guess.rtaddr());
    }

    @Test
    void anUpperHalfIsEnoughForScalableModeEvenIfTablesAreMissing() {
        SparseMemory memory = RootTables.empty();
        RootTables.entry(memory, RootLayouts.SCALABLE_ENTRY, RootTables.ROOT, 3).set("UP", 1).set("UCTP", 0x9000000)
                .writeTo(memory);
        RootTableGuess guess = judge(memory);
        assertEquals(Optional.of(VtdMode.SCALABLE), guess.mode());
        assertEquals(Certainty.LIKELY, guess.certainty());
        assertEquals(1, guess.missing());
    }

    @Test
    void missingContextTablesLeaveTheModeOpen() {
        SparseMemory memory = RootTables.empty();
        RootTables.entry(memory, RootLayouts.LEGACY_ENTRY, RootTables.ROOT, 3).set("P", 1).set("CTP", 0x9000000)
                .writeTo(memory);
        assertEquals(Certainty.POSSIBLE, judge(memory).certainty());
    }

    @Test
    void anEmptyPageIsPossibleAndOthersAreNot() {
        SparseMemory memory = RootTables.empty();
        assertEquals(Certainty.POSSIBLE, judge(memory).certainty());
        assertEquals(Optional.empty(), judge(memory).mode());
        memory.write(RootTables.ROOT, new byte[] {0x23, 0x10});
        assertEquals(Certainty.NONE, judge(memory).certainty());
        assertEquals(Certainty.NONE, RootTableJudge.judge(memory, 0x7777000).certainty());
        assertEquals(Certainty.NONE, RootTableJudge.judge(memory, RootTables.ROOT + 8).certainty());
    }

    @Test
    void wrongEntriesLowerTheCertainty() {
        SparseMemory memory = RootTables.legacy();
        RootTables.entry(memory, ContextLayouts.LEGACY_ENTRY, RootTables.CONTEXT, 0x31).set("P", 1).set("AW", 7)
                .writeTo(memory);
        assertEquals(Certainty.LIKELY, judge(memory).certainty());
        assertEquals(1, judge(memory).wrong());
        for (int i = 0; i < 8; i++) {
            RootTables.entry(memory, ContextLayouts.LEGACY_ENTRY, RootTables.CONTEXT, 0x40 + i).set("P", 1).set("AW", 7)
                    .writeTo(memory);
        }
        assertEquals(Certainty.NONE, judge(memory).certainty());
        assertEquals(Optional.empty(), judge(memory).mode());
    }

    @Test
    void aPasidEntryOfNoTypeSpeaksAgainstScalableMode() {
        SparseMemory memory = RootTables.scalable();
        RootTables.entry(memory, PasidLayouts.TABLE_ENTRY, RootTables.PASIDS, 0).set("PGTT", 0).writeTo(memory);
        assertNotEquals(Certainty.CERTAIN, judge(memory).certainty());
    }

    @Test
    void everySingleByteCorruptionIsJudged() {
        for (SparseMemory memory : new SparseMemory[] {RootTables.legacy(), RootTables.scalable()}) {
            byte[] one = new byte[1];
            for (long table : new long[] {RootTables.ROOT, RootTables.CONTEXT, RootTables.DIRECTORY,
                    RootTables.PASIDS}) {
                for (int offset = 0; offset < 4096; offset += offset < 64 ? 1 : 61) {
                    memory.read(table + offset, one, 0, 1);
                    memory.write(table + offset, new byte[] {(byte) (one[0] ^ 0xff)});
                    assertTrue(judge(memory).evidence().length() > 0);
                    memory.write(table + offset, one);
                }
            }
        }
    }
}
