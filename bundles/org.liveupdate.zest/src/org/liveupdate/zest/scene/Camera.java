/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.scene;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;

import java.util.ArrayList;
import java.util.List;

/** What part of the graph is visible and how large: zoom, pan, fit, and translation of coordinates. */
public final class Camera {
    /** The smallest zoom. */
    public static final double MIN_ZOOM = 0.005;
    /** The largest zoom. */
    public static final double MAX_ZOOM = 4;
    private static final int FIT_MARGIN = 24;
    /** In a small canvas the margin takes no more than this part of it. */
    private static final int MARGIN_PART = 20;
    private static final double[] LEVELS = {0.005, 0.01, 0.02, 0.03, 0.05, 0.075, 0.1, 0.15, 0.2, 0.25, 0.33, 0.5, 0.67,
        0.8, 1, 1.25, 1.5, 2, 3, 4};

    private final FigureCanvas canvas;
    private final GraphPane pane;
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean fitPending;
    private boolean whole;

    /** Makes a camera for a canvas that shows a pane. */
    public Camera(FigureCanvas canvas, GraphPane pane) {
        this.canvas = canvas;
        this.pane = pane;
        canvas.getHorizontalBar().addListener(SWT.Selection, event -> whole = false);
        canvas.getVerticalBar().addListener(SWT.Selection, event -> whole = false);
        resized();
    }

    /** Adds somebody to be called after each change of zoom or place. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Tells that the canvas has another size. Who saw the whole graph sees the whole graph. */
    public void resized() {
        org.eclipse.swt.graphics.Rectangle area = canvas.getClientArea();
        pane.setSlack(Math.max(0, area.width - FIT_MARGIN), Math.max(0, area.height - FIT_MARGIN));
        if ((fitPending || whole) && area.width > 1) {
            fit();
        }
        changed();
    }

    private Viewport viewport() {
        return canvas.getViewport();
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Pixels per unit of the graph. */
    public double zoom() {
        return pane.zoom();
    }

    /** Sets the zoom; the middle of the canvas stays. */
    public void setZoom(double zoom) {
        org.eclipse.swt.graphics.Rectangle area = canvas.getClientArea();
        zoomAt(zoom, area.width / 2, area.height / 2);
    }

    /** Sets the zoom so that what is at a place of the canvas, in pixels, stays there. */
    public void zoomAt(double zoom, int x, int y) {
        whole = false;
        double target = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom));
        double[] fixed = toGraphExact(x, y);
        pane.setZoom(target);
        pane.fireExtentChanged();
        canvas.getLightweightSystem().getUpdateManager().performValidation();
        viewport().setViewLocation((int) Math.round(fixed[0] * target) - x, (int) Math.round(fixed[1] * target) - y);
        changed();
    }

    /** The next larger or smaller zoom of a list of usual ones. */
    public double nextLevel(boolean larger) {
        double now = zoom();
        double result = now;
        for (double level : LEVELS) {
            if (larger && level > now * 1.01) {
                return level;
            }
            if (!larger && level < now * 0.99) {
                result = level;
            }
        }
        return result;
    }

    /** Shows the whole graph, not larger than 100 %. Waits for a size if the canvas has none yet. */
    public void fit() {
        fitPending = canvas.getClientArea().width <= 1;
        if (!fitPending) {
            fit(pane.scene().extent(), 1);
            whole = true;
        }
    }

    /** Whether the whole graph was asked for, and nobody scrolled or zoomed since. */
    public boolean isWhole() {
        return whole;
    }

    /** Makes the graph as wide as the canvas, starting at its top. */
    public void fitWidth() {
        Rectangle all = pane.scene().extent();
        fit(new Rectangle(all.x, all.y, all.width, 1), MAX_ZOOM);
        reveal(new Rectangle(all.x, all.y, 1, (int) (canvas.getClientArea().height / zoom())));
    }

    /** Makes the graph as high as the canvas, starting at its left side. */
    public void fitHeight() {
        Rectangle all = pane.scene().extent();
        fit(new Rectangle(all.x, all.y, 1, all.height), MAX_ZOOM);
        reveal(new Rectangle(all.x, all.y, (int) (canvas.getClientArea().width / zoom()), 1));
    }

    /** Shows an area of the graph, at most so large. */
    public void fit(Rectangle area, double maxZoom) {
        org.eclipse.swt.graphics.Rectangle client = canvas.getClientArea();
        double wide = room(client.width) / Math.max(1, area.width);
        double high = room(client.height) / Math.max(1, area.height);
        zoomAt(Math.min(maxZoom, Math.min(wide, high)), 0, 0);
        center(area.x + area.width / 2.0, area.y + area.height / 2.0);
    }

    private static double room(int length) {
        return Math.max(1, length - 2.0 * Math.min(FIT_MARGIN, length / MARGIN_PART));
    }

    /** Brings a place of the graph into the middle. */
    public void center(double x, double y) {
        org.eclipse.swt.graphics.Rectangle client = canvas.getClientArea();
        setLocation((int) Math.round(x * zoom()) - client.width / 2, (int) Math.round(y * zoom()) - client.height / 2);
    }

    /** Moves the view by a number of pixels. */
    public void pan(int dx, int dy) {
        Point at = viewport().getViewLocation();
        setLocation(at.x + dx, at.y + dy);
    }

    private void setLocation(int x, int y) {
        whole = false;
        canvas.getLightweightSystem().getUpdateManager().performValidation();
        viewport().setViewLocation(x, y);
        changed();
    }

    /** Moves the view just so far that an area is visible; an area that is too large is shown from its beginning. */
    public void reveal(Rectangle area) {
        Rectangle seen = visible();
        int margin = (int) Math.min(40 / zoom(), Math.min(seen.width, seen.height) / 8.0);
        int dx = shift(area.x - margin, area.x + area.width + margin, seen.x, seen.x + seen.width);
        int dy = shift(area.y - margin, area.y + area.height + margin, seen.y, seen.y + seen.height);
        if (dx != 0 || dy != 0) {
            pan((int) Math.round(dx * zoom()), (int) Math.round(dy * zoom()));
        }
    }

    private static int shift(int from, int to, int seenFrom, int seenTo) {
        if (from < seenFrom || to - from > seenTo - seenFrom) {
            return from - seenFrom;
        }
        return to > seenTo ? to - seenTo : 0;
    }

    /** What is visible, in graph coordinates. */
    public Rectangle visible() {
        org.eclipse.swt.graphics.Rectangle client = canvas.getClientArea();
        double[] corner = toGraphExact(0, 0);
        return new Rectangle((int) Math.floor(corner[0]), (int) Math.floor(corner[1]),
                (int) Math.ceil(client.width / zoom()), (int) Math.ceil(client.height / zoom()));
    }

    /** The place of the graph at a place of the canvas. */
    public Point toGraph(int x, int y) {
        double[] exact = toGraphExact(x, y);
        return new Point((int) Math.floor(exact[0]), (int) Math.floor(exact[1]));
    }

    private double[] toGraphExact(int x, int y) {
        Point at = viewport().getViewLocation();
        return new double[] {(at.x + x) / zoom(), (at.y + y) / zoom()};
    }

    /** The place of the canvas at a place of the graph. */
    public org.eclipse.swt.graphics.Point toControl(int x, int y) {
        Point at = viewport().getViewLocation();
        return new org.eclipse.swt.graphics.Point((int) Math.round(x * zoom()) - at.x,
                (int) Math.round(y * zoom()) - at.y);
    }

    /** The area of the canvas that an area of the graph takes. */
    public org.eclipse.swt.graphics.Rectangle toControl(Rectangle area) {
        org.eclipse.swt.graphics.Point from = toControl(area.x, area.y);
        org.eclipse.swt.graphics.Point to = toControl(area.x + area.width, area.y + area.height);
        return new org.eclipse.swt.graphics.Rectangle(from.x, from.y, to.x - from.x, to.y - from.y);
    }
}
