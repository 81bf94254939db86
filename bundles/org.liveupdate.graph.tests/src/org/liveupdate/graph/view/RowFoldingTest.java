/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liveupdate.graph.Row;
import org.liveupdate.graph.State;

/** Folding of runs of rows. */
class RowFoldingTest {

    private static List<Row> slots(int count, int... used) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int slot = i;
            boolean inUse = java.util.Arrays.stream(used).anyMatch(each -> each == slot);
            rows.add(inUse ? Row.pointer("[" + i + "]", "0x1000", "p" + i) : Row.emptySlot("[" + i + "]"));
        }
        return rows;
    }

    @Test
    void emptySlotsBetweenPointersBecomeOneRowWithACount() {
        List<Row> rows = RowFolding.fold(slots(512, 3, 400), 3);
        assertEquals(List.of("[0] \u2026 [2]", "[3]", "[4] \u2026 [399]", "[400]", "[401] \u2026 [511]"),
                rows.stream().map(Row::name).toList());
        assertEquals(List.of(3, 1, 396, 1, 111), rows.stream().map(Row::count).toList());
    }

    @Test
    void theSumOfCountsStays() {
        for (int used = 0; used < 20; used++) {
            List<Row> rows = RowFolding.fold(slots(64, used, used * 2, used * 3), 2);
            assertEquals(64, rows.stream().mapToInt(Row::count).sum());
        }
    }

    @Test
    void aRunShorterThanAskedForStays() {
        assertEquals(slots(4, 2), RowFolding.fold(slots(4, 2), 3));
        assertEquals(3, RowFolding.fold(slots(4, 2), 2).size());
    }

    @Test
    void equalValuesFoldAndOthersDoNot() {
        List<Row> rows = List.of(Row.of("[0]", "a"), Row.of("[1]", "a"), Row.of("[2]", "a"), Row.of("[3]", "b"));
        List<Row> folded = RowFolding.fold(rows, 3);
        assertEquals(2, folded.size());
        assertEquals("a", folded.get(0).value());
        assertEquals(3, folded.get(0).count());
    }

    @Test
    void namedFieldsKeepTheirNames() {
        List<Row> rows = List.of(Row.of("flags", "0"), Row.of("reserved", "0"), Row.of("next", "0"));
        assertEquals(rows, RowFolding.fold(rows, 2));
        List<Row> alike = List.of(Row.of("a", "0"), Row.of("a", "0"), Row.of("a", "0"));
        assertEquals(alike, RowFolding.fold(alike, 2));
    }

    @Test
    void rowsWithAPortAreNeverFolded() {
        List<Row> rows = List.of(Row.pointer("[0]", "1", "a"), Row.pointer("[1]", "1", "b"));
        assertEquals(rows, RowFolding.fold(rows, 2));
    }

    @Test
    void aChangedRowIsNotFoldedWithUnchangedOnes() {
        List<Row> rows = new ArrayList<>(slots(9));
        rows.set(4, rows.get(4).withState(State.ADDED));
        List<Row> folded = RowFolding.fold(rows, 2);
        assertEquals(List.of(4, 1, 4), folded.stream().map(Row::count).toList());
        assertEquals(State.ADDED, folded.get(1).state());
    }

    @Test
    void foldingTwiceChangesNothing() {
        List<Row> once = RowFolding.fold(slots(64, 5), 3);
        assertEquals(once, RowFolding.fold(once, 3));
    }

    @Test
    void aRunOfOneIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> RowFolding.fold(List.of(), 1));
        assertTrue(RowFolding.fold(List.of(), 2).isEmpty());
    }
}
