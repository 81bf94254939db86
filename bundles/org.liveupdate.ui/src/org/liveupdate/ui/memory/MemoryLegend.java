/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.memory;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.liveupdate.analysis.memory.FieldSpan.Look;
import org.liveupdate.analysis.memory.Preserved;
import org.liveupdate.ui.Messages;

/** What the colours mean, in one row, painted as the bytes are. */
final class MemoryLegend {

    private static final int GAP = 14;

    private final Canvas canvas;

    MemoryLegend(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.addPaintListener(event -> paint(event.gc));
        IPropertyChangeListener theme = event -> canvas.redraw();
        JFaceResources.getColorRegistry().addListener(theme);
        canvas.addDisposeListener(event -> JFaceResources.getColorRegistry().removeListener(theme));
    }

    Canvas control() {
        return canvas;
    }

    int height() {
        GC gc = new GC(canvas);
        int height = gc.getFontMetrics().getHeight() + 4;
        gc.dispose();
        return height;
    }

    private void paint(GC gc) {
        int x = 6;
        for (Look look : Look.values()) {
            gc.setForeground(MemoryColors.of(look));
            x = draw(gc, MemoryColors.name(look), x, look == Look.POINTER);
        }
        for (Preserved preserved : Preserved.values()) {
            gc.setForeground(MemoryColors.of(preserved));
            Point size = text(gc, MemoryColors.sign(preserved) + " " + preserved.text(), x); //$NON-NLS-1$
            x += size.x + GAP;
        }
        gc.setForeground(MemoryColors.changed());
        text(gc, MemoryColors.CHANGED + " " + Messages.memory_changed, x); //$NON-NLS-1$
    }

    private static int draw(GC gc, String name, int x, boolean twice) {
        Point size = text(gc, name, x);
        gc.drawLine(x, size.y, x + size.x - 1, size.y);
        if (twice) {
            gc.drawLine(x, size.y + 1, x + size.x - 1, size.y + 1);
        }
        return x + size.x + GAP;
    }

    private static Point text(GC gc, String text, int x) {
        gc.drawText(text, x, 0, true);
        return gc.textExtent(text);
    }
}
