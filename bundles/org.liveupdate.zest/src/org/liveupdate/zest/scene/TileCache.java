/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.scene;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.liveupdate.zest.theme.GraphTheme;
import org.liveupdate.zest.theme.Role;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Painted squares of the graph at one zoom, so that panning and selecting copy pixels instead of painting thousands of
 * nodes. Squares that something changed in are painted again when they are next needed; those not used for long go.
 */
final class TileCache {
    /** The side of a tile in pixels. */
    static final int SIZE = 512;
    private static final int MAX_TILES = 48;
    /** So many that the largest window is filled even where each tile takes more memory. */
    private static final int LEAST_TILES = 24;

    private final Map<Long, Tile> tiles = new LinkedHashMap<>(64, 0.75f, true);
    private double zoom = -1;
    private int ratio = 1;
    private long painted;

    private static long key(int column, int row) {
        return ((long) column << 32) ^ (row & 0xffffffffL);
    }

    /** Sets how many pixels of the screen one pixel is; images have so many, where the toolkit would blur them. */
    void setRatio(int newRatio) {
        if (newRatio != ratio) {
            dispose();
            ratio = newRatio;
        }
    }

    /** The tile at a column and row, painted if it is not there yet. */
    Tile tile(int column, int row, double atZoom, Scene scene, GraphTheme theme) {
        if (atZoom != zoom) {
            dispose();
            zoom = atZoom;
        }
        Tile tile = tiles.get(key(column, row));
        if (tile == null) {
            tile = new Tile(paint(column, row, scene, theme), ratio);
            tiles.put(key(column, row), tile);
            dropOldest();
        }
        return tile;
    }

    private void dropOldest() {
        Iterator<Tile> oldest = tiles.values().iterator();
        while (tiles.size() > Math.max(LEAST_TILES, MAX_TILES / (ratio * ratio))) {
            oldest.next().dispose();
            oldest.remove();
        }
    }

    private Image paint(int column, int row, Scene scene, GraphTheme theme) {
        painted++;
        int side = SIZE + 2 * Tile.MARGIN;
        Image tile = new Image(Display.getCurrent(), side * ratio, side * ratio);
        GC gc = new GC(tile);
        gc.setBackground(theme.color(Role.BACKGROUND));
        gc.fillRectangle(0, 0, side * ratio, side * ratio);
        gc.setFont(theme.font(org.liveupdate.zest.theme.TextFont.NAME));
        paint(gc, ratio, new Rectangle(column * SIZE - Tile.MARGIN, row * SIZE - Tile.MARGIN, side, side), zoom, scene,
                theme);
        gc.dispose();
        return tile;
    }

    /** Paints an area, given in pixels at a zoom, at the origin of a drawing surface. */
    static void paint(GC gc, Rectangle pixels, double zoom, Scene scene, GraphTheme theme) {
        paint(gc, 1, pixels, zoom, scene, theme);
    }

    private static void paint(GC gc, int ratio, Rectangle pixels, double zoom, Scene scene, GraphTheme theme) {
        gc.setTextAntialias(SWT.ON);
        SWTGraphics graphics = new SWTGraphics(gc);
        if (ratio != 1) {
            graphics.scale(ratio);
        }
        graphics.translate(-pixels.x, -pixels.y);
        int left = (int) Math.floor(pixels.x / zoom) - 1;
        int top = (int) Math.floor(pixels.y / zoom) - 1;
        Rectangle area = new Rectangle(left, top, (int) Math.ceil((pixels.x + pixels.width) / zoom) + 1 - left,
                (int) Math.ceil((pixels.y + pixels.height) / zoom) + 1 - top);
        scene.paint(graphics, area, zoom, theme);
        graphics.dispose();
    }

    /** Forgets the tiles that touch an area in graph coordinates. */
    void invalidate(Rectangle area) {
        double margin = 16;
        Iterator<Map.Entry<Long, Tile>> each = tiles.entrySet().iterator();
        while (each.hasNext()) {
            Map.Entry<Long, Tile> entry = each.next();
            double left = (int) (entry.getKey() >> 32) * (double) SIZE;
            double top = (int) (long) entry.getKey() * (double) SIZE;
            if (left <= ((double) area.x + area.width) * zoom + margin && left + SIZE >= area.x * zoom - margin
                    && top <= ((double) area.y + area.height) * zoom + margin
                    && top + SIZE >= area.y * zoom - margin) {
                entry.getValue().dispose();
                each.remove();
            }
        }
    }

    /** How many tiles were painted so far. */
    long painted() {
        return painted;
    }

    /** Forgets all tiles. */
    void dispose() {
        tiles.values().forEach(Tile::dispose);
        tiles.clear();
    }
}
