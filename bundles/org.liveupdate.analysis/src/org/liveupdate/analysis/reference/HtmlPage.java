/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.reference;

/** A page of the help as it is written. */
final class HtmlPage {

    private final StringBuilder out = new StringBuilder();

    HtmlPage(String title) {
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\">\n<title>").append(escape(title))
                .append("</title>\n</head>\n<body>\n");
        element("h1", title);
    }

    HtmlPage element(String name, String text) {
        out.append('<').append(name).append('>').append(escape(text)).append("</").append(name).append(">\n");
        return this;
    }

    HtmlPage heading(String name, String id, String text) {
        out.append('<').append(name).append(" id=\"").append(escape(id)).append("\">").append(escape(text)).append("</")
                .append(name).append(">\n");
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
        return "<a href=\"" + escape(target) + "\">" + escape(text) + "</a>";
    }

    HtmlPage beginRow() {
        out.append("<tr>");
        return this;
    }

    HtmlPage cell(String text) {
        out.append("<td>").append(escape(text)).append("</td>");
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
            out.append('<').append(cell).append('>').append(escape(text)).append("</").append(cell).append('>');
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

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
