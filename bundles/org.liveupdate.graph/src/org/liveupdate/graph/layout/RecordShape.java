/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.layout;

import java.util.List;

/**
 * The inner geometry of one record box, relative to its upper left corner. Layouts, writers and viewers all draw from
 * it, so a port is where its row is. Texts that were too long are cut with an ellipsis; the full text stays in the
 * node, for tooltips.
 *
 * @param width        of the box, in pixels
 * @param height       of the box, in pixels, with the space for nested nodes if it is a container
 * @param headerHeight of the title band
 * @param rowHeight    of each row
 * @param valueX       where the values begin; names begin at {@code padding}
 * @param padding      between the border and texts
 * @param title        as shown
 * @param place        as shown
 * @param names        as shown, one for each row
 * @param values       as shown, one for each row
 */
public record RecordShape(double width, double height, double headerHeight, double rowHeight, double valueX,
        double padding, String title, String place, List<String> names, List<String> values) {

    /** Copies the lists. */
    public RecordShape {
        names = List.copyOf(names);
        values = List.copyOf(values);
    }

    /** The upper edge of a row. */
    public double rowTop(int row) {
        return headerHeight + row * rowHeight;
    }

    /** The y of the ports of a row: its middle. */
    public double rowMiddle(int row) {
        return rowTop(row) + rowHeight / 2;
    }

    /** The y of the ports of the node as a whole: the middle of the title band. */
    public double headerMiddle() {
        return headerHeight / 2;
    }

    /** The lower edge of the last row; nested nodes are below. */
    public double rowsBottom() {
        return headerHeight + names.size() * rowHeight;
    }

    /** The row at this y, or -1. */
    public int rowAt(double y) {
        int row = (int) Math.floor((y - headerHeight) / rowHeight);
        return row >= 0 && row < names.size() ? row : -1;
    }

    /** The same record in a box of another size. */
    public RecordShape withSize(double newWidth, double newHeight) {
        return new RecordShape(newWidth, newHeight, headerHeight, rowHeight, valueX, padding, title, place, names,
                values);
    }
}
