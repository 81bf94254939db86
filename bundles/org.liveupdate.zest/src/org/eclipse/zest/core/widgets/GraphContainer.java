/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.zest.layouts.LayoutAlgorithm;
import org.eclipse.zest.layouts.algorithms.GridLayoutAlgorithm;
import org.eclipse.zest.layouts.dataStructures.DisplayIndependentRectangle;
import org.eclipse.zest.layouts.interfaces.LayoutContext;
import org.liveupdate.zest.scene.Detail;
import org.liveupdate.zest.scene.DetailFigure;
import org.liveupdate.zest.theme.GraphTheme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A node that contains nodes. Open, it is as large as what is in it; closed, it is only its title, and connections to
 * what is in it end at it.
 */
public class GraphContainer extends GraphNode implements IContainer2 {
    private List<GraphNode> nodes;
    private ContainerContext context;
    private LayoutAlgorithm algorithm;
    private boolean open;
    private double scale = 1;

    /** Makes a closed container. */
    public GraphContainer(IContainer graph, int style) {
        this(graph, style, "", null);
    }

    /** Makes a closed container with a title. */
    public GraphContainer(IContainer graph, int style, String text) {
        this(graph, style, text, null);
    }

    /** Makes a closed container with a title and an image. */
    public GraphContainer(IContainer graph, int style, String text, Image image) {
        super(graph, style, text, image);
    }

    @Override
    public int getItemType() {
        return GraphItem.CONTAINER;
    }

    @Override
    public Graph getGraph() {
        return getGraphModel();
    }

    @Override
    public Widget getItem() {
        return this;
    }

    @Override
    public List<? extends GraphNode> getNodes() {
        return Collections.unmodifiableList(children());
    }

    @Override
    public void addNode(GraphNode node) {
        getGraphModel().items().added(node, this);
    }

    @Override
    public void addSubgraphFigure(IFigure figure) {
        new FigureOnScene(getGraphModel(), figure, scene().depth() + 1);
    }

    /** The list itself; made late, since the constructor of the superclass may already ask for it. */
    final List<GraphNode> children() {
        if (nodes == null) {
            nodes = new ArrayList<>();
        }
        return nodes;
    }

    @Override
    public List<? extends GraphConnection> getConnections() {
        List<GraphConnection> inside = new ArrayList<>();
        for (GraphNode node : children()) {
            for (GraphConnection connection : node.sources()) {
                if (connection.getDestination().getContainer() == this) {
                    inside.add(connection);
                }
            }
        }
        return inside;
    }

    @Override
    public LayoutContext getLayoutContext() {
        return context();
    }

    final ContainerContext context() {
        if (context == null) {
            context = new ContainerContext(this);
            context.setMainLayoutAlgorithm(algorithm);
        }
        return context;
    }

    @Override
    public void setLayoutAlgorithm(LayoutAlgorithm newAlgorithm, boolean applyLayout) {
        algorithm = newAlgorithm;
        context().setMainLayoutAlgorithm(newAlgorithm);
        if (applyLayout) {
            applyLayout();
        }
    }

    /** How what is inside is laid out, or {@code null} for in a grid. */
    public LayoutAlgorithm getLayoutAlgorithm() {
        return algorithm;
    }

    @Override
    public DisplayIndependentRectangle getLayoutBounds() {
        return context().getBounds();
    }

    /** How what is inside is laid out: as set, else in a grid. */
    final LayoutAlgorithm algorithmOrGrid() {
        if (algorithm == null) {
            algorithm = new GridLayoutAlgorithm();
        }
        return algorithm;
    }

    @Override
    public void applyLayout() {
        getGraphModel().layouts().request(this);
    }

    /** Whether what is inside is shown. */
    public boolean isOpen() {
        return open;
    }

    /**
     * Shows what is inside.
     *
     * @param animate whether the change may be animated
     */
    public void open(boolean animate) {
        setOpen(true);
    }

    /**
     * Hides what is inside.
     *
     * @param animate whether the change may be animated
     */
    public void close(boolean animate) {
        setOpen(false);
    }

    private void setOpen(boolean newOpen) {
        if (open == newOpen) {
            return;
        }
        open = newOpen;
        contentChanged();
        List<GraphNode> inside = new ArrayList<>(children());
        for (int i = 0; i < inside.size(); i++) {
            inside.get(i).refreshWorld();
            inside.get(i).showChanged();
            if (inside.get(i) instanceof GraphContainer container) {
                inside.addAll(container.children());
            }
        }
        context().placeSubgraphs();
        resizeParents();
        getGraphModel().layouts().expansionChanged(this, newOpen);
    }

    /** Whether a place in graph coordinates is on the triangle that opens and closes. Not part of the Zest API. */
    public boolean isTwistyAt(int x, int y) {
        return getCustomFigure() == null && ContainerPainter.isTwisty(this, x, y);
    }

    /** The height of the title in graph coordinates. Not part of the Zest API. */
    public int getTitleHeight() {
        return getCustomFigure() instanceof DetailFigure figure && figure.titleHeight() > 0 ? figure.titleHeight()
                : ContainerPainter.header(this);
    }

    /** Whether the container is shown by a figure of the client's. Not part of the Zest API. */
    public boolean hasCustomFigure() {
        return getCustomFigure() != null;
    }

    /** Shows the container by a figure of the client's; what is inside is then placed relative to its corner. */
    public void setCustomFigure(IFigure figure) {
        useFigure(figure);
    }

    /** Where the coordinates of what is inside begin. */
    final Point contentOrigin() {
        Rectangle area = world();
        if (getCustomFigure() != null) {
            return area.getLocation();
        }
        double shown = scale();
        return new Point(area.x + (int) Math.round(ContainerPainter.PAD * shown),
                area.y + (int) Math.round((ContainerPainter.header(this) + ContainerPainter.PAD) * shown));
    }

    @Override
    Dimension computeSize() {
        Dimension title = getCustomFigure() != null ? super.computeSize() : ContainerPainter.titleSize(this);
        if (!isOpen()) {
            return title;
        }
        int right = 0;
        int bottom = 0;
        for (GraphNode node : children()) {
            if (node.isVisible()) {
                right = Math.max(right, scaled(node.getLocation().x + node.getSize().width));
                bottom = Math.max(bottom, scaled(node.getLocation().y + node.getSize().height));
            }
        }
        int pad = getCustomFigure() != null ? ContainerPainter.PAD : 2 * ContainerPainter.PAD;
        int header = getCustomFigure() != null ? 0 : title.height;
        return new Dimension(Math.max(title.width, right + pad), Math.max(title.height, header + bottom + pad));
    }

    private int scaled(int length) {
        return (int) Math.ceil(length * scale);
    }

    /** How large what is inside is shown; 1 is as large as outside. */
    public double getScale() {
        return scale;
    }

    /**
     * Sets how large what is inside is shown.
     *
     * @throws IllegalArgumentException if it is not larger than 0
     */
    public void setScale(double scale) {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("scale: expected more than 0, found " + scale);
        }
        this.scale = scale;
        resizeParents();
        refreshWorld();
    }

    /** Brings the size of this container and of those around it up to date with what is inside. */
    final void resizeParents() {
        if (!isSizeFixed()) {
            contentChanged();
        }
        if (getContainer() instanceof GraphContainer outer) {
            outer.resizeParents();
        }
    }

    @Override
    void refreshWorld() {
        super.refreshWorld();
        for (GraphNode node : children()) {
            node.refreshWorld();
        }
        if (context != null) {
            context.placeSubgraphs();
        }
    }

    @Override
    boolean usesFigure() {
        return figureIfAny() != null && !(figureIfAny() instanceof LabelFigure);
    }

    @Override
    void paint(Graphics graphics, Detail detail, double zoom, GraphTheme theme) {
        if (getCustomFigure() instanceof DetailFigure detailed) {
            detailed.paint(graphics, detail, zoom, theme);
        } else {
            ContainerPainter.paint(this, graphics, detail, theme);
        }
    }

    @Override
    public void dispose() {
        if (!isDisposed()) {
            List.copyOf(children()).forEach(GraphNode::dispose);
            super.dispose();
        }
    }
}
