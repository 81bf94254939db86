/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.records;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.Row;
import org.liveupdate.graph.State;
import org.liveupdate.graph.layout.RecordShape;
import org.liveupdate.graph.layout.RecordSizer;
import org.liveupdate.graph.style.Theme;
import org.liveupdate.zest.scene.Detail;
import org.liveupdate.zest.theme.GraphTheme;
import org.liveupdate.zest.theme.Role;
import org.liveupdate.zest.theme.TextFont;
import org.liveupdate.zest.theme.TextWidths;

/** Paints one record: title band, rows, signs of states, ports, badge and footer; or less where it is too small. */
final class RecordPainter {
    private static final int STRIPE = 4;
    private static final int DOT = 7;
    private static final int SMALLEST_PERCENT = 100;
    private static final int PERCENT_STEP = 50;

    private final RecordFigure figure;
    private final Graphics graphics;
    private final GraphTheme theme;
    private final Rectangle box;
    private final RecordShape shape;
    private final Node node;

    private RecordPainter(RecordFigure figure, Graphics graphics, GraphTheme theme) {
        this.figure = figure;
        this.graphics = graphics;
        this.theme = theme;
        box = figure.getBounds();
        shape = figure.shape();
        node = figure.node();
    }

    static void paint(RecordFigure figure, Graphics graphics, Detail detail, double zoom, GraphTheme theme) {
        RecordPainter painter = new RecordPainter(figure, graphics, theme);
        switch (detail) {
            case FULL -> painter.full();
            case TITLE -> painter.titleOnly(zoom);
            default -> painter.block(zoom);
        }
    }

    private Color kind() {
        return theme.named(Theme.kind(node.kind()));
    }

    private Color band() {
        return theme.band(Theme.kind(node.kind()));
    }

    static Role role(State state) {
        return switch (state) {
            case ADDED -> Role.ADDED;
            case REMOVED -> Role.REMOVED;
            case CHANGED -> Role.CHANGED;
            case MOVED -> Role.MOVED;
            case PROBLEM -> Role.PROBLEM;
            default -> Role.BORDER;
        };
    }

    private void block(double zoom) {
        boolean plain = node.state() == State.SAME;
        if (figure.isContainer()) {
            graphics.setBackgroundColor(theme.color(Role.CONTAINER));
            graphics.fillRectangle(box);
            graphics.setBackgroundColor(plain ? kind() : theme.color(role(node.state())));
            int line = (int) Math.ceil(1 / zoom);
            graphics.fillRectangle(box.x, box.y, box.width, Math.max(line, (int) shape.headerHeight()));
            graphics.fillRectangle(box.x, box.y, line, box.height);
            graphics.fillRectangle(box.x + box.width - line, box.y, line, box.height);
            graphics.fillRectangle(box.x, box.y + box.height - line, box.width, line);
            return;
        }
        graphics.setBackgroundColor(plain ? theme.band(Theme.kind(node.kind())) : theme.color(role(node.state())));
        graphics.fillRectangle(box);
        if (plain) {
            graphics.setBackgroundColor(kind());
            graphics.fillRectangle(box.x, box.y, Math.max(STRIPE, (int) Math.ceil(2 / zoom)), box.height);
        } else {
            StateMark.paint(node.state(), graphics, box, zoom, theme);
        }
    }

    private void titleOnly(double zoom) {
        body();
        graphics.setBackgroundColor(band());
        boolean whole = !figure.isContainer();
        graphics.fillRectangle(box.x, box.y, box.width, whole ? box.height : (int) shape.rowsBottom());
        border();
        int height = whole ? box.height : (int) shape.rowsBottom();
        String text = node.state() == State.SAME ? node.title() : node.state().sign() + " " + node.title();
        int percent = (int) (Math.min(6, Math.max(1, Math.round(1 / zoom * 2) / 2.0)) * 100);
        TextWidths widths = theme.widths(theme.titleFont(percent));
        TitleLines lines = lines(text, widths, height);
        while (percent > SMALLEST_PERCENT
                && (!lines.isComplete() || !lines.isWhole() || widths.height() > height)) {
            percent -= PERCENT_STEP;
            widths = theme.widths(theme.titleFont(percent));
            lines = lines(text, widths, height);
        }
        graphics.setFont(theme.titleFont(percent));
        graphics.setForegroundColor(theme.color(Role.HEADER_TEXT));
        int y = box.y + Math.max(0, (height - lines.lines().size() * widths.height()) / 2);
        for (String line : lines.lines()) {
            graphics.drawString(line, box.x + STRIPE + 5, y);
            y += widths.height();
        }
    }

    private TitleLines lines(String text, TextWidths widths, int height) {
        return new TitleLines(text, widths, box.width - STRIPE - 8, Math.max(1, height / widths.height()));
    }

    private void full() {
        body();
        graphics.setBackgroundColor(band());
        graphics.fillRectangle(box.x, box.y, box.width, (int) shape.headerHeight());
        for (int i = 0; i < shape.names().size(); i++) {
            row(i);
        }
        border();
        header();
        footer();
        ports();
    }

    private void body() {
        graphics.setBackgroundColor(theme.color(figure.isContainer() ? Role.CONTAINER : Role.NODE));
        graphics.fillRectangle(box);
    }

    private void border() {
        State state = node.state();
        graphics.setForegroundColor(theme.color(role(state)));
        graphics.setLineStyle(switch (state) {
            case REMOVED -> SWT.LINE_DASH;
            case CHANGED -> SWT.LINE_DASHDOT;
            case MOVED -> SWT.LINE_DOT;
            default -> SWT.LINE_SOLID;
        });
        int width = state == State.SAME ? theme.isHighContrast() ? 2 : 1 : state == State.PROBLEM ? 3 : 2;
        graphics.setLineWidth(width);
        int inset = width / 2;
        graphics.drawRectangle(box.x + inset, box.y + inset, box.width - 1 - inset, box.height - 1 - inset);
        graphics.setLineStyle(SWT.LINE_SOLID);
        graphics.setLineWidth(1);
        graphics.setBackgroundColor(kind());
        int height = figure.isContainer() ? (int) shape.headerHeight() : box.height;
        graphics.fillRectangle(box.x, box.y, STRIPE, height);
    }

    private void text(String text, TextFont font, Role role, double x, double top, double height) {
        if (!text.isEmpty()) {
            Font used = theme.font(font);
            graphics.setFont(used);
            graphics.setForegroundColor(theme.color(role));
            graphics.drawString(text, box.x + (int) Math.round(x),
                    box.y + (int) Math.round(top + (height - theme.widths(used).height()) / 2));
        }
    }

    private void header() {
        double x = RecordSizer.PADDING;
        if (node.state() != State.SAME) {
            text(node.state().sign(), TextFont.TITLE, role(node.state()), x, 0, shape.headerHeight());
            x += RecordSizer.SIGN_WIDTH;
        }
        text(shape.title(), TextFont.TITLE, Role.HEADER_TEXT, x, 0, shape.headerHeight());
        if (node.state() == State.REMOVED) {
            strike(shape.title(), TextFont.TITLE, x, 0, shape.headerHeight());
        }
        double right = box.width - RecordSizer.PADDING;
        if (node.problems() > 0) {
            badge(right - RecordSizer.BADGE_WIDTH + 6);
            right -= RecordSizer.BADGE_WIDTH;
        }
        double width = theme.widths(theme.font(TextFont.VALUE)).width(shape.place());
        text(shape.place(), TextFont.VALUE, Role.HEADER_TEXT, right - width, 0, shape.headerHeight());
    }

    private void badge(double x) {
        int height = Math.min(18, (int) shape.headerHeight() - 4);
        Rectangle area = new Rectangle(box.x + (int) x, box.y + ((int) shape.headerHeight() - height) / 2,
                (int) RecordSizer.BADGE_WIDTH - 2, height);
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(theme.color(Role.PROBLEM));
        graphics.fillRoundRectangle(area, 8, 8);
        graphics.setAntialias(SWT.DEFAULT);
        String count = "!" + Math.min(99, node.problems());
        double width = theme.widths(theme.font(TextFont.TITLE)).width(count);
        text(count, TextFont.TITLE, Role.BACKGROUND, area.x - box.x + (area.width - width) / 2, 0,
                shape.headerHeight());
    }

    private void row(int index) {
        Row row = node.rows().get(index);
        double top = shape.rowTop(index);
        double height = shape.rowHeight();
        boolean plain = row.state() == State.SAME;
        if (!plain || index % 2 == 1) {
            graphics.setBackgroundColor(plain ? theme.color(Role.STRIPE) : theme.tint(role(row.state())));
            graphics.fillRectangle(box.x, box.y + (int) Math.round(top), box.width, (int) Math.round(height));
        }
        if (!plain) {
            text(row.state().sign(), TextFont.TITLE, role(row.state()), RecordSizer.PADDING, top, height);
        }
        // what is marked stands on a colour, as titles do
        Role strong = plain ? Role.TEXT : Role.HEADER_TEXT;
        text(shape.names().get(index), TextFont.NAME, plain ? Role.MUTED_TEXT : strong, shape.nameX(), top, height);
        text(shape.values().get(index), TextFont.VALUE, row.empty() ? Role.MUTED_TEXT : strong, shape.valueX(), top,
                height);
        if (row.state() == State.REMOVED) {
            strike(shape.values().get(index), TextFont.VALUE, shape.valueX(), top, height);
        }
    }

    private void strike(String text, TextFont font, double x, double top, double height) {
        int y = box.y + (int) Math.round(top + height / 2);
        int left = box.x + (int) Math.round(x);
        graphics.drawLine(left, y, left + (int) theme.widths(theme.font(font)).width(text), y);
    }

    private void footer() {
        text(shape.footer(), TextFont.NAME, Role.MUTED_TEXT, RecordSizer.PADDING, box.height - shape.footerHeight(),
                shape.footerHeight());
    }

    /** A full dot where a pointer leaves, a hollow one at a pointer that leads nowhere in this graph. */
    private void ports() {
        graphics.setAntialias(SWT.ON);
        for (int i = 0; i < node.rows().size(); i++) {
            String port = node.rows().get(i).port();
            if (port != null) {
                boolean used = figure.usedPorts().contains(port);
                Rectangle dot = new Rectangle(box.x + box.width - DOT / 2 - 1,
                        box.y + (int) Math.round(shape.rowMiddle(i)) - DOT / 2, DOT, DOT);
                graphics.setBackgroundColor(used ? theme.color(Role.EDGE) : theme.color(Role.NODE));
                graphics.setForegroundColor(theme.color(used ? Role.NODE : Role.MUTED_TEXT));
                graphics.fillOval(dot);
                graphics.drawOval(dot.x, dot.y, dot.width - 1, dot.height - 1);
            }
        }
        graphics.setAntialias(SWT.DEFAULT);
    }
}
