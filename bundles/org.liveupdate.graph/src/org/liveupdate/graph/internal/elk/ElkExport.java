/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.elk;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.liveupdate.graph.Edge;
import org.liveupdate.graph.End;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.State;
import org.liveupdate.graph.internal.place.Sizes;
import org.liveupdate.graph.layout.Box;
import org.liveupdate.graph.layout.LayoutOptions;
import org.liveupdate.graph.layout.RecordShape;

/** Makes the ELK graph of a graph of records. */
final class ElkExport {
    /** Keeping the order of the graph costs ELK a time that grows with the cube; at 3000 nodes it is minutes. */
    private static final int ORDERED_LIMIT = 300;

    final ElkNode top = ElkGraphUtil.createGraph();
    /** The ELK nodes of all nodes that are not inside a rigid container. */
    final Map<String, ElkNode> nodes = new LinkedHashMap<>();
    final Map<String, ElkEdge> edges = new LinkedHashMap<>();
    /** Where each node is relative to its outermost container if everything stands in one column. */
    final Map<String, Box> columnBoxes;

    private final Graph graph;
    private final Sizes sizes;
    private final LayoutOptions options;
    private final Rigid rigid;
    private final Map<String, ElkPort> ports = new HashMap<>();

    ElkExport(Sizes sizes, Map<String, Box> columnBoxes, LayoutOptions options) {
        this.graph = sizes.graph();
        this.sizes = sizes;
        this.columnBoxes = columnBoxes;
        this.options = options;
        this.rigid = new Rigid(graph);
        configure();
        for (Node node : sizes.parentsFirst()) {
            if (node.parent() == null || nodes.containsKey(node.parent()) && rigid.isOpen(node.parent())) {
                add(node);
            }
        }
        graph.edges().forEach(this::add);
    }

    private void configure() {
        top.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        top.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        top.setProperty(LayeredOptions.HIERARCHY_HANDLING,
                rigid.hasOpen() ? HierarchyHandling.INCLUDE_CHILDREN : HierarchyHandling.SEPARATE_CHILDREN);
        if (graph.size() + graph.edges().size() <= ORDERED_LIMIT) {
            top.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_EDGES);
        }
        top.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.DEPTH_FIRST);
        top.setProperty(LayeredOptions.RANDOM_SEED, 1);
        top.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
        space(top);
    }

    private void space(ElkNode node) {
        node.setProperty(LayeredOptions.SPACING_NODE_NODE, options.rowGap());
        node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, options.columnGap());
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE, options.rowGap() / 2);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 8.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 14.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 8.0);
        node.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 2 * options.rowGap());
        node.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 2.0);
    }

    private void add(Node node) {
        ElkNode made = ElkGraphUtil.createNode(node.parent() == null ? top : nodes.get(node.parent()));
        boolean open = rigid.isOpen(node.id());
        RecordShape shape = open ? sizes.natural(node.id()) : sizes.full(node.id());
        made.setDimensions(shape.width(), shape.height());
        made.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        if (open) {
            made.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
            made.setProperty(LayeredOptions.PADDING, new ElkPadding(shape.rowsBottom() + Sizes.INSET, Sizes.INSET,
                    Sizes.INSET + shape.footerHeight(), Sizes.INSET));
            made.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, SizeConstraint.minimumSize());
            made.setProperty(LayeredOptions.NODE_SIZE_MINIMUM,
                    new org.eclipse.elk.core.math.KVector(shape.width(), shape.height()));
            space(made);
        }
        nodes.put(node.id(), made);
    }

    private void add(Edge edge) {
        ElkEdge made = ElkGraphUtil.createSimpleEdge(port(edge, edge.from(), PortSide.EAST),
                port(edge, edge.to(), PortSide.WEST));
        if (!edge.label().isEmpty()) {
            ElkLabel label = ElkGraphUtil.createLabel(edge.label(), made);
            label.setDimensions(sizes.labelWidth(edge), sizes.labelHeight());
            label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        }
        edges.put(edge.id(), made);
    }

    /**
     * The port on the node that ELK knows: the node itself, or the rigid container it is in. Lines of one port run as
     * one, therefore removed edges have ports of their own, in the same places.
     */
    private ElkPort port(Edge edge, End end, PortSide side) {
        boolean removed = edge.state() == State.REMOVED;
        return ports.computeIfAbsent(side + " " + removed + " " + end.node() + "\u0000" + end.port(), key -> {
            Node shown = graph.node(end.node());
            while (!nodes.containsKey(shown.id())) {
                shown = graph.node(shown.parent());
            }
            double y = sizes.portY(end);
            if (!shown.id().equals(end.node())) {
                y += columnBoxes.get(end.node()).y() - columnBoxes.get(shown.id()).y();
            }
            ElkNode node = nodes.get(shown.id());
            ElkPort port = ElkGraphUtil.createPort(node);
            port.setDimensions(0, 0);
            port.setProperty(LayeredOptions.PORT_SIDE, side);
            port.setLocation(side == PortSide.EAST ? node.getWidth() : 0, y);
            return port;
        });
    }
}
