/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.liveupdate.graph.State;

/** Says what signs and colours mean. */
final class StateLegend {

    private static final int GAP = 14;
    private static final int MARGIN = 6;
    private static final State[] STATES = { State.ADDED, State.REMOVED, State.CHANGED, State.MOVED, State.PROBLEM };

    private final Canvas canvas;

    StateLegend(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.addPaintListener(event -> paint(event.gc));
        GC gc = new GC(canvas);
        GridData data = new GridData(SWT.RIGHT, SWT.CENTER, false, false);
        data.heightHint = gc.getFontMetrics().getHeight() + 2;
        data.widthHint = MARGIN;
        for (State state : STATES) {
            data.widthHint += gc.textExtent(line(state)).x + GAP;
        }
        gc.dispose();
        canvas.setLayoutData(data);
        IPropertyChangeListener theme = event -> canvas.redraw();
        JFaceResources.getColorRegistry().addListener(theme);
        canvas.addDisposeListener(event -> JFaceResources.getColorRegistry().removeListener(theme));
    }

    private static String line(State state) {
        return state.sign() + " " + text(state);
    }

    private static String text(State state) {
        return switch (state) {
            case ADDED -> Texts.legend_added;
            case REMOVED -> Texts.legend_removed;
            case CHANGED -> Texts.legend_changed;
            case MOVED -> Texts.legend_moved;
            case SAME, PROBLEM -> Texts.legend_problem;
        };
    }

    private void paint(GC gc) {
        int x = MARGIN;
        for (State state : STATES) {
            gc.setForeground(StateColors.of(state));
            gc.drawText(line(state), x, 0, true);
            x += gc.textExtent(line(state)).x + GAP;
        }
    }
}
