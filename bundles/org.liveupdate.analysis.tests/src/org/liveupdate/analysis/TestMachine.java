/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

import org.liveupdate.abi.Progress;
import org.liveupdate.abi.SparseMemory;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.analysis.state.StateBuilder;
import org.liveupdate.decode.DecodeContext;

/** A small legacy-mode unit: two devices on bus 0 that share a domain, one device on bus 1 with another. */
public final class TestMachine {

    /** Root table. */
    public static final long ROOT = 0x1000;
    /** Context table of bus 0. */
    public static final long CONTEXT_0 = 0x2000;
    /** Context table of bus 1. */
    public static final long CONTEXT_1 = 0x3000;
    /** Top table of the shared domain. */
    public static final long SHARED_TOP = 0x4000;
    /** Level 2 table of the shared domain. */
    public static final long SHARED_2 = 0x5000;
    /** Level 1 table of the shared domain. */
    public static final long SHARED_1 = 0x6000;
    /** Top table of the other domain. */
    public static final long OTHER_TOP = 0x7000;

    private final SparseMemory memory = new SparseMemory();

    /** Writes the tables. */
    public TestMachine() {
        page(ROOT, 0, CONTEXT_0 | 1, 2, CONTEXT_1 | 1);
        page(CONTEXT_0, 0x30 * 2, SHARED_TOP | 1, 0x30 * 2 + 1, 0x501, 0x31 * 2, SHARED_TOP | 1, 0x31 * 2 + 1, 0x501);
        page(CONTEXT_1, 0, OTHER_TOP | 1, 1, 0x601);
        page(SHARED_TOP, 4, SHARED_2 | 3);
        page(SHARED_2, 0, SHARED_1 | 3, 1, 0x40000083);
        page(SHARED_1, 0, 0x10003, 1, 0x11003, 2, 0x12003, 3, 0x20003, 9, 0x10001);
        page(OTHER_TOP);
    }

    /**
     * Writes a page of 64-bit words.
     *
     * @param address      physical address
     * @param indexAndWord pairs of index and word; the rest is zero
     * @return this
     */
    public TestMachine page(long address, long... indexAndWord) {
        ByteBuffer page = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < indexAndWord.length; i += 2) {
            page.putLong((int) indexAndWord[i] * Long.BYTES, indexAndWord[i + 1]);
        }
        memory.write(address, page.array());
        return this;
    }

    /**
     * Decodes the unit.
     *
     * @return what is in the memory
     */
    public Inspection inspect() {
        DecodeContext context = DecodeContext.of(memory, Progress.NONE);
        LiveUpdateState state = StateBuilder.build(context, List.of(UnitRegisters.of(ROOT)));
        return new Inspection(state, context.structures(), context.problems().problems(), state.found());
    }
}
