/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Item;
import org.eclipse.zest.core.widgets.custom.LabelSubgraph;
import org.eclipse.zest.core.widgets.custom.TriangleSubgraph;
import org.eclipse.zest.core.widgets.custom.TriangleSubgraph.TriangleParameters;
import org.eclipse.zest.layouts.dataStructures.DisplayIndependentDimension;
import org.eclipse.zest.layouts.dataStructures.DisplayIndependentPoint;
import org.eclipse.zest.layouts.interfaces.EntityLayout;
import org.eclipse.zest.layouts.interfaces.LayoutContext;
import org.eclipse.zest.layouts.interfaces.NodeLayout;
import org.eclipse.zest.layouts.interfaces.SubgraphLayout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Nodes that were pruned together: they and their connections disappear, and nothing is shown in their place. */
public class DefaultSubgraph implements SubgraphLayout {
    /** The nodes that are pruned to this subgraph, in the order in which they came. */
    protected final Set<NodeLayout> nodes = new LinkedHashSet<>();
    private final LayoutContext context;
    private boolean disposed;

    /** Makes a subgraph without nodes. */
    protected DefaultSubgraph(LayoutContext context) {
        this.context = context;
    }

    /** Where the nodes are. */
    final LayoutContext context() {
        return context;
    }

    final boolean isDisposed() {
        return disposed;
    }

    @Override
    public NodeLayout[] getNodes() {
        return nodes.toArray(NodeLayout[]::new);
    }

    @Override
    public int countNodes() {
        return nodes.size();
    }

    @Override
    public void addNodes(NodeLayout[] toAdd) {
        boolean added = false;
        for (NodeLayout node : toAdd) {
            if (nodes.add(node)) {
                node.prune(this);
                added = true;
            }
        }
        if (added && context instanceof ContainerContext known) {
            known.firePruned(this);
        }
    }

    @Override
    public void removeNodes(NodeLayout[] toRemove) {
        List<NodeLayout> removed = new ArrayList<>();
        for (NodeLayout node : toRemove) {
            if (nodes.remove(node)) {
                removed.add(node);
                // A node that goes to another subgraph already belongs to that one.
                if (node.getSubgraph() == this) {
                    node.prune(null);
                }
            }
        }
        if (nodes.isEmpty()) {
            dispose();
        }
        if (!removed.isEmpty() && context instanceof ContainerContext known) {
            known.fireUnpruned(removed.toArray(NodeLayout[]::new));
        }
    }

    /** Forgets nodes whose items are gone. */
    public void removeDisposedNodes() {
        if (nodes.removeIf(node -> node instanceof NodeBox box && box.node().isDisposed()) && nodes.isEmpty()) {
            dispose();
        }
    }

    /** Forgets a node whose item is about to go. */
    final void forget(NodeLayout node) {
        if (nodes.remove(node) && nodes.isEmpty()) {
            dispose();
        }
    }

    /** Takes what is shown away, when there are no nodes any more. */
    protected void dispose() {
        disposed = true;
        if (context instanceof ContainerContext known) {
            known.removeSubgraph(this);
        }
    }

    /** Shows the place and size that a layout gave this subgraph. */
    protected void applyLayoutChanges() {
        // Nothing is shown.
    }

    @Override
    public boolean isGraphEntity() {
        return false;
    }

    @Override
    public boolean isDirectionDependant() {
        return false;
    }

    @Override
    public void setDirection(int direction) {
        // Nothing is shown, in any direction.
    }

    @Override
    public EntityLayout[] getSuccessingEntities() {
        return new EntityLayout[0];
    }

    @Override
    public EntityLayout[] getPredecessingEntities() {
        return new EntityLayout[0];
    }

    @Override
    public DisplayIndependentDimension getSize() {
        return new DisplayIndependentDimension(0, 0);
    }

    @Override
    public DisplayIndependentPoint getLocation() {
        return new DisplayIndependentPoint(0, 0);
    }

    @Override
    public boolean isMovable() {
        return false;
    }

    @Override
    public boolean isResizable() {
        return false;
    }

    @Override
    public double getPreferredAspectRatio() {
        return 0;
    }

    @Override
    public void setLocation(double x, double y) {
        // Nothing is shown that could be moved.
    }

    @Override
    public void setSize(double width, double height) {
        // Nothing is shown that could be resized.
    }

    @Override
    public Item[] getItems() {
        return new Item[0];
    }

    /** Prunes all nodes of a context to one subgraph, for which nothing is shown. */
    public static class DefaultSubgraphFactory implements SubgraphFactory {
        @Override
        public SubgraphLayout createSubgraph(NodeLayout[] nodes, LayoutContext context) {
            for (SubgraphLayout existing : context.getSubgraphs()) {
                if (existing.getClass() == DefaultSubgraph.class) {
                    existing.addNodes(nodes);
                    return existing;
                }
            }
            DefaultSubgraph made = new DefaultSubgraph(context);
            made.addNodes(nodes);
            return made;
        }
    }

    /** Shows labels with the number of nodes that are pruned. */
    public static class LabelSubgraphFactory implements SubgraphFactory {
        private Color foreground;
        private Color background;

        /** Sets the text colour of labels made from now on; {@code null} for the theme's. */
        public void setDefualtForegroundColor(Color c) {
            foreground = c;
        }

        /** Sets the background colour of labels made from now on; {@code null} for the theme's. */
        public void setDefaultBackgroundColor(Color c) {
            background = c;
        }

        @Override
        public SubgraphLayout createSubgraph(NodeLayout[] nodes, LayoutContext context) {
            return new LabelSubgraph(nodes, context, foreground, background);
        }
    }

    /** Shows triangles that are the larger, the more nodes are pruned. */
    public static class TriangleSubgraphFactory implements SubgraphFactory {
        private final TriangleParameters parameters = new TriangleParameters();

        /** The colour of triangles; {@code null} for the theme's. */
        public Color getColor() {
            return parameters.color;
        }

        /** Sets the colour of triangles made from now on; {@code null} for the theme's. */
        public void setColor(Color color) {
            parameters.color = color;
        }

        /** The direction constant of triangles. */
        public int getDirection() {
            return parameters.direction;
        }

        /** Sets one of the direction constants of {@link SubgraphLayout} for triangles made from now on. */
        public void setDirection(int direction) {
            parameters.direction = direction;
        }

        /** The largest height of triangles in pixels. */
        public double getReferenceHeight() {
            return parameters.referenceHeight;
        }

        /** Sets the largest height of triangles made from now on, in pixels. */
        public void setReferenceHeight(double referenceHeight) {
            parameters.referenceHeight = referenceHeight;
        }

        /** The largest length of the base of triangles in pixels. */
        public double getReferenceBase() {
            return parameters.referenceBase;
        }

        /** Sets the largest length of the base of triangles made from now on, in pixels. */
        public void setReferenceBase(double referenceBase) {
            parameters.referenceBase = referenceBase;
        }

        @Override
        public SubgraphLayout createSubgraph(NodeLayout[] nodes, LayoutContext context) {
            return new TriangleSubgraph(nodes, context, (TriangleParameters) parameters.clone());
        }
    }

    /** Shows at each node how many of the nodes that it leads to are pruned. */
    public static class PrunedSuccessorsSubgraphFactory implements SubgraphFactory {
        @Override
        public SubgraphLayout createSubgraph(NodeLayout[] nodes, LayoutContext context) {
            return new PrunedSuccessorsSubgraph(nodes, context);
        }
    }
}
