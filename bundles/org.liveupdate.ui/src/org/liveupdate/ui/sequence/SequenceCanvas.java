/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.sequence;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.liveupdate.analysis.sequence.Message;
import org.liveupdate.analysis.sequence.Sequence;
import org.liveupdate.analysis.sequence.SequenceRow;
import org.liveupdate.ui.Surface;
import org.liveupdate.ui.WidgetIds;

/** The drawing of a sequence. Lanes' names stay while messages scroll; only what is visible is painted. */
final class SequenceCanvas {

    private static final int TIP = 400;
    private static final int NEEDED = 10;
    private static final int SCROLL = 3;

    private final Canvas canvas;
    private final Consumer<Message> picked;
    private final Runnable opened;
    private Sequence sequence;
    private List<SequenceRow> rows = List.of();
    private SequenceMetrics metrics;
    private int top;
    private int left;
    private int selected = -1;

    /**
     * Makes the drawing.
     *
     * @param parent where to
     * @param picked told which message somebody selected
     * @param opened called when somebody wants more of it
     */
    SequenceCanvas(Composite parent, Consumer<Message> picked, Runnable opened) {
        this.picked = picked;
        this.opened = opened;
        canvas = new Canvas(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_REDRAW_RESIZE);
        Surface.paper(canvas);
        canvas.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        canvas.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        WidgetIds.set(canvas, WidgetIds.SEQUENCE);
        canvas.addPaintListener(event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> layout());
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseDoubleClick, event -> opened.run());
        canvas.addListener(SWT.MouseMove, event -> tip(event.y));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.getVerticalBar().addListener(SWT.Selection, event -> {
            top = canvas.getVerticalBar().getSelection();
            canvas.redraw();
        });
        canvas.getHorizontalBar().addListener(SWT.Selection, event -> {
            left = canvas.getHorizontalBar().getSelection();
            canvas.redraw();
        });
        IPropertyChangeListener theme = event -> canvas.redraw();
        JFaceResources.getColorRegistry().addListener(theme);
        canvas.addDisposeListener(event -> JFaceResources.getColorRegistry().removeListener(theme));
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = selected < 0 || sequence == null ? "" : rows.get(selected).message().line(); //$NON-NLS-1$
            }
        });
    }

    Canvas control() {
        return canvas;
    }

    /** Shows another sequence from its beginning; null for none. */
    void show(Sequence next) {
        sequence = next;
        rows = next == null ? List.of() : next.rows();
        selected = -1;
        top = 0;
        left = 0;
        if (next != null) {
            GC gc = new GC(canvas);
            metrics = SequenceMetrics.of(gc, next, rows);
            gc.dispose();
            rows.stream().findFirst().ifPresent(this::showLane);
        }
        layout();
    }

    /** Selects a message and shows it, without telling anybody. */
    void select(Message message) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).message().index() == message.index()) {
                selected = i;
                reveal();
                return;
            }
        }
    }

    /** Where a message is on the screen; for tests that click on it. */
    Point locationOf(Message message) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).message() == message) {
                return new Point(metrics.x(sequence.column(message.to())) - left,
                        metrics.head() + i * metrics.row() - top + metrics.row() / 2);
            }
        }
        return null;
    }

    private int height() {
        return Math.max(1, canvas.getClientArea().height - (metrics == null ? 0 : metrics.head()));
    }

    private void layout() {
        ScrollBar vertical = canvas.getVerticalBar();
        ScrollBar horizontal = canvas.getHorizontalBar();
        boolean empty = metrics == null || rows.isEmpty();
        vertical.setEnabled(!empty);
        horizontal.setEnabled(!empty);
        if (!empty) {
            int whole = rows.size() * metrics.row() + metrics.line();
            top = Math.max(0, Math.min(top, whole - height()));
            int width = Math.max(1, canvas.getClientArea().width);
            left = Math.max(0, Math.min(left, metrics.width() - width));
            vertical.setValues(top, 0, whole, Math.min(whole, height()), metrics.row(), Math.max(1, height()));
            horizontal.setValues(left, 0, metrics.width(), Math.min(width, metrics.width()), metrics.line(),
                    Math.max(1, width / 2));
        }
        canvas.redraw();
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        if (sequence == null || rows.isEmpty()) {
            return;
        }
        SequencePainter painter = new SequencePainter(canvas, gc, sequence, metrics, left);
        painter.lanes(Math.min(area.height, metrics.head() + rows.size() * metrics.row() + metrics.line() - top));
        for (int i = top / metrics.row(); i < rows.size(); i++) {
            int y = metrics.head() + i * metrics.row() - top;
            if (y > area.height) {
                break;
            }
            boolean first = i > 0 && rows.get(i).message().step() != rows.get(i - 1).message().step();
            painter.row(rows.get(i), y, i == selected, first);
        }
        painter.head();
        if (canvas.isFocusControl()) {
            gc.setForeground(canvas.getForeground());
            gc.drawFocus(0, 0, area.width, area.height);
        }
    }

    private int rowAt(int y) {
        return metrics == null || y < metrics.head() ? -1 : (y - metrics.head() + top) / metrics.row();
    }

    private void press(Event event) {
        canvas.setFocus();
        int row = rowAt(event.y);
        if (event.button == 1 && row >= 0 && row < rows.size()) {
            choose(row);
        }
    }

    private void choose(int row) {
        selected = Math.max(0, Math.min(rows.size() - 1, row));
        reveal();
        canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        picked.accept(rows.get(selected).message());
    }

    private void reveal() {
        int y = selected * metrics.row();
        if (y < top) {
            top = y;
        } else if (y + metrics.row() > top + height()) {
            top = y + metrics.row() - height();
        }
        showLane(rows.get(selected));
        layout();
    }

    /** Scrolls sideways to where a row begins, if it cannot be seen. */
    private void showLane(SequenceRow row) {
        int x = metrics.x(SequenceMetrics.column(sequence, row));
        int width = canvas.getClientArea().width;
        if (x < left || x + NEEDED * metrics.line() > left + width) {
            left = Math.max(0, x - 2 * metrics.line());
        }
    }

    private void tip(int y) {
        int row = rowAt(y);
        String text = row < 0 || row >= rows.size() ? null : rows.get(row).message().line();
        String shown = text != null && text.length() > TIP ? text.substring(0, TIP) : text;
        if (shown == null ? canvas.getToolTipText() != null : !shown.equals(canvas.getToolTipText())) {
            canvas.setToolTipText(shown);
        }
    }

    private void key(Event event) {
        if (rows.isEmpty() || (event.stateMask & SWT.ALT) != 0) {
            return;
        }
        int page = Math.max(1, height() / metrics.row() - 1);
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> choose(selected + 1);
            case SWT.ARROW_UP -> choose(selected - 1);
            case SWT.PAGE_DOWN -> choose(selected + page);
            case SWT.PAGE_UP -> choose(selected - page);
            case SWT.HOME -> choose(0);
            case SWT.END -> choose(rows.size() - 1);
            case SWT.ARROW_LEFT -> scroll(-SCROLL * metrics.line());
            case SWT.ARROW_RIGHT -> scroll(SCROLL * metrics.line());
            case SWT.CR, SWT.KEYPAD_CR -> opened.run();
            default -> {
                // other keys mean something elsewhere
            }
        }
    }

    private void scroll(int by) {
        left += by;
        layout();
    }
}
