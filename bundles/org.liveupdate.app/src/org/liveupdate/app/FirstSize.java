/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.app;

/**
 * The bounds of the first window on a screen. On a small screen (a laptop, a projector) every pixel is needed, and the
 * window is maximised; on a large one it leaves room for a terminal and a mail, and does not grow beyond what eyes take
 * in.
 *
 * @param x      left, in points
 * @param y      top, in points
 * @param width  points
 * @param height points
 */
record FirstSize(int x, int y, int width, int height) {

    /** Screens up to this width or height, in points, are small. */
    private static final int SMALL_WIDTH = 1680;
    private static final int SMALL_HEIGHT = 1050;
    /** Largest window, in points. */
    private static final int MAX_WIDTH = 2560;
    private static final int MAX_HEIGHT = 1600;
    private static final int PERCENT = 85;
    private static final int MARGIN = 16;

    /** True when a window should fill a screen of this size, in points. */
    static boolean fills(int width, int height) {
        return width <= SMALL_WIDTH || height <= SMALL_HEIGHT;
    }

    /**
     * Bounds of a window that is not maximised, in the middle of what can be used of a screen; all in points.
     *
     * @param left   the corner of the screen, which need not be the origin
     * @param top    likewise
     * @param width  of the screen
     * @param height of the screen
     */
    static FirstSize on(int left, int top, int width, int height) {
        int wide = length(width, fills(width, height), MAX_WIDTH);
        int high = length(height, fills(width, height), MAX_HEIGHT);
        return new FirstSize(left + (width - wide) / 2, top + (height - high) / 2, wide, high);
    }

    private static int length(int available, boolean fills, int max) {
        int wanted = fills ? available - 2 * MARGIN : available * PERCENT / 100;
        return Math.max(1, Math.min(wanted, max));
    }
}
