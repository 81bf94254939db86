/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.zest.layouts.dataStructures.DisplayIndependentDimension;
import org.eclipse.zest.layouts.dataStructures.DisplayIndependentPoint;
import org.eclipse.zest.layouts.interfaces.EntityLayout;
import org.eclipse.zest.layouts.interfaces.LayoutContext;
import org.eclipse.zest.layouts.interfaces.NodeLayout;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/** A subgraph for which a figure is shown, where a layout puts it. */
public abstract class FigureSubgraph extends DefaultSubgraph {
    /** The figure; {@code null} before {@link #createFigure} was called. */
    protected IFigure figure;
    private double x;
    private double y;

    /** Makes a subgraph and prunes nodes to it. Its place is that of the first of them. */
    protected FigureSubgraph(NodeLayout[] nodes, LayoutContext context) {
        super(context);
        addNodes(nodes);
        if (nodes.length > 0) {
            DisplayIndependentPoint first = nodes[0].getLocation();
            x = first.x;
            y = first.y;
        }
    }

    /** Sets {@link #figure} to a new figure. */
    protected abstract void createFigure();

    /** Brings the figure up to date with the nodes. */
    protected abstract void updateFigure();

    /** The figure, made and added to the graph now if there was none. */
    public IFigure getFigure() {
        if (figure == null) {
            createFigure();
            updateFigure();
            if (container() != null) {
                container().addSubgraphFigure(figure);
            }
            place();
        }
        return figure;
    }

    private IContainer2 container() {
        return context() instanceof ContainerContext known ? known.owner() : null;
    }

    @Override
    public void addNodes(NodeLayout[] toAdd) {
        super.addNodes(toAdd);
        changed();
    }

    @Override
    public void removeNodes(NodeLayout[] toRemove) {
        super.removeNodes(toRemove);
        changed();
    }

    private void changed() {
        if (figure != null && !isDisposed()) {
            updateFigure();
            place();
        }
    }

    /** Puts the figure where the subgraph is; hides it where the container around it is closed. */
    final void place() {
        if (figure == null) {
            return;
        }
        Dimension size = figure.getPreferredSize();
        double scale = container() instanceof GraphContainer outer ? outer.scale() * outer.getScale() : 1;
        Rectangle box = new Rectangle((int) Math.round((x - size.width / 2.0) * scale),
                (int) Math.round((y - size.height / 2.0) * scale), size.width, size.height);
        if (container() instanceof GraphContainer outer) {
            Point origin = outer.contentOrigin();
            box.translate(origin.x, origin.y);
            figure.setVisible(outer.isOpen() && outer.isShown());
        }
        figure.setBounds(box);
    }

    @Override
    public EntityLayout[] getSuccessingEntities() {
        return around(NodeLayout::getSuccessingEntities);
    }

    @Override
    public EntityLayout[] getPredecessingEntities() {
        return around(NodeLayout::getPredecessingEntities);
    }

    private EntityLayout[] around(Function<NodeLayout, EntityLayout[]> next) {
        Set<EntityLayout> entities = new LinkedHashSet<>();
        nodes.forEach(node -> entities.addAll(Arrays.asList(next.apply(node))));
        entities.remove(this);
        return entities.toArray(EntityLayout[]::new);
    }

    @Override
    public DisplayIndependentDimension getSize() {
        Dimension size = getFigure().getPreferredSize();
        return new DisplayIndependentDimension(size.width, size.height);
    }

    @Override
    public DisplayIndependentPoint getLocation() {
        return new DisplayIndependentPoint(x, y);
    }

    @Override
    public void setLocation(double newX, double newY) {
        x = newX;
        y = newY;
    }

    @Override
    public boolean isGraphEntity() {
        return true;
    }

    @Override
    public boolean isMovable() {
        return true;
    }

    @Override
    protected void applyLayoutChanges() {
        place();
    }

    @Override
    protected void dispose() {
        if (!isDisposed()) {
            super.dispose();
            if (figure != null && figure.getParent() != null) {
                figure.getParent().remove(figure);
            }
        }
    }
}
