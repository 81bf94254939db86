/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.ProblemLog;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.vtd.PageTableFormat;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.StepBudget;
import org.liveupdate.decode.StructureMap;

/** Page tables that are wrong end as problems; what is right in them is still decoded. */
class HostilePageTableTest {

    private static final PageTableFormat FORMAT = PageTableFormat.SECOND_STAGE;
    private static final long POINTER = 0x42;

    private TableBuilder builder;
    private PageTableRoot root;
    private DecodeContext context;

    @BeforeEach
    void buildATableWithOnePage() {
        builder = new TableBuilder();
        root = builder.table(FORMAT, 4);
        builder.map(root, 0x7000, 1, 0x5000, true);
        context = DecodeContext.of(builder.memory, Progress.NONE);
    }

    @Test
    void aTableThatPointsToItselfIsFollowedOnce() {
        builder.put(root.address() + 8, FORMAT.table(root.address()));
        PageTableSummary summary = decode();
        assertEquals(1, summary.leafCount());
        assertProblem(VtdProblems.TABLE_LOOP, root.address() + 8);
    }

    @Test
    void aTableThatPointsToTheTableAboveIsFollowedOnce() {
        long below = FORMAT.tableAddress(builder.word(root.address()));
        builder.put(below + 511 * 8, FORMAT.table(root.address()));
        assertEquals(1, decode().leafCount());
        assertProblem(VtdProblems.TABLE_LOOP, below + 511 * 8);
    }

    @Test
    void aTableThatIsReachedTwiceElsewhereIsDecodedTwiceAndSaid() {
        builder.put(root.address() + 8, builder.word(root.address()));
        PageTableSummary summary = decode();
        assertEquals(2, summary.leafCount());
        assertEquals(0x80_0000_7000L, summary.ranges().get(1).iova());
        assertTrue(summary.complete());
        assertEquals(VtdProblems.TABLE_SHARED, problems().get(0).code());
        assertEquals(root.address() + 8, problems().get(0).address());
    }

    @Test
    void tablesThatShareAllTheirSubtreesEnd() {
        PageTableRoot bomb = builder.table(FORMAT, 5);
        long table = bomb.address();
        for (int level = 5; level > 1; level--) {
            long below = builder.page();
            for (int index = 0; index < 512; index++) {
                builder.put(table + index * 8L, FORMAT.table(below));
            }
            table = below;
        }
        builder.put(table, FORMAT.leaf(0x5000, 1, true, true, false));
        PageTableSummary summary = new PageTableDecoder(context, 57, 1 << 20).decode(bomb, POINTER, "bomb");
        assertFalse(summary.complete());
        assertTrue(summary.tableCount() <= PageTableWalker.MAX_REVISITS + 5);
        assertTrue(problems().stream().anyMatch(problem -> problem.code().equals(VtdProblems.BUDGET)));
    }

    @Test
    void theStepBudgetEndsTheWalkWithAProblem() {
        context = new DecodeContext(builder.memory, new StructureMap(), new ProblemLog(), Progress.NONE,
                new StepBudget(3, Progress.NONE));
        PageTableSummary summary = decode();
        assertEquals(0, summary.leafCount());
        assertFalse(summary.complete());
        assertEquals(List.of(1, 2, 3).size(), summary.tableCount());
        assertEquals(VtdProblems.BUDGET, problems().get(0).code());
    }

    @Test
    void cancellingStopsTheWalk() {
        Progress cancelled = new Progress() {
            @Override
            public void report(String what, long done, long total) {
                // nobody looks
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        context = new DecodeContext(builder.memory, new StructureMap(), new ProblemLog(), cancelled,
                new StepBudget(1024, cancelled));
        assertThrows(CancellationException.class, this::decode);
    }

    @Test
    void aTableOutsideTheImageIsAProblemAtTheEntryThatPointsThere() {
        builder.put(root.address() + 16, FORMAT.table(0xdead000));
        PageTableSummary summary = decode();
        assertEquals(1, summary.leafCount());
        assertFalse(summary.complete());
        assertProblem(VtdProblems.TABLE_OUTSIDE, root.address() + 16);
        assertTrue(problems().get(0).message().contains("0xdead000"));
    }

    @Test
    void everyPointerToAMissingTableIsAProblemOfItsOwn() {
        builder.put(root.address() + 16, FORMAT.table(0xdead000));
        builder.put(root.address() + 24, FORMAT.table(0xdead000));
        decode();
        assertEquals(List.of(root.address() + 16, root.address() + 24),
                problems().stream().map(Problem::address).toList());
        problems().forEach(problem -> assertEquals(VtdProblems.TABLE_OUTSIDE, problem.code()));
    }

    @Test
    void aTopTableOutsideTheImageIsAProblemAtItsPointer() {
        PageTableRoot nowhere = new PageTableRoot(0xf_ffff_ffff_f000L, 4, FORMAT);
        PageTableSummary summary = new PageTableDecoder(context, 57, 10).decode(nowhere, POINTER, "test");
        assertEquals(0, summary.tableCount());
        assertProblem(VtdProblems.TABLE_OUTSIDE, POINTER);
    }

    @Test
    void leavesOutsideTheImageAreNoProblem() {
        builder.map(root, 0x8000, 1, 0xf_ffff_0000_0000L, true);
        assertEquals(2, decode().leafCount());
        assertEquals(List.of(), problems());
    }

    @Test
    void aLeafWithReservedBitsIsNotMapped() {
        long at = builder.map(root, 0x4020_0000L, 2, 0x20_0000, true);
        builder.put(at, builder.word(at) | 0x3000);
        PageTableSummary summary = decode();
        assertEquals(1, summary.leafCount());
        assertProblem(VtdProblems.RESERVED_BITS, at);
        assertTrue(problems().get(0).message().contains("0x3000 in 0x203083"), problems().get(0).message());
        assertTrue(problems().get(0).message().contains("0x40200000"), problems().get(0).message());
    }

    @Test
    void whatIsWrongInATableOfSeveralPageTablesIsSaidOnce() {
        long at = builder.map(root, 0x8000, 1, 0x5000, true);
        builder.put(at, 0x5000);
        PageTableRoot other = builder.table(FORMAT, 4);
        builder.put(other.address(), builder.word(root.address()));
        PageTableDecoder decoder = new PageTableDecoder(context, 57, 1 << 20);
        assertEquals(1, decoder.decode(root, POINTER, "test").leafCount());
        assertProblem(VtdProblems.NOT_PRESENT_BITS, at);
        assertEquals(1, decoder.decode(other, POINTER, "test").leafCount());
        assertEquals(1, problems().stream().filter(problem -> problem.address() == at).count());
    }

    @Test
    void secondStageTablesThatShareALowerTableAreSaid() {
        PageTableRoot other = builder.table(FORMAT, 4);
        builder.put(other.address() + 8, builder.word(root.address()));
        PageTableDecoder decoder = new PageTableDecoder(context, 57, 1 << 20);
        decoder.decode(root, POINTER, "test");
        assertEquals(1, decoder.decode(other, POINTER, "test").leafCount());
        assertEquals(VtdProblems.TABLE_SHARED, problems().get(0).code());
        assertEquals(other.address() + 8, problems().get(0).address());
    }

    @Test
    void firstStageTablesOfProcessesMayShareTheKernelsHalf() {
        root = builder.table(PageTableFormat.FIRST_STAGE, 4);
        builder.map(root, 0xffff_8000_0000_0000L, 1, 0x5000, true);
        PageTableRoot other = builder.table(PageTableFormat.FIRST_STAGE, 4);
        builder.put(other.address() + 256 * 8, builder.word(root.address() + 256 * 8));
        PageTableDecoder decoder = new PageTableDecoder(context, 57, 1 << 20);
        assertEquals(1, decoder.decode(root, POINTER, "test").leafCount());
        assertEquals(1, decoder.decode(other, POINTER, "test").leafCount());
        assertEquals(List.of(), problems());
    }

    @Test
    void aLargePageTooFarUpIsNotMapped() {
        builder.put(root.address() + 8, FORMAT.leaf(0, 3, true, true, false));
        assertEquals(1, decode().leafCount());
        assertProblem(VtdProblems.RESERVED_BITS, root.address() + 8);
    }

    @Test
    void bitsWithoutPermissionAreSaidAtEveryLevel() {
        builder.put(root.address() + 8, 0x5000);
        assertEquals(1, decode().leafCount());
        assertProblem(VtdProblems.NOT_PRESENT_BITS, root.address() + 8);
    }

    @Test
    void bitsOfAFirstStageEntryThatIsNotPresentMeanNothing() {
        root = builder.table(PageTableFormat.FIRST_STAGE, 4);
        builder.put(root.address(), -2);
        assertEquals(0, decode().leafCount());
        assertEquals(List.of(), problems());
    }

    @Test
    void permissionsAreThoseThatAllEntriesOnTheWayAllow() {
        builder.put(root.address(), builder.word(root.address()) & ~2);
        MappedRange range = decode().ranges().get(0);
        assertEquals("r-", range.permissions());
        assertEquals(List.of(), problems());
    }

    @Test
    void aPageThatTheEntriesTogetherDoNotAllowIsNotMapped() {
        builder.put(root.address(), builder.word(root.address()) & ~2);
        long at = builder.map(root, 0x7000, 1, FORMAT.leaf(0x5000, 1, false, true, false));
        assertEquals(0, decode().leafCount());
        assertProblem(VtdProblems.NO_PERMISSION, at);
    }

    @Test
    void rangesBehindTheLimitAreCountedButNotListed() {
        builder.map(root, 0x9000, 1, 0x5000, true);
        builder.map(root, 0xb000, 1, 0x5000, true);
        builder.map(root, 0xc000, 1, 0x6000, true);
        PageTableSummary summary = new PageTableDecoder(context, 57, 2).decode(root, POINTER, "test");
        assertEquals(4, summary.leafCount());
        assertEquals(2, summary.ranges().size());
        assertFalse(summary.complete());
        assertProblem(VtdProblems.TOO_MANY_RANGES, root.address());
    }

    @Test
    void mappingsBeyondTheGuestAddressWidthAreSaidOnce() {
        builder.map(root, 0x80_0000_0000L, 1, 0x5000, true);
        builder.map(root, 0x80_0000_2000L, 1, 0x5000, true);
        PageTableSummary summary = new PageTableDecoder(context, 39, 10).decode(root, POINTER, "test");
        assertEquals(3, summary.leafCount());
        assertProblem(VtdProblems.BEYOND_WIDTH, root.address());
    }

    @Test
    void mappingsUpToTheLastByteOfTheGuestAddressWidthAreFine() {
        builder.map(root, 0x7f_ffff_f000L, 1, 0x5000, true);
        new PageTableDecoder(context, 39, 10).decode(root, POINTER, "test");
        assertEquals(List.of(), problems());
    }

    private PageTableSummary decode() {
        return new PageTableDecoder(context, 57, 1 << 20).decode(root, POINTER, "test");
    }

    private List<Problem> problems() {
        return context.problems().problems();
    }

    private void assertProblem(String code, long address) {
        assertEquals(1, problems().size(), problems().toString());
        assertEquals(code, problems().get(0).code());
        assertEquals(address, problems().get(0).address());
    }
}
