/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.machine;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.liveupdate.model.scenario.Device;
import org.liveupdate.model.scenario.IommuUnit;
import org.liveupdate.zest.scene.Detail;
import org.liveupdate.zest.theme.GraphTheme;
import org.liveupdate.zest.theme.Role;
import org.liveupdate.zest.theme.TextFont;

/** Paints a node, with less detail the smaller it is. */
final class ElementPainter {

    private static final int BEHIND = 3;
    private static final int LARGEST_PERCENT = 300;

    private final ElementFigure figure;
    private final NodeContent content;
    private final Graphics graphics;
    private final GraphTheme theme;
    private final Rectangle box;

    ElementPainter(ElementFigure figure, Graphics graphics, GraphTheme theme) {
        this.figure = figure;
        this.graphics = graphics;
        this.theme = theme;
        content = figure.content();
        box = figure.getBounds();
    }

    void paint(Detail detail, double zoom) {
        area();
        if (detail == Detail.FULL) {
            full();
        } else if (detail == Detail.TITLE) {
            titleOnly(zoom);
        } else if (!content.problems().isEmpty()) {
            graphics.setBackgroundColor(theme.color(Role.PROBLEM));
            graphics.fillRectangle(box.x, box.y, box.width, figure.header() / 2);
        }
    }

    private boolean isOpen() {
        return content.node().isOpen();
    }

    private void area() {
        graphics.setForegroundColor(theme.color(Role.BORDER));
        if (content.node().folded()) {
            // Another sheet behind says that there is more.
            graphics.setBackgroundColor(theme.color(Role.HEADER));
            graphics.fillRectangle(box.x + BEHIND, box.y + BEHIND, box.width - BEHIND, box.height - BEHIND);
            graphics.drawRectangle(box.x + BEHIND, box.y + BEHIND, box.width - BEHIND - 1, box.height - BEHIND - 1);
        }
        int cut = content.node().folded() ? BEHIND : 0;
        graphics.setBackgroundColor(theme.color(isOpen() ? Role.CONTAINER
                : content.node().members() > 0 ? Role.HEADER : Role.NODE));
        graphics.fillRectangle(box.x, box.y, box.width - cut, box.height - cut);
        if (isOpen()) {
            graphics.setBackgroundColor(theme.color(Role.HEADER));
            graphics.fillRectangle(box.x, box.y, box.width, figure.header());
        }
        graphics.setLineStyle(isAbsent() ? SWT.LINE_DASH : SWT.LINE_SOLID);
        graphics.drawRectangle(box.x, box.y, box.width - 1 - cut, box.height - 1 - cut);
        graphics.setLineStyle(SWT.LINE_SOLID);
    }

    private boolean isAbsent() {
        return content.node().element() instanceof Device device && !device.isPresent()
                || content.node().element() instanceof IommuUnit unit && !unit.isPresent();
    }

    private void full() {
        int x = box.x + ElementSizes.PAD;
        int middle = box.y + figure.header() / 2;
        if (content.node().members() > 0) {
            twisty(x, middle);
            x += ElementSizes.TWISTY;
        }
        if (content.icon() != null) {
            graphics.drawImage(content.icon(), x, middle - ElementSizes.ICON / 2);
        }
        x += ElementSizes.ICON + ElementSizes.PAD;
        int right = box.x + box.width - ElementSizes.PAD;
        if (content.handle()) {
            right -= ElementSizes.HANDLE;
            handle(middle);
        }
        if (!content.problems().isEmpty()) {
            right -= ElementSizes.BADGE;
            badge(right, middle);
        }
        Font title = theme.font(TextFont.TITLE);
        Font name = theme.font(TextFont.NAME);
        int lines = theme.widths(title).height() + theme.widths(name).height();
        int y = middle - lines / 2;
        text(content.fullTitle(), title, isOpen() ? Role.HEADER_TEXT : Role.TEXT, x, y, right - x);
        text(content.detail(), name, Role.MUTED_TEXT, x, y + theme.widths(title).height(), right - x);
    }

    private void text(String text, Font font, Role role, int x, int y, int room) {
        graphics.setFont(font);
        graphics.setForegroundColor(theme.color(role));
        graphics.drawString(theme.widths(font).fit(text, room), x, y);
    }

    private void titleOnly(double zoom) {
        int percent = Math.min(LARGEST_PERCENT, (int) (Math.round(100 / zoom / 50) * 50));
        Font font = theme.titleFont(percent);
        int height = theme.widths(font).height();
        text(content.fullTitle(), font, content.problems().isEmpty() ? Role.TEXT : Role.PROBLEM,
                box.x + ElementSizes.PAD, box.y + (figure.header() - height) / 2, box.width - 2 * ElementSizes.PAD);
    }

    private void twisty(int x, int middle) {
        PointList points = new PointList();
        if (isOpen()) {
            points.addPoint(x, middle - 2);
            points.addPoint(x + 9, middle - 2);
            points.addPoint(x + 4, middle + 4);
        } else {
            points.addPoint(x + 2, middle - 5);
            points.addPoint(x + 8, middle);
            points.addPoint(x + 2, middle + 5);
        }
        graphics.setBackgroundColor(theme.color(Role.MUTED_TEXT));
        graphics.fillPolygon(points);
    }

    private void handle(int middle) {
        int size = ElementSizes.HANDLE;
        int x = box.x + box.width - size - 2;
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(theme.color(Role.NODE));
        graphics.setForegroundColor(theme.color(Role.MUTED_TEXT));
        graphics.fillOval(x, middle - size / 2, size, size);
        graphics.drawOval(x, middle - size / 2, size - 1, size - 1);
        graphics.setBackgroundColor(theme.color(Role.MUTED_TEXT));
        graphics.fillOval(x + 3, middle - size / 2 + 3, size - 6, size - 6);
        graphics.setAntialias(SWT.DEFAULT);
    }

    private void badge(int x, int middle) {
        Font font = theme.font(TextFont.TITLE);
        int height = theme.widths(font).height();
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(theme.color(Role.PROBLEM));
        Rectangle area = new Rectangle(x, middle - height / 2 - 1, ElementSizes.BADGE - 2, height + 2);
        graphics.fillRoundRectangle(area, 8, 8);
        graphics.setAntialias(SWT.DEFAULT);
        int width = (int) Math.ceil(theme.widths(font).width(content.badge()));
        graphics.setFont(font);
        graphics.setForegroundColor(theme.color(Role.BACKGROUND));
        graphics.drawString(content.badge(), x + (ElementSizes.BADGE - 2 - width) / 2, middle - height / 2);
    }
}
