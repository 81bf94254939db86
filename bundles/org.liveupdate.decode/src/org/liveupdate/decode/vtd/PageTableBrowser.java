/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vtd.AddressWidth;
import org.liveupdate.abi.vtd.PageTableFormat;
import org.liveupdate.abi.vtd.PageTableFormat.EntryKind;

/** Shows page tables one table at a time, for trees and graphs that open them on demand. */
public final class PageTableBrowser {

    private PageTableBrowser() {
    }

    /**
     * The entries of a top table that are not zero.
     *
     * @param memory the bytes
     * @param root   the page table
     * @return entries by index, or empty if the image does not hold the table
     */
    public static Optional<List<TableEntry>> entries(PhysicalMemory memory, PageTableRoot root) {
        return entries(memory, root, root.address(), root.levels(), 0);
    }

    /**
     * The entries of a table that are not zero.
     *
     * @param memory  the bytes
     * @param root    the page table that it belongs to
     * @param address physical address of the table
     * @param level   level of the table, from 1
     * @param iova    first input address that the table translates
     * @return entries by index, or empty if the image does not hold the table
     */
    public static Optional<List<TableEntry>> entries(PhysicalMemory memory, PageTableRoot root, long address,
            int level, long iova) {
        return memory.bytes(address, PhysicalMemory.PAGE_SIZE).map(page -> list(page, root, address, level, iova));
    }

    private static List<TableEntry> list(byte[] page, PageTableRoot root, long address, int level, long iova) {
        PageTableFormat format = root.format();
        ByteBuffer words = ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN);
        List<TableEntry> result = new ArrayList<>();
        for (int index = 0; index < AddressWidth.ENTRIES; index++) {
            int offset = index * Long.BYTES;
            long raw = words.getLong(offset);
            if (raw == 0) {
                continue;
            }
            EntryKind kind = format.kind(raw, level);
            long target = switch (kind) {
                case TABLE -> format.tableAddress(raw);
                case LEAF -> format.leafAddress(raw, level);
                default -> 0;
            };
            long start = iova + ((long) index << AddressWidth.shift(level));
            if (level == root.levels() && !format.isSecondStage()) {
                start = AddressWidth.signExtend(start, level);
            }
            Struct entry = format.layoutOf(raw, level).over(page, offset, address + offset);
            result.add(new TableEntry(index, entry, raw, kind, start, AddressWidth.entrySpan(level), target));
        }
        return List.copyOf(result);
    }
}
