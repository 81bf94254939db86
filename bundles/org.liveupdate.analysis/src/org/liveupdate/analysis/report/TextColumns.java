/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.report;

import java.util.ArrayList;
import java.util.List;

/** A table in aligned columns. What is too wide is broken in its widest column. */
final class TextColumns {

    private static final int NARROWEST = 16;
    private static final String GAP = "  ";

    private final Block.Table table;
    private final String indent;
    private final int[] widths;

    TextColumns(Block.Table table, String indent) {
        boolean signs = table.rows().stream().anyMatch(row -> row.sign() != Sign.NONE);
        this.table = table;
        this.indent = indent + (signs ? "" : "  ");
        this.widths = new int[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(name(i).length(), table.rows().stream()
                    .mapToInt(row -> Words.printable(row.cells().get(column)).length()).max().orElse(0));
        }
        int left = TextReport.WIDTH - indent.length() - 2 - GAP.length() * (widths.length - 1);
        while (total() > left && widest() >= 0) {
            widths[widest()]--;
        }
    }

    private int total() {
        int total = 0;
        for (int width : widths) {
            total += width;
        }
        return total;
    }

    private int widest() {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > NARROWEST && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    private String name(int column) {
        String name = table.columns().get(column);
        return name.startsWith(">") ? name.substring(1) : name;
    }

    void appendTo(StringBuilder out) {
        List<String> heads = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            heads.add(name(i));
        }
        boolean signs = table.rows().stream().anyMatch(row -> row.sign() != Sign.NONE);
        line(heads, signs ? "  " : "", out);
        int shown = table.folded() ? Math.min(TextReport.FOLDED, table.rows().size()) : table.rows().size();
        table.rows().subList(0, shown).forEach(row -> row(row, signs, out));
        TextReport.more(indent, table.rows().size() - shown, "row", out);
    }

    private void row(Block.Row row, boolean signs, StringBuilder out) {
        List<List<String>> cells = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            List<String> lines = TextReport.wrapped(Words.printable(row.cells().get(i)), widths[i]);
            cells.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int y = 0; y < height; y++) {
            List<String> line = new ArrayList<>();
            for (List<String> cell : cells) {
                line.add(y < cell.size() ? cell.get(y) : "");
            }
            line(line, !signs ? "" : y == 0 ? row.sign().ascii() + " " : "  ", out);
        }
    }

    private void line(List<String> cells, String start, StringBuilder out) {
        StringBuilder line = new StringBuilder(indent).append(start);
        for (int i = 0; i < cells.size(); i++) {
            String space = " ".repeat(Math.max(0, widths[i] - cells.get(i).length()));
            boolean right = table.columns().get(i).startsWith(">");
            line.append(i == 0 ? "" : GAP).append(right ? space + cells.get(i) : cells.get(i) + space);
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }
}
