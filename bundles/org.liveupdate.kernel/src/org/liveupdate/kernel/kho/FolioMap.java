/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.kho;

import org.liveupdate.kernel.base.ErrnoException;

/** The set of preserved folios of a kernel, in the memory of the machine or on its way there. */
interface FolioMap {

    /** Adds a folio; adding one that is there already succeeds and changes nothing. */
    void add(long address, int order) throws ErrnoException;

    /** Removes a folio; warns if the map has no page for it. */
    void remove(long address, int order);

    /** Whether the map has exactly this folio. */
    boolean contains(long address, int order);

    /** What the root tree points to now: physical address, 0 for none. */
    long address();

    /** Makes the map ready for the next kernel. */
    void finish() throws ErrnoException;

    /** Takes {@link #finish} back. */
    void abort();
}
