/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.base;

/** Error numbers as the simulated calls give them (include/uapi/asm-generic/errno-base.h and errno.h). */
public enum Errno {
    /** Operation not permitted. */
    EPERM(1),
    /** No such file, token, session, object. */
    ENOENT(2),
    /** Interrupted system call. */
    EINTR(4),
    /** I/O error. */
    EIO(5),
    /** Argument list too long: an ioctl structure with a tail that the kernel does not know. */
    E2BIG(7),
    /** Bad file descriptor. */
    EBADF(9),
    /** Try again. */
    EAGAIN(11),
    /** Out of memory. */
    ENOMEM(12),
    /** Bad address. */
    EFAULT(14),
    /** Device or resource busy. */
    EBUSY(16),
    /** File, name or token exists. */
    EEXIST(17),
    /** No such device. */
    ENODEV(19),
    /** Invalid argument. */
    EINVAL(22),
    /** Too many open files. */
    EMFILE(24),
    /** Not a typewriter: unknown ioctl of a known number. */
    ENOTTY(25),
    /** File too large. */
    EFBIG(27),
    /** No space left. */
    ENOSPC(28),
    /** Numerical result out of range. */
    ERANGE(34),
    /** Value too large for its type. */
    EOVERFLOW(75),
    /** No data available. */
    ENODATA(61),
    /** File descriptor in bad state: not the kind of file that is expected. */
    EBADFD(77),
    /** Operation not supported. */
    EOPNOTSUPP(95),
    /** Address already in use. */
    EADDRINUSE(98),
    /** Cannot assign requested address. */
    EADDRNOTAVAIL(99),
    /** Operation already in progress. */
    EALREADY(114);

    private final int number;

    Errno(int number) {
        this.number = number;
    }

    /**
     * The number that user space sees in {@code errno}.
     *
     * @return a positive number
     */
    public int number() {
        return number;
    }
}
