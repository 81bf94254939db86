/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.text;

import java.util.ArrayList;
import java.util.List;

/** Rows in aligned columns. A heading that starts with {@code >} makes its column right-aligned. */
public final class TextTable {

    private static final String GAP = "  ";

    private final String indent;
    private final boolean[] right;
    private final List<String[]> rows = new ArrayList<>();

    /**
     * A table with a heading.
     *
     * @param indent   what stands before every row
     * @param headings one a column
     */
    public TextTable(String indent, String... headings) {
        this.indent = indent;
        right = new boolean[headings.length];
        String[] heading = new String[headings.length];
        for (int i = 0; i < headings.length; i++) {
            right[i] = headings[i].startsWith(">");
            heading[i] = right[i] ? headings[i].substring(1) : headings[i];
        }
        rows.add(heading);
    }

    /**
     * Adds a row.
     *
     * @param cells one a column; their text is taken, "" for null
     * @throws IllegalArgumentException if there are not as many as headings
     */
    public void row(Object... cells) {
        if (cells.length != right.length) {
            throw new IllegalArgumentException(cells.length + " cells in " + right.length + " columns");
        }
        String[] row = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            row[i] = cells[i] == null ? "" : Printable.of(cells[i].toString());
        }
        rows.add(row);
    }

    /**
     * Whether there is nothing but the heading.
     *
     * @return true if no row was added
     */
    public boolean isEmpty() {
        return rows.size() == 1;
    }

    /**
     * Appends the table.
     *
     * @param out where to
     */
    public void appendTo(StringBuilder out) {
        int[] widths = new int[right.length];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int i = 0; i < row.length; i++) {
                String space = " ".repeat(widths[i] - row[i].length());
                line.append(i == 0 ? "" : GAP).append(right[i] ? space + row[i] : row[i] + space);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }
}
