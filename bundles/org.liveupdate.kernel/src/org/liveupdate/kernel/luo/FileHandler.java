/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import java.util.Optional;

import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelModule;
import org.liveupdate.kernel.file.KernelFile;

/** Preserves one kind of file (struct liveupdate_file_ops). Callbacks run with the session's mutex held. */
public interface FileHandler {

    /**
     * The name under which the file is handed over.
     *
     * @return at most 47 bytes
     */
    String compatible();

    /**
     * The module whose code this is (ops->owner). Linux 7.0 holds a reference to it while the handler is registered,
     * Linux 7.3 while a file of it is preserved.
     *
     * @return the module, or empty if the handler is built in
     */
    default Optional<KernelModule> module() {
        return Optional.empty();
    }

    /**
     * Whether all callbacks that LUO requires are there: can_preserve, preserve, unpreserve, retrieve and finish.
     *
     * @return false makes registering fail with -EINVAL
     */
    default boolean isComplete() {
        return true;
    }

    /**
     * Whether this handler takes a file.
     *
     * @param file the file
     * @return true if {@link #preserve} may be called for it
     */
    boolean canPreserve(KernelFile file);

    /**
     * Preserves the file and sets the serialized data.
     *
     * @param arguments the file
     * @throws ErrnoException if it cannot be preserved; everything is as before
     */
    void preserve(FileArguments arguments) throws ErrnoException;

    /**
     * Takes preservation back.
     *
     * @param arguments the file
     */
    void unpreserve(FileArguments arguments);

    /**
     * Last chance before the reboot; may change the serialized data.
     *
     * @param arguments the file
     * @throws ErrnoException if the machine must not reboot now
     */
    default void freeze(FileArguments arguments) throws ErrnoException {
    }

    /**
     * The reboot failed after {@link #freeze}.
     *
     * @param arguments the file
     */
    default void unfreeze(FileArguments arguments) {
    }

    /**
     * Makes the file again in the new kernel and sets it.
     *
     * @param arguments the file
     * @throws ErrnoException if it cannot be made
     */
    void retrieve(FileArguments arguments) throws ErrnoException;

    /**
     * Whether the file can be finished now.
     *
     * @param arguments the file
     * @return false to make the session's FINISH fail with -EBUSY
     */
    default boolean canFinish(FileArguments arguments) {
        return true;
    }

    /**
     * The new kernel is done with the hand-over of this file.
     *
     * @param arguments the file
     */
    void finish(FileArguments arguments);

    /**
     * What tells two preserved files apart (get_id, Linux 7.3).
     *
     * @param file the file
     * @return the file itself, or for example its inode
     */
    default Object id(KernelFile file) {
        return file;
    }
}
