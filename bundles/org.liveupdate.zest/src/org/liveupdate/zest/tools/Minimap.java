/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.tools;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.zest.core.widgets.Graph;
import org.liveupdate.zest.theme.Role;

/** A small picture of a whole graph with a frame around what is visible; clicking and dragging there moves the view. */
public final class Minimap extends Canvas {
    private static final int DELAY_MILLIS = 150;
    private static final int MARGIN = 4;

    private final Graph graph;
    private Image picture;
    private double scale = 1;
    private int offsetX;
    private int offsetY;
    private boolean waiting;
    private boolean dragging;

    /** Makes a minimap of a graph. */
    public Minimap(Composite parent, Graph graph) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.graph = graph;
        Runnable moved = () -> {
            if (!isDisposed()) {
                redraw();
            }
        };
        Runnable changed = this::changed;
        graph.getCamera().addListener(moved);
        graph.getPane().addSceneListener(changed);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> changed());
        addListener(SWT.MouseDown, event -> {
            dragging = true;
            go(event);
        });
        addListener(SWT.MouseMove, event -> {
            if (dragging) {
                go(event);
            }
        });
        addListener(SWT.MouseUp, event -> dragging = false);
        addDisposeListener(event -> {
            graph.getCamera().removeListener(moved);
            graph.getPane().removeSceneListener(changed);
            forget();
        });
        setToolTipText("Click or drag to move the view");
    }

    private void forget() {
        if (picture != null) {
            picture.dispose();
            picture = null;
        }
    }

    /** Paints the picture anew after a while, so that many changes cost one picture. */
    private void changed() {
        if (!waiting && !isDisposed()) {
            waiting = true;
            getDisplay().timerExec(DELAY_MILLIS, () -> {
                waiting = false;
                if (!isDisposed()) {
                    forget();
                    redraw();
                }
            });
        }
    }

    private void paint(Event event) {
        org.eclipse.swt.graphics.Rectangle area = getClientArea();
        if (area.isEmpty() || graph.isDisposed()) {
            return;
        }
        Rectangle extent = graph.getScene().extent();
        scale = Math.min(1, Math.min((area.width - 2.0 * MARGIN) / Math.max(1, extent.width),
                (area.height - 2.0 * MARGIN) / Math.max(1, extent.height)));
        offsetX = Math.max(MARGIN, (int) (area.width - extent.width * scale) / 2);
        offsetY = Math.max(MARGIN, (int) (area.height - extent.height * scale) / 2);
        if (picture == null) {
            picture = new Image(getDisplay(), area.width, area.height);
            GC gc = new GC(picture);
            gc.setBackground(graph.getTheme().color(Role.BACKGROUND));
            gc.fillRectangle(area);
            graph.getPane().paintTo(gc, new Rectangle((int) (extent.x * scale) - offsetX,
                    (int) (extent.y * scale) - offsetY, area.width, area.height), scale);
            gc.dispose();
        }
        event.gc.drawImage(picture, 0, 0);
        Rectangle seen = graph.getCamera().visible();
        int left = (int) Math.round((seen.x - extent.x) * scale) + offsetX;
        int top = (int) Math.round((seen.y - extent.y) * scale) + offsetY;
        event.gc.setForeground(graph.getTheme().color(Role.SELECTION));
        event.gc.setLineWidth(2);
        event.gc.drawRectangle(Math.max(1, left), Math.max(1, top),
                Math.min(area.width - 3, (int) (seen.width * scale)),
                Math.min(area.height - 3, (int) (seen.height * scale)));
    }

    private void go(Event event) {
        Rectangle extent = graph.getScene().extent();
        graph.getCamera().center(extent.x + (event.x - offsetX) / scale, extent.y + (event.y - offsetY) / scale);
    }
}
