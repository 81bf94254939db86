/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.sequence;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.liveupdate.analysis.sequence.Message;
import org.liveupdate.analysis.sequence.Sequence;
import org.liveupdate.analysis.sequence.SequenceRow;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.ui.run.RunColors;
import org.liveupdate.ui.run.StepStatus;

/**
 * Paints rows of a sequence: arrows between lanes, returns dashed, what stays in its lane as a dot. Errors have a sign
 * in front of their result and a thick line, panics a filled box at the lane.
 */
final class SequencePainter {

    private static final String NAME = "org.liveupdate.zest.state-moved"; //$NON-NLS-1$

    private final Canvas canvas;
    private final GC gc;
    private final Sequence sequence;
    private final SequenceMetrics metrics;
    private final int left;

    SequencePainter(Canvas canvas, GC gc, Sequence sequence, SequenceMetrics metrics, int left) {
        this.canvas = canvas;
        this.gc = gc;
        this.sequence = sequence;
        this.metrics = metrics;
        this.left = left;
        gc.setAntialias(SWT.ON);
    }

    /** The names of lanes, which stay where they are while rows scroll. */
    void head() {
        Rectangle area = canvas.getClientArea();
        gc.setBackground(canvas.getBackground());
        gc.fillRectangle(0, 0, area.width, metrics.head());
        gc.setForeground(canvas.getForeground());
        for (Layer layer : sequence.lanes()) {
            int x = metrics.x(sequence.column(layer)) - left;
            int width = gc.textExtent(layer.title()).x;
            gc.drawRoundRectangle(x - width / 2 - metrics.line() / 2, 2, width + metrics.line(),
                    metrics.head() - metrics.line() / 3, 4, 4);
            gc.drawText(layer.title(), x - width / 2, 2 + (metrics.head() - metrics.line() / 3 - metrics.line()) / 2,
                    true);
        }
    }

    /** The lines of lanes behind the rows. */
    void lanes(int bottom) {
        gc.setForeground(RunColors.of(StepStatus.AHEAD));
        gc.setLineStyle(SWT.LINE_DOT);
        for (int i = 0; i < sequence.lanes().size(); i++) {
            int x = metrics.x(i) - left;
            gc.drawLine(x, metrics.head(), x, bottom);
        }
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    /** One row. */
    void row(SequenceRow row, int top, boolean selected, boolean first) {
        Message message = row.message();
        boolean bad = row.showsResult() && message.ending().isBad();
        Color plain = canvas.getForeground();
        if (selected) {
            gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
            gc.fillRectangle(0, top, canvas.getClientArea().width, metrics.row());
            plain = canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT);
        }
        if (first) {
            gc.setForeground(RunColors.of(StepStatus.AHEAD));
            gc.drawLine(0, top, canvas.getClientArea().width, top);
        }
        Color color = selected ? plain : bad ? RunColors.of(StepStatus.FAILED) : plain;
        int from = metrics.x(sequence.column(row.back() ? message.to() : message.from())) - left;
        int to = metrics.x(sequence.column(row.back() ? message.from() : message.to())) - left;
        int y = top + metrics.lineOf(message.isInLane());
        gc.setForeground(color);
        gc.setBackground(color);
        gc.setLineWidth(bad ? 2 : 1);
        if (message.isInLane()) {
            dot(to, y, row.back());
        } else {
            arrow(from, to, y, row.back());
        }
        gc.setLineWidth(1);
        if (bad && message.ending().sign().equals("X")) { //$NON-NLS-1$
            gc.fillRectangle(to - metrics.line() / 3, y - metrics.line() / 3, metrics.line() * 2 / 3,
                    metrics.line() * 2 / 3);
        }
        label(row, top, Math.min(from, to), plain, color, selected);
    }

    private void label(SequenceRow row, int top, int x, Color plain, Color color, boolean selected) {
        boolean inLane = row.message().isInLane();
        int at = x + metrics.line() / 2;
        int y = top + (inLane ? (metrics.row() - metrics.line()) / 2 : metrics.row() - metrics.line() * 4 / 3 - 2);
        String text = SequenceMetrics.label(row);
        String name = row.back() ? "" : row.message().function(); //$NON-NLS-1$
        int end = row.showsResult() ? text.length() - result(row).length() : text.length();
        if (!selected) {
            // lanes behind a label would strike it out
            gc.setBackground(canvas.getBackground());
        }
        at += part(name, at, y, selected ? plain : JFaceResources.getColorRegistry().get(NAME), selected);
        at += part(text.substring(Math.min(name.length(), end), end), at, y, plain, selected);
        part(text.substring(end), at, y, color, selected);
    }

    private static String result(SequenceRow row) {
        String sign = row.message().ending().isBad() ? row.message().ending().sign() + " " : ""; //$NON-NLS-1$ //$NON-NLS-2$
        return sign + "= " + row.message().result(); //$NON-NLS-1$
    }

    private int part(String text, int x, int y, Color color, boolean transparent) {
        if (text.isEmpty()) {
            return 0;
        }
        gc.setForeground(color);
        gc.drawText(text, x, y, transparent);
        return gc.textExtent(text).x;
    }

    private void dot(int x, int y, boolean back) {
        int radius = metrics.line() / 4;
        if (back) {
            gc.drawOval(x - radius, y - radius, 2 * radius, 2 * radius);
        } else {
            gc.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }

    private void arrow(int from, int to, int y, boolean back) {
        int tip = metrics.line() / 2;
        int direction = from < to ? 1 : -1;
        if (back) {
            gc.setLineStyle(SWT.LINE_DASH);
        }
        gc.drawLine(from, y, to, y);
        gc.setLineStyle(SWT.LINE_SOLID);
        int[] head = { to, y, to - direction * tip, y - tip / 2, to - direction * tip, y + tip / 2 };
        if (back) {
            gc.drawPolyline(new int[] { head[2], head[3], head[0], head[1], head[4], head[5] });
        } else {
            gc.fillPolygon(head);
        }
    }
}
