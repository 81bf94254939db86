/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.user;

import org.liveupdate.kernel.base.KernelPanic;

/** The machine that a process runs on, as far as system calls need it. */
public interface Host {

    /**
     * Whether the kernel that started the process still runs.
     *
     * @return false after a panic or a kexec
     */
    boolean isRunning();

    /**
     * A system call made the kernel panic.
     *
     * @param panic where and why
     */
    void panicked(KernelPanic panic);
}
