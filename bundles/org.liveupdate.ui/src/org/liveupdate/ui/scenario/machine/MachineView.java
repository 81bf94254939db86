/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.machine;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.zest.core.widgets.Graph;

/** What part of the drawing is seen. */
final class MachineView {

    /** Below this zoom texts cannot be read. */
    static final double READABLE = 0.6;

    private static final int MARGIN = 20;

    private MachineView() {
    }

    /** Shows the upper left part at a size at which it can be read. */
    static void beginning(Graph graph) {
        Rectangle all = graph.getScene().extent();
        graph.getCamera().zoomAt(READABLE, 0, 0);
        double zoom = graph.getCamera().zoom();
        graph.getCamera().center(all.x - MARGIN + graph.getClientArea().width / zoom / 2,
                all.y - MARGIN + graph.getClientArea().height / zoom / 2);
    }

    static void zoom(Graph graph, boolean larger) {
        graph.getCamera().setZoom(graph.getCamera().nextLevel(larger));
    }
}
