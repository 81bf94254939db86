/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.memory;

import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.liveupdate.abi.Hex;
import org.liveupdate.analysis.memory.MemoryRows;
import org.liveupdate.analysis.memory.MemoryRows.Row;
import org.liveupdate.ui.Surface;
import org.liveupdate.ui.WidgetIds;

/**
 * The rows of bytes. Only the rows that can be seen are read and painted, so that any size of memory is as quick as a
 * small one; the scroll bar stands for more rows than it has steps.
 */
final class MemoryCanvas {

    /** What the canvas tells its view. */
    interface Listener {

        /** The user moved the cursor or selected bytes. */
        void moved();

        /** The user wants to follow the pointer at the cursor. */
        void follow();
    }

    private static final int STEPS = 1_000_000;

    private final Canvas canvas;
    private final Listener listener;
    private final MemoryCursor cursor = new MemoryCursor();
    private MemoryMetrics metrics;
    private MemoryModel model;
    /** Whether there was something to look at. */
    private boolean begun;
    private MemoryPainter painter;
    private long top;
    private int left;

    MemoryCanvas(Composite parent, Listener listener) {
        this.listener = listener;
        canvas = new Canvas(parent, SWT.V_SCROLL | SWT.H_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_REDRAW_RESIZE);
        Surface.paper(canvas);
        canvas.setFont(JFaceResources.getTextFont());
        canvas.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        canvas.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        WidgetIds.set(canvas, WidgetIds.MEMORY);
        metrics = new MemoryMetrics(canvas);
        canvas.addPaintListener(event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> layout());
        canvas.addListener(SWT.MouseDown, this::mouseDown);
        canvas.addListener(SWT.MouseMove, event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) {
                moveTo(addressAt(event.x, event.y), true);
            }
        });
        canvas.addListener(SWT.MouseDoubleClick, event -> listener.follow());
        canvas.addListener(SWT.MouseVerticalWheel, event -> {
            scroll(top - event.count);
            event.doit = false;
        });
        canvas.addListener(SWT.KeyDown, this::keyDown);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        canvas.getVerticalBar().addListener(SWT.Selection, event -> scroll(fromBar(canvas.getVerticalBar())));
        canvas.getHorizontalBar().addListener(SWT.Selection, event -> {
            left = canvas.getHorizontalBar().getSelection();
            canvas.redraw();
        });
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken();
            }
        });
    }

    Canvas control() {
        return canvas;
    }

    MemoryCursor cursor() {
        return cursor;
    }

    Optional<MemoryModel> model() {
        return Optional.ofNullable(model);
    }

    /** Shows another state, at the same place if somebody has looked at one and it is there; null for none. */
    void show(MemoryModel next) {
        long place = begun ? cursor.at() : next == null ? 0 : next.home();
        begun |= next != null;
        model = next;
        painter = next == null ? null : new MemoryPainter(canvas, next, cursor, metrics);
        if (next != null && next.rows().count() > 0) {
            MemoryRows rows = next.rows();
            boolean there = place >= rows.first() && place <= rows.last();
            cursor.select(there ? place : rows.first(), 1);
        }
        layout();
        reveal();
    }

    /** Selects bytes and scrolls to them, without telling anybody. */
    void select(long start, long length) {
        cursor.select(start, length);
        reveal();
    }

    private boolean isEmpty() {
        return model == null || model.rows().count() == 0;
    }

    private int visibleRows() {
        return Math.max(1, canvas.getClientArea().height / metrics.rowHeight);
    }

    private void paint(org.eclipse.swt.graphics.GC gc) {
        if (isEmpty()) {
            return;
        }
        Rectangle area = canvas.getClientArea();
        long count = model.rows().count();
        for (int y = 0; y < area.height && top + y / metrics.rowHeight < count; y += metrics.rowHeight) {
            painter.paint(gc, model.rows().row(top + y / metrics.rowHeight), -left, y);
        }
        if (canvas.isFocusControl()) {
            gc.drawFocus(0, 0, area.width, area.height);
        }
    }

    private void layout() {
        ScrollBar vertical = canvas.getVerticalBar();
        ScrollBar horizontal = canvas.getHorizontalBar();
        if (isEmpty()) {
            vertical.setEnabled(false);
            canvas.redraw();
            return;
        }
        vertical.setEnabled(true);
        long count = model.rows().count();
        int steps = (int) Math.min(count, STEPS);
        int thumb = (int) Math.max(1, Math.min(steps, visibleRows() * (double) steps / count));
        vertical.setValues(toBar(top), 0, Math.max(1, steps), thumb, 1, Math.max(1, thumb));
        int width = canvas.getClientArea().width;
        horizontal.setValues(left, 0, Math.max(1, metrics.width()), Math.max(1, Math.min(width, metrics.width())),
                metrics.rowHeight, Math.max(1, width / 2));
        canvas.redraw();
    }

    private int toBar(long row) {
        long count = model.rows().count();
        return count <= STEPS ? (int) row : (int) (row * ((double) STEPS / count));
    }

    private long fromBar(ScrollBar bar) {
        long count = model.rows().count();
        return count <= STEPS ? bar.getSelection() : (long) (bar.getSelection() * ((double) count / STEPS));
    }

    private void scroll(long row) {
        if (!isEmpty()) {
            top = Math.max(0, Math.min(row, model.rows().count() - visibleRows()));
            canvas.getVerticalBar().setSelection(toBar(top));
            canvas.redraw();
        }
    }

    private void reveal() {
        if (isEmpty()) {
            return;
        }
        long row = model.rows().indexOf(cursor.at());
        int visible = visibleRows();
        if (row < top || row >= top + visible) {
            // a place far away stands in the upper third, what comes next is close to the edge
            boolean near = Math.abs(row - top) <= 2L * visible;
            scroll(near ? row < top ? row : row - visible + 1 : row - visible / 3);
        } else {
            canvas.redraw();
        }
    }

    private long addressAt(int x, int y) {
        long index = Math.max(0, Math.min(model.rows().count() - 1, top + Math.floorDiv(y, metrics.rowHeight)));
        Row row = model.rows().row(index);
        return row.hole() > 0 ? cursor.at() : row.address() + metrics.byteAt(x + left);
    }

    /** Where a byte is on the screen, if it can be seen; for tests that click on it. */
    Point locationOf(long address) {
        long row = model.rows().indexOf(address) - top;
        return new Point(metrics.hex((int) (address & MemoryRows.WIDTH - 1)) + 2 - left,
                (int) row * metrics.rowHeight + metrics.rowHeight / 2);
    }

    private void mouseDown(Event event) {
        canvas.setFocus();
        if (!isEmpty() && event.button == 1) {
            moveTo(addressAt(event.x, event.y), (event.stateMask & SWT.SHIFT) != 0);
            if ((event.stateMask & SWT.MOD1) != 0) {
                listener.follow();
            }
        }
    }

    private void moveTo(long address, boolean extend) {
        if (!isEmpty()) {
            cursor.move(address, extend);
            reveal();
            listener.moved();
        }
    }

    private void keyDown(Event event) {
        if (isEmpty()) {
            return;
        }
        boolean whole = (event.stateMask & SWT.MOD1) != 0;
        if ((event.stateMask & SWT.ALT) != 0) {
            return;
        }
        MemoryRows rows = model.rows();
        long at = cursor.at();
        OptionalLong to = switch (event.keyCode) {
            case SWT.ARROW_LEFT -> OptionalLong.of(MemoryCursor.stepped(rows, at, -1));
            case SWT.ARROW_RIGHT -> OptionalLong.of(MemoryCursor.stepped(rows, at, 1));
            case SWT.ARROW_UP -> OptionalLong.of(MemoryCursor.moved(rows, at, -1));
            case SWT.ARROW_DOWN -> OptionalLong.of(MemoryCursor.moved(rows, at, 1));
            case SWT.PAGE_UP -> OptionalLong.of(MemoryCursor.moved(rows, at, -visibleRows()));
            case SWT.PAGE_DOWN -> OptionalLong.of(MemoryCursor.moved(rows, at, visibleRows()));
            case SWT.HOME -> OptionalLong.of(whole ? rows.first() : at & -MemoryRows.WIDTH);
            case SWT.END -> OptionalLong.of(whole ? rows.last() : at | MemoryRows.WIDTH - 1);
            default -> OptionalLong.empty();
        };
        if (to.isPresent()) {
            moveTo(to.getAsLong(), (event.stateMask & SWT.SHIFT) != 0);
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            listener.follow();
        }
    }

    /** The cursor's row in words, for those who do not see it. */
    private String spoken() {
        if (isEmpty()) {
            return ""; //$NON-NLS-1$
        }
        MemoryModel.Line line = model.line(cursor.at() & -MemoryRows.WIDTH);
        Byte value = line.bytes()[(int) (cursor.at() & MemoryRows.WIDTH - 1)];
        return Hex.of(cursor.at()) + (value == null ? "" : String.format(" %02x", value)) + ", " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                + model.field(cursor.at()).map(span -> span.path()).orElse(line.owner().owner());
    }
}
