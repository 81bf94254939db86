/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.report;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.abi.Plural;
import org.liveupdate.analysis.sequence.SequenceText;

/**
 * Writes a report as plain text, to be pasted into a mail: 78 columns wherever a line can be broken. Pictures are left
 * out, sequences are drawn, and of long lists only the beginning is shown.
 */
public final class TextReport {

    /** The width of lines that can be broken. */
    public static final int WIDTH = 78;

    /** How much is shown of what the page folds. */
    static final int FOLDED = 24;

    private final StringBuilder out = new StringBuilder();

    private TextReport() {
    }

    /**
     * A report as text.
     *
     * @param report the report
     * @return lines, each with its end
     */
    public static String of(Report report) {
        TextReport text = new TextReport();
        text.write(report);
        return text.out.toString();
    }

    private void write(Report report) {
        String title = Words.printable(report.title());
        out.append(title).append('\n').append("=".repeat(Math.min(WIDTH, title.length()))).append('\n');
        if (!report.description().isBlank()) {
            report.description().strip().lines().forEach(line -> wrap("", "", line));
            out.append('\n');
        }
        wrap(report.sign().ascii() + " ", "  ", report.verdict());
        report.sections().forEach(section -> section(section, '-'));
    }

    private void section(Section section, char line) {
        String title = Words.printable(section.title());
        String sign = section.sign() == Sign.NONE ? "" : section.sign().ascii() + " ";
        out.append('\n');
        if (line == '-') {
            out.append(sign).append(title).append('\n')
                    .append("-".repeat(Math.min(WIDTH, sign.length() + title.length()))).append('\n');
            if (!section.remark().isEmpty()) {
                wrap("", "", section.remark());
            }
        } else {
            wrap(sign.isEmpty() ? "* " : sign, "  ", title
                    + (section.remark().isEmpty() ? "" : "   " + section.remark()));
        }
        section.blocks().forEach(block -> block(block, line == '-' ? "" : "  "));
        section.sections().forEach(inner -> section(inner, '*'));
    }

    private void block(Block block, String indent) {
        if (block instanceof Block.Paragraph paragraph) {
            wrap(indent + (paragraph.sign() == Sign.NONE ? "" : paragraph.sign().ascii() + " "),
                    indent + (paragraph.sign() == Sign.NONE ? "" : "  "), paragraph.text());
        } else if (block instanceof Block.Facts facts) {
            int width = facts.facts().stream().mapToInt(fact -> fact.name().length()).max().orElse(0) + 2;
            facts.facts().forEach(fact -> wrap(indent + fact.name() + " ".repeat(width - fact.name().length()),
                    indent + " ".repeat(width), fact.value()));
        } else if (block instanceof Block.Table table) {
            caption(table.caption(), indent);
            new TextColumns(table, indent).appendTo(out);
        } else if (block instanceof Block.Lines lines) {
            caption(lines.title(), indent);
            int shown = lines.folded() ? Math.min(FOLDED, lines.lines().size()) : lines.lines().size();
            lines.lines().subList(0, shown).forEach(line -> line(indent + "  ", line));
            more(indent + "  ", lines.lines().size() - shown, "line", out);
        } else if (block instanceof Block.Links links) {
            links.links().forEach(link -> wrap(indent, indent, link.text() + ": " + link.file()));
        } else if (block instanceof Block.Diagram diagram) {
            SequenceText.of(diagram.sequence(), WIDTH - indent.length()).lines()
                    .forEach(line -> out.append(indent).append(line).append('\n'));
        }
    }

    /** A line of a program is broken if it is too long, unless it stands in columns. */
    private void line(String indent, String text) {
        String rest = text.stripLeading();
        String start = indent + " ".repeat(text.length() - rest.length());
        if (start.length() + rest.length() <= WIDTH || rest.contains("  ")) {
            out.append((start + Words.printable(rest)).stripTrailing()).append('\n');
        } else {
            wrap(start, start + "    ", rest);
        }
    }

    /** Says how much is left out. */
    static void more(String indent, int count, String what, StringBuilder out) {
        if (count > 0) {
            out.append(indent).append("(").append(Plural.of(count, "more " + what)).append(")\n");
        }
    }

    private void caption(String caption, String indent) {
        if (!caption.isEmpty()) {
            wrap(indent, indent, caption + ":");
        }
    }

    private void wrap(String first, String next, String text) {
        String start = first;
        for (String line : wrapped(Words.printable(text), WIDTH - next.length())) {
            out.append((start + line).stripTrailing()).append('\n');
            start = next;
        }
    }

    /** Breaks a text between words; a word that is too long keeps a line of its own. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
