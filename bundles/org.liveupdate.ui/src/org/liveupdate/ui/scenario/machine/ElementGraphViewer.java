/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.machine;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.zest.core.viewers.GraphViewer;

/** A graph whose nodes stand where the scenario's own layout puts them. */
final class ElementGraphViewer extends GraphViewer {

    ElementGraphViewer(Composite parent) {
        super(parent, SWT.NONE);
        setLayoutAlgorithm(null, false);
    }

    @Override
    public void applyLayout() {
        // Places come with the drawing, which is laid out as a whole.
        getGraphControl().redraw();
    }
}
