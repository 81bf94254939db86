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
import org.liveupdate.ui.Surface;

/** Says what signs and colours mean. */
final class StateLegend {

    private static final int GAP = 14;
    private static final int MARGIN = 6;
    private static final State[] STATES = { State.ADDED, State.REMOVED, State.CHANGED, State.MOVED, State.PROBLEM };

    private final Canvas canvas;
    private boolean brief;

    StateLegend(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        Surface.glass(canvas);
        canvas.addPaintListener(event -> paint(event.gc));
        canvas.setLayoutData(new GridData(SWT.RIGHT, SWT.CENTER, false, false));
        StringBuilder all = new StringBuilder();
        for (State state : STATES) {
            all.append(all.isEmpty() ? "" : "\n").append(state.sign()).append(' ').append(text(state));
        }
        canvas.setToolTipText(all.toString());
        resized(parent);
        parent.addListener(SWT.Resize, event -> {
            resized(parent);
            parent.layout(true);
        });
        IPropertyChangeListener theme = event -> canvas.redraw();
        JFaceResources.getColorRegistry().addListener(theme);
        canvas.addDisposeListener(event -> JFaceResources.getColorRegistry().removeListener(theme));
    }

    /** In a narrow view the signs alone are shown; the tooltip says the rest. */
    private void resized(Composite parent) {
        GridData data = (GridData) canvas.getLayoutData();
        GC gc = new GC(canvas);
        data.heightHint = gc.getFontMetrics().getHeight() + 2;
        brief = false;
        data.widthHint = width(gc);
        if (data.widthHint > parent.getSize().x / 2) {
            brief = true;
            data.widthHint = width(gc);
        }
        gc.dispose();
        canvas.redraw();
    }

    private int width(GC gc) {
        int width = MARGIN;
        for (State state : STATES) {
            width += gc.textExtent(line(state)).x + GAP;
        }
        return width;
    }

    private String line(State state) {
        return brief ? state.sign() : state.sign() + " " + text(state);
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
