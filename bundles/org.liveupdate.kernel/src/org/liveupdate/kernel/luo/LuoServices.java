/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.file.KernelFile;

/** What subsystems of the kernel ask of the live update orchestrator while it runs their callbacks and at boot. */
public interface LuoServices {

    /**
     * The object of an FLB while files that need it are preserved (liveupdate_flb_get_outgoing). Linux 7.3 takes a
     * reference.
     *
     * @param flb the FLB
     * @return its object; Linux 7.0 gives null where 7.3 fails
     * @throws ErrnoException -EOPNOTSUPP if live update is off, -ENOENT if no such file is preserved
     */
    Object flbOutgoing(Flb flb) throws ErrnoException;

    /**
     * Drops a reference of {@link #flbOutgoing}; nothing in Linux 7.0.
     *
     * @param flb the FLB
     */
    void putOutgoing(Flb flb);

    /**
     * The object of an FLB that the kernel before handed over (liveupdate_flb_get_incoming). Linux 7.3 takes a
     * reference.
     *
     * @param flb the FLB
     * @return its object
     * @throws ErrnoException -EOPNOTSUPP, -ENODATA, -ENOENT, -ENODEV if there is none, or what retrieving it gave
     */
    Object flbIncoming(Flb flb) throws ErrnoException;

    /**
     * Drops a reference of {@link #flbIncoming}; nothing in Linux 7.0.
     *
     * @param flb the FLB
     */
    void putIncoming(Flb flb);

    /**
     * The token under which a session preserves a file (liveupdate_get_token_outgoing).
     *
     * @param session the session, its mutex held
     * @param file    the file
     * @return the token
     * @throws ErrnoException -ENOENT if the session does not preserve it
     */
    long tokenOutgoing(Session session, KernelFile file) throws ErrnoException;
}
