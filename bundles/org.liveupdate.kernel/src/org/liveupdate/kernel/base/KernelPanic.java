/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.base;

/**
 * The simulated kernel hit BUG() or panic() and stopped. Only the outermost layer (a system call, a boot, a device's
 * interrupt) catches it and turns it into a result: a machine that has panicked. It is no error of this program.
 */
public final class KernelPanic extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String function;

    /**
     * A panic.
     *
     * @param function kernel function that gave up
     * @param reason   one line: the physical address or object, what was expected, what was found
     */
    public KernelPanic(String function, String reason) {
        super(reason, null, false, false);
        this.function = function;
    }

    /**
     * Where it happened.
     *
     * @return name of a kernel function
     */
    public String function() {
        return function;
    }
}
