/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import org.liveupdate.abi.layout.Struct;
import org.liveupdate.kernel.base.ErrnoException;

/**
 * Where serialized sessions, or the serialized files of one session, stand in memory: a fixed array (luo-v1) or a block
 * set (luo-v5). Room is made when a session or file is added; entries are written only at the reboot.
 */
interface EntryStore {

    /** Reads one entry of an incoming store. */
    @FunctionalInterface
    interface Reader {

        /** Takes the next entry; an error ends the reading. */
        void read(Struct entry) throws ErrnoException;
    }

    /** Makes sure that there can be so many entries. */
    void reserve(long count) throws ErrnoException;

    /** Allocates what {@link #reserve} only checked. */
    void allocate() throws ErrnoException;

    /** Gives back what so many entries do not need. */
    void release(long count);

    /** Starts writing entries from the first on. */
    void rewind();

    /** The physical address of the next entry to write. */
    long next(String function) throws ErrnoException;

    /** The physical address of the entry before, going backwards over what {@link #next} gave. */
    long previous();

    /** Zeroes all entries. */
    void clear();

    /** Physical address of the whole, 0 if there is nothing. */
    long head();

    /** Takes over what the kernel before wrote at an address. */
    void restore(long head, long count) throws ErrnoException;

    /** Reads the restored entries in order. */
    void read(Reader reader) throws ErrnoException;

    /** Frees everything of an outgoing store. */
    void destroy();

    /** Frees everything of an incoming store. */
    void destroyIncoming();
}
