/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.memory.Folio;

/** An array of fixed length in contiguous pages (luo-v1). */
final class FixedEntries implements EntryStore {

    /**
     * What an array is.
     *
     * @param entry     layout of an entry
     * @param header    bytes before the first entry
     * @param pages     pages in all
     * @param full      what adding to a full array returns
     * @param permanent whether it stays allocated without entries
     * @param owner     readable name
     */
    record Shape(Layout entry, int header, int pages, Errno full, boolean permanent, String owner) {

        int bytes() {
            return pages * PhysicalMemory.PAGE_SIZE;
        }

        int capacity() {
            return (bytes() - header) / entry.size();
        }
    }

    private final LuoEnvironment luo;
    private final Shape shape;
    private Folio folio;
    private long incoming;
    private long incomingCount;
    private int at;

    FixedEntries(LuoEnvironment luo, Shape shape) {
        this.luo = luo;
        this.shape = shape;
    }

    @Override
    public void reserve(long count) throws ErrnoException {
        if (count > shape.capacity()) {
            throw LuoEnvironment.fail(shape.full(), shape.owner() + " is full: " + shape.capacity() + " entries");
        }
    }

    @Override
    public void allocate() throws ErrnoException {
        if (folio == null && incoming == 0) {
            folio = luo.kho().allocatePreserved(shape.bytes(), shape.owner());
        }
    }

    @Override
    public void release(long count) {
        if (count == 0 && !shape.permanent()) {
            luo.kho().unpreserveFree(folio);
            folio = null;
        }
    }

    @Override
    public void rewind() {
        at = 0;
    }

    @Override
    public long next(String function) {
        return entry(folio.address(), at++);
    }

    @Override
    public long previous() {
        return entry(folio.address(), --at);
    }

    @Override
    public void clear() {
        luo.zero(folio.address(), shape.bytes());
    }

    @Override
    public long head() {
        return folio == null ? incoming : folio.address();
    }

    @Override
    public void restore(long head, long count) {
        incoming = head;
        incomingCount = count;
    }

    @Override
    public void read(Reader reader) throws ErrnoException {
        for (long i = 0; Long.compareUnsigned(i, incomingCount) < 0; i++) {
            reader.read(luo.read(shape.entry(), entry(incoming, i), "luo_session_deserialize"));
        }
    }

    @Override
    public void destroy() {
        luo.kho().unpreserveFree(folio);
        folio = null;
    }

    /** Linux 7.0 finishes outgoing sessions, too: their array was not handed over, so it is lost. */
    @Override
    public void destroyIncoming() {
        luo.kho().restoreFree(head());
        folio = null;
        incoming = 0;
    }

    private long entry(long base, long index) {
        return base + shape.header() + index * shape.entry().size();
    }
}
