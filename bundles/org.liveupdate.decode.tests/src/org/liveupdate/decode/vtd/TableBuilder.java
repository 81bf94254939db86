/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.SparseMemory;
import org.liveupdate.abi.vtd.AddressWidth;
import org.liveupdate.abi.vtd.PageTableFormat;
import org.liveupdate.abi.vtd.PageTableFormat.EntryKind;

/** Builds page tables in memory through the formats, as a simulator does. */
final class TableBuilder {

    static final long FIRST_PAGE = 0x10_0000;

    final SparseMemory memory = new SparseMemory();
    private long next = FIRST_PAGE;

    /** A zeroed page. */
    long page() {
        long address = next;
        next += PhysicalMemory.PAGE_SIZE;
        memory.write(address, new byte[PhysicalMemory.PAGE_SIZE]);
        return address;
    }

    long word(long address) {
        byte[] bytes = memory.bytes(address, Long.BYTES).orElseThrow();
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong();
    }

    void put(long address, long word) {
        memory.write(address, ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(word).array());
    }

    /** An empty page table. */
    PageTableRoot table(PageTableFormat format, int levels) {
        return new PageTableRoot(page(), levels, format);
    }

    /** Sets the leaf of a page, with tables as needed; gives the address of the entry. */
    long map(PageTableRoot root, long iova, int leafLevel, long leaf) {
        long table = root.address();
        for (int level = root.levels(); level > leafLevel; level--) {
            long at = table + AddressWidth.index(iova, level) * (long) Long.BYTES;
            if (root.format().kind(word(at), level) != EntryKind.TABLE) {
                put(at, root.format().table(page()));
            }
            table = root.format().tableAddress(word(at));
        }
        long at = table + AddressWidth.index(iova, leafLevel) * (long) Long.BYTES;
        put(at, leaf);
        return at;
    }

    /** Maps a page for reading and writing; gives the address of the entry. */
    long map(PageTableRoot root, long iova, int leafLevel, long physical, boolean write) {
        return map(root, iova, leafLevel, root.format().leaf(physical, leafLevel, true, write, false));
    }
}
