/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Moves nodes smoothly from where they were to where they are. Only those that can be seen, and only if they are so few
 * that every frame is quick; ended at once by anything that wants to work with the graph.
 */
final class GraphAnimation {
    private static final int MAX_NODES = 150;
    private static final int FRAMES = 9;
    private static final int FRAME_MILLIS = 20;

    private final Graph graph;
    private final Map<GraphNode, Point> from = new LinkedHashMap<>();
    private final Map<GraphNode, Point> to = new LinkedHashMap<>();
    private Runnable atEnd;
    private int frame;

    GraphAnimation(Graph graph) {
        this.graph = graph;
    }

    /** Remembers where nodes are before they are moved. */
    void start(Iterable<GraphNode> nodes) {
        from.clear();
        to.clear();
        for (GraphNode node : nodes) {
            if (!ZestStyles.checkStyle(node.getNodeStyle(), ZestStyles.NODES_NO_LAYOUT_ANIMATION)) {
                from.put(node, node.getLocation());
            }
        }
        if (!graph.isVisible()) {
            from.clear();
        }
    }

    /** Moves them from there to where they are now; {@code end} is run when they are there. */
    void play(Runnable end) {
        atEnd = end;
        Rectangle visible = graph.getCamera().visible();
        from.forEach((node, start) -> {
            if (!node.isDisposed() && !start.equals(node.getLocation()) && isSeen(node, start, visible)) {
                to.put(node, node.getLocation());
            }
        });
        from.keySet().retainAll(to.keySet());
        if (to.size() > MAX_NODES) {
            to.clear();
        }
        // Nodes that were never placed all start at the origin, which would only confuse.
        boolean fresh = !from.isEmpty() && from.values().stream().allMatch(point -> point.x == 0 && point.y == 0);
        if (to.isEmpty() || fresh) {
            finish();
            return;
        }
        frame = 0;
        step();
    }

    /** Whether a node can be seen where it was or where it is now. */
    private static boolean isSeen(GraphNode node, Point start, Rectangle visible) {
        Rectangle now = node.world();
        double scale = node.scale();
        Rectangle before = now.getTranslated((int) ((start.x - node.getLocation().x) * scale),
                (int) ((start.y - node.getLocation().y) * scale));
        return visible.intersects(now) || visible.intersects(before);
    }

    private void step() {
        if (graph.isDisposed() || to.isEmpty()) {
            return;
        }
        frame++;
        if (frame >= FRAMES) {
            finish();
            return;
        }
        double t = frame / (double) FRAMES;
        double eased = t * t * (3 - 2 * t);
        to.forEach((node, end) -> {
            Point start = from.get(node);
            if (!node.isDisposed()) {
                node.setLocation(start.x + (end.x - start.x) * eased, start.y + (end.y - start.y) * eased);
            }
        });
        graph.getDisplay().timerExec(FRAME_MILLIS, this::step);
    }

    /** Whether nodes are under way. */
    boolean isRunning() {
        return !to.isEmpty();
    }

    /** Puts all nodes where they belong. */
    void finish() {
        Map<GraphNode, Point> ends = new LinkedHashMap<>(to);
        to.clear();
        from.clear();
        ends.forEach((node, end) -> {
            if (!node.isDisposed()) {
                node.setLocation(end.x, end.y);
            }
        });
        Runnable end = atEnd;
        atEnd = null;
        if (end != null && !graph.isDisposed()) {
            end.run();
        }
    }
}
