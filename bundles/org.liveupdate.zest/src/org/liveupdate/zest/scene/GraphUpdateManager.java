/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.scene;

import org.eclipse.draw2d.DeferredUpdateManager;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Control;

/**
 * Lets the window system ask for painting, instead of painting outside of paint events, which not every desktop shows.
 * A figure inside the pane that asks to be painted makes its part of the tiles invalid.
 */
public final class GraphUpdateManager extends DeferredUpdateManager {
    private final Control control;
    private final GraphPane pane;
    private boolean redraw;

    /** Makes an update manager for a pane on a control. */
    public GraphUpdateManager(Control control, GraphPane pane) {
        this.control = control;
        this.pane = pane;
    }

    @Override
    public synchronized void addDirtyRegion(IFigure figure, int x, int y, int width, int height) {
        if (width == 0 || height == 0 || control.isDisposed()) {
            return;
        }
        if (isInPane(figure)) {
            pane.scene().invalidate(new Rectangle(x, y, width, height));
        }
        redraw = true;
        queueWork();
    }

    /** Tells that the scene changed: it is brought up to date and painted soon. */
    public synchronized void sceneChanged() {
        redraw = true;
        queueWork();
    }

    @Override
    public void performValidation() {
        pane.prepare();
        super.performValidation();
    }

    private boolean isInPane(IFigure figure) {
        for (IFigure each = figure.getParent(); each != null; each = each.getParent()) {
            if (each == pane) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void repairDamage() {
        if (redraw && !control.isDisposed()) {
            redraw = false;
            control.redraw();
        }
    }
}
