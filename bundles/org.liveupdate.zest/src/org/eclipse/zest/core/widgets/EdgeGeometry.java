/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.draw2d.ConnectionRouter;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.XYAnchor;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.liveupdate.zest.scene.DetailFigure;

import java.util.List;

/** The way of a connection: as the layout set it, else straight, curved, or around corners from port to node. */
final class EdgeGeometry {
    private static final int[] NONE = new int[0];
    /** Room for arrows and labels around the line. */
    private static final int MARGIN = 10;

    private final GraphConnection connection;
    private final Rectangle bounds = new Rectangle();
    private int[] points = NONE;
    private int[] fixed;
    private Point fixedSource;
    private Point fixedTarget;
    private int curveDepth;
    private BezierCurve bezier;
    private Rectangle labelArea;
    private Rectangle label = new Rectangle();
    private Object sourcePort;
    private Object targetPort;
    private ConnectionRouter router;

    EdgeGeometry(GraphConnection connection) {
        this.connection = connection;
    }

    int[] points() {
        return points;
    }

    Rectangle bounds() {
        return bounds;
    }

    ConnectionRouter router() {
        return router;
    }

    void setRouter(ConnectionRouter newRouter) {
        router = newRouter;
    }

    void setCurveDepth(int depth) {
        curveDepth = depth;
    }

    void setBezier(BezierCurve curve) {
        bezier = curve;
    }

    Object sourcePort() {
        return sourcePort;
    }

    Object targetPort() {
        return targetPort;
    }

    void setSourcePort(Object port) {
        sourcePort = port;
    }

    void setTargetPort(Object port) {
        targetPort = port;
    }

    /** Sets a way that holds as long as both ends keep their distance. */
    void setRoute(int[] route) {
        fixed = route == null || route.length < 4 ? null : route.clone();
        fixedSource = connection.getSource().world().getLocation();
        fixedTarget = connection.getDestination().world().getLocation();
    }

    void setLabelArea(Rectangle area) {
        labelArea = area == null ? null : area.getCopy();
    }

    /** Where the label was set to be, or {@code null} if the way it belongs to holds no more. */
    Rectangle labelArea() {
        return labelArea != null && fixed != null && points.length == fixed.length && points.length > 0
                ? labelArea.getTranslated(points[0] - fixed[0], points[1] - fixed[1]) : null;
    }

    /** The way that was set, moved along with both ends, or {@code null} if they moved relative to each other. */
    private int[] movedRoute(Rectangle a, Rectangle b) {
        int dx = a.x - fixedSource.x;
        int dy = a.y - fixedSource.y;
        if (dx != b.x - fixedTarget.x || dy != b.y - fixedTarget.y) {
            return null;
        }
        int[] moved = fixed.clone();
        for (int i = 0; i < moved.length; i += 2) {
            moved[i] += dx;
            moved[i + 1] += dy;
        }
        return moved;
    }

    /** Computes the way anew; returns whether the connection can be seen at all. */
    boolean update() {
        GraphNode from = shown(connection.getSource());
        GraphNode to = shown(connection.getDestination());
        boolean seen = connection.isVisible() && from != null && to != null
                && !(from == to && connection.getSource() != connection.getDestination());
        points = !seen ? NONE : compute(from, to);
        computeBounds();
        return seen;
    }

    /** The node itself, or the closed container that it is hidden in; {@code null} if that is not visible either. */
    private static GraphNode shown(GraphNode node) {
        GraphNode candidate = node;
        GraphNode each = node;
        while (each != null) {
            if (!each.isVisible()) {
                return null;
            }
            each = each.getContainer() instanceof GraphContainer container ? container : null;
            if (each instanceof GraphContainer container && !container.isOpen()) {
                candidate = container;
            }
        }
        return candidate;
    }

    private int[] compute(GraphNode from, GraphNode to) {
        Rectangle a = from.world();
        Rectangle b = to.world();
        int out = from == connection.getSource() ? offset(from, sourcePort) : -1;
        int in = to == connection.getDestination() ? offset(to, targetPort) : -1;
        if (fixed != null && from == connection.getSource() && to == connection.getDestination()) {
            int[] moved = movedRoute(a, b);
            if (moved != null) {
                return moved;
            }
        }
        if (router != null) {
            return routed(a, b);
        }
        if (from == to) {
            return EdgeRoutes.loop(a, out);
        }
        if (out >= 0 || in >= 0) {
            return EdgeRoutes.ports(a, out, b, in);
        }
        if (bezier != null) {
            return bezier.points(EdgeRoutes.straight(a, b));
        }
        int depth = curveDepth != 0 ? curveDepth : parallelDepth();
        return depth == 0 ? EdgeRoutes.straight(a, b) : EdgeRoutes.curved(a, b, depth);
    }

    private static int offset(GraphNode node, Object port) {
        return port != null && node.figureIfAny() instanceof DetailFigure figure ? figure.portOffset(port) : -1;
    }

    /** How far the start is below the upper edge of its node, or -1 for anywhere. */
    int sourceOffset() {
        return offset(connection.getSource(), sourcePort);
    }

    /** How far the end is below the upper edge of its node, or -1 for anywhere. */
    int targetOffset() {
        return offset(connection.getDestination(), targetPort);
    }

    /** Curves for the second and further connections between the same nodes, so that none hides another. */
    private int parallelDepth() {
        List<GraphConnection> all = connection.getSource().sources();
        if (all.size() < 2 || all.size() > 50) {
            return 0;
        }
        int before = 0;
        for (GraphConnection each : all) {
            if (each == connection) {
                break;
            }
            if (each.getDestination() == connection.getDestination()) {
                before++;
            }
        }
        return before == 0 ? 0 : (before % 2 == 1 ? 1 : -1) * ((before + 1) / 2) * 20;
    }

    private int[] routed(Rectangle a, Rectangle b) {
        PolylineConnection line = new PolylineConnection();
        int[] ends = EdgeRoutes.straight(a, b);
        line.setSourceAnchor(new XYAnchor(new Point(ends[0], ends[1])));
        line.setTargetAnchor(new XYAnchor(new Point(ends[2], ends[3])));
        line.setConnectionRouter(router);
        router.route(line);
        PointList list = line.getPoints();
        int[] result = new int[list.size() * 2];
        for (int i = 0; i < list.size(); i++) {
            result[i * 2] = list.getPoint(i).x;
            result[i * 2 + 1] = list.getPoint(i).y;
        }
        return result;
    }

    /** Where the label is; empty if there is none. */
    Rectangle label() {
        return label;
    }

    private void computeBounds() {
        if (points.length == 0) {
            label = new Rectangle();
            bounds.setBounds(new Rectangle());
            return;
        }
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        int bottom = Integer.MIN_VALUE;
        for (int i = 0; i < points.length; i += 2) {
            left = Math.min(left, points[i]);
            right = Math.max(right, points[i]);
            top = Math.min(top, points[i + 1]);
            bottom = Math.max(bottom, points[i + 1]);
        }
        label = EdgePainter.labelBox(connection, points);
        bounds.setBounds(new Rectangle(left - MARGIN, top - MARGIN, right - left + 2 * MARGIN,
                bottom - top + 2 * MARGIN));
        if (!label.isEmpty()) {
            bounds.union(label);
        }
    }
}
