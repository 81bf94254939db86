/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.tools;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.zest.core.widgets.Graph;
import org.eclipse.zest.core.widgets.ZestStyles;

/**
 * The mouse wheel: scrolls; with Shift sideways; with Ctrl it zooms, and what is under the pointer stays there. Two
 * fingers on a touch pad zoom too.
 */
final class WheelTool {
    private static final double STEP = 1.2;
    private static final int PIXELS = 24;

    private final Graph graph;
    private double zoomAtBegin = 1;

    WheelTool(Graph graph) {
        this.graph = graph;
        graph.addListener(SWT.MouseVerticalWheel, event -> wheel(event, false));
        graph.addListener(SWT.MouseHorizontalWheel, event -> wheel(event, true));
        graph.addListener(SWT.Gesture, this::gesture);
    }

    /** Two fingers that part or meet zoom. */
    private void gesture(Event event) {
        if (ZestStyles.checkStyle(graph.getGraphStyle(), ZestStyles.GESTURES_DISABLED)) {
            return;
        }
        if (event.detail == SWT.GESTURE_BEGIN) {
            zoomAtBegin = graph.getCamera().zoom();
        } else if (event.detail == SWT.GESTURE_MAGNIFY) {
            graph.getCamera().zoomAt(zoomAtBegin * event.magnification, event.x, event.y);
        }
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
