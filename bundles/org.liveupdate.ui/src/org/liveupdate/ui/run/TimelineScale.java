/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run;

/**
 * Where positions stand on the timeline: the start at the left, then one place for each step. Few steps do not spread
 * over a wide screen; many are drawn close together, or, when zoomed in, only a part of them can be seen.
 *
 * @param count how many steps there are
 * @param width how wide the timeline is, in pixels
 * @param unit  height of a line of text, in pixels, to which everything else is in proportion
 * @param zoom  how much closer than necessary, at least 1
 * @param left  how far it is scrolled, in pixels
 */
record TimelineScale(int count, int width, int unit, double zoom, int left) {

    private static final double WIDEST = 2.2;

    /** Nothing yet. */
    static final TimelineScale EMPTY = new TimelineScale(0, 0, 16, 1, 0);

    /** Keeps the visible part within the whole. */
    TimelineScale {
        zoom = Math.max(1, zoom);
        left = Math.max(0, Math.min(left, (int) (extent(count, width, unit, zoom) - width)));
    }

    private static double pitch(int count, int width, int unit, double zoom) {
        double fitting = Math.max(0, width - 2.0 * unit) / Math.max(1, count);
        return Math.min(WIDEST * unit, fitting * zoom);
    }

    private static double extent(int count, int width, int unit, double zoom) {
        return 2.0 * unit + pitch(count, width, unit, zoom) * count;
    }

    /** Pixels from one position to the next. */
    double pitch() {
        return pitch(count, width, unit, zoom);
    }

    /** Whether marks have room for a shape of their own; else they are columns. */
    boolean isWide() {
        return pitch() >= unit * 0.6;
    }

    /** Whether there is more than can be seen. */
    boolean scrolls() {
        return extent(count, width, unit, zoom) > width + 1;
    }

    /** Where a position stands, in pixels from the left edge. */
    int x(double position) {
        return (int) Math.round(unit + position * pitch()) - left;
    }

    /** The position that is nearest to a place. */
    int at(int x) {
        return (int) Math.max(0, Math.min(count, Math.round((x + left - unit) / Math.max(1e-9, pitch()))));
    }

    /** Zooms so that what is under the mouse stays there. */
    TimelineScale zoomed(double factor, int x) {
        double position = (x + left - unit) / Math.max(1e-9, pitch());
        double most = Math.max(1, WIDEST * unit * count / Math.max(1, width - 2.0 * unit));
        double next = Math.max(1, Math.min(most, zoom * factor));
        return new TimelineScale(count, width, unit, next,
                (int) Math.round(unit + position * pitch(count, width, unit, next)) - x);
    }

    /** Scrolls. */
    TimelineScale scrolled(int pixels) {
        return new TimelineScale(count, width, unit, zoom, left + pixels);
    }

    /** Scrolls as far as is needed to see a position with what is around it. */
    TimelineScale showing(int position) {
        int x = x(position);
        int margin = Math.min(width / 4, 4 * unit);
        int by = x < margin ? x - margin : x > width - margin ? x - width + margin : 0;
        return by == 0 ? this : scrolled(by);
    }

    /** The same for another number of steps or another width. */
    TimelineScale resized(int newCount, int newWidth) {
        return new TimelineScale(newCount, newWidth, unit, zoom, left);
    }
}
