/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.sequence;

import java.util.ArrayList;
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
 * @param lanes middle of each lane
 * @param width of everything
 */
record SequenceMetrics(int line, int head, int row, List<Integer> lanes, int width) {

    private static final int LONGEST = 160;
    private static final double WIDER = 1.05;

    /** Measures a sequence. */
    static SequenceMetrics of(GC gc, Sequence sequence, List<SequenceRow> rows) {
        int line = gc.getFontMetrics().getHeight();
        List<Integer> lanes = new ArrayList<>();
        int end = 0;
        for (Layer layer : sequence.lanes()) {
            int size = Math.max(2 * line, gc.textExtent(layer.title()).x) + 2 * line;
            lanes.add(end + size / 2);
            end += size;
        }
        double character = gc.getFontMetrics().getAverageCharacterWidth();
        int width = end;
        for (SequenceRow row : rows) {
            int from = lanes.get(column(sequence, row));
            width = Math.max(width, from + 2 * line + (int) (label(row).length() * character * WIDER));
        }
        return new SequenceMetrics(line, line * 9 / 5, line * 2, List.copyOf(lanes), width + line);
    }

    /** The left lane of a row's line: its label begins there. */
    static int column(Sequence sequence, SequenceRow row) {
        int from = sequence.column(row.message().from());
        int to = sequence.column(row.message().to());
        return Math.min(from, to);
    }

    /** What stands at a row's line. */
    static String label(SequenceRow row) {
        String bad = row.message().ending().isBad() ? row.message().ending().sign() + " " : ""; //$NON-NLS-1$ //$NON-NLS-2$
        return row.label(SequenceMetrics::brief, result -> bad + "= " + result); //$NON-NLS-1$
    }

    private static String brief(String call) {
        return call.length() > LONGEST ? call.substring(0, LONGEST) + "\u2026" : call; //$NON-NLS-1$
    }

    /** The middle of a lane. */
    int x(int column) {
        return lanes.get(column);
    }

    /** The height of a row's line below the row's top. */
    int lineOf(boolean inLane) {
        return inLane ? row / 2 : row - line / 3;
    }
}
