/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.liveupdate.zest.scene.Detail;
import org.liveupdate.zest.scene.SceneNode;
import org.liveupdate.zest.theme.GraphTheme;

/** A node's part in the scene. */
final class NodeOnScene implements SceneNode, ItemHolder {
    private final GraphNode node;

    NodeOnScene(GraphNode node) {
        this.node = node;
    }

    @Override
    public GraphItem item() {
        return node;
    }

    @Override
    public Rectangle sceneBounds() {
        return node.world();
    }

    @Override
    public int depth() {
        int depth = 0;
        IContainer each = node.getContainer();
        while (each instanceof GraphContainer container) {
            depth++;
            each = container.getContainer();
        }
        return depth;
    }

    @Override
    public boolean isOpenContainer() {
        return node instanceof GraphContainer container && container.isOpen();
    }

    @Override
    public void paintScene(Graphics graphics, Detail detail, double zoom, GraphTheme theme) {
        double scale = node.scale();
        if (scale == 1) {
            node.paint(graphics, detail, zoom, theme);
            return;
        }
        graphics.pushState();
        graphics.scale(scale);
        node.paint(graphics, Detail.of(zoom * scale), zoom * scale, theme);
        graphics.popState();
    }
}
