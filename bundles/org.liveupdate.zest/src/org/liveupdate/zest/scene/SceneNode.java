/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.scene;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.liveupdate.zest.theme.GraphTheme;

/** Something with an area on the canvas. */
public interface SceneNode {
    /** The area in graph coordinates; not to be changed by the caller. */
    Rectangle sceneBounds();

    /** How many containers it is in. */
    int depth();

    /** Whether it is an area that other nodes are painted on. */
    boolean isOpenContainer();

    /** Paints it in graph coordinates. */
    void paintScene(Graphics graphics, Detail detail, double zoom, GraphTheme theme);
}
