/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.memory;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.liveupdate.analysis.memory.MemoryRows;

/** Where the columns stand, in pixels from the left. All characters have one width. */
final class MemoryMetrics {

    private static final int MARGIN = 6;
    private static final int SPACE = 3;
    private static final int ADDRESS_CHARS = 14;
    private static final int TEXT_CHARS = 120;
    private static final int BYTE_CHARS = 3;

    /** Width of a character. */
    final double charWidth;
    /** Height of a row. */
    final int rowHeight;

    MemoryMetrics(Canvas canvas) {
        GC gc = new GC(canvas);
        try {
            gc.setFont(canvas.getFont());
            charWidth = gc.textExtent("0123456789").x / 10.0; //$NON-NLS-1$
            rowHeight = gc.getFontMetrics().getHeight() + SPACE;
        } finally {
            gc.dispose();
        }
    }

    private int chars(double count) {
        return (int) Math.round(count * charWidth);
    }

    int address() {
        return MARGIN;
    }

    int sign() {
        return MARGIN + chars(ADDRESS_CHARS + 1);
    }

    /** Where the sign of rows with changes stands. */
    int change() {
        return MARGIN + chars(ADDRESS_CHARS + 2);
    }

    /** Left edge of a byte's digits; the second half stands a little apart. */
    int hex(int index) {
        return MARGIN + chars(ADDRESS_CHARS + 3 + index * BYTE_CHARS + (index >= MemoryRows.WIDTH / 2 ? 1 : 0));
    }

    int hexEnd(int index) {
        return hex(index) + chars(2);
    }

    int ascii(int index) {
        return hex(MemoryRows.WIDTH) + chars(1 + index);
    }

    int text() {
        return ascii(MemoryRows.WIDTH) + chars(2);
    }

    int width() {
        return text() + chars(TEXT_CHARS);
    }

    /** Which byte of a row a place belongs to; the nearest one. */
    int byteAt(int x) {
        if (x >= ascii(0) - chars(1)) {
            return Math.min(MemoryRows.WIDTH - 1, Math.max(0, (int) ((x - ascii(0)) / charWidth)));
        }
        int best = 0;
        for (int i = 0; i < MemoryRows.WIDTH; i++) {
            if (x >= hex(i) - charWidth / 2) {
                best = i;
            }
        }
        return best;
    }
}
