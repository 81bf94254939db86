/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Font;
import org.liveupdate.zest.scene.Detail;
import org.liveupdate.zest.theme.GraphTheme;
import org.liveupdate.zest.theme.Role;
import org.liveupdate.zest.theme.TextFont;
import org.liveupdate.zest.theme.TextWidths;

/** Paints containers: a title with a triangle that says whether it is open, and an area below. */
final class ContainerPainter {
    static final int PAD = 12;
    private static final int TWISTY = 16;

    private ContainerPainter() {
    }

    private static Font font(GraphContainer container, GraphTheme theme) {
        return container.getFont() != null ? container.getFont() : theme.font(TextFont.TITLE);
    }

    static int header(GraphContainer container) {
        return titleSize(container).height;
    }

    static Dimension titleSize(GraphContainer container) {
        GraphTheme theme = container.getGraphModel().getTheme();
        TextWidths widths = theme.widths(font(container, theme));
        int image = container.getImage() == null ? 0 : container.getImage().getBounds().width + 4;
        return new Dimension((int) Math.ceil(widths.width(title(container))) + TWISTY + image + 2 * 8,
                widths.height() + 8);
    }

    private static String title(GraphContainer container) {
        return container.isOpen() || container.children().isEmpty() ? container.getText()
                : container.getText() + " (" + container.children().size() + ")";
    }

    /** Whether a place in graph coordinates is on the triangle. */
    static boolean isTwisty(GraphContainer container, int x, int y) {
        Rectangle box = container.world();
        double scale = container.scale();
        return x >= box.x && x < box.x + (TWISTY + 8) * scale && y >= box.y && y < box.y + header(container) * scale;
    }

    static void paint(GraphContainer container, Graphics graphics, Detail detail, GraphTheme theme) {
        Rectangle box = container.paintBox();
        NodeStyle look = container.look();
        graphics.setForegroundColor(look.border != null ? look.border : theme.color(Role.BORDER));
        graphics.setBackgroundColor(container.isOpen() ? theme.color(Role.CONTAINER)
                : look.background != null ? look.background : theme.color(Role.HEADER));
        graphics.fillRectangle(box);
        int header = header(container);
        if (container.isOpen()) {
            graphics.setBackgroundColor(look.background != null ? look.background : theme.color(Role.HEADER));
            graphics.fillRectangle(box.x, box.y, box.width, header);
        }
        graphics.drawRectangle(box.x, box.y, box.width - 1, box.height - 1);
        if (detail == Detail.BLOCK) {
            return;
        }
        graphics.setForegroundColor(look.foreground != null ? look.foreground : theme.color(Role.HEADER_TEXT));
        graphics.setBackgroundColor(theme.color(Role.MUTED_TEXT));
        paintTwisty(container, graphics, box.x + 8, box.y + header / 2);
        Font font = font(container, theme);
        TextWidths widths = theme.widths(font);
        graphics.setFont(font);
        int x = box.x + 8 + TWISTY;
        if (container.getImage() != null) {
            graphics.drawImage(container.getImage(), x,
                    box.y + (header - container.getImage().getBounds().height) / 2);
            x += container.getImage().getBounds().width + 4;
        }
        graphics.drawString(widths.fit(title(container), box.x + box.width - x - 2), x,
                box.y + (header - widths.height()) / 2);
    }

    private static void paintTwisty(GraphContainer container, Graphics graphics, int x, int middle) {
        PointList points = new PointList();
        if (container.isOpen()) {
            points.addPoint(x, middle - 2);
            points.addPoint(x + 9, middle - 2);
            points.addPoint(x + 4, middle + 4);
        } else {
            points.addPoint(x + 2, middle - 5);
            points.addPoint(x + 8, middle);
            points.addPoint(x + 2, middle + 5);
        }
        graphics.fillPolygon(points);
    }
}
