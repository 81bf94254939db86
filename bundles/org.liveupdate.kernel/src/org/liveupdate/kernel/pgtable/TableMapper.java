/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.pgtable;

import java.util.List;

import org.liveupdate.abi.Hex;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.memory.MachineMemory;

/** Installs leaves: the largest ones that the alignment of both addresses and the rest of the length allow. */
final class TableMapper {

    private static final int PAGE_SHIFT = 12;
    private static final int LEVEL_BITS = 9;

    private final PageTable table;
    private final TableFormat format;
    private final TableBuffer buffer;
    private final TableWalk walk;
    private final MachineMemory memory;

    TableMapper(PageTable table, KernelContext context, MachineMemory memory) {
        this.table = table;
        this.format = table.format();
        this.memory = memory;
        this.buffer = new TableBuffer(context, memory);
        this.walk = new TableWalk(context, memory, format);
    }

    /** Maps from an address on, as far as one lower table reaches with leaves of one size; gives the bytes mapped. */
    long mapRun(long iova, long physical, long length, Protection protection) throws ErrnoException {
        int size = bestSize(iova, physical, length);
        int level = Math.min((size - PAGE_SHIFT) / LEVEL_BITS, table.topLevel());
        long at = descend(iova, level);
        buffer.load(at);
        long done = 0;
        int index = index(iova, level);
        int repeat = 1 << size - span(level);
        try {
            while (index < TableBuffer.ENTRIES && done < length
                    && bestSize(iova + done, physical + done, length - done) == size) {
                for (int i = 0; i < repeat; i++) {
                    makeRoom(index + i, level, iova + done);
                }
                long leaf = format.leaf(physical + done, level, size, protection);
                for (int i = 0; i < repeat; i++) {
                    buffer.set(index + i, leaf);
                }
                index += repeat;
                done += 1L << size;
            }
        } catch (ErrnoException e) {
            if (done == 0) {
                throw e;
            }
        } finally {
            buffer.store();
        }
        return done;
    }

    private int bestSize(long iova, long physical, long length) {
        int aligned = Long.numberOfTrailingZeros(iova | physical | 1L << 62);
        int fits = 63 - Long.numberOfLeadingZeros(length);
        long possible = format.pageSizes() & (1L << Math.min(Math.min(aligned, fits), 62) + 1) - 1;
        int best = 63 - Long.numberOfLeadingZeros(possible);
        return Math.min(best, span(table.topLevel()) + LEVEL_BITS - 1);
    }

    private long descend(long iova, int level) throws ErrnoException {
        long at = table.top();
        for (int here = table.topLevel(); here > level; here--) {
            long slot = at + (long) index(iova, here) * Long.BYTES;
            long entry = memory.word(slot);
            TableFormat.Kind kind = format.kind(entry, here);
            if (kind == TableFormat.Kind.LEAF) {
                throw inUse(iova);
            }
            if (kind == TableFormat.Kind.EMPTY) {
                entry = format.table(table.newTable(), here);
                memory.setWord(slot, entry);
            }
            at = format.tableAddress(entry);
        }
        return at;
    }

    /** An entry must be empty, or a table without any leaf below, which is freed. */
    private void makeRoom(int index, int level, long iova) throws ErrnoException {
        long entry = buffer.get(index);
        TableFormat.Kind kind = format.kind(entry, level);
        if (kind == TableFormat.Kind.EMPTY) {
            return;
        }
        if (kind == TableFormat.Kind.LEAF || !walk.isEmpty(format.tableAddress(entry), level - 1)) {
            throw inUse(iova);
        }
        List<Long> unused = walk.tables(format.tableAddress(entry), level - 1);
        buffer.set(index, 0);
        unused.forEach(table::freeTable);
    }

    private static ErrnoException inUse(long iova) {
        return new ErrnoException(Errno.EADDRINUSE, "IOVA " + Hex.of(iova) + ": expected nothing mapped");
    }

    private static int span(int level) {
        return PAGE_SHIFT + LEVEL_BITS * level;
    }

    private static int index(long iova, int level) {
        return (int) (iova >>> span(level)) & TableBuffer.ENTRIES - 1;
    }
}
