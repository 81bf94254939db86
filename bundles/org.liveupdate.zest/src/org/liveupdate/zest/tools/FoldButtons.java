/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.tools;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.zest.core.widgets.Graph;
import org.eclipse.zest.core.widgets.GraphNode;
import org.liveupdate.zest.scene.Overlay;
import org.liveupdate.zest.theme.GraphTheme;
import org.liveupdate.zest.theme.Role;

/**
 * Two small round buttons with a minus beside the node under the mouse pointer: the right one folds away what it points
 * to, the left one what points to it.
 */
final class FoldButtons implements Overlay {
    private static final int SIZE = 15;
    private static final int GAP = 3;
    private static final double LEAST_ZOOM = 0.3;

    private final Graph graph;
    private final GraphTools tools;

    FoldButtons(Graph graph, GraphTools tools) {
        this.graph = graph;
        this.tools = tools;
    }

    private GraphNode node() {
        return tools.foldHandler() != null && graph.getCamera().zoom() >= LEAST_ZOOM
                && tools.hover().item() instanceof GraphNode node && node.isShown() ? node : null;
    }

    /** Where a button is, in pixels of the widget; {@code null} if there is none. */
    private Rectangle button(boolean outgoing) {
        GraphNode node = node();
        if (node == null || !tools.foldHandler().canFold(node, outgoing)) {
            return null;
        }
        org.eclipse.swt.graphics.Rectangle box = graph.getCamera().toControl(graph.getBounds(node));
        return new Rectangle(outgoing ? box.x + box.width + GAP : box.x - SIZE - GAP, box.y - 2, SIZE, SIZE);
    }

    /** Whether a place of the widget is on a button, or between it and its node. */
    boolean contains(int x, int y) {
        return isAt(true, x, y) || isAt(false, x, y);
    }

    private boolean isAt(boolean outgoing, int x, int y) {
        Rectangle button = button(outgoing);
        return button != null && button.getExpanded(GAP + 1, GAP + 1).contains(x, y)
                && graph.getItemAt(x, y) != tools.hover().item();
    }

    /** Folds if a place of the widget is on a button. */
    boolean press(int x, int y) {
        for (boolean outgoing : new boolean[] {true, false}) {
            if (isAt(outgoing, x, y)) {
                tools.foldHandler().fold(node(), outgoing);
                return true;
            }
        }
        return false;
    }

    @Override
    public void paint(Graphics graphics, double zoom, Rectangle visible, GraphTheme theme) {
        for (boolean outgoing : new boolean[] {true, false}) {
            Rectangle button = button(outgoing);
            if (button != null) {
                button.translate(graph.getViewport().getViewLocation());
                graphics.setAntialias(SWT.ON);
                graphics.setBackgroundColor(theme.color(Role.NODE));
                graphics.setForegroundColor(theme.color(Role.TEXT));
                graphics.fillOval(button);
                graphics.drawOval(button.x, button.y, button.width - 1, button.height - 1);
                int y = button.y + SIZE / 2;
                graphics.drawLine(button.x + 4, y, button.x + SIZE - 5, y);
                graphics.setAntialias(SWT.DEFAULT);
            }
        }
    }
}
