/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.viewers;

import org.eclipse.jface.viewers.ILabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.zest.core.widgets.GraphConnection;
import org.eclipse.zest.core.widgets.GraphNode;

/**
 * A decorator that also styles items. A subclass implements {@link IEntityStyleDecorator} and one of
 * {@link IConnectionStyleDecorator} and {@link IEntityConnectionStyleDecorator}. It serves as label provider itself or
 * as the decorator of a decorating label provider.
 */
public class GraphLabelDecorator extends LabelProvider implements ILabelDecorator {
    /** Makes a decorator. */
    public GraphLabelDecorator() {
        super();
    }

    /** Styles a connection as the implemented interfaces say. */
    public void decorateConnection(Object element, GraphConnection connection) {
        StyleApplier.connection(this, element, connection);
    }

    /** Styles a node as the implemented interfaces say. */
    public void decorateNode(Object element, GraphNode node) {
        StyleApplier.node(this, element, node);
    }

    @Override
    public Image decorateImage(Image image, Object element) {
        return null;
    }

    @Override
    public String decorateText(String text, Object element) {
        return null;
    }
}
