/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.liveupdate.zest.scene.Detail;
import org.liveupdate.zest.scene.DetailFigure;
import org.liveupdate.zest.theme.GraphTheme;

/** The figure of a node that has none of the client's; made only for clients that ask for it. */
final class LabelFigure extends Figure implements DetailFigure {
    private final GraphNode node;

    LabelFigure(GraphNode node) {
        this.node = node;
    }

    @Override
    public Dimension getPreferredSize(int wHint, int hHint) {
        return LabelPainter.size(node, node.getGraphModel().getTheme());
    }

    @Override
    public void paint(Graphics graphics, Detail detail, double zoom, GraphTheme theme) {
        LabelPainter.paint(node, graphics, detail, zoom, theme);
        paintClientArea(graphics);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        LabelPainter.paint(node, graphics, Detail.FULL, 1, node.getGraphModel().getTheme());
    }

    @Override
    public String text() {
        return node.getText();
    }
}
