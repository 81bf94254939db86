/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.sequence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.liveupdate.kernel.base.Layer;

/** Where the parts of a sequence picture are, in pixels. */
final class SequenceLayout {

    /** Height of the names of lanes, with the space below. */
    static final int HEAD = 30;
    /** Space at the bottom. */
    static final int FOOT = 6;
    /** Width of the box around a lane's name. */
    static final int HEAD_WIDTH = 96;
    /** Width of the bar of a lane that is busy. */
    static final int BAR = 8;
    /** Width of the sign of an error, with the space behind. */
    static final int CROSS = 13;
    /** Longer arguments are shortened. */
    static final int LONGEST_ARGUMENTS = 84;
    /** Longer results are shortened. */
    static final int LONGEST_RESULT = 48;

    private static final int PITCH = 124;
    private static final int SIDE = 8;
    private static final double CHARACTER = 6.7;
    private static final int CALL = 30;
    private static final int SHORT = 21;

    /**
     * A row in its place.
     *
     * @param row    the row
     * @param y      height of its line
     * @param from   where the line starts
     * @param to     where it ends
     * @param labelX left end of the label
     * @param labelY base line of the label
     */
    record Place(SequenceRow row, int y, int from, int to, int labelX, int labelY) {
    }

    /** The time during which a lane works on a call. */
    record Bar(int x, int top, int bottom) {
    }

    private final Sequence sequence;
    private final List<Place> places = new ArrayList<>();
    private final Map<Integer, Bar> bars = new LinkedHashMap<>();
    private int y = HEAD + 4;
    private int right;

    private SequenceLayout(Sequence sequence) {
        this.sequence = sequence;
        this.right = 2 * SIDE + HEAD_WIDTH + PITCH * Math.max(0, sequence.lanes().size() - 1);
    }

    static SequenceLayout of(Sequence sequence, List<SequenceRow> rows) {
        SequenceLayout layout = new SequenceLayout(sequence);
        rows.forEach(layout::place);
        layout.y += 10;
        layout.addBars(rows);
        return layout;
    }

    private void place(SequenceRow row) {
        Message message = row.message();
        int caller = x(message.from());
        int called = x(message.to());
        boolean beside = message.isInLane() || row.back();
        y += beside ? SHORT : CALL;
        int labelX = (row.back() && !message.isInLane() ? Math.max(caller, called) : message.isInLane() ? called
                : Math.min(caller, called)) + (message.isInLane() && row.back() ? 16 : 10);
        int labelY = beside ? y + 4 : y - 6;
        places.add(new Place(row, y, row.back() ? called : caller, row.back() ? caller : called, labelX, labelY));
        right = Math.max(right, labelX + CROSS + SIDE + (int) Math.ceil(characters(row) * CHARACTER));
    }

    private static int characters(SequenceRow row) {
        Message message = row.message();
        int length = row.showsResult() ? 3 + Math.min(LONGEST_RESULT, message.result().length()) : 0;
        return row.back() ? length
                : length + message.function().length() + Math.min(LONGEST_ARGUMENTS, arguments(message).length());
    }

    /** What stands behind the name of a function. */
    static String arguments(Message message) {
        return message.call().substring(message.function().length());
    }

    /** A bar for every call with others inside, cut off where this page begins and ends. */
    private void addBars(List<SequenceRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Map<Integer, Integer> starts = new LinkedHashMap<>();
        Map<Integer, Integer> ends = new LinkedHashMap<>();
        for (Place place : places) {
            (place.row().back() ? ends : starts).put(place.row().message().index(), place.y());
        }
        int first = rows.get(0).message().index();
        int last = rows.stream().mapToInt(row -> row.message().index()).max().orElse(first);
        for (Message message : sequence.messages().subList(0, last + 1)) {
            boolean here = starts.containsKey(message.index()) || ends.containsKey(message.index())
                    || message.last() >= last && message.index() < first;
            if (message.hasInner() && here) {
                int top = starts.getOrDefault(message.index(), HEAD);
                int bottom = ends.getOrDefault(message.index(), bottomOf(message, last));
                bars.put(message.index(), new Bar(x(message.to()), top - 4, bottom + 4));
            }
        }
    }

    /** Calls that return nothing have no row for their end: they end with the last message inside. */
    private int bottomOf(Message message, int last) {
        if (message.last() > last || message.ending() != Ending.NONE) {
            return y - FOOT;
        }
        int bottom = HEAD;
        for (Place place : places) {
            if (place.row().message().index() <= message.last()) {
                bottom = Math.max(bottom, place.y());
            }
        }
        return bottom;
    }

    int x(Layer lane) {
        return SIDE + HEAD_WIDTH / 2 + PITCH * sequence.column(lane);
    }

    int width() {
        return right;
    }

    int height() {
        return y + FOOT;
    }

    List<Place> places() {
        return places;
    }

    List<Bar> bars() {
        return List.copyOf(bars.values());
    }
}
