/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.viewers;

import org.eclipse.draw2d.ConnectionRouter;
import org.eclipse.draw2d.IFigure;
import org.eclipse.jface.viewers.DecoratingLabelProvider;
import org.eclipse.jface.viewers.IBaseLabelProvider;
import org.eclipse.jface.viewers.IColorProvider;
import org.eclipse.jface.viewers.IFontProvider;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.IToolTipProvider;
import org.eclipse.zest.core.viewers.decorators.LineStyle;
import org.eclipse.zest.core.widgets.BezierCurve;
import org.eclipse.zest.core.widgets.GraphConnection;
import org.eclipse.zest.core.widgets.GraphItem;
import org.eclipse.zest.core.widgets.GraphNode;
import org.eclipse.zest.core.widgets.ZestStyles;
import org.eclipse.zest.core.widgets.decorators.IGraphDecorator;

import java.util.Objects;

/** Brings items up to date with what the label provider and its additions say. */
final class StyleApplier {

    private StyleApplier() {
    }

    static void apply(IBaseLabelProvider provider, Object element, GraphItem item) {
        if (provider instanceof ILabelProvider labels) {
            item.setText(Objects.requireNonNullElse(labels.getText(element), ""));
            item.setImage(labels.getImage(element));
        }
        style(provider, element, item);
        if (provider instanceof DecoratingLabelProvider decorating) {
            style(decorating.getLabelProvider(), element, item);
            style(decorating.getLabelDecorator(), element, item);
        }
    }

    private static void style(Object provider, Object element, GraphItem item) {
        if (item instanceof GraphNode node) {
            node(provider, element, node);
            if (provider instanceof IGraphDecorator decorator) {
                decorator.decorateNode(node);
            }
            if (provider instanceof ISelfStyleProvider self) {
                self.selfStyleNode(element, node);
            }
        } else if (item instanceof GraphConnection connection) {
            connection(provider, element, connection);
            if (provider instanceof IGraphDecorator decorator) {
                decorator.decorateConnection(connection);
            }
            if (provider instanceof ISelfStyleProvider self) {
                self.selfStyleConnection(element, connection);
            }
        }
    }

    private static void node(Object provider, Object element, GraphNode node) {
        if (provider instanceof IColorProvider colors) {
            node.setForegroundColor(colors.getForeground(element));
            node.setBackgroundColor(colors.getBackground(element));
        }
        if (provider instanceof IFontProvider fonts) {
            node.setFont(fonts.getFont(element));
        }
        if (provider instanceof IToolTipProvider tips && tips.getToolTipText(element) != null) {
            node.setTooltip(new org.eclipse.draw2d.Label(tips.getToolTipText(element)));
        }
        if (provider instanceof IEntityStyleProvider style) {
            if (style.fisheyeNode(element)) {
                node.setNodeStyle(node.getNodeStyle() | ZestStyles.NODES_FISHEYE);
            }
            node.setHighlightColor(style.getNodeHighlightColor(element));
            node.setBorderColor(style.getBorderColor(element));
            node.setBorderHighlightColor(style.getBorderHighlightColor(element));
            node.setBorderWidth(style.getBorderWidth(element) < 0 ? 1 : style.getBorderWidth(element));
            node.setBackgroundColor(style.getBackgroundColour(element));
            node.setForegroundColor(style.getForegroundColour(element));
            node.setTooltip(style.getTooltip(element));
        }
    }

    private static void connection(Object provider, Object element, GraphConnection connection) {
        if (provider instanceof IConnectionStyleBezierExtension curve) {
            connection.setBezierCurve(new BezierCurve(curve.getStartAngle(element), curve.getStartDistance(element),
                    curve.getEndAngle(element), curve.getEndDistance(element)));
        }
        if (provider instanceof IConnectionStyleProvider style) {
            ConnectionRouter router = provider instanceof IConnectionStyleProvider2 two ? two.getRouter(element) : null;
            new LineStyle(style.getConnectionStyle(element), style.getColor(element), style.getHighlightColor(element),
                    style.getLineWidth(element), style.getTooltip(element), router).apply(connection);
        } else if (provider instanceof IEntityConnectionStyleProvider style) {
            Object from = connection.getSource().getData();
            Object to = connection.getDestination().getData();
            boolean two = provider instanceof IEntityConnectionStyleProvider2;
            ConnectionRouter router = two ? ((IEntityConnectionStyleProvider2) provider).getRouter(from, to) : null;
            IFigure tooltip = two ? ((IEntityConnectionStyleProvider2) provider).getTooltip(from, to)
                    : style.getTooltip(element);
            new LineStyle(style.getConnectionStyle(from, to), style.getColor(from, to),
                    style.getHighlightColor(from, to), style.getLineWidth(from, to), tooltip, router)
                    .apply(connection);
        }
    }
}
