/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui;

import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;

/**
 * What painted controls are painted on. The platform's themes give every canvas in a folder a grey of its own, so that
 * it stands out of the page it belongs to; the rules against that are in css/light.css and css/dark.css.
 */
public final class Surface {

    private static final String PAPER = "liveUpdatePaper"; //$NON-NLS-1$
    private static final String GLASS = "liveUpdateGlass"; //$NON-NLS-1$

    private Surface() {
    }

    /**
     * Gives a canvas the background of tables and trees, because it shows as much as they do.
     *
     * @param canvas a canvas just made
     */
    public static void paper(Canvas canvas) {
        StyleClass.set(canvas, PAPER);
    }

    /**
     * Lets what is behind a canvas or a text be seen, because it is a part of the row or the page it stands in.
     *
     * @param control a canvas or a text just made
     */
    public static void glass(Control control) {
        StyleClass.set(control, GLASS);
    }
}
