/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.kho.Blob;

/** What LUO registers with KHO and finds there again: a device tree (luo-v1) or one structure (luo-v5). */
interface HandoverRecord {

    /**
     * What the kernel before left.
     *
     * @param number   which update this is
     * @param sessions physical address of the sessions, 0 for none
     * @param flbs     physical address of the page of FLBs, 0 for none
     */
    record Found(long number, long sessions, long flbs) {
    }

    /** Checks and reads what the kernel before left; -EINVAL if it is not in this format. */
    Found read(Blob blob) throws ErrnoException;

    /** Makes and registers the record for the next kernel; nothing is left on an error. */
    void register(long number, long sessions, long flbs) throws ErrnoException;

    /** Sessions are about to be serialized. */
    void begin();

    /** Sessions are serialized at an address. */
    void end(long sessions, long count);
}
