/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.pgtable;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.memory.MachineMemory;

/** The 512 entries of one table, read at once and written back as far as they changed. */
final class TableBuffer {

    /** Entries of a table. */
    static final int ENTRIES = 512;

    private final KernelContext context;
    private final MachineMemory memory;
    private final byte[] bytes = new byte[PhysicalMemory.PAGE_SIZE];
    private final LongBuffer entries = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
    private long address;
    private int first = ENTRIES;
    private int last = -1;

    TableBuffer(KernelContext context, MachineMemory memory) {
        this.context = context;
        this.memory = memory;
    }

    /** Reads a table; one outside of memory stops the kernel, as the access would. */
    TableBuffer load(long table) {
        if (!memory.read(table, bytes, 0, bytes.length)) {
            throw context.panic("pt_load_entry", "table at " + Hex.of(table) + ": expected memory, found none");
        }
        address = table;
        return this;
    }

    long address() {
        return address;
    }

    long get(int index) {
        return entries.get(index);
    }

    void set(int index, long entry) {
        entries.put(index, entry);
        first = Math.min(first, index);
        last = Math.max(last, index);
    }

    /** Writes what was changed. */
    void store() {
        if (last >= first) {
            memory.write(address + first * Long.BYTES, bytes, first * Long.BYTES, (last - first + 1) * Long.BYTES);
        }
        first = ENTRIES;
        last = -1;
    }
}
