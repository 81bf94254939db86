/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.draw2d.AncestorListener;
import org.eclipse.draw2d.FigureListener;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.liveupdate.zest.scene.Detail;
import org.liveupdate.zest.scene.SceneNode;
import org.liveupdate.zest.theme.GraphTheme;
import org.liveupdate.zest.theme.Role;
import org.liveupdate.zest.theme.TextFont;

/** A figure on the scene that is not the figure of an item: one of a subgraph. It leaves when it leaves its parent. */
final class FigureOnScene extends AncestorListener.Stub implements SceneNode, FigureListener {
    private final Graph graph;
    private final IFigure figure;
    private final int depth;
    private Rectangle area = new Rectangle();

    /** Puts a figure on the scene. */
    FigureOnScene(Graph graph, IFigure figure, int depth) {
        this.graph = graph;
        this.figure = figure;
        this.depth = depth;
        graph.getPane().add(figure);
        figure.addFigureListener(this);
        figure.addAncestorListener(this);
        figureMoved(figure);
    }

    @Override
    public void figureMoved(IFigure source) {
        graph.getScene().invalidate(area);
        area = figure.getBounds().getCopy();
        graph.getScene().update(this);
        graph.sceneChanged();
    }

    @Override
    public void ancestorRemoved(IFigure ancestor) {
        if (figure.getParent() == null) {
            // Not also as a listener to ancestors: Draw2d is just going through these.
            figure.removeFigureListener(this);
            graph.getScene().remove(this);
            graph.sceneChanged();
        }
    }

    @Override
    public Rectangle sceneBounds() {
        return area;
    }

    @Override
    public int depth() {
        return depth;
    }

    @Override
    public boolean isOpenContainer() {
        return false;
    }

    @Override
    public void paintScene(Graphics graphics, Detail detail, double zoom, GraphTheme theme) {
        if (figure.isVisible()) {
            graphics.setForegroundColor(theme.color(Role.TEXT));
            graphics.setBackgroundColor(theme.color(Role.HEADER));
            graphics.setFont(theme.font(TextFont.NAME));
            figure.validate();
            figure.paint(graphics);
        }
    }
}
