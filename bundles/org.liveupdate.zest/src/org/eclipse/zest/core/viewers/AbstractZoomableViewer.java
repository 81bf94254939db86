/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.viewers;

import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.zest.core.viewers.internal.ZoomManager;

/** A viewer that can be zoomed. */
public abstract class AbstractZoomableViewer extends StructuredViewer {
    /** Shows an area of the graph, given in its coordinates, as large as it fits. */
    public void zoomTo(int x, int y, int width, int height) {
        getZoomManager().zoomTo(x, y, width, height);
    }

    /** What zooms. */
    protected abstract ZoomManager getZoomManager();
}
