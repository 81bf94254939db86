/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.scene;

import org.eclipse.draw2d.geometry.Rectangle;

/** The zoom of a graph as numbers, steps and text. */
public final class ZoomManager {
    /** The text for the zoom at which the whole graph is visible. */
    public static final String FIT_ALL = "Page";

    private static final double[] LEVELS = {0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 4};

    private final Camera camera;

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

    /** Shows an area of the graph, given in its coordinates, as large as it fits. */
    public void zoomTo(int x, int y, int width, int height) {
        camera.fit(new Rectangle(x, y, width, height), Camera.MAX_ZOOM);
    }

    /** The zoom as text, such as {@code 50%}. */
    public String getZoomAsText() {
        return Math.round(camera.zoom() * 1000) / 10.0 % 1 == 0 ? Math.round(camera.zoom() * 100) + "%"
                : Math.round(camera.zoom() * 1000) / 10.0 + "%";
    }

    /** Sets the zoom from text; does nothing if it is neither a number nor {@value #FIT_ALL}. */
    public void setZoomAsText(String text) {
        if (FIT_ALL.equalsIgnoreCase(text.trim())) {
            camera.fit();
            return;
        }
        try {
            camera.setZoom(Double.parseDouble(text.replace("%", "").trim()) / 100);
        } catch (NumberFormatException notANumber) {
            // A user typed something else into the box: the zoom stays.
            camera.setZoom(camera.zoom());
        }
    }

    /** The usual levels as text. */
    public String[] getZoomLevelsAsText() {
        String[] texts = new String[LEVELS.length + 1];
        for (int i = 0; i < LEVELS.length; i++) {
            texts[i] = Math.round(LEVELS[i] * 100) + "%";
        }
        texts[LEVELS.length] = FIT_ALL;
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
