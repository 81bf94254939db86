/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets.custom;

import org.eclipse.draw2d.CompoundBorder;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.swt.graphics.Color;
import org.eclipse.zest.core.widgets.FigureSubgraph;
import org.eclipse.zest.layouts.interfaces.LayoutContext;
import org.eclipse.zest.layouts.interfaces.NodeLayout;

/** A label with the number of nodes that are pruned. */
public class LabelSubgraph extends FigureSubgraph {
    private Color foreground;
    private Color background;

    /** Makes a label for nodes; colours may be {@code null} for those of the graph. */
    public LabelSubgraph(NodeLayout[] nodes, LayoutContext context, Color foregroundColor, Color backgroundColor) {
        super(nodes, context);
        foreground = foregroundColor;
        background = backgroundColor;
    }

    /** Sets the text colour; {@code null} for the graph's. */
    public void setForegroundColor(Color color) {
        foreground = color;
        getFigure().setForegroundColor(color);
    }

    /** Sets the background colour; {@code null} for the graph's. */
    public void setBackgroundColor(Color color) {
        background = color;
        getFigure().setBackgroundColor(color);
    }

    @Override
    protected void createFigure() {
        Label label = new Label();
        label.setBorder(new CompoundBorder(new LineBorder(), new MarginBorder(1, 5, 1, 5)));
        label.setForegroundColor(foreground);
        label.setBackgroundColor(background);
        label.setOpaque(true);
        figure = label;
    }

    @Override
    protected void updateFigure() {
        ((Label) figure).setText(Integer.toString(countNodes()));
    }
}
