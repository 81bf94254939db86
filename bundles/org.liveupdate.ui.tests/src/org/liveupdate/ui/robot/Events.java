/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.robot;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Lets the workbench work until something is so. */
public final class Events {

    private static final long PATIENCE_NANOS = 120_000_000_000L;
    private static final int WAKE = 20;

    private Events() {
    }

    /** Works through the events that are there. */
    public static void flush() {
        Display display = Display.getCurrent();
        while (display.readAndDispatch()) {
            continue;
        }
    }

    /** Waits until something is so; a test that waits in vain fails. */
    public static void until(String what, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("waited in vain for: " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(WAKE, () -> {
                    // only ends the sleep
                });
                display.sleep();
            }
        }
        flush();
    }
}
