/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.layout;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.eclipse.zest.layouts.algorithms.AbstractLayoutAlgorithm;
import org.eclipse.zest.layouts.algorithms.TreeLayoutAlgorithm;
import org.eclipse.zest.layouts.dataStructures.DisplayIndependentDimension;
import org.eclipse.zest.layouts.dataStructures.DisplayIndependentRectangle;
import org.eclipse.zest.layouts.interfaces.ConnectionLayout;
import org.eclipse.zest.layouts.interfaces.EntityLayout;
import org.eclipse.zest.layouts.interfaces.LayoutContext;
import org.liveupdate.graph.layout.Point;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * ELK's layered layout as a layout algorithm: any number of layers, few crossings, orthogonal routes, and connections
 * that start at a row of a record start there. Graphs of more than {@value #MAX_NODES} nodes, for which it would take
 * too long, are laid out as a tree instead.
 */
public class ElkLayoutAlgorithm extends AbstractLayoutAlgorithm implements BackgroundLayout {
    /** The largest graph that is given to ELK. */
    public static final int MAX_NODES = 1500;

    private int direction;
    private final TreeLayoutAlgorithm fallback;

    /** Makes an algorithm with layers from left to right. */
    public ElkLayoutAlgorithm() {
        this(TreeLayoutAlgorithm.LEFT_RIGHT);
    }

    /** Makes an algorithm with one of the direction constants of {@link TreeLayoutAlgorithm}. */
    public ElkLayoutAlgorithm(int direction) {
        this.direction = direction;
        this.fallback = new TreeLayoutAlgorithm(direction);
    }

    /** Sets one of the direction constants of {@link TreeLayoutAlgorithm}. */
    protected final void useDirection(int newDirection) {
        direction = newDirection;
        fallback.setDirection(newDirection);
    }

    @Override
    public void setLayoutContext(LayoutContext context) {
        super.setLayoutContext(context);
        fallback.setLayoutContext(context);
    }

    @Override
    public void applyLayout(boolean clean) {
        EntityLayout[] entities = context.getEntities();
        if (entities.length > MAX_NODES) {
            fallback.applyLayout(clean);
            return;
        }
        ElkNode root = root();
        Map<EntityLayout, ElkNode> nodes = new IdentityHashMap<>();
        for (EntityLayout entity : entities) {
            ElkNode node = ElkGraphUtil.createNode(root);
            DisplayIndependentDimension size = entity.getSize();
            node.setDimensions(size.width, size.height);
            nodes.put(entity, node);
        }
        Map<ConnectionLayout, ElkEdge> edges = new IdentityHashMap<>();
        for (ConnectionLayout connection : context.getConnections()) {
            ElkNode from = nodes.get(connection.getSource());
            ElkNode to = nodes.get(connection.getTarget());
            if (from != null && to != null && connection.isVisible()) {
                edges.put(connection, ElkGraphUtil.createSimpleEdge(end(connection, from, true),
                        end(connection, to, false)));
            }
        }
        Cancellation cancellation = CancellableContext.of(context);
        new LayeredLayoutProvider().layout(root, new BasicProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return cancellation.isCancelled();
            }
        });
        cancellation.check();
        DisplayIndependentRectangle bounds = context.getBounds();
        for (EntityLayout entity : entities) {
            ElkNode node = nodes.get(entity);
            entity.setLocation(bounds.x + node.getX() + node.getWidth() / 2,
                    bounds.y + node.getY() + node.getHeight() / 2);
        }
        edges.forEach((connection, edge) -> {
            if (connection instanceof RoutedConnection routed) {
                routed.setRoute(route(edge, bounds));
            }
        });
    }

    private ElkNode root() {
        // Its start registers how the values of options are copied.
        LayoutMetaDataService.getInstance();
        ElkNode root = ElkGraphUtil.createGraph();
        root.setProperty(LayeredOptions.DIRECTION, switch (direction) {
            case TreeLayoutAlgorithm.BOTTOM_UP -> Direction.UP;
            case TreeLayoutAlgorithm.LEFT_RIGHT -> Direction.RIGHT;
            case TreeLayoutAlgorithm.RIGHT_LEFT -> Direction.LEFT;
            default -> Direction.DOWN;
        });
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
        root.setProperty(LayeredOptions.RANDOM_SEED, 1);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, 24.0);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 56.0);
        return root;
    }

    /** The node, or a port of it where the connection has to start or end at a height of its own. */
    private ElkConnectableShape end(ConnectionLayout connection, ElkNode node, boolean source) {
        double offset = connection instanceof RoutedConnection routed
                ? source ? routed.getSourceOffset() : routed.getTargetOffset() : -1;
        boolean horizontal = direction == TreeLayoutAlgorithm.LEFT_RIGHT || direction == TreeLayoutAlgorithm.RIGHT_LEFT;
        if (offset < 0 || !horizontal) {
            return node;
        }
        boolean right = source == (direction == TreeLayoutAlgorithm.LEFT_RIGHT);
        node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        double x = right ? node.getWidth() : 0;
        for (ElkPort known : node.getPorts()) {
            if (known.getX() == x && known.getY() == offset) {
                return known;
            }
        }
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setLocation(x, offset);
        port.setProperty(LayeredOptions.PORT_SIDE, right ? PortSide.EAST : PortSide.WEST);
        return port;
    }

    private static List<Point> route(ElkEdge edge, DisplayIndependentRectangle bounds) {
        List<Point> corners = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            corners.add(new Point(bounds.x + section.getStartX(), bounds.y + section.getStartY()));
            for (ElkBendPoint bend : section.getBendPoints()) {
                corners.add(new Point(bounds.x + bend.getX(), bounds.y + bend.getY()));
            }
            corners.add(new Point(bounds.x + section.getEndX(), bounds.y + section.getEndY()));
        }
        return corners;
    }
}
