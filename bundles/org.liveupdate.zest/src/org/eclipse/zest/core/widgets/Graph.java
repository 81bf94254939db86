/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.draw2d.ConnectionRouter;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.zest.layouts.LayoutAlgorithm;
import org.eclipse.zest.layouts.dataStructures.DisplayIndependentRectangle;
import org.eclipse.zest.layouts.interfaces.ExpandCollapseManager;
import org.eclipse.zest.layouts.interfaces.LayoutContext;
import org.liveupdate.zest.layout.LayoutRunListener;
import org.liveupdate.zest.scene.Detail;
import org.liveupdate.zest.tools.GraphTools;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * A widget that shows a graph. What it paints is limited to what is visible, and layouts of the algorithms in this
 * bundle run on a thread of their own. Methods that the Zest API does not have are marked as such.
 */
public class Graph extends GraphCanvas implements IContainer2 {
    private final GraphItems items = new GraphItems(this);
    private final GraphSelection selection = new GraphSelection(this);
    private final List<LayoutFilter> filters = new ArrayList<>();
    private final List<Consumer<GraphNode>> moveListeners = new ArrayList<>();
    private final ContainerContext context;
    private final GraphLayouts layouts;
    private final GraphTools tools;
    private SubgraphFactory subgraphFactory = new DefaultSubgraph.DefaultSubgraphFactory();
    private boolean countsShown;
    private int connectionStyle;
    private int nodeStyle;
    private int graphStyle;
    private ConnectionRouter router;
    private Dimension preferredSize;
    private boolean animated = true;

    /** Makes a graph. */
    public Graph(Composite parent, int style) {
        super(parent, style);
        getPane().setPreparation(items::flush);
        getPane().setFigureFinder(this::nodeFigureAt);
        context = new ContainerContext(this);
        layouts = new GraphLayouts(this);
        tools = new GraphTools(this);
        addDisposeListener(event -> {
            layouts.dispose();
            items.dispose();
            getPane().dispose();
        });
    }

    private IFigure nodeFigureAt(int x, int y) {
        return items.at(x, y) instanceof GraphNode node ? node.figureIfAny() : null;
    }

    @Override
    public Graph getGraph() {
        return this;
    }

    @Override
    public Widget getItem() {
        return this;
    }

    @Override
    public int getItemType() {
        return GraphItem.GRAPH;
    }

    /** This graph. */
    public Graph getGraphModel() {
        return this;
    }

    @Override
    public DisplayIndependentRectangle getLayoutBounds() {
        return context.getBounds();
    }

    final GraphItems items() {
        return items;
    }

    final GraphSelection selection() {
        return selection;
    }

    final ContainerContext context() {
        return context;
    }

    final GraphLayouts layouts() {
        return layouts;
    }

    /** Mouse and keyboard. Not part of the Zest API. */
    public final GraphTools getTools() {
        return tools;
    }

    @Override
    final void fontChanged() {
        if (items != null) {
            items.nodes().forEach(GraphNode::contentChanged);
            items.connections().forEach(GraphConnection::routeChanged);
        }
    }

    @Override
    public List<? extends GraphNode> getNodes() {
        return Collections.unmodifiableList(items.nodes());
    }

    @Override
    public List<? extends GraphConnection> getConnections() {
        return Collections.unmodifiableList(items.connections());
    }

    @Override
    public void addNode(GraphNode node) {
        items.added(node, this);
    }

    @Override
    public void addSubgraphFigure(IFigure figure) {
        new FigureOnScene(this, figure, 0);
    }

    /** Who makes what stands for pruned nodes. */
    public SubgraphFactory getSubgraphFactory() {
        return subgraphFactory;
    }

    /** Sets who makes what stands for nodes pruned from now on. */
    public void setSubgraphFactory(SubgraphFactory factory) {
        subgraphFactory = factory;
    }

    /** Shows the numbers of pruned nodes at those that lead to them. */
    final void showPrunedSuccessors() {
        if (!countsShown) {
            countsShown = true;
            getPane().addOverlay(new PrunedCounts(this));
        }
    }

    /** Removes all nodes and connections. */
    public void clear() {
        layouts.cancel();
        items.clear();
    }

    /** Hears of selections by the user. */
    public void addSelectionListener(SelectionListener listener) {
        selection.addListener(listener);
    }

    /** Ends {@link #addSelectionListener}. */
    public void removeSelectionListener(SelectionListener listener) {
        selection.removeListener(listener);
    }

    /** What is selected, in the order of selecting. */
    public List<GraphItem> getSelection() {
        return selection.items();
    }

    /** Selects items; listeners are not told. */
    public void setSelection(GraphItem[] newSelection) {
        checkWidget();
        selection.set(newSelection == null ? List.of() : List.of(newSelection));
    }

    /** Selects all visible nodes. */
    public void selectAll() {
        List<GraphItem> all = new ArrayList<>();
        for (GraphNode node : items.nodes()) {
            if (node.isVisible()) {
                all.add(node);
            }
        }
        selection.set(all);
    }

    /** Selects items on behalf of the user: listeners are told. Not part of the Zest API. */
    public void select(List<? extends GraphItem> newSelection) {
        selection.select(newSelection);
    }

    /** The style constants of new connections. */
    public int getConnectionStyle() {
        return connectionStyle;
    }

    /** Sets the style constants of new connections. */
    public void setConnectionStyle(int connectionStyle) {
        this.connectionStyle = connectionStyle;
    }

    /** The style constants of new nodes. */
    public int getNodeStyle() {
        return nodeStyle;
    }

    /** Sets the style constants of new nodes. */
    public void setNodeStyle(int nodeStyle) {
        this.nodeStyle = nodeStyle;
    }

    /** The style constants of the graph. */
    public int getGraphStyle() {
        return graphStyle;
    }

    /** Sets the style constants of the graph. */
    public void setGraphStyle(int graphStyle) {
        this.graphStyle = graphStyle;
    }

    /** Sets who finds the way of all connections; {@code null} for the layout. */
    public void setRouter(ConnectionRouter defaultRouter) {
        router = defaultRouter;
        items.connections().forEach(connection -> connection.setRouter(router));
    }

    /** The size that layouts fill, or 0 by 0 for the size of the widget. */
    public Dimension getPreferredSize() {
        return preferredSize == null ? new Dimension() : preferredSize.getCopy();
    }

    /** Sets the size that layouts fill; a negative size for the size of the widget. */
    public void setPreferredSize(int width, int height) {
        preferredSize = width < 0 || height < 0 ? null : new Dimension(width, height);
    }

    final Dimension layoutSize() {
        org.eclipse.swt.graphics.Rectangle area = getClientArea();
        return preferredSize != null ? preferredSize : new Dimension(area.width, area.height);
    }

    @Override
    public void setLayoutAlgorithm(LayoutAlgorithm algorithm, boolean applyLayout) {
        context.setMainLayoutAlgorithm(algorithm);
        if (applyLayout) {
            applyLayout();
        }
    }

    /** How nodes are laid out, or {@code null}. */
    public LayoutAlgorithm getLayoutAlgorithm() {
        return context.getMainLayoutAlgorithm();
    }

    @Override
    public void applyLayout() {
        layouts.request(this);
    }

    /** Lays out at once, on this thread. */
    public void applyLayoutNow() {
        layouts.runNow(this);
    }

    @Override
    public LayoutContext getLayoutContext() {
        return context;
    }

    /** Whether the graph is laid out anew when nodes or connections come or go. */
    public boolean isDynamicLayoutEnabled() {
        return context.isBackgroundLayoutEnabled();
    }

    /** Sets whether the graph is laid out anew when nodes or connections come or go. */
    public void setDynamicLayout(boolean enabled) {
        context.setBackgroundLayoutEnabled(enabled);
    }

    /** Keeps some items out of layouts. */
    public void addLayoutFilter(LayoutFilter filter) {
        filters.add(filter);
    }

    /** Ends {@link #addLayoutFilter}. */
    public void removeLayoutFilter(LayoutFilter filter) {
        filters.remove(filter);
    }

    final boolean isFiltered(GraphItem item) {
        for (LayoutFilter filter : filters) {
            if (filter.isObjectFiltered(item)) {
                return true;
            }
        }
        return !item.isVisible() && ZestStyles.checkStyle(graphStyle, ZestStyles.IGNORE_INVISIBLE_LAYOUT);
    }

    /** Hears when layouts start and end. Not part of the Zest API. */
    public void addLayoutRunListener(LayoutRunListener listener) {
        layouts.addListener(listener);
    }

    /** Ends {@link #addLayoutRunListener}. Not part of the Zest API. */
    public void removeLayoutRunListener(LayoutRunListener listener) {
        layouts.removeListener(listener);
    }

    /** Cancels layouts that are under way or asked for. Not part of the Zest API. */
    public void cancelLayout() {
        layouts.cancel();
    }

    /**
     * Moves nodes by some code and shows how they move, unless animations are switched off. Not part of the Zest API.
     *
     * @param nodes the nodes that were at their places before
     * @param moves moves them, and others, to their new places
     * @param end   is called when they are there, before this method returns if nothing is animated
     */
    public void animate(Iterable<GraphNode> nodes, Runnable moves, Runnable end) {
        layouts.animate(nodes, moves, end);
    }

    /** Ends an animation at its end. Not part of the Zest API. */
    public void finishAnimation() {
        layouts.finishAnimation();
    }

    /** Whether changes of place may be animated. Not part of the Zest API. */
    public boolean isAnimationEnabled() {
        return animated;
    }

    /** Sets whether changes of place may be animated. Not part of the Zest API. */
    public void setAnimationEnabled(boolean enabled) {
        animated = enabled;
    }

    /** Sets who expands and collapses nodes. */
    public void setExpandCollapseManager(ExpandCollapseManager manager) {
        context.setExpandCollapseManager(manager);
    }

    /** Who expands and collapses nodes, or {@code null}. */
    public ExpandCollapseManager getExpandCollapseManager() {
        return context.getExpandCollapseManager();
    }

    /** Expands or collapses a node. */
    public void setExpanded(GraphNode node, boolean expanded) {
        context.setExpanded(node, expanded);
        applyLayout();
    }

    /** Whether the node has something to expand. */
    public boolean canExpand(GraphNode node) {
        return context.canExpand(node);
    }

    /** Whether the node has something to collapse. */
    public boolean canCollapse(GraphNode node) {
        return context.canCollapse(node);
    }

    /** Tells that a user moved a node: it stays there, and listeners of the layout context hear of it. */
    public void nodeMovedByUser(GraphNode node) {
        node.setPinned(true);
        if (node.getContainer() instanceof GraphContainer container) {
            container.resizeParents();
            container.context().nodeMoved(node, false);
        } else {
            context.nodeMoved(node, false);
        }
        List.copyOf(moveListeners).forEach(listener -> listener.accept(node));
    }

    /** Moves a node from a place by a distance in graph coordinates. Not part of the Zest API. */
    public void moveNode(GraphNode node, Point from, double dx, double dy) {
        double scale = node.scale();
        node.setLocation(from.x + dx / scale, from.y + dy / scale);
    }

    /** Hears of nodes that a user moved. Not part of the Zest API. */
    public void addMoveListener(Consumer<GraphNode> listener) {
        moveListeners.add(listener);
    }

    /** The item at a place of the widget, in pixels, or {@code null}. Not part of the Zest API. */
    public GraphItem getItemAt(int x, int y) {
        Point at = getCamera().toGraph(x, y);
        return items.at(at.x, at.y);
    }

    /** The figure at a place of the widget, in pixels, or {@code null}. */
    public IFigure getFigureAt(int x, int y) {
        return getItemAt(x, y) instanceof GraphNode node ? node.getNodeFigure() : null;
    }

    /** Paints the label of a connection again, over something that was painted over it. Not part of the Zest API. */
    public void paintLabel(GraphConnection connection, Graphics graphics) {
        if (!connection.isDisposed()) {
            graphics.pushState();
            graphics.scale(getCamera().zoom());
            connection.scene().paintLabel(graphics, Detail.of(getCamera().zoom()), getTheme());
            graphics.popState();
        }
    }

    /** Paints a node with all details where it is, at 100 %. Not part of the Zest API. */
    public void paintNode(GraphNode node, Graphics graphics) {
        node.paint(graphics, Detail.FULL, 1, getTheme());
    }

    /** The area of an item in graph coordinates. Not part of the Zest API. */
    public Rectangle getBounds(GraphItem item) {
        items.flush();
        return item instanceof GraphNode node ? node.world().getCopy()
                : ((GraphConnection) item).geometry().bounds().getCopy();
    }

    /** The nodes that are completely in an area in graph coordinates. Not part of the Zest API. */
    public List<GraphItem> getNodesInside(Rectangle area) {
        return items.nodesInside(area);
    }

    /** Moves the view so that an item is visible, opening what it is in. Not part of the Zest API. */
    public void reveal(GraphItem item) {
        GraphNode node = item instanceof GraphConnection connection ? connection.getDestination() : (GraphNode) item;
        IContainer each = node.getContainer();
        while (each instanceof GraphContainer container) {
            container.open(false);
            each = container.getContainer();
        }
        flush();
        getCamera().reveal(getBounds(item));
    }
}
