/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.help;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.liveupdate.ui.help.HelpDocument.Span;
import org.liveupdate.ui.help.HelpDocument.Style;
import org.liveupdate.ui.help.HelpDocument.Table;

/** Makes a document of a page: headings, paragraphs, lists, tables, links, pictures, and text styles. */
final class HelpParser implements HelpTags.Listener {

    private record Begun(String tag, Style style, int start, String value) {
    }

    private final StringBuilder out = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final Map<String, Integer> anchors = new HashMap<>();
    private final List<Table> tables = new ArrayList<>();
    private final Deque<Begun> open = new ArrayDeque<>();
    private final Deque<Integer> numbers = new ArrayDeque<>();
    private String title = "";
    private boolean inHead;
    private boolean inTitle;
    private boolean inPre;
    private int table = -1;
    private boolean firstCell;

    private HelpParser() {
    }

    static HelpDocument parse(String page) {
        HelpParser parser = new HelpParser();
        HelpTags.read(page, parser);
        parser.spans.sort(Comparator.comparingInt(Span::start));
        return new HelpDocument(parser.title, parser.out.toString(), parser.spans, parser.anchors, parser.tables);
    }

    @Override
    public void open(String tag, Map<String, String> attributes) {
        switch (tag) {
            case "head", "style", "script" -> inHead = true;
            case "title" -> inTitle = true;
            case "h1", "h2", "h3", "h4", "p", "pre", "dl", "dt" -> block(tag);
            case "ul", "ol" -> list(tag);
            case "li", "dd" -> item();
            case "table" -> table();
            case "tr" -> row();
            case "td", "th" -> cell();
            case "br" -> out.append('\n');
            case "img" -> picture(attributes);
            default -> {
                // text styles begin below; everything else only groups
            }
        }
        if (attributes.containsKey("id")) {
            anchors.put(attributes.get("id"), Integer.valueOf(out.length()));
        }
        begin(tag, attributes.getOrDefault("href", ""));
    }

    private void block(String tag) {
        newLine();
        if (out.length() > 0 && !tag.equals("dt")) {
            out.append('\n');
        }
        inPre = tag.equals("pre");
    }

    private void list(String tag) {
        newLine();
        numbers.push(Integer.valueOf(tag.equals("ol") ? 1 : 0));
    }

    private void item() {
        newLine();
        int number = numbers.isEmpty() ? 0 : numbers.pop().intValue();
        begin("item", Integer.toString(numbers.size() + 1));
        out.append(number == 0 ? "\u2022 " : number + ". ");
        numbers.push(Integer.valueOf(number == 0 ? 0 : number + 1));
    }

    private void table() {
        newLine();
        table = out.length();
    }

    private void row() {
        newLine();
        firstCell = true;
    }

    private void cell() {
        if (!firstCell) {
            out.append('\t');
        }
        firstCell = false;
    }

    private void picture(Map<String, String> attributes) {
        newLine();
        spans.add(new Span(Style.PICTURE, out.length(), out.length() + 1, attributes.getOrDefault("src", "")));
        out.append(HelpDocument.PICTURE).append('\n');
    }

    private void begin(String tag, String value) {
        Style style = switch (tag) {
            case "h1" -> Style.TITLE;
            case "h2" -> Style.HEADING;
            case "h3", "h4" -> Style.SUBHEADING;
            case "b", "strong", "th", "dt" -> Style.BOLD;
            case "i", "em" -> Style.ITALIC;
            case "code", "kbd", "tt" -> Style.CODE;
            case "pre" -> Style.PRE;
            case "a" -> Style.LINK;
            case "item" -> Style.ITEM;
            default -> null;
        };
        if (style != null) {
            open.push(new Begun(tag, style, out.length(), value));
        }
    }

    @Override
    public void close(String tag) {
        switch (tag) {
            case "head", "style", "script" -> inHead = false;
            case "title" -> inTitle = false;
            case "pre" -> inPre = false;
            case "ul", "ol" -> {
                numbers.poll();
                newLine();
            }
            case "table" -> {
                newLine();
                tables.add(new Table(table, out.length()));
                table = -1;
            }
            default -> {
                // ends a text style, or nothing
            }
        }
        end(tag.equals("li") || tag.equals("dd") ? "item" : tag);
    }

    private void end(String tag) {
        for (Begun begun : open) {
            if (begun.tag().equals(tag)) {
                if (out.length() > begun.start() && !(begun.style() == Style.LINK && begun.value().isEmpty())) {
                    spans.add(new Span(begun.style(), begun.start(), out.length(), begun.value()));
                }
                open.remove(begun);
                return;
            }
        }
    }

    @Override
    public void text(String text) {
        if (inTitle) {
            title += text.strip();
        } else if (inPre) {
            out.append(text);
        } else if (!inHead) {
            flow(text);
        }
    }

    private void flow(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (!blank) {
                out.append(c);
            } else if (out.length() > 0 && !Character.isWhitespace(out.charAt(out.length() - 1))) {
                out.append(' ');
            }
        }
    }

    private void newLine() {
        while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }
}
