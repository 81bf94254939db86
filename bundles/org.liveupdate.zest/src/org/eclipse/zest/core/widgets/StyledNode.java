/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.draw2d.IFigure;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Widget;

/** The part of a node that is about its looks. Clients see it as a part of {@link GraphNode}. */
abstract class StyledNode extends GraphItem {
    private final NodeStyle look = new NodeStyle();

    StyledNode(Widget parent, int style, Object data) {
        super(parent, style, data);
    }

    /** Tells that the content changed, and with it maybe the size. */
    abstract void contentChanged();

    /** The looks that were set. */
    final NodeStyle look() {
        return look;
    }

    /** The text colour, or {@code null} for the theme's. */
    public Color getForegroundColor() {
        return look.foreground;
    }

    /** Sets the text colour; {@code null} for the theme's. */
    public void setForegroundColor(Color c) {
        look.foreground = c;
        contentChanged();
    }

    /** The background colour, or {@code null} for the theme's. */
    public Color getBackgroundColor() {
        return look.background;
    }

    /** Sets the background colour; {@code null} for the theme's. */
    public void setBackgroundColor(Color c) {
        look.background = c;
        contentChanged();
    }

    /** The border colour, or {@code null} for the theme's. */
    public Color getBorderColor() {
        return look.border;
    }

    /** Sets the border colour; {@code null} for the theme's. */
    public void setBorderColor(Color c) {
        look.border = c;
        contentChanged();
    }

    /** The border colour while highlighted, or {@code null} for the theme's. */
    public Color getBorderHighlightColor() {
        return look.borderHighlight;
    }

    /** Sets the border colour while highlighted; {@code null} for the theme's. */
    public void setBorderHighlightColor(Color c) {
        look.borderHighlight = c;
        contentChanged();
    }

    /** The background colour while highlighted, or {@code null} for the theme's. */
    public Color getHighlightColor() {
        return look.highlight;
    }

    /** Sets the background colour while highlighted; {@code null} for the theme's. */
    public void setHighlightColor(Color c) {
        look.highlight = c;
        contentChanged();
    }

    /** The width of the border in pixels. */
    public int getBorderWidth() {
        return look.borderWidth;
    }

    /** Sets the width of the border in pixels. */
    public void setBorderWidth(int width) {
        look.borderWidth = Math.max(0, width);
        contentChanged();
    }

    /** The font, or {@code null} for the theme's. */
    public Font getFont() {
        return look.font;
    }

    /** Sets the font; {@code null} for the theme's. */
    public void setFont(Font font) {
        look.font = font;
        contentChanged();
    }

    /** What is shown while the mouse pointer rests on the node, or {@code null}. */
    public IFigure getTooltip() {
        return look.tooltip;
    }

    /** Sets what is shown while the mouse pointer rests on the node; {@code null} for nothing. */
    public void setTooltip(IFigure tooltip) {
        look.tooltip = tooltip;
    }
}
