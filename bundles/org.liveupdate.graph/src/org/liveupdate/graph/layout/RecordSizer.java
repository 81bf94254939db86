/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.layout;

import java.util.ArrayList;
import java.util.List;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.Row;
import org.liveupdate.graph.State;
import org.liveupdate.graph.layout.TextMeasure.Font;

/** Computes how big a record box must be for its texts and where each text goes. */
public final class RecordSizer {
    /** Between the border of a box and its texts, in pixels. */
    public static final double PADDING = 10;
    /** Room for the sign of a state in front of a text, in pixels. */
    public static final double SIGN_WIDTH = 14;
    /** Room for the badge with the number of problems, in pixels. */
    public static final double BADGE_WIDTH = 26;
    private static final double GAP = 14;
    private static final double MIN_WIDTH = 96;
    private static final String ELLIPSIS = "\u2026";

    private final TextMeasure measure;
    private final double maxTextWidth;

    /** A sizer for these options. */
    public RecordSizer(LayoutOptions options) {
        this.measure = options.measure();
        this.maxTextWidth = options.maxTextWidth();
    }

    /** The shape of one record without what is nested in it. */
    public RecordShape shape(Node node) {
        boolean rowSigns = node.rows().stream().anyMatch(row -> row.state() != State.SAME);
        double nameX = PADDING + (rowSigns ? SIGN_WIDTH : 0);
        List<String> names = new ArrayList<>(node.rows().size());
        List<String> values = new ArrayList<>(node.rows().size());
        double nameWidth = 0;
        double valueWidth = 0;
        for (Row row : node.rows()) {
            String name = cut(row.name(), Font.NAME);
            String value = cut(row.text(), Font.VALUE);
            names.add(name);
            values.add(value);
            nameWidth = Math.max(nameWidth, measure.width(name, Font.NAME));
            valueWidth = Math.max(valueWidth, measure.width(value, Font.VALUE));
        }
        double valueX = nameX + (nameWidth > 0 ? nameWidth + GAP : 0);
        String title = cut(node.title(), Font.TITLE);
        String place = cut(node.place(), Font.VALUE);
        String footer = footer(node);
        double width = Math.max(headerWidth(node, title, place), valueX + valueWidth + PADDING);
        width = Math.max(width, measure.width(footer, Font.NAME) + 2 * PADDING);
        double headerHeight = Math.ceil(measure.lineHeight(Font.TITLE)) + 8;
        double rowHeight = Math.ceil(Math.max(measure.lineHeight(Font.NAME), measure.lineHeight(Font.VALUE))) + 2;
        double footerHeight = footer.isEmpty() ? 0 : rowHeight;
        double height = headerHeight + node.rows().size() * rowHeight + footerHeight;
        return new RecordShape(Math.ceil(Math.max(MIN_WIDTH, width)), height, headerHeight, rowHeight, footerHeight,
                nameX, valueX, title, place, names, values, footer);
    }

    private double headerWidth(Node node, String title, String place) {
        double width = 2 * PADDING + measure.width(title, Font.TITLE);
        if (!place.isEmpty()) {
            width += GAP + measure.width(place, Font.VALUE);
        }
        if (node.state() != State.SAME) {
            width += SIGN_WIDTH;
        }
        return node.problems() > 0 ? width + BADGE_WIDTH : width;
    }

    private static String footer(Node node) {
        List<String> parts = new ArrayList<>();
        if (node.foldedIn() > 0) {
            parts.add("\u25c2 " + node.foldedIn() + " more");
        }
        if (node.foldedChildren() > 0) {
            parts.add(node.foldedChildren() + " inside");
        }
        if (node.foldedOut() > 0) {
            parts.add(node.foldedOut() + " more \u25b8");
        }
        return String.join("   ", parts);
    }

    /** The text, or as much of its beginning as fits with an ellipsis. Control characters become spaces. */
    private String cut(String raw, Font font) {
        String text = printable(raw);
        if (text.length() <= 8 || measure.width(text, font) <= maxTextWidth) {
            return text;
        }
        int fits = 0;
        int tooLong = text.length();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) >>> 1;
            if (measure.width(text.substring(0, middle) + ELLIPSIS, font) <= maxTextWidth) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        if (fits > 0 && Character.isHighSurrogate(text.charAt(fits - 1))) {
            fits--;
        }
        return text.substring(0, fits) + ELLIPSIS;
    }

    /** Names come from untrusted memory: at most 4096 characters are looked at, and none of them moves the pen. */
    private static String printable(String raw) {
        String text = raw.length() > 4096 ? raw.substring(0, 4096) + ELLIPSIS : raw;
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            int type = Character.getType(text.charAt(i));
            if (type == Character.CONTROL || type == Character.FORMAT || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR) {
                if (clean == null) {
                    clean = new StringBuilder(text);
                }
                clean.setCharAt(i, ' ');
            }
        }
        return clean == null ? text : clean.toString();
    }
}
