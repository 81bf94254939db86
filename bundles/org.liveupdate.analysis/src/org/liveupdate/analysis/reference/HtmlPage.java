/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.reference;

import org.liveupdate.analysis.sequence.Markup;

/** A page of the help as it is written. */
final class HtmlPage {

    private final StringBuilder out = new StringBuilder();

    HtmlPage(String title) {
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\">\n<title>")
                .append(Markup.escape(title)).append("</title>\n</head>\n<body>\n");
        element("h1", title);
    }

    HtmlPage element(String name, String text) {
        out.append('<').append(name).append('>').append(Markup.escape(text)).append("</").append(name).append(">\n");
        return this;
    }

    HtmlPage heading(String name, String id, String text) {
        out.append('<').append(name).append(" id=\"").append(Markup.escape(id)).append("\">")
                .append(Markup.escape(text)).append("</").append(name).append(">\n");
        return this;
    }

    /** A paragraph that is a link. */
    HtmlPage link(String text, String target) {
        out.append("<p>").append(anchor(text, target)).append("</p>\n");
        return this;
    }

    HtmlPage beginList() {
        out.append("<ul>\n");
        return this;
    }

    /** A list item that is a link. */
    HtmlPage item(String text, String target) {
        out.append("<li>").append(anchor(text, target)).append("</li>\n");
        return this;
    }

    HtmlPage endList() {
        out.append("</ul>\n");
        return this;
    }

    private static String anchor(String text, String target) {
        return "<a href=\"" + Markup.escape(target) + "\">" + Markup.escape(text) + "</a>";
    }

    HtmlPage beginRow() {
        out.append("<tr>");
        return this;
    }

    HtmlPage cell(String text) {
        out.append("<td>").append(Markup.escape(text)).append("</td>");
        return this;
    }

    /** A cell that is a link. */
    HtmlPage cell(String text, String target) {
        out.append("<td>").append(anchor(text, target)).append("</td>");
        return this;
    }

    HtmlPage endRow() {
        out.append("</tr>\n");
        return this;
    }

    HtmlPage beginTable(String... headings) {
        out.append("<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\">\n");
        return row("th", headings);
    }

    HtmlPage row(String cell, String... texts) {
        out.append("<tr>");
        for (String text : texts) {
            out.append('<').append(cell).append('>').append(Markup.escape(text)).append("</").append(cell).append('>');
        }
        out.append("</tr>\n");
        return this;
    }

    HtmlPage endTable() {
        out.append("</table>\n");
        return this;
    }

    String end() {
        return out.append("</body>\n</html>\n").toString();
    }
}
