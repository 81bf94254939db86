/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.sequence;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.analysis.sequence.SequenceLayout.Bar;
import org.liveupdate.analysis.sequence.SequenceLayout.Place;
import org.liveupdate.kernel.base.Layer;

/**
 * Writes a sequence as SVG. Text stays text and can be searched and read aloud; every message is a group with its whole
 * text as {@code <title>} and its position in {@code data-message}; colours are CSS variables that follow the reader's
 * dark theme. Errors have a cross and a bold text, panics a filled cross, returns a dashed line. A long sequence is cut
 * into pages, each with the names of the lanes.
 */
public final class SequenceSvg {

    /** How many rows a page has, unless told otherwise: about what a printed page holds. */
    public static final int ROWS = 36;

    private final Sequence sequence;
    private final SequenceLayout layout;
    private final StringBuilder out = new StringBuilder();

    private SequenceSvg(Sequence sequence, SequenceLayout layout) {
        this.sequence = sequence;
        this.layout = layout;
    }

    /**
     * The whole sequence as one picture, a document of its own.
     *
     * @param sequence the sequence
     * @return an XML document
     */
    public static String document(Sequence sequence) {
        SequenceLayout layout = SequenceLayout.of(sequence, sequence.rows());
        SequenceSvg svg = new SequenceSvg(sequence, layout);
        svg.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        svg.write(sequence.title(), "<style>\n" + style() + "</style>\n");
        return svg.out.toString();
    }

    /**
     * The sequence as pictures for a page that has {@link #style()} once.
     *
     * @param sequence the sequence
     * @param rows     how many rows a picture has at most, at least 1
     * @return {@code svg} elements, at least one
     */
    public static List<String> pages(Sequence sequence, int rows) {
        List<SequenceRow> all = sequence.rows();
        int size = Math.max(1, rows);
        int count = Math.max(1, (all.size() + size - 1) / size);
        List<String> pages = new ArrayList<>();
        for (int page = 0; page < count; page++) {
            List<SequenceRow> part = all.subList(page * size, Math.min(all.size(), (page + 1) * size));
            SequenceSvg svg = new SequenceSvg(sequence, SequenceLayout.of(sequence, part));
            svg.write(count == 1 ? sequence.title() : sequence.title() + ", part " + (page + 1) + " of " + count, "");
            pages.add(svg.out.toString());
        }
        return pages;
    }

    /**
     * The style sheet of the pictures; its rules concern only them.
     *
     * @return CSS
     */
    public static String style() {
        return SequenceStyle.CSS;
    }

    private void write(String title, String style) {
        int width = layout.width();
        int height = layout.height();
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"lu-sequence\" role=\"group\" aria-label=\"")
                .append(Markup.escape(title)).append("\" width=\"").append(width).append("\" height=\"")
                .append(height).append("\" viewBox=\"0 0 ").append(width).append(' ').append(height).append("\">\n")
                .append("<title>").append(Markup.escape(title)).append("</title>\n").append(style)
                .append("<rect class=\"back\" width=\"").append(width).append("\" height=\"").append(height)
                .append("\"/>\n");
        for (Layer lane : sequence.lanes()) {
            lane(lane);
        }
        layout.bars().forEach(this::bar);
        layout.places().forEach(this::row);
        out.append("</svg>\n");
    }

    private void lane(Layer lane) {
        int x = layout.x(lane);
        int half = SequenceLayout.HEAD_WIDTH / 2;
        out.append("<path class=\"life\" d=\"M").append(x).append(',').append(SequenceLayout.HEAD).append('V')
                .append(layout.height() - SequenceLayout.FOOT).append("\"/>\n");
        out.append("<rect class=\"head\" x=\"").append(x - half).append("\" y=\"6\" width=\"").append(2 * half)
                .append("\" height=\"24\" rx=\"4\"/>\n");
        out.append("<text class=\"lane\" x=\"").append(x).append("\" y=\"22\">").append(Markup.escape(lane.title()))
                .append("</text>\n");
    }

    private void bar(Bar bar) {
        int half = SequenceLayout.BAR / 2;
        out.append("<rect class=\"bar\" x=\"").append(bar.x() - half).append("\" y=\"").append(bar.top())
                .append("\" width=\"").append(2 * half).append("\" height=\"").append(bar.bottom() - bar.top())
                .append("\"/>\n");
    }

    private void row(Place place) {
        SequenceRow row = place.row();
        Message message = row.message();
        boolean shown = row.showsResult();
        boolean bad = shown && message.ending().isBad();
        out.append("<g class=\"").append(row.back() ? "return" : "call").append(bad ? " bad" : "")
                .append("\" data-message=\"").append(message.index()).append("\"><title>")
                .append(Markup.escape(message.line())).append("</title>");
        if (message.isInLane()) {
            inLane(place, row.back());
        } else {
            arrow(place);
        }
        label(place, bad);
        out.append("</g>\n");
    }

    /** A dot for what a lane does on its own, a short line out of the bar for its end. */
    private void inLane(Place place, boolean back) {
        if (back) {
            out.append("<path class=\"line\" d=\"M").append(place.to()).append(',').append(place.y()).append("h12\"/>");
        } else {
            out.append("<circle class=\"tip\" cx=\"").append(place.to()).append("\" cy=\"").append(place.y())
                    .append("\" r=\"3.5\"/>");
        }
    }

    private void arrow(Place place) {
        int step = place.from() < place.to() ? 1 : -1;
        int start = place.from() + step * SequenceLayout.BAR / 2;
        int end = place.to() - step * SequenceLayout.BAR / 2;
        out.append("<path class=\"line\" d=\"M").append(start).append(',').append(place.y()).append('H')
                .append(end - step * 6).append("\"/>");
        out.append("<path class=\"tip\" d=\"M").append(end).append(',').append(place.y()).append('l')
                .append(-step * 8).append(",-4v8Z\"/>");
    }

    private void label(Place place, boolean bad) {
        SequenceRow row = place.row();
        Message message = row.message();
        int x = place.labelX();
        int y = place.labelY();
        if (bad) {
            out.append("<path class=\"cross").append(message.ending() == Ending.PANICKED ? " stop" : "")
                    .append("\" d=\"M").append(x).append(',').append(y - 9).append("l8,8m0,-8l-8,8\"/>");
            x += SequenceLayout.CROSS;
        }
        out.append("<text x=\"").append(x).append("\" y=\"").append(y).append("\">");
        if (!row.back()) {
            out.append("<tspan class=\"name\">").append(Markup.escape(message.function())).append("</tspan>")
                    .append(Markup.escape(Markup.shortened(SequenceLayout.arguments(message),
                            SequenceLayout.LONGEST_ARGUMENTS)));
        }
        if (row.showsResult()) {
            out.append("<tspan class=\"result\">").append(row.back() ? "" : " ").append("= ")
                    .append(Markup.escape(Markup.shortened(message.result(), SequenceLayout.LONGEST_RESULT)))
                    .append("</tspan>");
        }
        out.append("</text>");
    }
}
