/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.vtd.FaultReason;
import org.liveupdate.abi.vtd.PageTableFormat;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.vtd.TranslationOutcome.Fault;
import org.liveupdate.decode.vtd.TranslationOutcome.Mapped;

/** Nested translation: the guest's first-stage tables stand at guest-physical addresses. */
class NestedTranslationTest {

    private static final Bdf DEVICE = Bdf.parse("00:04.0");
    private static final int NESTED = 3;
    private static final long GUEST_BASE = 0x40_0000_0000L;
    private static final long IOVA = 0x1234_5000L;

    private final UnitBuilder builder = UnitBuilder.scalable();
    private final TableBuilder tables = builder.tables;
    private final DecodeContext context = builder.newContext();
    private PageTableRoot second;
    private long[] guestTables;

    /** Four first-stage tables at GUEST_BASE, mapped there page by page and not in order in host memory. */
    @BeforeEach
    void buildAGuestsTable() {
        second = tables.table(PageTableFormat.SECOND_STAGE, 4);
        guestTables = new long[] { tables.page(), 0, 0, 0 };
        tables.page();
        for (int i = 1; i < guestTables.length; i++) {
            guestTables[i] = tables.page();
        }
        for (int i = 0; i < guestTables.length; i++) {
            tables.map(second, GUEST_BASE + i * 4096L, 1, guestTables[i], true);
        }
        PageTableFormat format = PageTableFormat.FIRST_STAGE;
        tables.put(guestTables[0], format.table(GUEST_BASE + 4096));
        tables.put(guestTables[1], format.table(GUEST_BASE + 2 * 4096));
        tables.put(guestTables[2] + (IOVA >> 21) * 8, format.table(GUEST_BASE + 3 * 4096));
        tables.put(guestTables[3] + (IOVA >> 12 & 511) * 8, format.leaf(0x9000, 1, true, true, false));
        tables.map(second, 0x9000, 1, 0x77_7000, false);
        builder.directory(DEVICE, 2);
        builder.pasid(DEVICE, 0, NESTED, 5).set("SSPTPTR", second.address()).set("FSPTPTR", GUEST_BASE)
                .writeTo(tables.memory);
    }

    @Test
    void theFirstStageIsReadThroughTheSecond() {
        Translation translation = translation();
        assertEquals(Stage.NESTED, translation.stage());
        assertEquals(GUEST_BASE, translation.pointer());
        assertEquals(4, translation.levels());
        assertEquals(List.of(new MappedRange(IOVA, 4096, 0x9000, 4096, true, true, false)), translation.ranges());
        assertEquals(5, translation.secondStage().orElseThrow().leafCount());
        assertEquals(List.of(), problems());
    }

    @Test
    void guestTablesAreNotedWhereTheyReallyStand() {
        translation();
        for (long table : guestTables) {
            assertEquals(1, context.structures().overlapping(table, 1).size());
        }
        assertTrue(context.structures().overlapping(GUEST_BASE, 4096).isEmpty());
    }

    @Test
    void anAddressGoesThroughBothStagesAndEveryGuestTableThroughTheSecond() {
        TranslationTrace trace = trace(IOVA + 5);
        assertEquals(new Mapped(0x77_7005, 4096, true, false), trace.outcome());
        // root, context, directory, PASID; four first-stage entries, each found by four of the second stage; the page
        assertEquals(4 + 4 * 5 + 4, trace.steps().size());
        assertEquals("first-stage level 4 table: second-stage level 4, index 0", trace.steps().get(4).title());
        assertEquals(guestTables[3] + (IOVA >> 12 & 511) * 8, trace.steps().get(23).entry().address());
    }

    @Test
    void aGuestTableThatTheSecondStageDoesNotMapIsAProblemAtItsEntry() {
        tables.put(guestTables[2], PageTableFormat.FIRST_STAGE.table(0x9_9000));
        Translation translation = translation();
        assertEquals(1, translation.leafCount());
        assertEquals(List.of(VtdProblems.NESTED_NOT_MAPPED), problems().stream().map(Problem::code).toList());
        assertEquals(guestTables[2], problems().get(0).address());
        assertEquals(FaultReason.SM_SECOND_PERMISSION, ((Fault) trace(0).outcome()).reason());
    }

    @Test
    void aGuestPageThatTheSecondStageDoesNotMapFaultsThere() {
        tables.put(guestTables[3], PageTableFormat.FIRST_STAGE.leaf(0xa000, 1, true, true, false));
        assertEquals(FaultReason.SM_SECOND_PERMISSION, ((Fault) trace(IOVA & ~0x1f_ffffL).outcome()).reason());
        assertEquals(List.of(), problems());
    }

    @Test
    void oneFirstStageUnderTwoSecondStagesIsDecodedForEach() {
        PageTableRoot other = tables.table(PageTableFormat.SECOND_STAGE, 4);
        builder.pasid(DEVICE, 1, NESTED, 6).set("SSPTPTR", other.address()).set("FSPTPTR", GUEST_BASE)
                .writeTo(tables.memory);
        VtdUnit unit = builder.decode(context);
        List<Translation> translations = unit.devices().get(0).translations();
        assertEquals(1, translations.get(0).leafCount());
        assertEquals(0, translations.get(1).leafCount());
        assertEquals(List.of(VtdProblems.NESTED_NOT_MAPPED), problems().stream().map(Problem::code).toList());
    }

    @Test
    void aGuestTableThatPointsToItselfEnds() {
        tables.put(guestTables[0] + 8, PageTableFormat.FIRST_STAGE.table(GUEST_BASE));
        assertEquals(1, translation().leafCount());
        assertEquals(List.of(VtdProblems.TABLE_LOOP), problems().stream().map(Problem::code).toList());
    }

    private Translation translation() {
        return builder.decode(context).devices().get(0).translations().get(0);
    }

    private TranslationTrace trace(long iova) {
        return new Translator(builder.registers(), tables.memory).translate(DEVICE, OptionalInt.empty(), iova);
    }

    private List<Problem> problems() {
        return context.problems().problems();
    }
}
