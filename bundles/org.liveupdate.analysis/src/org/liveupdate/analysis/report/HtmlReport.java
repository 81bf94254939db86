/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.report;

import java.util.List;

import org.liveupdate.analysis.sequence.Markup;
import org.liveupdate.analysis.sequence.SequenceSvg;

/**
 * Writes a report as one page of HTML that is well-formed XML, too: style and pictures are inside, no script is needed
 * and nothing is loaded. It follows the reader's light or dark theme and has rules for printing.
 */
public final class HtmlReport {

    private static final String XHTML = "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">\n";

    private final StringBuilder out = new StringBuilder();

    private HtmlReport() {
    }

    /**
     * A report as HTML.
     *
     * @param report the report
     * @return a page
     */
    public static String of(Report report) {
        HtmlReport html = new HtmlReport();
        html.write(report);
        return html.out.toString();
    }

    private void write(Report report) {
        out.append(XHTML).append("<head>\n<meta charset=\"UTF-8\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .append("<meta name=\"color-scheme\" content=\"light dark\"/>\n<title>")
                .append(Markup.escape(report.title())).append("</title>\n<style>\n").append(ReportStyle.css())
                .append(SequenceSvg.style()).append("</style>\n</head>\n<body>\n<header>\n<p class=\"kind\">")
                .append(Markup.escape(report.kind())).append("</p>\n<h1>").append(Markup.escape(report.title()))
                .append("</h1>\n");
        if (!report.description().isBlank()) {
            report.description().strip().lines().filter(line -> !line.isBlank())
                    .forEach(line -> out.append("<p>").append(Markup.escape(line.strip())).append("</p>\n"));
        }
        out.append("<p class=\"verdict ").append(report.sign().key()).append("\">").append(mark(report.sign()))
                .append(Markup.escape(report.verdict())).append("</p>\n</header>\n");
        contents(report.sections());
        out.append("<main>\n");
        report.sections().forEach(section -> section(section, 2));
        out.append("</main>\n<footer>Live Update Explorer</footer>\n</body>\n</html>\n");
    }

    private void contents(List<Section> sections) {
        out.append("<nav aria-label=\"Contents\">\n<ul>\n");
        for (Section section : sections) {
            out.append("<li>");
            entry(section);
            if (!section.sections().isEmpty()) {
                out.append("\n<ol>\n");
                for (Section inner : section.sections()) {
                    out.append("<li>");
                    entry(inner);
                    out.append("</li>\n");
                }
                out.append("</ol>");
            }
            out.append("</li>\n");
        }
        out.append("</ul>\n</nav>\n");
    }

    private void entry(Section section) {
        out.append(mark(section.sign() == Sign.GOOD ? Sign.NONE : section.sign())).append("<a href=\"#")
                .append(Markup.escape(section.id())).append("\">").append(Markup.escape(section.title()))
                .append("</a>");
    }

    private void section(Section section, int level) {
        out.append("<section id=\"").append(Markup.escape(section.id())).append("\" class=\"level").append(level)
                .append(' ').append(section.sign().key()).append("\">\n<h").append(level).append('>')
                .append(mark(section.sign())).append(Markup.escape(section.title()));
        if (!section.remark().isEmpty()) {
            out.append(" <span class=\"remark\">").append(Markup.escape(section.remark())).append("</span>");
        }
        out.append("</h").append(level).append(">\n");
        section.blocks().forEach(this::block);
        section.sections().forEach(inner -> section(inner, level + 1));
        out.append("</section>\n");
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            out.append("<p class=\"").append(paragraph.sign().key()).append("\">").append(mark(paragraph.sign()))
                    .append(Markup.escape(paragraph.text())).append("</p>\n");
        } else if (block instanceof Block.Facts facts) {
            out.append("<dl>\n");
            facts.facts().forEach(fact -> out.append("<dt>").append(Markup.escape(fact.name())).append("</dt><dd>")
                    .append(Markup.escape(fact.value())).append("</dd>\n"));
            out.append("</dl>\n");
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Lines lines) {
            lines(lines);
        } else if (block instanceof Block.Diagram diagram) {
            SequenceSvg.pages(diagram.sequence(), SequenceSvg.ROWS).forEach(page -> figure(page, ""));
            if (diagram.sequence().left() > 0) {
                out.append("<p>and ").append(diagram.sequence().left()).append(" more messages</p>\n");
            }
        } else if (block instanceof Block.Picture picture) {
            figure(picture.svg(), picture.title());
        } else if (block instanceof Block.Links links) {
            out.append("<ul>\n");
            links.links().forEach(link -> out.append("<li><a href=\"").append(Markup.escape(link.file())).append("\">")
                    .append(Markup.escape(link.text())).append("</a></li>\n"));
            out.append("</ul>\n");
        }
    }

    private void figure(String svg, String caption) {
        out.append("<figure tabindex=\"0\">\n").append(svg);
        if (!caption.isEmpty()) {
            out.append("<figcaption>").append(Markup.escape(caption)).append("</figcaption>\n");
        }
        out.append("</figure>\n");
    }

    private void table(Block.Table table) {
        fold(table.folded(), table.caption());
        out.append("<div class=\"scroll\"><table>\n");
        if (!table.folded() && !table.caption().isEmpty()) {
            out.append("<caption>").append(Markup.escape(table.caption())).append("</caption>\n");
        }
        boolean signs = table.rows().stream().anyMatch(row -> row.sign() != Sign.NONE);
        out.append("<thead><tr>").append(signs ? "<th></th>" : "");
        table.columns().forEach(column -> out.append("<th>")
                .append(Markup.escape(column.startsWith(">") ? column.substring(1) : column)).append("</th>"));
        out.append("</tr></thead>\n<tbody>\n");
        table.rows().forEach(row -> row(table, row, signs));
        out.append("</tbody>\n</table></div>\n");
        unfold(table.folded());
    }

    private void row(Block.Table table, Block.Row row, boolean signs) {
        out.append("<tr class=\"").append(row.sign().key()).append("\">");
        if (signs) {
            out.append("<td>").append(mark(row.sign())).append("</td>");
        }
        for (int i = 0; i < row.cells().size(); i++) {
            String text = Markup.escape(row.cells().get(i));
            out.append(table.columns().get(i).startsWith(">") ? "<td class=\"number\">" : "<td>");
            out.append(i == 0 && !row.link().isEmpty()
                    ? "<a href=\"#" + Markup.escape(row.link()) + "\">" + text + "</a>" : text).append("</td>");
        }
        out.append("</tr>\n");
    }

    private void lines(Block.Lines lines) {
        fold(lines.folded(), lines.title());
        if (!lines.folded() && !lines.title().isEmpty()) {
            out.append("<p class=\"caption\">").append(Markup.escape(lines.title())).append("</p>\n");
        }
        out.append("<pre tabindex=\"0\">");
        for (String line : lines.lines()) {
            String text = Markup.escape(line);
            String key = key(line.strip());
            out.append(key.isEmpty() ? text : "<span class=\"" + key + "\">" + text + "</span>").append('\n');
        }
        out.append("</pre>\n");
        unfold(lines.folded());
    }

    /** The class of a line by its sign, as differences have it. */
    private static String key(String line) {
        if (line.length() < 2 || line.charAt(1) != ' ') {
            return line.startsWith("dangling:") || line.startsWith("overwritten:") ? "removed" : "";
        }
        return switch (line.charAt(0)) {
            case '+' -> "added";
            case '-' -> "removed";
            case '~' -> "changed";
            case '>' -> "moved";
            case '!' -> "removed";
            default -> "";
        };
    }

    private void fold(boolean folded, String title) {
        if (folded) {
            out.append("<details><summary>").append(Markup.escape(title)).append("</summary>\n");
        }
    }

    private void unfold(boolean folded) {
        out.append(folded ? "</details>\n" : "");
    }

    /** A sign, with the word that it stands for to those who hear it. */
    private static String mark(Sign sign) {
        String word = switch (sign) {
            case NONE -> "";
            case GOOD -> "good";
            case NOTE -> "note";
            case BAD -> "bad";
        };
        return sign == Sign.NONE ? "" : "<span class=\"mark " + sign.key() + "\" role=\"img\" aria-label=\"" + word
                + "\">" + sign.mark() + "</span> ";
    }
}
