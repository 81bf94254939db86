/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.viewers;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.zest.core.viewers.internal.ZoomManager;
import org.eclipse.zest.core.widgets.Graph;
import org.eclipse.zest.core.widgets.GraphItem;
import org.eclipse.zest.layouts.LayoutAlgorithm;
import org.eclipse.zest.layouts.algorithms.TreeLayoutAlgorithm;

/** A viewer that shows its input as a graph. */
public class GraphViewer extends AbstractStructuredGraphViewer {
    /** The graph. */
    protected final Graph graph;
    private final int style;

    /** Makes a viewer with a graph of its own. */
    public GraphViewer(Composite composite, int style) {
        this(new Graph(composite, style), style);
    }

    /** Makes a viewer for a graph. */
    public GraphViewer(Graph graph) {
        this(graph, SWT.NONE);
    }

    private GraphViewer(Graph graph, int style) {
        super(style);
        this.graph = graph;
        this.style = style;
        graph.setLayoutAlgorithm(new TreeLayoutAlgorithm(), false);
        hookControl(graph);
    }

    @Override
    public Control getControl() {
        return graph;
    }

    @Override
    public Graph getGraphControl() {
        return graph;
    }

    @Override
    protected ZoomManager getZoomManager() {
        return graph.getZoomManager();
    }

    /** The style that the viewer was made with. */
    public int getStyle() {
        return style;
    }

    /** The item that shows an element, or {@code null}. */
    public GraphItem findGraphItem(Object element) {
        return items().find(element);
    }

    @Override
    public void setLayoutAlgorithm(LayoutAlgorithm algorithm, boolean runLayout) {
        graph.setLayoutAlgorithm(algorithm, runLayout);
    }

    @Override
    public LayoutAlgorithm getLayoutAlgorithm() {
        return graph.getLayoutAlgorithm();
    }

    @Override
    public void applyLayout() {
        graph.applyLayout();
    }

    @Override
    public void update(Object element, String[] properties) {
        super.update(element, properties);
        graph.applyLayout();
    }

    @Override
    public void update(Object[] elements, String[] properties) {
        for (Object element : elements) {
            super.update(element, properties);
        }
        graph.applyLayout();
    }
}
