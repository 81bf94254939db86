/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.viewers.internal;

import org.eclipse.draw2d.geometry.Rectangle;
import org.liveupdate.zest.scene.Camera;

import java.util.Locale;

/** The zoom of a graph as numbers, steps and text. */
public final class ZoomManager {
    /** The text for the zoom at which the whole graph is visible. */
    public static final String FIT_ALL = "Page";

    /** The text for the zoom at which the graph is as wide as the window. */
    public static final String FIT_WIDTH = "Width";
    /** The text for the zoom at which the graph is as high as the window. */
    public static final String FIT_HEIGHT = "Height";

    private final Camera camera;
    private double[] levels = {0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 4};

    /** Makes a manager for a camera. */
    public ZoomManager(Camera camera) {
        this.camera = camera;
    }

    /** The zoom; 1 is 100 %. */
    public double getZoom() {
        return camera.zoom();
    }

    /** Sets the zoom; the middle stays. */
    public void setZoom(double zoom) {
        camera.setZoom(zoom);
    }

    /** The next larger level. */
    public void zoomIn() {
        camera.setZoom(camera.nextLevel(true));
    }

    /** The next smaller level. */
    public void zoomOut() {
        camera.setZoom(camera.nextLevel(false));
    }

    /** Whether there is a larger level. */
    public boolean canZoomIn() {
        return camera.zoom() < Camera.MAX_ZOOM;
    }

    /** Whether there is a smaller level. */
    public boolean canZoomOut() {
        return camera.zoom() > Camera.MIN_ZOOM;
    }

    /** The largest zoom. */
    public double getMaxZoom() {
        return Camera.MAX_ZOOM;
    }

    /** The smallest zoom. */
    public double getMinZoom() {
        return Camera.MIN_ZOOM;
    }

    /** The levels that are offered, from small to large. */
    public double[] getZoomLevels() {
        return levels.clone();
    }

    /** Sets the levels that are offered, from small to large. */
    public void setZoomLevels(double[] newLevels) {
        levels = newLevels.clone();
    }

    /** Shows an area of the graph, given in its coordinates, as large as it fits. */
    public void zoomTo(Rectangle area) {
        zoomTo(area.x, area.y, area.width, area.height);
    }

    /** Shows an area of the graph, given in its coordinates, as large as it fits. */
    public void zoomTo(int x, int y, int width, int height) {
        camera.fit(new Rectangle(x, y, width, height), Camera.MAX_ZOOM);
    }

    /** The zoom as text, such as {@code 50%}. */
    public String getZoomAsText() {
        return Math.round(camera.zoom() * 1000) / 10.0 % 1 == 0 ? Math.round(camera.zoom() * 100) + "%"
                : Math.round(camera.zoom() * 1000) / 10.0 + "%";
    }

    /** Sets the zoom from text; does nothing if it is neither a number nor one of the texts for what fits. */
    public void setZoomAsText(String text) {
        switch (text.trim().toLowerCase(Locale.ROOT)) {
            case "page" -> camera.fit();
            case "width" -> camera.fitWidth();
            case "height" -> camera.fitHeight();
            default -> setZoomAsNumber(text);
        }
    }

    private void setZoomAsNumber(String text) {
        try {
            camera.setZoom(Double.parseDouble(text.replace("%", "").trim()) / 100);
        } catch (NumberFormatException notANumber) {
            // A user typed something else into the box: the zoom stays.
            camera.setZoom(camera.zoom());
        }
    }

    /** What is offered, as text: the levels and what fits. */
    public String[] getZoomLevelsAsText() {
        String[] texts = new String[levels.length + 3];
        for (int i = 0; i < levels.length; i++) {
            texts[i] = Math.round(levels[i] * 100) + "%";
        }
        texts[levels.length] = FIT_ALL;
        texts[levels.length + 1] = FIT_WIDTH;
        texts[levels.length + 2] = FIT_HEIGHT;
        return texts;
    }

    /** Adds somebody to be called after each change. */
    public void addListener(Runnable listener) {
        camera.addListener(listener);
    }

    /** Removes a listener. */
    public void removeListener(Runnable listener) {
        camera.removeListener(listener);
    }
}
