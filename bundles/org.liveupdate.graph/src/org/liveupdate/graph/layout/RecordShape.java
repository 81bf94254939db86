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
 * @param footerHeight of the line at the bottom that tells what is folded away; 0 if nothing is
 * @param nameX        where the names begin
 * @param valueX       where the values begin
 * @param title        as shown
 * @param place        as shown
 * @param names        as shown, one for each row
 * @param values       as shown, one for each row
 * @param footer       what is folded away, as shown; may be empty
 */
public record RecordShape(double width, double height, double headerHeight, double rowHeight,
        double footerHeight, double nameX, double valueX, String title, String place, List<String> names,
        List<String> values, String footer) {

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

    /** The upper edge of the footer. */
    public double footerTop() {
        return height - footerHeight;
    }

    /** The row at this y, or -1. */
    public int rowAt(double y) {
        int row = rowHeight > 0 ? (int) Math.floor((y - headerHeight) / rowHeight) : -1;
        return row >= 0 && row < names.size() ? row : -1;
    }

    /** The same record in a box of another size. */
    public RecordShape withSize(double newWidth, double newHeight) {
        return new RecordShape(newWidth, newHeight, headerHeight, rowHeight, footerHeight, nameX, valueX, title, place,
                names, values, footer);
    }
}
