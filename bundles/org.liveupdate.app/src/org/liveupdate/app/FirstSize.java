/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.app;

import org.eclipse.swt.graphics.Rectangle;

/**
 * The bounds of the first window on a screen. On a small screen (a laptop, a projector) every pixel is needed, and the window
 * is maximised; on a large one it leaves room for a terminal and a mail, and does not grow beyond what eyes take in.
 */
final class FirstSize {

    /** Screens up to this width or height, in points, are small. */
    private static final int SMALL_WIDTH = 1680;
    private static final int SMALL_HEIGHT = 1050;
    /** Largest window, in points. */
    private static final int MAX_WIDTH = 2560;
    private static final int MAX_HEIGHT = 1600;
    private static final int PERCENT = 85;
    private static final int MARGIN = 16;

    private FirstSize() {
    }

    /** True when a window should fill this screen. */
    static boolean fills(Rectangle screen) {
        return screen.width <= SMALL_WIDTH || screen.height <= SMALL_HEIGHT;
    }

    /**
     * Bounds of a window that is not maximised, in the middle of the screen.
     *
     * @param screen what of the screen can be used, in points; its corner need not be the origin
     */
    static Rectangle of(Rectangle screen) {
        int width = length(screen.width, fills(screen), MAX_WIDTH);
        int height = length(screen.height, fills(screen), MAX_HEIGHT);
        return new Rectangle(screen.x + (screen.width - width) / 2, screen.y + (screen.height - height) / 2, width,
                height);
    }

    private static int length(int available, boolean fills, int max) {
        int wanted = fills ? available - 2 * MARGIN : available * PERCENT / 100;
        return Math.max(1, Math.min(wanted, max));
    }
}
