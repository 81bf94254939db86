/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.liveupdate.ui.run.TimelineMarks.Gap;
import org.liveupdate.ui.run.TimelineMarks.Mark;

/**
 * Paints a timeline: kernels as a line with the kexec gap between them, steps as shapes on it, the present moment as a
 * bar across. A shape says how a step ended: ring (ahead), dash (switched off), disc (done), ring in a disc (error as
 * expected), triangle (warning), cross (error, or not as expected), box with a cross (panic), dots (does not return). A
 * dashed underline marks results that are stale, a dot above a breakpoint.
 */
final class TimelinePainter {

    private final Canvas canvas;
    private final GC gc;
    private final TimelineScale scale;
    private final TimelineMarks marks;
    private final int middle;
    private final int radius;

    TimelinePainter(Canvas canvas, GC gc, TimelineScale scale, TimelineMarks marks) {
        this.canvas = canvas;
        this.gc = gc;
        this.scale = scale;
        this.marks = marks;
        middle = middle(scale.unit());
        radius = Math.max(3, scale.unit() * 3 / 10);
        gc.setAntialias(SWT.ON);
    }

    /** The height of a timeline. */
    static int height(int unit) {
        return unit * 5 / 2;
    }

    private static int middle(int unit) {
        return unit * 9 / 10;
    }

    void paint() {
        gaps();
        gc.setForeground(RunColors.of(StepStatus.AHEAD));
        gc.setLineWidth(1);
        gc.drawLine(scale.x(0), middle, scale.x(scale.count()), middle);
        gc.setForeground(RunColors.moment());
        gc.setLineWidth(3);
        gc.drawLine(scale.x(0), middle, scale.x(marks.position()), middle);
        gc.setLineWidth(1);
        moment();
        if (scale.isWide()) {
            shapes();
        } else {
            columns();
        }
        kernels();
    }

    /** No kernel runs in a gap: the line is broken by a hatched field. */
    private void gaps() {
        for (Gap gap : marks.gaps()) {
            int from = scale.x(gap.before() + 0.5) - Math.max(1, radius * 3 / 2);
            int to = Math.max(from + 3, scale.x(gap.after() - 0.5) + Math.max(1, radius * 3 / 2));
            gc.setBackground(RunColors.kexec());
            gc.setAlpha(40);
            gc.fillRectangle(from, 0, to - from, scale.unit() * 9 / 5);
            gc.setAlpha(255);
            gc.setForeground(RunColors.kexec());
            gc.setLineStyle(SWT.LINE_DASH);
            gc.drawLine(from, 0, from, scale.unit() * 9 / 5);
            gc.drawLine(to, 0, to, scale.unit() * 9 / 5);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
    }

    /** Which kernel runs where, below the line, as far as there is room. */
    private void kernels() {
        int from = 0;
        int end = Integer.MIN_VALUE;
        for (int i = 0; i <= marks.gaps().size(); i++) {
            boolean last = i == marks.gaps().size();
            int to = last ? scale.count() : marks.gaps().get(i).before();
            if (!last || from < scale.count() || i == 0) {
                end = text(NLS.bind(RunMessages.kernel, Integer.valueOf(i + 1)), scale.x((from + to) / 2.0), end,
                        canvas.getForeground());
            }
            if (!last) {
                Gap gap = marks.gaps().get(i);
                end = text(RunMessages.gap, scale.x((gap.before() + gap.after()) / 2.0), end, RunColors.kexec());
                from = gap.after();
            }
        }
    }

    private int text(String text, int center, int end, Color color) {
        Point size = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
        int x = Math.max(2, center - size.x / 2);
        if (x < end + scale.unit() / 2) {
            return end;
        }
        gc.setForeground(color);
        gc.drawText(text, x, height(scale.unit()) - size.y, true);
        return x + size.x;
    }

    private void moment() {
        int x = scale.x(marks.position());
        int half = Math.max(2, radius / 2);
        gc.setBackground(RunColors.moment());
        gc.setForeground(RunColors.moment());
        gc.fillRectangle(x - 1, 0, 3, scale.unit() * 9 / 5);
        gc.fillPolygon(new int[] { x - 2 * half, 0, x + 2 * half + 1, 0, x, 2 * half });
        if (marks.position() == 0 || !scale.isWide()) {
            return;
        }
        int ring = radius + 3;
        gc.setBackground(canvas.getBackground());
        gc.fillOval(x - ring, middle - ring, 2 * ring, 2 * ring);
        gc.setLineWidth(2);
        gc.drawOval(x - ring, middle - ring, 2 * ring, 2 * ring);
        gc.setLineWidth(1);
    }

    private void shapes() {
        Rectangle area = canvas.getClientArea();
        int first = Math.max(0, scale.at(0) - 2);
        start();
        for (int i = first; i < marks.marks().size(); i++) {
            int x = scale.x(i + 1.0);
            if (x - radius > area.width) {
                break;
            }
            Mark mark = marks.marks().get(i);
            shape(mark.status(), x);
            if (mark.breakpoint()) {
                gc.setBackground(RunColors.breakpoint());
                int dot = Math.max(2, radius / 2);
                int at = scale.x(i + 0.5);
                gc.fillOval(at - dot, middle - radius - 2 * dot, 2 * dot + 1, 2 * dot + 1);
                gc.setForeground(RunColors.breakpoint());
                gc.drawLine(at, middle - radius, at, middle + radius);
            }
            if (mark.stale()) {
                gc.setForeground(RunColors.of(StepStatus.WARNED));
                gc.setLineStyle(SWT.LINE_DOT);
                gc.setLineWidth(2);
                gc.drawLine(x - radius, middle + radius + 4, x + radius, middle + radius + 4);
                gc.setLineWidth(1);
                gc.setLineStyle(SWT.LINE_SOLID);
            }
        }
    }

    private void start() {
        gc.setBackground(canvas.getForeground());
        int x = scale.x(0);
        int half = Math.max(2, radius / 2);
        gc.fillRectangle(x - half, middle - radius, half, 2 * radius);
    }

    private void shape(StepStatus status, int x) {
        Color color = RunColors.of(status);
        gc.setForeground(color);
        gc.setBackground(color);
        int left = x - radius;
        int top = middle - radius;
        int size = 2 * radius;
        switch (status) {
            case AHEAD -> ring(left, top, size);
            case DISABLED -> gc.fillRectangle(left, middle - 1, size, 3);
            case DONE -> gc.fillOval(left, top, size, size);
            case EXPECTED -> {
                gc.fillOval(left, top, size, size);
                gc.setBackground(canvas.getBackground());
                gc.fillOval(x - radius / 2, middle - radius / 2, radius, radius);
            }
            case WARNED -> gc.fillPolygon(
                    new int[] { x, top - 1, left + size + 1, top + size, left - 1, top + size });
            case BLOCKED -> {
                ring(left, top, size);
                gc.fillOval(x - radius / 2, middle - 1, 2, 2);
                gc.fillOval(x + radius / 2 - 1, middle - 1, 2, 2);
            }
            case FAILED, UNMET -> cross(left, top, size);
            case PANICKED -> {
                gc.fillRectangle(left - 1, top - 1, size + 2, size + 2);
                gc.setForeground(canvas.getBackground());
                cross(left + 1, top + 1, size - 2);
            }
        }
    }

    private void ring(int left, int top, int size) {
        Color color = gc.getBackground();
        gc.setBackground(canvas.getBackground());
        gc.fillOval(left, top, size, size);
        gc.setBackground(color);
        gc.drawOval(left, top, size, size);
    }

    private void cross(int left, int top, int size) {
        gc.setLineWidth(3);
        gc.drawLine(left, top, left + size, top + size);
        gc.drawLine(left, top + size, left + size, top);
        gc.setLineWidth(1);
    }

    /** Many steps: one column for each pixel, higher for what matters more. */
    private void columns() {
        Rectangle area = canvas.getClientArea();
        int end = Math.min(area.width, scale.x(scale.count()) + 1);
        for (int x = Math.max(0, scale.x(0)); x < end; x++) {
            int from = scale.at(x);
            StepStatus status = marks.worst(from - 1, Math.max(from, scale.at(x + 1)));
            if (status != StepStatus.AHEAD) {
                int half = status.isBad() ? radius * 2 : radius;
                gc.setForeground(RunColors.of(status));
                gc.drawLine(x, middle - half, x, middle + half);
            }
        }
        int x = scale.x(marks.position());
        gc.setBackground(RunColors.moment());
        gc.fillRectangle(x - 1, 0, 3, scale.unit() * 9 / 5);
    }
}
