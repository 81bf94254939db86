/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd.hardware;

import org.liveupdate.kernel.memory.MachineMemory;

/**
 * The page request queue: where a unit puts what devices ask for with PRI. VT-d specification, 7.4; descriptors have 32
 * bytes.
 */
final class PageRequests {

    private static final int DESCRIPTOR = 32;
    private static final long SIZE_FIELD = 7;
    private static final long PAGE_MASK = -4096L;
    private static final int SOURCE_SHIFT = 16;
    private static final long TYPE = 1;

    private PageRequests() {
    }

    /** What became of a page request, and the next tail. */
    record Queued(PageRequestResult result, long tail) {
    }

    static Queued append(MachineMemory memory, long queue, long head, long tail, DmaRequest request) {
        long bytes = 4096L << (queue & SIZE_FIELD);
        long next = (tail + DESCRIPTOR) % bytes;
        long at = (queue & PAGE_MASK) + tail;
        if ((queue & PAGE_MASK) == 0 || next == head || !memory.contains(at, DESCRIPTOR)) {
            return new Queued(new PageRequestResult(PageRequestResult.Outcome.LOST, 0), tail);
        }
        memory.setWord(at, TYPE | (long) request.sourceId() << SOURCE_SHIFT);
        memory.setWord(at + Long.BYTES, request.address() & PAGE_MASK | (request.write() ? 2 : 1));
        memory.setWord(at + 2 * Long.BYTES, 0);
        memory.setWord(at + 3 * Long.BYTES, 0);
        return new Queued(new PageRequestResult(PageRequestResult.Outcome.QUEUED, at), next);
    }
}
