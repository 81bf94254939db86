/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd.hardware;

import org.liveupdate.abi.vtd.AddressWidth;
import org.liveupdate.abi.vtd.FaultReason;
import org.liveupdate.abi.vtd.FirstStageLayouts;
import org.liveupdate.abi.vtd.PageTableFormat;
import org.liveupdate.abi.vtd.SecondStageLayouts;
import org.liveupdate.kernel.memory.MachineMemory;

/**
 * Walks the page table of one stage in memory as a unit does, and sets accessed and dirty bits where it would: always
 * in the first stage, in the second if the PASID entry enables it (SSADE).
 */
final class PageWalk {

    private static final long SECOND_ACCESSED = SecondStageLayouts.ENTRY.field("A").mask();
    private static final long SECOND_DIRTY = SecondStageLayouts.ENTRY.field("D").mask();
    private static final long FIRST_ACCESSED = FirstStageLayouts.ENTRY.field("A").mask();
    private static final long FIRST_DIRTY = FirstStageLayouts.ENTRY.field("D").mask();

    /** A page table as an entry describes it. */
    record Table(long address, int levels, PageTableFormat format, boolean legacy, boolean marks) {
    }

    /**
     * Where the walk ended: a page, or why there is none; absent if an entry is not present, whatever is asked of it.
     */
    record Page(long physical, int shift, boolean readable, boolean writable, FaultReason failure, boolean absent) {

        static Page failed(FaultReason why, boolean absent) {
            return new Page(0, 0, false, false, why, absent);
        }
    }

    private final MachineMemory memory;
    private final Table table;
    private final boolean wantsWrite;

    PageWalk(MachineMemory memory, Table table, boolean wantsWrite) {
        this.memory = memory;
        this.table = table;
        this.wantsWrite = wantsWrite;
    }

    Page walk(long iova) {
        PageTableFormat format = table.format();
        long at = table.address();
        boolean read = true;
        boolean write = true;
        for (int level = table.levels();; level--) {
            long address = at + (long) AddressWidth.index(iova, level) * Long.BYTES;
            if (!memory.contains(address, Long.BYTES)) {
                return Page.failed(unreadable(), false);
            }
            long entry = memory.word(address);
            read &= format.readable(entry);
            write &= format.writable(entry);
            PageTableFormat.EntryKind kind = format.kind(entry, level);
            if (kind == PageTableFormat.EntryKind.MALFORMED) {
                return Page.failed(reserved(), false);
            }
            boolean allowed = wantsWrite ? write : read;
            boolean absent = kind == PageTableFormat.EntryKind.EMPTY || kind == PageTableFormat.EntryKind.NOT_PRESENT;
            if (!allowed || absent) {
                return Page.failed(denied(entry), absent);
            }
            mark(address, entry, kind == PageTableFormat.EntryKind.LEAF);
            if (kind == PageTableFormat.EntryKind.LEAF) {
                return new Page(format.leafAddress(entry, level), AddressWidth.shift(level), read, write, null, false);
            }
            at = format.tableAddress(entry);
        }
    }

    private void mark(long address, long entry, boolean leaf) {
        if (!table.marks()) {
            return;
        }
        boolean second = table.format().isSecondStage();
        long marked = entry | (second ? SECOND_ACCESSED : FIRST_ACCESSED);
        if (leaf && wantsWrite) {
            marked |= second ? SECOND_DIRTY : FIRST_DIRTY;
        }
        if (marked != entry) {
            memory.setWord(address, marked);
        }
    }

    private FaultReason unreadable() {
        if (!table.format().isSecondStage()) {
            return FaultReason.SM_FIRST_ACCESS;
        }
        return table.legacy() ? FaultReason.PAGE_ACCESS : FaultReason.SM_SECOND_ACCESS;
    }

    private FaultReason reserved() {
        if (!table.format().isSecondStage()) {
            return FaultReason.SM_FIRST_RESERVED;
        }
        return table.legacy() ? FaultReason.PAGE_RESERVED : FaultReason.SM_SECOND_RESERVED;
    }

    private FaultReason denied(long entry) {
        if (!table.format().isSecondStage()) {
            return table.format().readable(entry) ? FaultReason.SM_WRITE_BLOCKED : FaultReason.SM_FIRST_NOT_PRESENT;
        }
        if (table.legacy()) {
            return wantsWrite ? FaultReason.WRITE_BLOCKED : FaultReason.READ_BLOCKED;
        }
        return FaultReason.SM_SECOND_PERMISSION;
    }
}
