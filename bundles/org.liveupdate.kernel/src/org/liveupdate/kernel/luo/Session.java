/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import org.liveupdate.kernel.base.Lock;

/** A session: a named set of files that are preserved, or were handed over, together. */
public final class Session {

    private final String name;
    private final Lock mutex;

    /**
     * A session without files.
     *
     * @param name its name
     */
    public Session(String name) {
        this.name = name;
        this.mutex = Lock.mutex("session->mutex of " + name);
    }

    /**
     * Its name.
     *
     * @return at most 63 bytes
     */
    public String name() {
        return name;
    }

    /**
     * Protects its files; held in all callbacks of file handlers.
     *
     * @return the lock
     */
    public Lock mutex() {
        return mutex;
    }
}
