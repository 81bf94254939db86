/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Point;
import org.liveupdate.zest.scene.Camera;

/** Lets two graphs with the same places scroll and zoom together, whichever way one of them is moved. */
final class LinkedCameras {

    private final PairViewer left;
    private final PairViewer right;
    private boolean following;

    LinkedCameras(PairViewer left, PairViewer right) {
        this.left = left;
        this.right = right;
        link(left, right);
        link(right, left);
    }

    private void link(PairViewer from, PairViewer to) {
        from.camera().addListener(() -> follow(from, to));
        // the scroll bars move what is seen without the camera
        from.getGraphControl().getViewport().addPropertyChangeListener(event -> follow(from, to));
    }

    private void follow(PairViewer from, PairViewer to) {
        if (following || from.getControl().isDisposed() || to.getControl().isDisposed()) {
            return;
        }
        following = true;
        try {
            Camera camera = to.camera();
            if (camera.zoom() != from.camera().zoom()) {
                camera.setZoom(from.camera().zoom());
            }
            Point wanted = from.camera().toControl(0, 0);
            Point found = camera.toControl(0, 0);
            if (!wanted.equals(found)) {
                camera.pan(found.x - wanted.x, found.y - wanted.y);
            }
        } finally {
            following = false;
        }
    }

    /** Shows an area in both graphs, at most at a zoom. */
    void fit(Rectangle area, double zoom) {
        left.camera().fit(area, zoom);
        follow(left, right);
    }

    /** Shows a place of both graphs in the upper left corner, at a zoom. */
    void corner(int x, int y, double zoom) {
        org.eclipse.swt.graphics.Rectangle client = left.getGraphControl().getClientArea();
        left.camera().zoomAt(zoom, 0, 0);
        left.camera().center(x + client.width / zoom / 2, y + client.height / zoom / 2);
        follow(left, right);
    }
}
