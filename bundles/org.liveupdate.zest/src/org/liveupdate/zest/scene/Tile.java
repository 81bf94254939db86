/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.scene;

import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.widgets.Display;

/**
 * A painted square of the graph. On GTK, SWT copies the pixels of an image to Java each time that it draws it, which
 * costs more than painting the tile did; filling with the image as a pattern does not.
 */
final class Tile {
    /** How far the image is larger than the tile: at a scale, its outermost pixels are blurred by the clip. */
    static final int MARGIN = 2;

    private static final boolean USE_PATTERN = "gtk".equals(SWT.getPlatform());

    private final Image image;
    private final int ratio;
    private final Pattern pattern;

    /** Makes a tile of an image that has so many pixels for each of the tile's, in both directions. */
    Tile(Image image, int ratio) {
        this.image = image;
        this.ratio = ratio;
        pattern = USE_PATTERN ? new Pattern(Display.getCurrent(), image) : null;
    }

    /** Copies the tile to a place in pixels. */
    void draw(Graphics graphics, int x, int y) {
        if (pattern == null) {
            graphics.drawImage(image, MARGIN * ratio, MARGIN * ratio, TileCache.SIZE * ratio, TileCache.SIZE * ratio,
                    x, y, TileCache.SIZE, TileCache.SIZE);
            return;
        }
        graphics.pushState();
        graphics.translate((float) x - MARGIN, (float) y - MARGIN);
        if (ratio != 1) {
            graphics.scale(1f / ratio);
        }
        graphics.setBackgroundPattern(pattern);
        graphics.fillRectangle(MARGIN * ratio, MARGIN * ratio, TileCache.SIZE * ratio, TileCache.SIZE * ratio);
        graphics.popState();
    }

    void dispose() {
        if (pattern != null) {
            pattern.dispose();
        }
        image.dispose();
    }
}
