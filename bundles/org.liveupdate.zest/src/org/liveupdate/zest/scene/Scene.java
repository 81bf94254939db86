/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.scene;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.liveupdate.zest.theme.GraphTheme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** All that is on the canvas, and painting the part of it that is in an area. */
public final class Scene {
    private static final int SHORTEST_LINE = 3;

    private final SpatialIndex<SceneNode> nodes = new SpatialIndex<>();
    private final SpatialIndex<SceneEdge> edges = new SpatialIndex<>();
    private Rectangle extent;
    private Rectangle dirty;
    private long paintedNodes;
    private long paintedEdges;

    /** Adds a node or tells that it changed or moved. */
    public void update(SceneNode node) {
        invalidate(node.sceneBounds());
        nodes.put(node, node.sceneBounds());
    }

    /** Adds an edge or tells that it changed or moved. */
    public void update(SceneEdge edge) {
        invalidate(edge.sceneBounds());
        edges.put(edge, edge.sceneBounds());
    }

    /** Removes a node. */
    public void remove(SceneNode node) {
        invalidate(node.sceneBounds());
        nodes.remove(node);
    }

    /** Removes an edge. */
    public void remove(SceneEdge edge) {
        invalidate(edge.sceneBounds());
        edges.remove(edge);
    }

    /** Removes everything. */
    public void clear() {
        nodes.clear();
        edges.clear();
        invalidateAll();
    }

    /** Tells that an area has to be painted anew. */
    public void invalidate(Rectangle area) {
        extent = null;
        if (dirty == null) {
            dirty = area.getCopy();
        } else {
            dirty.union(area);
        }
    }

    /** Tells that everything has to be painted anew. */
    public void invalidateAll() {
        extent = null;
        int half = Integer.MAX_VALUE / 4;
        dirty = new Rectangle(-half, -half, half * 2, half * 2);
    }

    /** The area that has to be painted anew, or {@code null}; asking for it forgets it. */
    Rectangle takeDirty() {
        Rectangle result = dirty;
        dirty = null;
        return result;
    }

    /** The smallest rectangle around everything; empty at the origin for an empty scene. */
    public Rectangle extent() {
        if (extent == null) {
            extent = nodes.bounds();
            if (edges.size() > 0) {
                extent.union(edges.bounds());
            }
        }
        return extent;
    }

    /** Calls back for every node that touches an area. */
    public void nodesIn(Rectangle area, Consumer<? super SceneNode> consumer) {
        nodes.query(area, consumer);
    }

    /** Calls back for every edge whose surrounding rectangle touches an area. */
    public void edgesIn(Rectangle area, Consumer<? super SceneEdge> consumer) {
        edges.query(area, consumer);
    }

    /**
     * Paints the part of the scene in an area, given in graph coordinates. Lines are painted in pixels, so that they
     * are neither blurred nor lost between two pixels; nodes in graph coordinates, over the labels of lines.
     */
    public void paint(Graphics graphics, Rectangle area, double zoom, GraphTheme theme) {
        Detail detail = Detail.of(zoom);
        List<SceneNode> containers = new ArrayList<>();
        List<SceneNode> leaves = new ArrayList<>();
        nodes.query(area, node -> (node.isOpenContainer() ? containers : leaves).add(node));
        containers.sort(Comparator.comparingInt(SceneNode::depth));
        List<SceneEdge> lines = new ArrayList<>();
        edges.query(area, edge -> {
            if (crosses(edge, area) && (detail != Detail.BLOCK || isLongEnough(edge, zoom))) {
                lines.add(edge);
            }
        });
        scaled(graphics, zoom, () -> containers.forEach(node -> node.paintScene(graphics, detail, zoom, theme)));
        lines.forEach(edge -> edge.paintScene(graphics, detail, zoom, theme));
        scaled(graphics, zoom, () -> {
            lines.forEach(edge -> edge.paintLabel(graphics, detail, theme));
            leaves.forEach(node -> node.paintScene(graphics, detail, zoom, theme));
        });
        paintedNodes += containers.size() + leaves.size();
        paintedEdges += lines.size();
    }

    /** Does some painting in graph coordinates. */
    private static void scaled(Graphics graphics, double zoom, Runnable painting) {
        graphics.pushState();
        if (zoom != 1) {
            graphics.scale(zoom);
        }
        painting.run();
        graphics.popState();
    }

    private static boolean isLongEnough(SceneEdge edge, double zoom) {
        Rectangle bounds = edge.sceneBounds();
        return (bounds.width + bounds.height) * zoom >= SHORTEST_LINE;
    }

    /** Whether some part of the line comes into the area; a long line's rectangle alone says little. */
    static boolean crosses(SceneEdge edge, Rectangle area) {
        Rectangle bounds = edge.sceneBounds();
        if (area.contains(bounds.x, bounds.y) || bounds.width <= area.width && bounds.height <= area.height) {
            return true;
        }
        int[] p = edge.route();
        int margin = 12;
        for (int i = 0; i + 3 < p.length; i += 2) {
            if (Segments.touches(p[i], p[i + 1], p[i + 2], p[i + 3], area.x - margin, area.y - margin,
                    area.x + area.width + margin, area.y + area.height + margin)) {
                return true;
            }
        }
        return false;
    }

    /** How many nodes were painted so far, each time counted. */
    public long paintedNodes() {
        return paintedNodes;
    }

    /** How many edges were painted so far, each time counted. */
    public long paintedEdges() {
        return paintedEdges;
    }
}
