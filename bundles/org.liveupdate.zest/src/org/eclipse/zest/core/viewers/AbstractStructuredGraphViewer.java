/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.viewers;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.IContentProvider;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.zest.core.widgets.Graph;
import org.eclipse.zest.core.widgets.GraphConnection;
import org.eclipse.zest.core.widgets.GraphItem;
import org.eclipse.zest.core.widgets.GraphNode;
import org.eclipse.zest.core.widgets.IContainer;
import org.eclipse.zest.core.widgets.ZestStyles;
import org.eclipse.zest.layouts.LayoutAlgorithm;
import org.liveupdate.zest.records.NodesAndEdges;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What viewers of graphs share: mapping elements to items, selection, filters and sorters. */
public abstract class AbstractStructuredGraphViewer extends AbstractZoomableViewer {
    private final ViewerItems items = new ViewerItems(this);
    private int nodeStyle;
    private int connectionStyle;
    private final int graphStyle;
    private Object replacement;

    /** Makes a viewer with style constants of a graph. */
    protected AbstractStructuredGraphViewer(int graphStyle) {
        this.graphStyle = graphStyle;
    }

    /** The style constants that the viewer was made with. */
    public int getGraphStyle() {
        return graphStyle;
    }

    /** The graph. */
    public abstract Graph getGraphControl();

    /** The items of this viewer. */
    final ViewerItems items() {
        return items;
    }

    /** Sets the style constants of nodes. */
    public void setNodeStyle(int nodeStyle) {
        this.nodeStyle = nodeStyle;
        getGraphControl().setNodeStyle(nodeStyle);
    }

    /** The style constants of nodes. */
    public int getNodeStyle() {
        return nodeStyle;
    }

    /**
     * Sets the style constants of connections.
     *
     * @throws IllegalArgumentException if they contradict each other
     */
    public void setConnectionStyle(int connectionStyle) {
        if (!ZestStyles.validateConnectionStyle(connectionStyle)) {
            throw new IllegalArgumentException("connection style: expected one kind of line, found several");
        }
        this.connectionStyle = connectionStyle;
        getGraphControl().setConnectionStyle(connectionStyle);
        for (GraphConnection connection : items.connections()) {
            connection.setConnectionStyle(connectionStyle);
        }
    }

    /** The style constants of connections. */
    public int getConnectionStyle() {
        return connectionStyle;
    }

    /** Sets how nodes are laid out, and lays out. */
    public void setLayoutAlgorithm(LayoutAlgorithm algorithm) {
        setLayoutAlgorithm(algorithm, true);
    }

    /** The nodes by their elements. */
    public Map<Object, GraphNode> getNodesMap() {
        return items.nodesByElement();
    }

    /** The node that shows an element, or {@code null}. */
    public GraphNode getGraphModelNode(Object element) {
        return items.find(element) instanceof GraphNode node ? node : null;
    }

    /** The connection that shows an element, or {@code null}. */
    public GraphConnection getGraphModelConnection(Object element) {
        return items.find(element) instanceof GraphConnection connection ? connection : null;
    }

    /**
     * Sets how nodes are laid out.
     *
     * @param runLayout whether to lay out now
     */
    public abstract void setLayoutAlgorithm(LayoutAlgorithm algorithm, boolean runLayout);

    /** How nodes are laid out, or {@code null}. */
    protected abstract LayoutAlgorithm getLayoutAlgorithm();

    /** Lays out the graph. */
    public abstract void applyLayout();

    @Override
    protected void assertContentProviderType(IContentProvider provider) {
        if (!(provider instanceof IGraphContentProvider || provider instanceof IGraphEntityContentProvider
                || provider instanceof IGraphEntityRelationshipContentProvider
                || provider instanceof ITreeContentProvider || provider instanceof NodesAndEdges)) {
            throw new IllegalArgumentException("content provider: expected one of the interfaces for graphs, found "
                    + provider.getClass().getName());
        }
    }

    /** The input as the items show it; a subclass may have put another one in place of it. */
    private Object shownInput() {
        return replacement != null ? replacement : getInput();
    }

    /** Puts another input in place of the present one; items are kept until the next refresh. Not in the Zest API. */
    protected final void replaceInput(Object newInput) {
        replacement = newInput;
    }

    @Override
    protected Widget doFindInputItem(Object element) {
        return element != null && element.equals(getInput()) ? getGraphControl() : null;
    }

    @Override
    protected GraphItem doFindItem(Object element) {
        return items.find(element);
    }

    @Override
    protected void doUpdateItem(Widget item, Object element, boolean fullMap) {
        if (item instanceof GraphItem graphItem && !item.isDisposed()) {
            StyleApplier.apply(getLabelProvider(), element, graphItem);
        }
    }

    @Override
    protected List<Object> getSelectionFromWidget() {
        List<Object> elements = new ArrayList<>();
        for (GraphItem item : getGraphControl().getSelection()) {
            if (item.getData() != null) {
                elements.add(item.getData());
            }
        }
        return elements;
    }

    @Override
    protected void setSelectionToWidget(@SuppressWarnings("rawtypes") List list, boolean reveal) {
        List<GraphItem> selected = new ArrayList<>();
        if (list != null) {
            for (Object element : list) {
                GraphItem item = items.find(element);
                if (item != null) {
                    selected.add(item);
                }
            }
        }
        getGraphControl().setSelection(selected.toArray(GraphItem[]::new));
        if (reveal && !selected.isEmpty()) {
            getGraphControl().reveal(selected.get(0));
        }
    }

    @Override
    protected void inputChanged(Object input, Object oldInput) {
        items.clear();
        replacement = null;
        getGraphControl().setNodeStyle(nodeStyle);
        getGraphControl().setConnectionStyle(connectionStyle);
        if (input != null && getContentProvider() != null) {
            items.rebuild(input);
        }
        applyLayout();
    }

    @Override
    protected void internalRefresh(Object element) {
        internalRefresh(element, true);
    }

    @Override
    protected void internalRefresh(Object element, boolean updateLabels) {
        if (getInput() == null) {
            return;
        }
        boolean changed = items.rebuild(shownInput());
        if (updateLabels) {
            if (element == null || element.equals(shownInput()) || element.equals(getInput())) {
                items.all().forEach(item -> doUpdateItem(item, item.getData(), true));
            } else if (items.find(element) != null) {
                doUpdateItem(items.find(element), element, true);
            }
        }
        if (changed) {
            applyLayout();
        }
    }

    /** The elements of the input that pass the filters, in the order of the sorter. */
    final Object[] visible(Object parent, Object[] elements) {
        Object[] passed = filter(elements);
        if (getComparator() != null) {
            getComparator().sort(this, passed);
        }
        return passed;
    }

    /** Makes an element visible. */
    @Override
    public void reveal(Object element) {
        GraphItem item = items.find(element);
        if (item != null) {
            item.setVisible(true);
            getGraphControl().reveal(item);
        }
    }

    /** Hides an element. */
    public void unReveal(Object element) {
        GraphItem item = items.find(element);
        if (item != null) {
            item.setVisible(false);
        }
    }

    /** The elements that are shown as nodes. */
    public Object[] getNodeElements() {
        return items.nodes().stream().map(GraphNode::getData).toArray();
    }

    /** The elements that are shown as connections. */
    public Object[] getConnectionElements() {
        return items.connections().stream().map(GraphConnection::getData).toArray();
    }

    /** Adds a connection between two elements, which are added too if they are not there yet. */
    public void addRelationship(Object connection, Object srcNode, Object destNode) {
        items.connect(connection, srcNode, destNode);
        applyLayout();
    }

    /**
     * Adds a connection whose ends the content provider knows.
     *
     * @throws UnsupportedOperationException if the content provider is not an {@link IGraphContentProvider}
     */
    public void addRelationship(Object connection) {
        if (!(getContentProvider() instanceof IGraphContentProvider provider)) {
            throw new UnsupportedOperationException("adding a connection without its ends needs a content provider "
                    + "that knows them");
        }
        addRelationship(connection, provider.getSource(connection), provider.getDestination(connection));
    }

    /** Removes a connection. */
    public void removeRelationship(Object connection) {
        if (items.find(connection) instanceof GraphConnection item) {
            items.remove(item);
            applyLayout();
        }
    }

    /** Adds a node for an element to a container, or finds it; without laying out. */
    public GraphNode addGraphModelNode(IContainer container, Object element) {
        return items.node(element, container, false);
    }

    /** Adds a container for an element to the graph, or finds it; without laying out. */
    public GraphNode addGraphModelContainer(Object element) {
        return items.node(element, getGraphControl(), true);
    }

    /** Adds a connection for an element between two nodes of this viewer, or finds it; without laying out. */
    public GraphConnection addGraphModelConnection(Object element, GraphNode source, GraphNode target) {
        return items.connect(element, source.getData(), target.getData());
    }

    /** Removes the connection that shows an element; without laying out. */
    public void removeGraphModelConnection(Object element) {
        if (items.find(element) instanceof GraphConnection item) {
            items.remove(item);
        }
    }

    /** Removes the node that shows an element and its connections; without laying out. */
    public void removeGraphModelNode(Object element) {
        if (items.find(element) instanceof GraphNode item) {
            items.remove(item);
        }
    }

    /** Adds a node. */
    public void addNode(Object element) {
        items.node(element);
        applyLayout();
    }

    /** Removes a node and its connections. */
    public void removeNode(Object element) {
        if (items.find(element) instanceof GraphNode item) {
            items.remove(item);
            applyLayout();
        }
    }
}
