/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.tools;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.zest.core.widgets.Graph;
import org.eclipse.zest.core.widgets.GraphNode;
import org.liveupdate.zest.scene.DetailFigure;

/** Dragging from a port to make a connection. Does nothing until it has a listener. */
public final class ConnectionDrag {
    private final Graph graph;
    private ConnectionDragListener listener;
    private GraphNode source;
    private Object sourcePort;
    private GraphNode target;
    private Object targetPort;
    private Point end;

    ConnectionDrag(Graph graph) {
        this.graph = graph;
    }

    /** Sets who decides about connections; {@code null} for none. */
    public void setListener(ConnectionDragListener newListener) {
        listener = newListener;
    }

    /** The port at a place in graph coordinates, or {@code null}. */
    private Object port(GraphNode node, int x, int y) {
        Rectangle box = graph.getBounds(node);
        return node.getCustomFigure() instanceof DetailFigure figure ? figure.portAt(x - box.x, y - box.y) : null;
    }

    /** Starts at a place in graph coordinates; returns whether a connection may start there. */
    boolean start(GraphNode node, int x, int y) {
        if (listener == null) {
            return false;
        }
        Rectangle box = graph.getBounds(node);
        Object port = node.getCustomFigure() instanceof DetailFigure figure
                ? figure.portHandleAt(x - box.x, y - box.y) : null;
        if (port == null || !listener.canStart(node, port)) {
            return false;
        }
        source = node;
        sourcePort = port;
        end = new Point(x, y);
        return true;
    }

    void drag(int x, int y) {
        end = new Point(x, y);
        org.eclipse.swt.graphics.Point at = graph.getCamera().toControl(x, y);
        target = graph.getItemAt(at.x, at.y) instanceof GraphNode node ? node : null;
        targetPort = target == null ? null : port(target, x, y);
        if (target != null && !listener.canConnect(source, sourcePort, target, targetPort)) {
            target = null;
            targetPort = null;
        }
        graph.redraw();
    }

    void finish() {
        GraphNode from = source;
        GraphNode to = target;
        Object fromPort = sourcePort;
        Object toPort = targetPort;
        cancel();
        if (to != null) {
            listener.connect(from, fromPort, to, toPort);
        }
    }

    void cancel() {
        source = null;
        target = null;
        end = null;
        graph.redraw();
    }

    /** Whether a connection is being dragged. */
    public boolean isActive() {
        return source != null;
    }

    GraphNode target() {
        return target;
    }

    /** Where the line starts, in graph coordinates. */
    Point from() {
        Rectangle box = graph.getBounds(source);
        int offset = source.getCustomFigure() instanceof DetailFigure figure ? figure.portOffset(sourcePort) : -1;
        return new Point(box.x + box.width, box.y + (offset >= 0 ? offset : box.height / 2));
    }

    /** Where the line ends, in graph coordinates. */
    Point to() {
        return end;
    }
}
