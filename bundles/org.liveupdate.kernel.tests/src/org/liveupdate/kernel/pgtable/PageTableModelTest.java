/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.pgtable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveupdate.kernel.base.ErrnoException;

/** Random mappings and unmappings against a map of pages. */
class PageTableModelTest {

    private static final int PAGE = 0x1000;
    private static final int PAGES = 4096;

    static Stream<Arguments> formats() {
        return Stream.of(Arguments.of(Tables.SECOND_STAGE, 2), Arguments.of(Tables.SECOND_STAGE, 3),
                Arguments.of(Tables.SECOND_STAGE, 4), Arguments.of(Tables.FIRST_STAGE, 3),
                Arguments.of(Tables.FIRST_STAGE, 4), Arguments.of(Tables.AMD, 1),
                Arguments.of(new VtdFormat(true, false, false, true, true), 3));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void translatesLikeAMapOfPages(TableFormat format, int level) throws ErrnoException {
        Tables tables = new Tables();
        PageTable table = tables.table(format, level);
        Map<Long, Long> model = new HashMap<>();
        Map<Long, Long> regions = new HashMap<>();
        Random random = new Random(level * 31 + format.name().hashCode());
        for (int i = 0; i < 300; i++) {
            long from = random.nextInt(PAGES) & (random.nextBoolean() ? -1 : -512);
            long count = random.nextBoolean() ? 1 + random.nextInt(700) : 512;
            if (random.nextInt(3) > 0) {
                long to = random.nextBoolean() ? from + 1024 : random.nextInt(1 << 20);
                mapOrRefuse(table, model, regions, from, to, count);
            } else if (!regions.isEmpty()) {
                long region = regions.keySet().iterator().next();
                long pages = regions.remove(region);
                table.free(table.unmap(region * PAGE, pages * PAGE).tables());
                for (long page = region; page < region + pages; page++) {
                    model.remove(page);
                }
            }
        }
        for (long page = 0; page < PAGES + 1024; page++) {
            Long to = model.get(page);
            assertEquals(to == null ? OptionalLong.empty() : OptionalLong.of(to * PAGE + 5),
                    table.physical(page * PAGE + 5), "page " + page);
        }
        assertFalse(model.isEmpty());
        assertEquals(tables.tablePages(), table.tables().size(), "no table is lost");
        table.free();
        assertEquals(0, tables.tablePages());
    }

    private static void mapOrRefuse(PageTable table, Map<Long, Long> model, Map<Long, Long> regions, long from, long to,
            long count) {
        boolean free = true;
        for (long page = from; page < from + count; page++) {
            free &= !model.containsKey(page);
        }
        try {
            table.map(from * PAGE, to * PAGE, count * PAGE, Protection.READ_WRITE);
            assertEquals(true, free);
            regions.put(from, count);
            for (long i = 0; i < count; i++) {
                model.put(from + i, to + i);
            }
        } catch (ErrnoException e) {
            assertEquals(false, free, e.getMessage());
        }
    }
}
