/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.tools;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.zest.core.widgets.Graph;
import org.eclipse.zest.core.widgets.GraphConnection;
import org.eclipse.zest.core.widgets.GraphItem;
import org.eclipse.zest.core.widgets.GraphNode;
import org.liveupdate.zest.scene.DetailFigure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Knows what the mouse pointer is over, and with that what leads away from it and what points to it. */
public final class HoverTool {
    private final Graph graph;
    private final List<Consumer<GraphItem>> listeners = new ArrayList<>();
    private GraphItem item;
    private Object port;
    private boolean enabled = true;

    HoverTool(Graph graph) {
        this.graph = graph;
    }

    /** Sets whether anything is lit up. */
    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
        graph.redraw();
    }

    /** Adds somebody to be told what the mouse pointer is over; {@code null} for nothing. */
    public void addListener(Consumer<GraphItem> listener) {
        listeners.add(listener);
    }

    /** What the mouse pointer is over, or {@code null}. */
    public GraphItem item() {
        return item != null && !item.isDisposed() ? item : null;
    }

    void moved(Event event) {
        GraphItem now = graph.getItemAt(event.x, event.y);
        Object portNow = null;
        String tip = null;
        if (now instanceof GraphNode node && node.isShown()) {
            Point at = graph.getCamera().toGraph(event.x, event.y);
            Rectangle box = graph.getBounds(node);
            if (node.getCustomFigure() instanceof DetailFigure figure) {
                portNow = figure.portAt(at.x - box.x, at.y - box.y);
                tip = figure.tooltipAt(at.x - box.x, at.y - box.y);
            }
            tip = tip == null ? text(node.getTooltip()) : tip;
        } else if (now instanceof GraphConnection connection) {
            tip = text(connection.getTooltip());
        }
        if (!Objects.equals(tip, graph.getToolTipText())) {
            graph.setToolTipText(tip);
        }
        set(now, portNow);
    }

    private static String text(IFigure tooltip) {
        return tooltip instanceof Label label ? label.getText() : null;
    }

    void leave() {
        set(null, null);
    }

    private void set(GraphItem newItem, Object newPort) {
        if (newItem != item || !Objects.equals(newPort, port)) {
            boolean other = newItem != item;
            item = newItem;
            port = newPort;
            graph.redraw();
            if (other) {
                listeners.forEach(listener -> listener.accept(newItem));
            }
        }
    }

    /** The connections that lead away from what is under the mouse pointer: from the row there, else the node. */
    public List<GraphConnection> leadsTo() {
        List<GraphConnection> result = new ArrayList<>();
        if (enabled && item() instanceof GraphNode node) {
            for (GraphConnection connection : node.getSourceConnections()) {
                if (port == null || port.equals(connection.getSourcePort())) {
                    result.add(connection);
                }
            }
        } else if (enabled && item() instanceof GraphConnection connection) {
            result.add(connection);
        }
        return result;
    }

    /** The connections that point to what is under the mouse pointer. */
    public List<GraphConnection> pointsHere() {
        return enabled && port == null && item() instanceof GraphNode node
                ? new ArrayList<>(node.getTargetConnections()) : List.of();
    }
}
