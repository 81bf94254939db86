/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.liveupdate.zest.scene.Detail;
import org.liveupdate.zest.scene.Overlay;
import org.liveupdate.zest.theme.GraphTheme;
import org.liveupdate.zest.theme.Role;
import org.liveupdate.zest.theme.TextFont;
import org.liveupdate.zest.theme.TextWidths;

/** A small sign at the lower right corner of each node that leads to pruned ones: how many these are. */
final class PrunedCounts implements Overlay {
    private static final int PAD = 4;

    private final Graph graph;

    PrunedCounts(Graph graph) {
        this.graph = graph;
    }

    /** How many of the nodes that a node leads to are pruned to a subgraph whose number is shown. */
    static int count(GraphNode node) {
        ContainerContext context = GraphLayouts.context(node.getContainer());
        return (int) node.sources().stream().map(GraphConnection::getDestination).distinct()
                .filter(next -> context.subgraphOf(next) instanceof PrunedSuccessorsSubgraph).count();
    }

    @Override
    public void paint(Graphics graphics, double zoom, Rectangle visible, GraphTheme theme) {
        if (Detail.of(zoom) == Detail.BLOCK) {
            return;
        }
        graph.items().nodesIn(visible, node -> {
            int count = node.sources().isEmpty() ? 0 : count(node);
            if (count > 0) {
                paint(graphics, node.world(), "+" + count, zoom, theme);
            }
        });
    }

    private static void paint(Graphics graphics, Rectangle box, String text, double zoom, GraphTheme theme) {
        Font font = theme.font(TextFont.NAME);
        TextWidths widths = theme.widths(font);
        int width = (int) Math.ceil(widths.width(text)) + 2 * PAD;
        int height = widths.height() + 2;
        Rectangle sign = new Rectangle((int) Math.round((box.x + box.width) * zoom) - width / 2,
                (int) Math.round((box.y + box.height) * zoom) - height / 2, width, height);
        graphics.setAntialias(SWT.ON);
        graphics.setFont(font);
        graphics.setBackgroundColor(theme.color(Role.HEADER));
        graphics.setForegroundColor(theme.color(Role.BORDER));
        graphics.fillRoundRectangle(sign, height, height);
        graphics.drawRoundRectangle(sign, height, height);
        graphics.setForegroundColor(theme.color(Role.HEADER_TEXT));
        graphics.drawString(text, sign.x + PAD, sign.y + 1);
        graphics.setAntialias(SWT.DEFAULT);
    }
}
