/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.sequence;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.liveupdate.analysis.sequence.Sequence;
import org.liveupdate.analysis.sequence.SequenceRow;
import org.liveupdate.kernel.base.Layer;

/**
 * Where the parts of a sequence stand, in pixels, without scrolling.
 *
 * @param line  height of a line of text
 * @param head  height of the names of lanes
 * @param row   height of a message
 * @param lane  from one lane to the next
 * @param width of everything
 */
record SequenceMetrics(int line, int head, int row, int lane, int width) {

    private static final int LONGEST = 160;

    /** Measures a sequence. */
    static SequenceMetrics of(GC gc, Sequence sequence, List<SequenceRow> rows) {
        int line = gc.getFontMetrics().getHeight();
        int lane = 6 * line;
        for (Layer layer : sequence.lanes()) {
            lane = Math.max(lane, gc.textExtent(layer.title()).x + 2 * line);
        }
        int lanes = Math.max(1, sequence.lanes().size());
        double character = gc.getFontMetrics().getAverageCharacterWidth();
        int width = lanes * lane;
        for (SequenceRow row : rows) {
            int from = lane * column(sequence, row);
            width = Math.max(width, from + lane / 2 + 2 * line + (int) (label(row).length() * character * 1.05));
        }
        return new SequenceMetrics(line, line * 9 / 5, line * 2, lane, width + line);
    }

    /** The left lane of a row's line: its label begins there. */
    static int column(Sequence sequence, SequenceRow row) {
        int from = sequence.column(row.message().from());
        int to = sequence.column(row.message().to());
        return Math.min(from, to);
    }

    /** What stands at a row's line. */
    static String label(SequenceRow row) {
        String call = row.back() ? "" : row.message().call(); //$NON-NLS-1$
        String short1 = call.length() > LONGEST ? call.substring(0, LONGEST) + "\u2026" : call; //$NON-NLS-1$
        if (!row.showsResult()) {
            return short1;
        }
        String sign = row.message().ending().isBad() ? row.message().ending().sign() + " " : ""; //$NON-NLS-1$ //$NON-NLS-2$
        String result = sign + "= " + row.message().result(); //$NON-NLS-1$
        return short1.isEmpty() ? result : short1 + " " + result; //$NON-NLS-1$
    }

    /** The middle of a lane. */
    int x(int column) {
        return lane / 2 + column * lane;
    }

    /** The height of a row's line below the row's top. */
    int lineOf(boolean inLane) {
        return inLane ? row / 2 : row - line / 3;
    }
}
