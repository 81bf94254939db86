/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.pgtable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.liveupdate.kernel.base.Behaviour;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.base.KernelPanic;
import org.liveupdate.kernel.memory.AllocationRequest;
import org.liveupdate.kernel.memory.Folio;
import org.liveupdate.kernel.memory.FolioUse;

class PageTablePreservationTest {

    private static final long IOVA = 0x40000000L;

    @Test
    void preservesAllTablesAndNothingElse() throws ErrnoException {
        Tables tables = new Tables();
        PageTable table = mapped(tables, false);
        table.preserve();
        for (long page : table.tables()) {
            assertTrue(tables.kho.isPreserved(page));
        }
        table.unpreserve();
        for (long page : table.tables()) {
            assertFalse(tables.kho.isPreserved(page));
        }
    }

    @Test
    void preservesNothingWhenAnyAllocationFails() throws ErrnoException {
        for (int nth = 1;; nth++) {
            Tables tables = new Tables();
            useMemoryThatTheMapDoesNotKnowYet(tables);
            PageTable table = mapped(tables, false);
            tables.context.faults().failAllocation(nth);
            try {
                table.preserve();
                assertTrue(nth > 1, "some allocation failed before");
                return;
            } catch (ErrnoException e) {
                assertEquals(Errno.ENOMEM, e.errno());
                for (long page : table.tables()) {
                    assertFalse(tables.kho.isPreserved(page));
                }
            }
        }
    }

    @Test
    void restoresTheSameTranslationsAndAccountsThePages() throws ErrnoException {
        Tables old = new Tables();
        PageTable before = mapped(old, false);
        before.preserve();
        Tables next = old.next();
        PageTable after = next.table(Tables.SECOND_STAGE, 3);
        after.restore(before.top(), before.topLevel());
        assertEquals(before.tables(), after.tables());
        assertEquals(OptionalLong.of(0x5123), after.physical(IOVA + 0x4123));
        assertEquals(before.tables().size(), next.pages.accountedPages());
        after.free();
        assertEquals(0, next.pages.accountedPages());
        assertTrue(next.context.log().lines(Severity.WARN).isEmpty());
        assertTrue(next.context.log().lines(Severity.MISUSE).isEmpty());
    }

    @Test
    void stopsTheKernelWhenATableWasNotPreserved() throws ErrnoException {
        Tables old = new Tables();
        PageTable before = mapped(old, false);
        before.preserve();
        List<Long> list = before.tables();
        old.pages.unpreserve(old.pages.folio(list.get(2), "test"));
        Tables next = old.next();
        PageTable after = next.table(Tables.SECOND_STAGE, 3);
        assertThrows(KernelPanic.class, () -> after.restore(before.top(), before.topLevel()));
    }

    @Test
    void freesRestoredTablesWithAWarningWhenTheirFlagIsStale() throws ErrnoException {
        assertEquals(4, warningsAfterRestore(Behaviour.REVIEWED.with(Finding.F04), false));
        assertEquals(0, warningsAfterRestore(Behaviour.REVIEWED, false));
        assertEquals(0, warningsAfterRestore(Behaviour.REVIEWED, true));
    }

    @Test
    void forgetsThatAWalkerDoesNotSnoopWhenTheFlagIsForced() throws ErrnoException {
        assertFalse(restored(Behaviour.REVIEWED.with(Finding.F05)), "the flag is lost");
        assertTrue(restored(Behaviour.REVIEWED));
    }

    private static void useMemoryThatTheMapDoesNotKnowYet(Tables tables) throws ErrnoException {
        Folio folio;
        do {
            folio = tables.allocator.allocate(AllocationRequest.kernel(0, FolioUse.OTHER, "filler"), "test");
        } while (folio.address() < 128L << 20);
    }

    private static boolean restored(Behaviour behaviour) throws ErrnoException {
        Tables old = new Tables(behaviour);
        PageTable before = mapped(old, true);
        before.preserve();
        Tables next = old.next();
        table(next, true).restore(before.top(), before.topLevel());
        return next.pages.folio(before.top(), "test").isIncoherent();
    }

    private static int warningsAfterRestore(Behaviour behaviour, boolean incoherent) throws ErrnoException {
        Tables old = new Tables(behaviour);
        PageTable before = mapped(old, incoherent);
        before.preserve();
        Tables next = old.next();
        PageTable after = table(next, incoherent);
        after.restore(before.top(), before.topLevel());
        after.free();
        return next.context.log().lines(Severity.WARN).size();
    }

    private static PageTable mapped(Tables tables, boolean incoherent) throws ErrnoException {
        PageTable table = table(tables, incoherent);
        table.map(IOVA, 0x1000, 0x8000, Protection.READ_WRITE);
        return table;
    }

    private static PageTable table(Tables tables, boolean incoherent) throws ErrnoException {
        return new PageTable(tables.context, tables.memory, tables.pages, Tables.SECOND_STAGE, 3, incoherent, -1,
                "test");
    }
}
