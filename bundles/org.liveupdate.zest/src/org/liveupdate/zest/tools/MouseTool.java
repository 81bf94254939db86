/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.tools;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Event;
import org.eclipse.zest.core.widgets.Graph;
import org.eclipse.zest.core.widgets.GraphContainer;
import org.eclipse.zest.core.widgets.GraphItem;
import org.eclipse.zest.core.widgets.GraphNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The mouse: a click selects, Ctrl or Shift adds and removes; dragging a node moves it and all selected ones, dragging
 * the background (or the middle button anywhere) pans, with Shift it draws a rubber band.
 */
final class MouseTool {
    private static final int THRESHOLD = 4;

    private enum Mode { NONE, PRESSED, PAN, MOVE, BAND, CONNECT }

    private final Graph graph;
    private final GraphTools tools;
    private final Map<GraphNode, Point> starts = new LinkedHashMap<>();
    private Mode mode = Mode.NONE;
    private GraphItem pressed;
    private Event down;
    private int lastX;
    private int lastY;
    private Rectangle band;

    MouseTool(Graph graph, GraphTools tools) {
        this.graph = graph;
        this.tools = tools;
        graph.addListener(SWT.MouseDown, this::down);
        graph.addListener(SWT.MouseMove, this::move);
        graph.addListener(SWT.MouseUp, this::up);
        graph.addListener(SWT.MouseDoubleClick, this::doubleClick);
    }

    /** The rubber band in pixels of the widget, or {@code null}. */
    Rectangle band() {
        return band;
    }

    private static boolean isAdding(Event event) {
        return (event.stateMask & (SWT.MOD1 | SWT.SHIFT)) != 0;
    }

    private void down(Event event) {
        graph.setFocus();
        graph.finishAnimation();
        down = event;
        lastX = event.x;
        lastY = event.y;
        if (event.button == 2) {
            start(Mode.PAN);
            return;
        }
        if (event.button == 1 && tools.foldButtons().press(event.x, event.y)) {
            return;
        }
        pressed = graph.getItemAt(event.x, event.y);
        if (event.button == 3) {
            if (pressed != null && !graph.getSelection().contains(pressed)) {
                graph.select(List.of(pressed));
            }
            return;
        }
        if (event.button != 1) {
            return;
        }
        Point at = graph.getCamera().toGraph(event.x, event.y);
        if (pressed instanceof GraphNode node && tools.fold(node, at.x, at.y)) {
            mode = Mode.NONE;
            return;
        }
        mode = Mode.PRESSED;
    }

    private void move(Event event) {
        if (mode == Mode.PRESSED && Math.hypot(event.x - down.x, event.y - down.y) >= THRESHOLD) {
            begin();
        }
        switch (mode) {
            case PAN -> graph.getCamera().pan(lastX - event.x, lastY - event.y);
            case MOVE -> moveNodes(event);
            case BAND -> {
                band = new Rectangle(Math.min(down.x, event.x), Math.min(down.y, event.y),
                        Math.abs(event.x - down.x), Math.abs(event.y - down.y));
                graph.redraw();
            }
            case CONNECT -> {
                Point at = graph.getCamera().toGraph(event.x, event.y);
                tools.connectionDrag().drag(at.x, at.y);
            }
            default -> { }
        }
        lastX = event.x;
        lastY = event.y;
    }

    private void begin() {
        Point at = graph.getCamera().toGraph(down.x, down.y);
        if (pressed instanceof GraphNode node && tools.connectionDrag().start(node, at.x, at.y)) {
            start(Mode.CONNECT);
        } else if (pressed instanceof GraphNode node && !isBackground(node, at)) {
            if (!graph.getSelection().contains(node)) {
                graph.select(List.of(node));
            }
            collectStarts();
            start(Mode.MOVE);
        } else {
            start(isAdding(down) ? Mode.BAND : Mode.PAN);
        }
    }

    /** The area of an open container below its title serves as background; so does a closed look at nothing. */
    private boolean isBackground(GraphNode node, Point at) {
        return node instanceof GraphContainer container && container.isOpen()
                && at.y > graph.getBounds(node).y + container.getTitleHeight();
    }

    private void start(Mode newMode) {
        mode = newMode;
        int cursor = newMode == Mode.PAN ? SWT.CURSOR_HAND
                : newMode == Mode.MOVE ? SWT.CURSOR_SIZEALL : SWT.CURSOR_CROSS;
        Cursor shape = graph.getDisplay().getSystemCursor(cursor);
        graph.setCursor(shape);
    }

    private void collectStarts() {
        starts.clear();
        for (GraphItem item : graph.getSelection()) {
            if (item instanceof GraphNode node && !isInsideSelected(node)) {
                starts.put(node, node.getLocation());
            }
        }
    }

    private boolean isInsideSelected(GraphNode node) {
        GraphNode each = node;
        while (each.getContainer() instanceof GraphContainer container) {
            if (graph.getSelection().contains(container)) {
                return true;
            }
            each = container;
        }
        return false;
    }

    private void moveNodes(Event event) {
        double zoom = graph.getCamera().zoom();
        double dx = (event.x - down.x) / zoom;
        double dy = (event.y - down.y) / zoom;
        starts.forEach((node, start) -> {
            if (!node.isDisposed()) {
                graph.moveNode(node, start, dx, dy);
            }
        });
    }

    private void up(Event event) {
        Mode ended = mode;
        mode = Mode.NONE;
        graph.setCursor(null);
        switch (ended) {
            case PRESSED -> click(event);
            case MOVE -> starts.keySet().forEach(node -> {
                if (!node.isDisposed()) {
                    graph.nodeMovedByUser(node);
                }
            });
            case BAND -> selectBand(event);
            case CONNECT -> tools.connectionDrag().finish();
            default -> { }
        }
        starts.clear();
    }

    private void click(Event event) {
        if (pressed == null || pressed.isDisposed()) {
            if (!isAdding(event)) {
                graph.select(List.of());
            }
            return;
        }
        if (isAdding(event)) {
            Set<GraphItem> now = new LinkedHashSet<>(graph.getSelection());
            if (!now.remove(pressed)) {
                now.add(pressed);
            }
            graph.select(new ArrayList<>(now));
        } else {
            graph.select(List.of(pressed));
        }
    }

    private void selectBand(Event event) {
        Point from = graph.getCamera().toGraph(Math.min(down.x, event.x), Math.min(down.y, event.y));
        Point to = graph.getCamera().toGraph(Math.max(down.x, event.x), Math.max(down.y, event.y));
        band = null;
        Set<GraphItem> selected = new LinkedHashSet<>();
        if ((down.stateMask & SWT.MOD1) != 0) {
            selected.addAll(graph.getSelection());
        }
        selected.addAll(graph.getNodesInside(new Rectangle(from, to)));
        graph.select(new ArrayList<>(selected));
        graph.redraw();
    }

    private void doubleClick(Event event) {
        mode = Mode.NONE;
        if (event.button == 1 && graph.getItemAt(event.x, event.y) != null) {
            Event open = new Event();
            open.widget = graph;
            open.item = graph.getItemAt(event.x, event.y);
            graph.notifyListeners(SWT.DefaultSelection, open);
        }
    }

    /** Gives up what is being dragged. */
    boolean cancel() {
        if (mode == Mode.NONE || mode == Mode.PRESSED) {
            return false;
        }
        if (mode == Mode.MOVE) {
            starts.forEach((node, start) -> node.setLocation(start.x, start.y));
        }
        if (mode == Mode.CONNECT) {
            tools.connectionDrag().cancel();
        }
        mode = Mode.NONE;
        band = null;
        starts.clear();
        graph.setCursor(null);
        graph.redraw();
        return true;
    }
}
