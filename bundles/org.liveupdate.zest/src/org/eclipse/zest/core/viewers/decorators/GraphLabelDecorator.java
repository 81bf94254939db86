/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.viewers.decorators;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.zest.core.widgets.GraphConnection;
import org.eclipse.zest.core.widgets.GraphNode;

/**
 * A decorator that leaves texts and images alone and styles nothing; to be extended. It serves as label provider itself
 * or as the decorator of a decorating label provider.
 */
public class GraphLabelDecorator extends LabelProvider implements IGraphLabelDecorator {
    /** Makes a decorator. */
    public GraphLabelDecorator() {
        super();
    }

    @Override
    public Image decorateImage(Image image, Object element) {
        return image;
    }

    @Override
    public String decorateText(String text, Object element) {
        return text;
    }

    @Override
    public void decorateConnection(GraphConnection connection) {
        // Subclasses style connections.
    }

    @Override
    public void decorateNode(GraphNode node) {
        // Subclasses style nodes.
    }
}
