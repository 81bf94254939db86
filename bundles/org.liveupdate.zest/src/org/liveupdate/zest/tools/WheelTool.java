/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.tools;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.zest.core.widgets.Graph;

/** The mouse wheel: scrolls; with Shift sideways; with Ctrl it zooms, and what is under the pointer stays there. */
final class WheelTool {
    private static final double STEP = 1.2;
    private static final int PIXELS = 24;

    private final Graph graph;

    WheelTool(Graph graph) {
        this.graph = graph;
        graph.addListener(SWT.MouseVerticalWheel, event -> wheel(event, false));
        graph.addListener(SWT.MouseHorizontalWheel, event -> wheel(event, true));
    }

    private void wheel(Event event, boolean sideways) {
        event.doit = false;
        if ((event.stateMask & SWT.MOD1) != 0) {
            graph.getCamera().zoomAt(graph.getCamera().zoom() * Math.pow(STEP, Math.signum(event.count)), event.x,
                    event.y);
            return;
        }
        int distance = -event.count * PIXELS;
        boolean horizontal = sideways || (event.stateMask & SWT.SHIFT) != 0;
        graph.getCamera().pan(horizontal ? distance : 0, horizontal ? 0 : distance);
    }
}
