/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.Progress;
import org.liveupdate.decode.kho.Folio;
import org.liveupdate.decode.kho.FolioRun;
import org.liveupdate.decode.kho.FolioSet;

class FolioComparisonTest {

    private static FolioSet pages(boolean largestFirst, long... addresses) {
        FolioSet.Builder builder = new FolioSet.Builder(largestFirst);
        for (long address : addresses) {
            builder.add(new Folio(address, 0));
        }
        return builder.build();
    }

    private static FolioDiff compare(FolioSet before, FolioSet after) {
        return FolioComparison.of(before, after, 2, Progress.NONE);
    }

    @Test
    void runsAreTakenApartWhereTheOtherSideEnds() {
        FolioDiff diff = compare(pages(true, 0x1000, 0x2000, 0x3000, 0x4000), pages(false, 0x2000, 0x3000, 0x7000));
        assertEquals(List.of(new FolioRun(new Folio(0x1000, 0), 1), new FolioRun(new Folio(0x4000, 0), 1)),
                diff.removed());
        assertEquals(List.of(new FolioRun(new Folio(0x7000, 0), 1)), diff.added());
        assertEquals(2, diff.kept());
    }

    @Test
    void anotherOrderIsAnotherFolio() {
        FolioSet one = new FolioSet.Builder(true).add(new Folio(0x200000, 9)).build();
        FolioDiff diff = compare(one, pages(true, 0x200000));
        assertEquals(1, diff.addedCount());
        assertEquals(1, diff.removedCount());
        assertEquals(0, diff.kept());
    }

    @Test
    void equalSetsAreTheSame() {
        FolioSet one = pages(true, 0x1000, 0x80000000L, 0x80001000L);
        assertTrue(compare(one, pages(false, 0x1000, 0x80000000L, 0x80001000L)).isSame());
        assertEquals(3, compare(one, one).kept());
    }

    @Test
    void runsOverTheLimitAreCounted() {
        FolioDiff diff = compare(FolioSet.EMPTY, pages(true, 0x1000, 0x3000, 0x5000, 0x6000, 0x9000));
        assertEquals(2, diff.added().size());
        assertEquals(5, diff.addedCount());
    }

    @Test
    void aRunOverTheEdgeOfABitmapIsOneRun() {
        long edge = 32768L * 4096;
        assertEquals(List.of(new FolioRun(new Folio(edge - 4096, 0), 2)),
                compare(FolioSet.EMPTY, pages(true, edge - 4096, edge)).added());
    }
}
