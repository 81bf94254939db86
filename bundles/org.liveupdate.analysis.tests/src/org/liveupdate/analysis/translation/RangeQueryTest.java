/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.TestMachine;
import org.liveupdate.analysis.translation.WalkQuery.Kind;
import org.liveupdate.analysis.translation.WalkQuery.Line;
import org.liveupdate.decode.vtd.Access;
import org.liveupdate.decode.vtd.MappedRange;
import org.liveupdate.decode.vtd.RangeList;

class RangeQueryTest {

    private final Inspection inspection = new TestMachine().inspect();
    private final RangeList ranges = inspection.units().get(0).devices().get(0).translations().get(0).ranges();

    private List<MappedRange> run(String filter, RangeColumn column, boolean descending) {
        RangeView view = new RangeQuery(ranges, new RangeFilter(filter), column, descending).run(Progress.NONE);
        List<MappedRange> rows = new ArrayList<>();
        for (int i = 0; i < view.size(); i++) {
            rows.add(view.get(i));
        }
        return rows;
    }

    @ParameterizedTest
    @EnumSource(RangeColumn.class)
    void everyColumnSortsBothWays(RangeColumn column) {
        List<MappedRange> up = run("", column, false);
        List<MappedRange> down = run("", column, true);

        assertEquals(ranges.size(), up.size());
        for (int i = 1; i < up.size(); i++) {
            assertTrue(Long.compareUnsigned(column.key(up.get(i - 1)), column.key(up.get(i))) <= 0, column.name());
            assertTrue(Long.compareUnsigned(column.key(down.get(i - 1)), column.key(down.get(i))) >= 0, column.name());
        }
    }

    @Test
    void equalRangesStayInTheOrderOfTheirAddresses() {
        List<MappedRange> down = run("4k", RangeColumn.PAGE_SIZE, true);

        assertEquals(3, down.size());
        for (int i = 1; i < down.size(); i++) {
            assertTrue(down.get(i - 1).iova() < down.get(i).iova());
        }
    }

    @ParameterizedTest
    @CsvSource({ "'', 4", "4k, 3", "2m, 1", "1g, 0", "r-, 1", "rw, 3", "rw 4k, 2", "0x10000, 2", "0x100000800, 1",
            "0x40000123, 1", "10000, 3", "nothing, 0" })
    void filterTakesAddressesPermissionsAndPageSizes(String filter, int count) {
        List<MappedRange> found = run(filter, RangeColumn.FIRST, false);
        assertEquals(count, found.size(), found::toString);
    }

    @Test
    void rowOfAnAddressIsFoundInAnyOrder() {
        RangeView view = new RangeQuery(ranges, RangeFilter.NONE, RangeColumn.LENGTH, true).run(Progress.NONE);

        assertTrue(view.get(view.rowOf(0x100000800L)).contains(0x100000800L));
        assertEquals(-1, view.rowOf(0x5));
    }

    @Test
    void sortingCanBeStopped() {
        RangeQuery query = new RangeQuery(ranges, RangeFilter.NONE, RangeColumn.LENGTH, true);
        assertThrows(CancellationException.class, () -> query.run(new Progress() {
            @Override
            public void report(String what, long done, long total) {
                // nobody looks
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        }));
    }

    @Test
    void barShowsHowMuchOfEachPartIsMapped() {
        AddressBar bar = AddressBar.of(ranges, 512, Progress.NONE);
        double mapped = 0;
        for (float part : bar.parts()) {
            assertTrue(part >= 0 && part <= 1.001, "part " + part);
            mapped += part;
        }

        assertEquals(inspection.units().get(0).devices().get(0).translations().get(0).mappedBytes(),
                mapped * (bar.last() - bar.first() + 1) / 512, 4096);
        assertEquals(0, bar.place(bar.first()), 1e-9);
        assertTrue(bar.place(bar.last()) < 1);
        assertEquals(ranges.get(0), bar.nearest(ranges, 0));
        assertEquals(ranges.get(ranges.size() - 1), bar.nearest(ranges, 511));
        assertEquals(0, AddressBar.of(RangeList.EMPTY, 10, Progress.NONE).parts().length);
    }

    private List<Line> walk(long iova, Access access) {
        return new WalkQuery(inspection.memory(), inspection.units().get(0).registers(), Bdf.parse("00:06.0"),
                OptionalInt.empty(), iova, access).run();
    }

    @Test
    void walkShowsEveryEntryWithItsRawWords() {
        List<Line> lines = walk(0x100000123L, Access.EITHER);

        assertEquals(6, lines.size());
        assertEquals("0000000000002001 0000000000000000", lines.get(0).raw());
        assertEquals(TestMachine.SHARED_TOP, lines.get(1).next());
        Line end = lines.get(5);
        assertEquals(Kind.HIT, end.kind());
        assertEquals(0x10123, end.address());
    }

    @Test
    void walkSaysWhyItFails() {
        Line end = walk(0x100009000L, Access.WRITE).get(5);

        assertEquals(Kind.FAULT, end.kind());
        assertTrue(end.text().contains("writing"), end.text());
        assertEquals(Kind.HIT, walk(0x100009000L, Access.READ).get(5).kind());
    }
}
