/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.layout.Layout;

class StructureMapTest {

    private static final Layout SMALL = Layout.named("small").size(8).build();
    private static final Layout PAGE = Layout.named("page").size(4096).build();

    private final StructureMap map = new StructureMap();

    @Test
    void theSameStructureIsKeptOnceWithItsFirstRole() {
        assertTrue(map.add(SMALL, 0x1000, "first"));
        assertFalse(map.add(SMALL, 0x1000, "second"));
        assertTrue(map.add(PAGE, 0x1000, "page"));
        assertTrue(map.add(new Placement(SMALL, 0x1000, 2, "array")));
        assertEquals(List.of("first", "page", "array"), map.all().stream().map(Placement::role).toList());
    }

    @Test
    void overlappingFindsWhatSharesAByteAndNothingElse() {
        map.add(PAGE, 0x1000, "page");
        map.add(SMALL, 0x1ff8, "last");
        map.add(SMALL, 0x2000, "behind");
        assertEquals(List.of("page", "last"), roles(0x1fff, 1));
        assertEquals(List.of("page", "last", "behind"), roles(0x1fff, 2));
        assertEquals(List.of(), roles(0xfff, 1));
        assertEquals(List.of("behind"), roles(0x2007, 100));
        assertEquals(List.of(), roles(0x2008, 100));
        assertEquals(List.of("behind"), roles(0x2000, Long.MAX_VALUE));
        assertEquals(List.of(), roles(0xa5a5a5a5a5a5a000L, 1), "a corrupt pointer");
        assertEquals(List.of(), roles(0x1000, 0));
    }

    @Test
    void placementsComeInOrderOfTheirAddress() {
        map.add(SMALL, 0x3000, "c");
        map.add(SMALL, 0x1000, "a");
        map.add(SMALL, 0x2000, "b");
        assertEquals(List.of("a", "b", "c"), map.all().stream().map(Placement::role).toList());
        assertThrows(IllegalArgumentException.class, () -> map.add(SMALL, -8, "nowhere"));
    }

    @Test
    void aBudgetGivesItsStepsAndNoMore() {
        StepBudget budget = new StepBudget(3, Progress.NONE);
        assertTrue(budget.take() && budget.take() && budget.take());
        assertFalse(budget.take());
        assertFalse(budget.take());
    }

    @Test
    void aBudgetAsksForCancellation() {
        boolean[] cancelled = new boolean[1];
        StepBudget budget = new StepBudget(5000, new Progress() {
            @Override
            public void report(String what, long done, long total) {
                // nobody looks
            }

            @Override
            public boolean isCancelled() {
                return cancelled[0];
            }
        });
        assertTrue(budget.take());
        cancelled[0] = true;
        assertThrows(CancellationException.class, () -> {
            while (budget.take()) {
                cancelled[0] = true;
            }
        });
    }

    private List<String> roles(long address, long length) {
        return map.overlapping(address, length).stream().map(Placement::role).toList();
    }
}
