/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.base;

/**
 * A kernel function returned a negative error number. It is checked, because every caller has to unwind what it did so
 * far, as in the kernel; it carries no stack trace, because an error number is an ordinary result.
 */
public final class ErrnoException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Errno errno;

    /**
     * An error.
     *
     * @param errno the error number
     * @param why   one line: what was expected and what was found
     */
    public ErrnoException(Errno errno, String why) {
        super(why, null, false, false);
        this.errno = errno;
    }

    /**
     * The error number.
     *
     * @return what the function returned, without the sign
     */
    public Errno errno() {
        return errno;
    }

    @Override
    public String toString() {
        return "-" + errno + ": " + getMessage();
    }
}
