/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.memory;

import java.util.StringJoiner;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.liveupdate.analysis.memory.FieldSpan.Look;
import org.liveupdate.analysis.memory.Preserved;
import org.liveupdate.ui.Messages;
import org.liveupdate.ui.Surface;

/** What the colours mean, painted as the bytes are, in as many lines as it takes. */
final class MemoryLegend {

    private static final int GAP = 14;
    private static final int MARGIN = 6;
    private static final int SPACE = 4;
    /** Which part of the view it takes at most, if it needs more than one line. */
    private static final int PART = 4;

    private final Canvas canvas;

    MemoryLegend(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int wide, int high, boolean changed) {
                int width = wide == SWT.DEFAULT ? getSize().x : wide;
                GC gc = new GC(this);
                int height = draw(gc, width, false);
                // in a low view the bytes are more important; the tool tip says the rest
                int most = Math.max(draw(gc, Integer.MAX_VALUE, false), getParent().getClientArea().height / PART);
                gc.dispose();
                return new Point(width, high == SWT.DEFAULT ? Math.min(height, most) : high);
            }
        };
        Surface.glass(canvas);
        canvas.setToolTipText(words());
        canvas.addPaintListener(event -> draw(event.gc, canvas.getClientArea().width, true));
        IPropertyChangeListener theme = event -> canvas.redraw();
        JFaceResources.getColorRegistry().addListener(theme);
        canvas.addDisposeListener(event -> JFaceResources.getColorRegistry().removeListener(theme));
    }

    Canvas control() {
        return canvas;
    }

    private static String words() {
        StringJoiner words = new StringJoiner("\n"); //$NON-NLS-1$
        for (Look look : Look.values()) {
            words.add(MemoryColors.name(look));
        }
        for (Preserved preserved : Preserved.values()) {
            words.add(MemoryColors.sign(preserved) + " " + preserved.text()); //$NON-NLS-1$
        }
        return words.add(MemoryColors.CHANGED + " " + Messages.memory_changed).toString(); //$NON-NLS-1$
    }

    /** Draws the words, or only measures them; the height that they take. */
    private static int draw(GC gc, int width, boolean paint) {
        int line = gc.getFontMetrics().getHeight() + SPACE;
        Point at = new Point(MARGIN, 0);
        for (Look look : Look.values()) {
            int lines = look == Look.POINTER ? 2 : 1;
            word(gc, MemoryColors.name(look), MemoryColors.of(look), lines, at, width, paint);
        }
        for (Preserved preserved : Preserved.values()) {
            word(gc, MemoryColors.sign(preserved) + " " + preserved.text(), MemoryColors.of(preserved), 0, at, width, //$NON-NLS-1$
                    paint);
        }
        word(gc, MemoryColors.CHANGED + " " + Messages.memory_changed, MemoryColors.changed(), 0, at, width, paint); //$NON-NLS-1$
        return at.y + line;
    }

    private static void word(GC gc, String text, Color color, int underlines, Point at, int width, boolean paint) {
        Point size = gc.textExtent(text);
        if (at.x > MARGIN && at.x + size.x > width) {
            at.x = MARGIN;
            at.y += gc.getFontMetrics().getHeight() + SPACE;
        }
        if (paint) {
            gc.setForeground(color);
            gc.drawText(text, at.x, at.y, true);
            for (int i = 0; i < underlines; i++) {
                gc.drawLine(at.x, at.y + size.y + i, at.x + size.x - 1, at.y + size.y + i);
            }
        }
        at.x += size.x + GAP;
    }
}
