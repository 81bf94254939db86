/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.pgtable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelLog.Severity;

class PageTableTest {

    private static final long MIB = 1L << 20;
    private static final long GIB = 1L << 30;

    private final Tables tables;

    PageTableTest() throws ErrnoException {
        tables = new Tables();
    }

    @Test
    void takesTheLargestLeafThatBothAddressesAndTheLengthAllow() throws ErrnoException {
        PageTable table = tables.table(Tables.SECOND_STAGE, 3);
        table.map(GIB, 3 * GIB, GIB, Protection.READ_WRITE);
        assertEquals(2, table.tables().size(), "top and level 2 hold a leaf of 1 GiB");
        table.map(2 * GIB - 0, 4 * GIB + 2 * MIB, 4 * MIB, Protection.READ_WRITE);
        assertEquals(3, table.tables().size(), "one more table for leaves of 2 MiB");
        table.map(4 * GIB + 0x1000, 5 * GIB, 2 * MIB, Protection.READ_WRITE);
        assertEquals(OptionalLong.of(5 * GIB + 0x1fffff), table.physical(4 * GIB + 0x200fff));
        assertEquals(6, table.tables().size(), "two tables of 4 KiB leaves, because the addresses differ in alignment");
    }

    @Test
    void encodesSecondStageEntriesAsLinuxDoes() throws ErrnoException {
        PageTable table = tables.table(Tables.SECOND_STAGE, 2);
        table.map(0x1000, 0x12345000, 0x1000, Protection.READ_ONLY);
        table.map(4 * MIB, 6 * MIB, 2 * MIB, Protection.READ_WRITE);
        List<Long> list = table.tables();
        assertEquals(list.get(1) | 3, tables.memory.word(list.get(0)));
        assertEquals(list.get(2) | 3, tables.memory.word(list.get(1)));
        assertEquals(0x12345001L, tables.memory.word(list.get(2) + 8));
        assertEquals(6 * MIB | 0x83, tables.memory.word(list.get(1) + 16));
    }

    @Test
    void encodesFirstStageEntriesAsLinuxDoes() throws ErrnoException {
        PageTable table = tables.table(Tables.FIRST_STAGE, 3);
        table.map(0x1000, 0x12345000, 0x1000, Protection.READ_ONLY);
        table.map(0x2000, 0x12347000, 0x1000, Protection.READ_WRITE);
        List<Long> list = table.tables();
        assertEquals(list.get(1) | 0x27, tables.memory.word(list.get(0)));
        assertEquals(0x12345025L, tables.memory.word(list.get(3) + 8));
        assertEquals(0x12347067L, tables.memory.word(list.get(3) + 16));
    }

    @Test
    void listsTablesInTheOrderInWhichTheyArePreserved() throws ErrnoException {
        PageTable table = tables.table(Tables.SECOND_STAGE, 2);
        table.map(5 * GIB, 0x1000, 0x1000, Protection.READ_WRITE);
        table.map(0x5000, 0x2000, 0x1000, Protection.READ_WRITE);
        table.map(2 * MIB, 0x3000, 0x1000, Protection.READ_WRITE);
        List<Long> list = table.tables();
        long low = Tables.SECOND_STAGE.tableAddress(tables.memory.word(table.top()));
        long high = Tables.SECOND_STAGE.tableAddress(tables.memory.word(table.top() + 5 * 8));
        assertEquals(List.of(table.top(), low, Tables.SECOND_STAGE.tableAddress(tables.memory.word(low)),
                Tables.SECOND_STAGE.tableAddress(tables.memory.word(low + 8)), high,
                Tables.SECOND_STAGE.tableAddress(tables.memory.word(high))), list);
    }

    @Test
    void keepsATableThatBecameEmptyAndFreesOneThatIsCoveredWhole() throws ErrnoException {
        PageTable table = tables.table(Tables.SECOND_STAGE, 2);
        table.map(0x1000, 0x1000, 0x1000, Protection.READ_WRITE);
        PageTable.Unmapped some = table.unmap(0x1000, 0x1000);
        assertEquals(0x1000, some.bytes());
        assertEquals(List.of(), some.tables());
        assertEquals(3, table.tables().size());
        PageTable.Unmapped all = table.unmap(0, GIB);
        assertEquals(0, all.bytes());
        assertEquals(2, all.tables().size());
        assertEquals(1, table.tables().size());
        table.free(all.tables());
        assertEquals(1, tables.tablePages());
    }

    @Test
    void replacesATableWithoutLeavesByALargeLeaf() throws ErrnoException {
        PageTable table = tables.table(Tables.SECOND_STAGE, 2);
        table.map(0x1000, 0x1000, 0x1000, Protection.READ_WRITE);
        table.unmap(0x1000, 0x1000);
        table.map(0, 2 * MIB, 2 * MIB, Protection.READ_WRITE);
        assertEquals(OptionalLong.of(2 * MIB + 0x1000), table.physical(0x1000));
        assertEquals(2, tables.tablePages());
    }

    @Test
    void leavesEverythingAsItWasWhenSomethingIsMappedAlready() throws ErrnoException {
        PageTable table = tables.table(Tables.SECOND_STAGE, 2);
        table.map(0x5000, 0x9000, 0x1000, Protection.READ_WRITE);
        ErrnoException e = assertThrows(ErrnoException.class,
                () -> table.map(0, 0x100000, 0x8000, Protection.READ_WRITE));
        assertEquals(Errno.EADDRINUSE, e.errno());
        assertEquals(OptionalLong.empty(), table.physical(0x4000));
        assertEquals(OptionalLong.of(0x9000), table.physical(0x5000));
        assertThrows(ErrnoException.class, () -> table.map(0, 2 * MIB, 2 * MIB, Protection.READ_WRITE));
        assertEquals(OptionalLong.of(0x9000), table.physical(0x5000));
    }

    @Test
    void refusesWhatIsNotAlignedOrBeyondTheWidth() throws ErrnoException {
        PageTable second = tables.table(Tables.SECOND_STAGE, 2);
        assertEquals(Errno.EINVAL, assertThrows(ErrnoException.class,
                () -> second.map(0x800, 0, 0x1000, Protection.READ_WRITE)).errno());
        assertEquals(Errno.ERANGE, assertThrows(ErrnoException.class,
                () -> second.map(1L << 39, 0, 0x1000, Protection.READ_WRITE)).errno());
        PageTable first = tables.table(Tables.FIRST_STAGE, 3);
        assertEquals(Errno.ERANGE, assertThrows(ErrnoException.class,
                () -> first.map(1L << 47, 0, 0x1000, Protection.READ_WRITE)).errno());
        assertEquals(Errno.EINVAL, assertThrows(ErrnoException.class,
                () -> tables.table(Tables.FIRST_STAGE, 2)).errno());
    }

    @Test
    void mapsNothingWhenAnyAllocationFails() throws ErrnoException {
        PageTable table = tables.table(Tables.SECOND_STAGE, 3);
        for (int nth = 1; nth <= 6; nth++) {
            tables.context.faults().failAllocation(nth);
            try {
                table.map(GIB - 4 * MIB - 0x3000, 0x7000, 8 * MIB, Protection.READ_WRITE);
                assertEquals(OptionalLong.of(0x7000), table.physical(GIB - 4 * MIB - 0x3000));
                table.free(table.unmap(0, 4 * GIB).tables());
            } catch (ErrnoException e) {
                assertEquals(Errno.ENOMEM, e.errno());
                for (long at = GIB - 4 * MIB - 0x3000; at < GIB + 5 * MIB; at += 0x1000) {
                    assertEquals(OptionalLong.empty(), table.physical(at));
                }
                table.free(table.unmap(0, 4 * GIB).tables());
            }
            tables.context.faults().clear();
        }
        table.free();
        assertEquals(0, tables.tablePages());
        assertEquals(0, tables.pages.accountedPages());
        assertTrue(tables.context.log().lines(Severity.MISUSE).isEmpty());
    }

    @Test
    void growsAnAmdTableByLevelsWhenAnAddressNeedsThem() throws ErrnoException {
        PageTable table = tables.table(Tables.AMD, 1);
        table.map(0x1000, 0x1000, 0x1000, Protection.READ_WRITE);
        assertEquals(1, table.topLevel());
        table.map(1L << 40, 0x2000, 0x1000, Protection.READ_WRITE);
        assertEquals(3, table.topLevel());
        assertEquals(OptionalLong.of(0x1000), table.physical(0x1000));
        assertEquals(OptionalLong.of(0x2000), table.physical(1L << 40));
    }

    @Test
    void repeatsAnAmdLeafWhoseSizeIsInItsAddress() throws ErrnoException {
        PageTable table = tables.table(Tables.AMD, 1);
        table.map(0x4000, 0x10000, 0x4000, Protection.READ_WRITE);
        long leaf = Tables.AMD.leaf(0x10000, 0, 14, Protection.READ_WRITE);
        assertEquals(0x6000000000011e01L, leaf, "bit 12 set, bit 13 clear: 16 KiB; NextLevel 7");
        long lower = table.tables().get(1);
        for (int i = 4; i < 8; i++) {
            assertEquals(leaf, tables.memory.word(lower + i * 8L));
        }
        assertEquals(0, tables.memory.word(lower + 8 * 8L));
        assertEquals(OptionalLong.of(0x13abc), table.physical(0x7abc));
        assertEquals(0x4000, table.unmap(0x4000, 0x4000).bytes());
    }
}
