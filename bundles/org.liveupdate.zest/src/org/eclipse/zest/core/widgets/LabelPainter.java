/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.liveupdate.zest.scene.Detail;
import org.liveupdate.zest.theme.GraphTheme;
import org.liveupdate.zest.theme.Role;
import org.liveupdate.zest.theme.TextFont;
import org.liveupdate.zest.theme.TextWidths;

/** Paints nodes as an image and a text in a box. */
final class LabelPainter {
    private static final int PAD_X = 8;
    private static final int PAD_Y = 5;
    private static final int ICON_GAP = 5;
    private static final int ARC = 6;

    private LabelPainter() {
    }

    private static boolean hidesText(GraphNode node) {
        return ZestStyles.checkStyle(node.getNodeStyle(), ZestStyles.NODES_HIDE_TEXT);
    }

    private static Font font(GraphNode node, GraphTheme theme) {
        return node.getFont() != null ? node.getFont() : theme.font(TextFont.NAME);
    }

    static Dimension size(GraphNode node, GraphTheme theme) {
        TextWidths widths = theme.widths(font(node, theme));
        int width = 2 * PAD_X;
        int height = widths.height();
        String[] lines = lines(node);
        double widest = 0;
        for (String line : lines) {
            widest = Math.max(widest, widths.width(line));
        }
        height *= lines.length;
        Image image = node.getImage();
        if (image != null) {
            org.eclipse.swt.graphics.Rectangle bounds = image.getBounds();
            width += bounds.width + (widest > 0 ? ICON_GAP : 0);
            height = Math.max(height, bounds.height);
        }
        return new Dimension((int) Math.ceil(width + widest), height + 2 * PAD_Y);
    }

    private static String[] lines(GraphNode node) {
        return hidesText(node) ? new String[] {""} : node.getText().split("\\R", -1);
    }

    static void paint(GraphNode node, Graphics graphics, Detail detail, double zoom, GraphTheme theme) {
        Rectangle box = node.paintBox();
        NodeStyle look = node.look();
        Color background = look.background != null ? look.background : theme.color(Role.HEADER);
        if (node.isHighlighted()) {
            background = look.highlight != null ? look.highlight : theme.tint(Role.SELECTION);
        }
        graphics.setBackgroundColor(background);
        graphics.setForegroundColor(border(node, theme));
        if (detail == Detail.BLOCK) {
            graphics.fillRectangle(box);
            graphics.drawRectangle(box.x, box.y, box.width - 1, box.height - 1);
            return;
        }
        graphics.fillRoundRectangle(box, ARC, ARC);
        if (look.borderWidth > 0) {
            graphics.setLineWidth(node.isHighlighted() ? look.borderWidth + 1 : look.borderWidth);
            graphics.drawRoundRectangle(new Rectangle(box.x, box.y, box.width - 1, box.height - 1), ARC, ARC);
            graphics.setLineWidth(1);
        }
        paintContent(node, graphics, theme);
    }

    private static Color border(GraphNode node, GraphTheme theme) {
        NodeStyle look = node.look();
        if (node.isHighlighted()) {
            return look.borderHighlight != null ? look.borderHighlight : theme.color(Role.SELECTION);
        }
        return look.border != null ? look.border : theme.color(Role.BORDER);
    }

    private static void paintContent(GraphNode node, Graphics graphics, GraphTheme theme) {
        Rectangle box = node.paintBox();
        int x = box.x + PAD_X;
        Image image = node.getImage();
        if (image != null) {
            org.eclipse.swt.graphics.Rectangle bounds = image.getBounds();
            graphics.drawImage(image, x, box.y + (box.height - bounds.height) / 2);
            x += bounds.width + ICON_GAP;
        }
        Font font = font(node, theme);
        TextWidths widths = theme.widths(font);
        graphics.setFont(font);
        graphics.setForegroundColor(node.look().foreground != null ? node.look().foreground : theme.color(Role.TEXT));
        String[] lines = lines(node);
        int y = box.y + (box.height - widths.height() * lines.length) / 2;
        for (String line : lines) {
            graphics.drawString(widths.fit(line, box.x + box.width - x - 2), x, y);
            y += widths.height();
        }
    }
}
