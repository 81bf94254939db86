/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import org.liveupdate.kernel.file.KernelFile;

/** An open session: the anonymous file behind the descriptor that creating or retrieving a session gives. */
public final class SessionFile extends KernelFile {

    private final Session session;
    private final Sessions sessions;

    SessionFile(Session session, Sessions sessions) {
        super("[luo_session] " + session.name());
        this.session = session;
        this.sessions = sessions;
    }

    /**
     * The session.
     *
     * @return the session
     */
    public Session session() {
        return session;
    }

    @Override
    protected void release() {
        sessions.release(session);
    }
}
