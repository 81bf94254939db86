/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.zest.layouts.LayoutAlgorithm;
import org.eclipse.zest.layouts.dataStructures.DisplayIndependentRectangle;
import org.eclipse.zest.layouts.interfaces.ConnectionLayout;
import org.eclipse.zest.layouts.interfaces.EntityLayout;
import org.eclipse.zest.layouts.interfaces.ExpandCollapseManager;
import org.eclipse.zest.layouts.interfaces.NodeLayout;
import org.eclipse.zest.layouts.interfaces.SubgraphLayout;
import org.liveupdate.zest.layout.CancellableContext;
import org.liveupdate.zest.layout.Cancellation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The nodes of a graph or of a container as layout algorithms see them. The live context of a container follows its
 * items; a snapshot of it is a copy that can be worked on by another thread and is applied in the end.
 */
final class ContainerContext extends ContextListeners implements CancellableContext {
    private final IContainer2 owner;
    private final boolean live;
    private final Cancellation cancellation;
    private final Map<GraphNode, NodeBox> boxes = new IdentityHashMap<>();
    private final List<NodeBox> nodes = new ArrayList<>();
    private final List<ConnectionLine> lines = new ArrayList<>();
    private final Map<SubgraphLayout, SubgraphLayout> subgraphs = new LinkedHashMap<>();
    private final DisplayIndependentRectangle bounds = new DisplayIndependentRectangle();
    private LayoutAlgorithm algorithm;
    private ExpandCollapseManager expandManager;
    private boolean backgroundEnabled;
    private boolean stale = true;
    private boolean expansionPending;

    /** Makes the live context of a container. */
    ContainerContext(IContainer2 owner) {
        this(owner, true, Cancellation.NEVER);
    }

    private ContainerContext(IContainer2 owner, boolean live, Cancellation cancellation) {
        this.owner = owner;
        this.live = live;
        this.cancellation = cancellation;
    }

    /** What the nodes are in. */
    IContainer2 owner() {
        return owner;
    }

    /** Whether this is the context of the items, not a snapshot. */
    boolean isLive() {
        return live;
    }

    /** A copy for one run of a layout; to be made on the thread of the user interface. */
    ContainerContext snapshot(Cancellation forRun) {
        initExpansion();
        ContainerContext copy = new ContainerContext(owner, false, forRun);
        copy.algorithm = algorithm;
        copy.expandManager = expandManager;
        sync();
        subgraphs.keySet().forEach(subgraph -> copy.subgraphs.put(subgraph, new SubgraphBox(subgraph)));
        copy.read(boxes);
        copy.stale = false;
        return copy;
    }

    /** This live context with places, sizes and connections as the items have them now. */
    ContainerContext refreshed() {
        initExpansion();
        stale = true;
        sync();
        return this;
    }

    /** Brings the live context up to date with the items. */
    private void sync() {
        if (live && stale) {
            stale = false;
            Map<GraphNode, NodeBox> known = new IdentityHashMap<>(boxes);
            boxes.clear();
            nodes.clear();
            lines.clear();
            read(known);
        }
    }

    private void read(Map<GraphNode, NodeBox> known) {
        Graph graph = owner.getGraph();
        for (GraphNode node : owner.getNodes()) {
            NodeBox old = known.get(node);
            boolean pruned = old != null && old.isPruned();
            if (graph.isFiltered(node) && !pruned) {
                continue;
            }
            NodeBox box = live && old != null ? old : new NodeBox(this, node);
            if (!live && old != null) {
                SubgraphLayout prunedTo = subgraphs.get(old.getSubgraph());
                box.notePruning(prunedTo, old.isMinimized());
                if (prunedTo instanceof SubgraphBox copy) {
                    copy.note(box);
                }
            }
            box.read();
            boxes.put(node, box);
            nodes.add(box);
        }
        for (NodeBox box : nodes) {
            box.clearConnections();
        }
        for (NodeBox box : nodes) {
            for (GraphConnection connection : box.node().sources()) {
                NodeBox target = boxes.get(connection.getDestination());
                if (target != null && !graph.isFiltered(connection)) {
                    lines.add(new ConnectionLine(connection, box, target));
                }
            }
        }
        Dimension size = owner instanceof Graph ? graph.layoutSize() : new Dimension(400, 300);
        bounds.width = size.width;
        bounds.height = size.height;
    }

    /** Places the items where the layout put them; on the thread of the user interface. */
    void applyPositions() {
        nodes.forEach(NodeBox::apply);
        subgraphs.forEach((original, copy) -> {
            if (copy instanceof SubgraphBox box) {
                box.apply();
            }
            if (original instanceof DefaultSubgraph known) {
                known.applyLayoutChanges();
            }
        });
    }

    /** Puts figures of subgraphs where they belong after the container moved, opened or closed. */
    void placeSubgraphs() {
        for (SubgraphLayout subgraph : subgraphs.keySet()) {
            if (subgraph instanceof FigureSubgraph shown) {
                shown.place();
            }
        }
    }

    /** What a node is pruned to, or {@code null}. */
    SubgraphLayout subgraphOf(GraphNode node) {
        NodeBox box = boxes.get(node);
        return box == null ? null : box.getSubgraph();
    }

    /** Lets connections take the ways that the layout found. */
    void applyRoutes() {
        lines.forEach(ConnectionLine::apply);
    }

    /** The nodes that will be moved. */
    List<GraphNode> targets() {
        List<GraphNode> targets = new ArrayList<>();
        nodes.forEach(box -> targets.add(box.node()));
        return targets;
    }

    /** Shows or hides a node; a snapshot, which may be on another thread, leaves the item alone. */
    void setVisible(GraphNode node, boolean visible) {
        if (live && !node.isDisposed()) {
            node.setVisible(visible);
        }
    }

    void structureChanged(GraphItem item, boolean added) {
        stale = true;
        if (!added && item instanceof GraphNode node && subgraphOf(node) instanceof DefaultSubgraph known) {
            known.forget(boxes.get(node));
        }
        if (backgroundEnabled) {
            owner.applyLayout();
        }
        if (hasStructureListeners()) {
            sync();
            NodeBox box = item instanceof GraphNode node ? boxes.get(node) : null;
            if (box != null) {
                fireNode(box, added);
            } else if (item instanceof GraphConnection connection) {
                lines.stream().filter(line -> line.connection() == connection).findFirst()
                        .ifPresent(line -> fireConnection(line, added));
            }
        }
    }

    void structureCleared() {
        stale = true;
        expansionPending = expandManager != null;
        boxes.clear();
        nodes.clear();
        lines.clear();
        for (SubgraphLayout subgraph : List.copyOf(subgraphs.keySet())) {
            if (subgraph instanceof DefaultSubgraph known) {
                known.dispose();
            }
        }
        subgraphs.clear();
    }

    /** Tells listeners that a user moved or resized a node. */
    void nodeMoved(GraphNode node, boolean resized) {
        NodeBox box = boxes.get(node);
        if (box != null) {
            box.read();
            fireMoved(box, resized);
        }
    }

    @Override
    public Cancellation cancellation() {
        return cancellation;
    }

    @Override
    public NodeLayout[] getNodes() {
        sync();
        return nodes.toArray(NodeLayout[]::new);
    }

    @Override
    public ConnectionLayout[] getConnections() {
        sync();
        return lines.toArray(ConnectionLayout[]::new);
    }

    @Override
    public EntityLayout[] getEntities() {
        sync();
        List<EntityLayout> entities = new ArrayList<>();
        for (NodeBox box : nodes) {
            if (!box.isPruned()) {
                entities.add(box);
            }
        }
        for (SubgraphLayout subgraph : subgraphs.values()) {
            if (subgraph.isGraphEntity()) {
                entities.add(subgraph);
            }
        }
        return entities.toArray(EntityLayout[]::new);
    }

    @Override
    public SubgraphLayout[] getSubgraphs() {
        return subgraphs.values().toArray(SubgraphLayout[]::new);
    }

    @Override
    public ConnectionLayout[] getConnections(EntityLayout layoutEntity1, EntityLayout layoutEntity2) {
        sync();
        return lines.stream()
                .filter(line -> line.getSource() == layoutEntity1 && line.getTarget() == layoutEntity2
                        || !line.isDirected() && line.getSource() == layoutEntity2 && line.getTarget() == layoutEntity1)
                .toArray(ConnectionLayout[]::new);
    }

    @Override
    public DisplayIndependentRectangle getBounds() {
        sync();
        return new DisplayIndependentRectangle(bounds);
    }

    @Override
    public boolean isBoundsExpandable() {
        return true;
    }

    @Override
    public SubgraphLayout createSubgraph(NodeLayout[] toPrune) {
        // Figures are made on the thread of the user interface only, so a snapshot does without them.
        SubgraphFactory factory = live ? owner.getGraph().getSubgraphFactory()
                : new DefaultSubgraph.DefaultSubgraphFactory();
        SubgraphLayout subgraph = factory.createSubgraph(toPrune, this);
        subgraphs.put(subgraph, subgraph);
        if (live && subgraph instanceof FigureSubgraph shown) {
            shown.getFigure();
        }
        return subgraph;
    }

    void removeSubgraph(DefaultSubgraph subgraph) {
        subgraphs.remove(subgraph);
    }

    @Override
    public boolean isBackgroundLayoutEnabled() {
        return backgroundEnabled;
    }

    /** Sets whether listeners may cause layouts at any time. */
    void setBackgroundLayoutEnabled(boolean enabled) {
        if (backgroundEnabled != enabled) {
            backgroundEnabled = enabled;
            fireBackgroundChanged();
        }
    }

    @Override
    public boolean isPruningEnabled() {
        return expandManager != null;
    }

    @Override
    public void setMainLayoutAlgorithm(LayoutAlgorithm newAlgorithm) {
        algorithm = newAlgorithm;
        if (algorithm != null) {
            algorithm.setLayoutContext(this);
        }
    }

    @Override
    public LayoutAlgorithm getMainLayoutAlgorithm() {
        return algorithm;
    }

    @Override
    public void setExpandCollapseManager(ExpandCollapseManager manager) {
        expandManager = manager;
        expansionPending = manager != null;
        initExpansion();
    }

    /** Lets the manager decide what to show first, as soon as there is something to decide about. */
    private void initExpansion() {
        if (expansionPending && !owner.getNodes().isEmpty()) {
            expansionPending = false;
            expandManager.initExpansion(this);
        }
    }

    @Override
    public ExpandCollapseManager getExpandCollapseManager() {
        return expandManager;
    }

    void setExpanded(GraphNode node, boolean expanded) {
        sync();
        if (expandManager != null && boxes.containsKey(node)) {
            expandManager.setExpanded(this, boxes.get(node), expanded);
        }
    }

    boolean canExpand(GraphNode node) {
        sync();
        return expandManager != null && boxes.containsKey(node) && expandManager.canExpand(this, boxes.get(node));
    }

    boolean canCollapse(GraphNode node) {
        sync();
        return expandManager != null && boxes.containsKey(node) && expandManager.canCollapse(this, boxes.get(node));
    }

    @Override
    public void flushChanges(boolean animationHint) {
        if (live) {
            applyPositions();
            applyRoutes();
        }
    }
}
