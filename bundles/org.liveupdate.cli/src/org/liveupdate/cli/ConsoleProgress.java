/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import java.time.Duration;

import org.liveupdate.abi.Progress;

/** Progress on the terminal's standard error, only when work takes long and only when somebody sees it. */
final class ConsoleProgress implements Progress {

    private static final long FIRST = Duration.ofSeconds(1).toNanos();
    private static final long EVERY = Duration.ofMillis(200).toNanos();

    private final boolean visible = System.console() != null;
    private long next = System.nanoTime() + FIRST;

    @Override
    public void report(String what, long done, long total) {
        if (!visible || System.nanoTime() - next < 0) {
            return;
        }
        next = System.nanoTime() + EVERY;
        String part = total > 0 ? " " + 100 * done / total + " %" : "";
        System.err.print("\r\u001b[K" + what + part + (total > 0 && done >= total ? "\r\u001b[K" : ""));
    }

    @Override
    public boolean isCancelled() {
        return Thread.currentThread().isInterrupted();
    }
}
