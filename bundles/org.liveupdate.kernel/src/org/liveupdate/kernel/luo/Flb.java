/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import java.util.Optional;

import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelModule;

/**
 * File-lifecycle-bound data (struct liveupdate_flb): global state of a subsystem that lives as long as a file of the
 * linked handlers is preserved.
 */
public interface Flb {

    /**
     * What a callback hands over.
     *
     * @param data   handed over to the next kernel, mostly the physical address of a preserved structure
     * @param object the kernel's own object
     */
    record State(long data, Object object) {

        @Override
        public String toString() {
            return String.valueOf(object);
        }
    }

    /**
     * The name under which the data is handed over.
     *
     * @return at most 47 bytes
     */
    String compatible();

    /**
     * The module whose code this is (ops->owner). Linux 7.0 holds a reference to it while the FLB is registered, Linux
     * 7.3 while its object lives.
     *
     * @return the module, or empty if the FLB is built in
     */
    default Optional<KernelModule> module() {
        return Optional.empty();
    }

    /**
     * Whether all four callbacks are there.
     *
     * @return false makes registering fail with -EINVAL
     */
    default boolean isComplete() {
        return true;
    }

    /**
     * The first file is preserved.
     *
     * @return data and object
     * @throws ErrnoException if it cannot be; everything is as before
     */
    State preserve() throws ErrnoException;

    /**
     * The last file is no longer preserved.
     *
     * @param state what {@link #preserve} gave
     */
    void unpreserve(State state);

    /**
     * The new kernel wants the object.
     *
     * @param data what was handed over
     * @return the object
     * @throws ErrnoException if it cannot be made
     */
    Object retrieve(long data) throws ErrnoException;

    /**
     * The last file was finished.
     *
     * @param state the data that was handed over and the object
     */
    void finish(State state);
}
