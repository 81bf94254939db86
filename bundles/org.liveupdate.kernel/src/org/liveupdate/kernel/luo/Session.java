/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import java.util.List;
import java.util.Optional;

import org.liveupdate.kernel.base.Lock;

/** A session: a named set of files that are preserved, or were handed over, together. */
public final class Session {

    /**
     * A file of a session, for those who look at the state.
     *
     * @param token          its token, unsigned
     * @param compatible     name of its handler
     * @param data           what is or was handed over
     * @param file           readable name of the file; empty in the new kernel until it was retrieved
     * @param retrieveStatus 0 never tried, 1 good, negative: minus the error number
     */
    public record FileState(long token, String compatible, long data, Optional<String> file, int retrieveStatus) {
    }

    private final String name;
    private final Lock mutex;
    private final FileSet files;
    private boolean retrieved;

    Session(String name, FileSet files) {
        this.name = name;
        this.mutex = Lock.mutex("session->mutex of " + name);
        this.files = files;
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

    /**
     * Whether it was handed over and user space has a descriptor of it.
     *
     * @return false for a session that was created in this kernel
     */
    public boolean isRetrieved() {
        return retrieved;
    }

    /**
     * Its files.
     *
     * @return in the order of preservation
     */
    public List<FileState> fileStates() {
        return files.files().stream().map(file -> new FileState(file.token(), file.ops().compatible(), file.data(),
                Optional.ofNullable(file.file()).map(Object::toString), file.status())).toList();
    }

    void setRetrieved() {
        retrieved = true;
    }

    FileSet files() {
        return files;
    }

    @Override
    public String toString() {
        return name;
    }
}
