/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.viewers;

/** A part with a viewer that can be zoomed. */
public interface IZoomableWorkbenchPart {
    /** The viewer. */
    AbstractZoomableViewer getZoomableViewer();
}
