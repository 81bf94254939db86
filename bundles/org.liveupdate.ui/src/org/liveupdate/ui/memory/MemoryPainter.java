/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.memory;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.liveupdate.abi.ByteSize;
import org.liveupdate.abi.Hex;
import org.liveupdate.analysis.memory.FieldSpan;
import org.liveupdate.analysis.memory.MemoryRows;
import org.liveupdate.analysis.memory.MemoryRows.Row;
import org.liveupdate.ui.Messages;

/**
 * Paints one row: address, sign of the page, bytes, characters, and what begins there. Bytes of one field have its
 * colour and a line below them from the first to the last, so that fields can be told apart without colours, too.
 */
final class MemoryPainter {

    private static final int PRINTABLE = 0x20;
    private static final int DELETE = 0x7f;
    private static final int TINT = 50;
    private static final int OPAQUE = 255;

    private final Canvas canvas;
    private final MemoryModel model;
    private final MemoryCursor cursor;
    private final MemoryMetrics metrics;

    MemoryPainter(Canvas canvas, MemoryModel model, MemoryCursor cursor, MemoryMetrics metrics) {
        this.canvas = canvas;
        this.model = model;
        this.cursor = cursor;
        this.metrics = metrics;
    }

    void paint(GC gc, Row row, int left, int top) {
        if (row.hole() > 0) {
            gc.setForeground(MemoryColors.of(FieldSpan.Look.SPARE));
            gc.drawText(NLS.bind(Messages.memory_hole, ByteSize.of(row.hole()), Hex.of(row.address())),
                    left + metrics.hex(0), top, true);
            return;
        }
        MemoryModel.Line line = model.line(row.address());
        gc.setForeground(canvas.getForeground());
        gc.drawText(String.format("%014x", Long.valueOf(row.address())), left + metrics.address(), top, true); //$NON-NLS-1$
        gc.setForeground(MemoryColors.of(line.owner().preserved()));
        gc.drawText(MemoryColors.sign(line.owner().preserved()), left + metrics.sign(), top, true);
        if (line.changed().length > 0) {
            gc.setForeground(MemoryColors.changed());
            gc.drawText(MemoryColors.CHANGED, left + metrics.change(), top, true);
        }
        FieldSpan[] byByte = new FieldSpan[MemoryRows.WIDTH];
        for (FieldSpan span : line.spans()) {
            for (int i = 0; i < span.length(); i++) {
                byByte[(int) (span.address() - row.address()) + i] = span;
            }
        }
        for (int i = 0; i < MemoryRows.WIDTH; i++) {
            if (line.isChanged(i)) {
                change(gc, left, top, i, i + 1 < MemoryRows.WIDTH && line.isChanged(i + 1));
            }
            one(gc, row.address() + i, line.bytes()[i], byByte[i], left, top, i);
        }
        lines(gc, row, line, left, top);
        gc.setForeground(canvas.getForeground());
        gc.drawText(line.text(), left + metrics.text(), top, true);
    }

    /** A byte that differs from the moment before stands on a tinted field with a line above. */
    private void change(GC gc, int left, int top, int index, boolean joins) {
        Color background = gc.getBackground();
        gc.setBackground(MemoryColors.changed());
        int x = left + metrics.hex(index) - 1;
        int width = (joins ? metrics.hex(index + 1) - 1 + left : left + metrics.hexEnd(index) + 1) - x;
        gc.fillRectangle(x, top, width, 2);
        gc.setAlpha(TINT);
        gc.fillRectangle(x, top, width, metrics.rowHeight);
        gc.setAlpha(OPAQUE);
        gc.setBackground(background);
    }

    private void one(GC gc, long address, Byte value, FieldSpan span, int left, int top, int index) {
        Color color = span == null ? canvas.getForeground() : MemoryColors.of(span.look());
        boolean selected = cursor.contains(address);
        Color background = gc.getBackground();
        if (selected) {
            color = canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT);
            gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
            boolean joins = index < MemoryRows.WIDTH - 1 && cursor.contains(address + 1);
            gc.fillRectangle(left + metrics.hex(index), top,
                    (joins ? metrics.hex(index + 1) : metrics.hexEnd(index)) - metrics.hex(index), metrics.rowHeight);
            gc.fillRectangle(left + metrics.ascii(index), top, metrics.ascii(index + 1) - metrics.ascii(index),
                    metrics.rowHeight);
        }
        gc.setForeground(color);
        gc.drawText(value == null ? "  " : String.format("%02x", value), left + metrics.hex(index), top, true); //$NON-NLS-1$ //$NON-NLS-2$
        gc.drawText(character(value), left + metrics.ascii(index), top, true);
        gc.setBackground(background);
        if (address == cursor.at()) {
            gc.setForeground(canvas.getForeground());
            gc.drawRectangle(left + metrics.hex(index) - 1, top, metrics.hexEnd(index) - metrics.hex(index) + 1,
                    metrics.rowHeight - 1);
        }
    }

    private static String character(Byte value) {
        if (value == null) {
            return " "; //$NON-NLS-1$
        }
        return value >= PRINTABLE && value < DELETE ? Character.toString((char) (byte) value) : "."; //$NON-NLS-1$
    }

    private void lines(GC gc, Row row, MemoryModel.Line line, int left, int top) {
        int y = top + metrics.rowHeight - 2;
        for (FieldSpan span : line.spans()) {
            int first = (int) (span.address() - row.address());
            int last = first + span.length() - 1;
            gc.setForeground(MemoryColors.of(span.look()));
            gc.drawLine(left + metrics.hex(first), y, left + metrics.hexEnd(last) - 2, y);
            if (span.look() == FieldSpan.Look.POINTER) {
                gc.drawLine(left + metrics.hex(first), y + 1, left + metrics.hexEnd(last) - 2, y + 1);
            }
        }
    }
}
