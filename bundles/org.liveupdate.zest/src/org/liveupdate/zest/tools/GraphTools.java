/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.tools;

import org.eclipse.swt.SWT;
import org.eclipse.zest.core.widgets.Graph;
import org.eclipse.zest.core.widgets.GraphContainer;
import org.eclipse.zest.core.widgets.GraphNode;

/** All tools of one graph, wired to it. */
public final class GraphTools {
    private final Graph graph;
    private final GraphSearch search;
    private final HoverTool hover;
    private final MouseTool mouse;
    private final ConnectionDrag connectionDrag;
    private final FoldButtons foldButtons;
    private FoldHandler foldHandler;

    /** Makes the tools and connects them to a graph. */
    public GraphTools(Graph graph) {
        this.graph = graph;
        search = new GraphSearch(graph);
        hover = new HoverTool(graph);
        connectionDrag = new ConnectionDrag(graph);
        mouse = new MouseTool(graph, this);
        foldButtons = new FoldButtons(graph, this);
        graph.getPane().addOverlay(new GraphOverlay(graph, this));
        graph.getPane().addOverlay(foldButtons);
        new WheelTool(graph);
        new KeyTool(graph, this);
        new GraphAccessible(graph);
        graph.addListener(SWT.MouseMove, event -> {
            if (!foldButtons.contains(event.x, event.y)) {
                hover.moved(event);
            }
        });
        graph.addListener(SWT.MouseExit, event -> hover.leave());
    }

    /** Searching as you type. */
    public GraphSearch search() {
        return search;
    }

    /** Lighting up what is connected to what the mouse pointer is over. */
    public HoverTool hover() {
        return hover;
    }

    /** Dragging from a port to make a connection. */
    public ConnectionDrag connectionDrag() {
        return connectionDrag;
    }

    FoldButtons foldButtons() {
        return foldButtons;
    }

    FoldHandler foldHandler() {
        return foldHandler;
    }

    MouseTool mouse() {
        return mouse;
    }

    /** Sets who folds nodes that are not containers; {@code null} for nobody. */
    public void setFoldHandler(FoldHandler handler) {
        foldHandler = handler;
    }

    /** Folds or unfolds a node at a place of it, in graph coordinates; returns whether something happened. */
    boolean fold(GraphNode node, int x, int y) {
        if (foldHandler != null && foldHandler.foldAt(node, x - graph.getBounds(node).x, y - graph.getBounds(node).y)) {
            return true;
        }
        if (node instanceof GraphContainer container && container.isTwistyAt(x, y)) {
            toggle(container);
            return true;
        }
        return false;
    }

    /** Folds or unfolds a node with the keyboard; returns whether something happened. */
    public boolean fold(GraphNode node) {
        if (foldHandler != null && foldHandler.toggle(node)) {
            return true;
        }
        if (node instanceof GraphContainer container) {
            toggle(container);
            return true;
        }
        if (graph.canExpand(node) || graph.canCollapse(node)) {
            graph.setExpanded(node, graph.canExpand(node));
            return true;
        }
        return false;
    }

    private void toggle(GraphContainer container) {
        if (container.isOpen()) {
            container.close(graph.isAnimationEnabled());
        } else {
            container.open(graph.isAnimationEnabled());
            container.applyLayout();
        }
        if (graph.getLayoutAlgorithm() != null) {
            graph.applyLayout();
        }
    }
}
