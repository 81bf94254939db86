/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.layout;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads that layouts run on; they end when there is nothing to do for some seconds. */
public final class LayoutThreads {
    private static final ThreadPoolExecutor EXECUTOR = new ThreadPoolExecutor(2, 2, 5, TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(), work -> {
                Thread thread = new Thread(work, "Graph layout");
                thread.setDaemon(true);
                return thread;
            });

    static {
        EXECUTOR.allowCoreThreadTimeOut(true);
    }

    private LayoutThreads() {
    }

    /** Runs some work soon on one of the threads. */
    public static void execute(Runnable work) {
        EXECUTOR.execute(work);
    }
}
