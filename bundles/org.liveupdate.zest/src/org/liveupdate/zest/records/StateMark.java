/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.records;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.liveupdate.graph.State;
import org.liveupdate.zest.theme.GraphTheme;
import org.liveupdate.zest.theme.Role;

/** Paints the sign of a state with lines, in a block that is too small for text, so that colour is never alone. */
final class StateMark {
    private static final double LEAST_PIXELS = 5;

    private StateMark() {
    }

    static void paint(State state, Graphics graphics, Rectangle box, double zoom, GraphTheme theme) {
        if (Math.min(box.width, box.height) * zoom < LEAST_PIXELS) {
            return;
        }
        int half = (int) Math.min(Math.min(box.width, box.height) / 3.0, 4 / zoom);
        int x = box.x + box.width / 2;
        int y = box.y + box.height / 2;
        graphics.setForegroundColor(theme.color(Role.BACKGROUND));
        graphics.setLineWidth((int) Math.ceil(1.5 / zoom));
        switch (state) {
            case ADDED -> {
                graphics.drawLine(x - half, y, x + half, y);
                graphics.drawLine(x, y - half, x, y + half);
            }
            case REMOVED -> graphics.drawLine(x - half, y, x + half, y);
            case CHANGED -> graphics.drawLine(x - half, y + half, x + half, y - half);
            case MOVED -> {
                graphics.drawLine(x - half, y, x + half, y);
                graphics.drawLine(x, y - half, x + half, y);
                graphics.drawLine(x, y + half, x + half, y);
            }
            case PROBLEM -> {
                graphics.drawLine(x - half, y - half, x + half, y + half);
                graphics.drawLine(x - half, y + half, x + half, y - half);
            }
            default -> { }
        }
        graphics.setLineWidth(1);
    }
}
