/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.gallery;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.zest.core.widgets.Graph;
import org.eclipse.zest.core.widgets.GraphItem;

/** Events as the window system would send them to a graph. */
public final class Interaction {

    private Interaction() {
    }

    /** The mouse pointer moves over an item. */
    public static void hover(Graph graph, GraphItem item) {
        Rectangle box = graph.getBounds(item);
        Point at = graph.getCamera().toControl(box.x + box.width / 2, box.y + 6);
        Event event = new Event();
        event.x = at.x;
        event.y = at.y;
        graph.notifyListeners(SWT.MouseMove, event);
    }
}
