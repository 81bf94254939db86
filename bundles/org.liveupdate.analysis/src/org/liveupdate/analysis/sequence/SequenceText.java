/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.liveupdate.kernel.base.Layer;

/**
 * A sequence as plain text, drawn with the signs that mailing lists use: lanes are columns, {@code ---->} is a call and
 * {@code <- - -} its return. Lines with an error have an exclamation mark in front. Never wider than asked for, and
 * nothing but ASCII.
 */
public final class SequenceText {

    /** How wide a diagram is at most, unless told otherwise. */
    public static final int WIDTH = 100;

    /** Stands for a blank through which no line is drawn. */
    private static final char BLANK_IN_NAME = '\u0001';
    private static final int MARGIN = 2;
    private static final int WIDEST_LANE = 13;
    private static final int NARROWEST_LANE = 4;
    private static final int SHORTEST_LABEL = 20;

    private final Sequence sequence;
    private final int width;
    private final int pitch;
    private final StringBuilder out = new StringBuilder();

    private SequenceText(Sequence sequence, int width) {
        this.sequence = sequence;
        this.width = Math.max(width, MARGIN + SHORTEST_LABEL + NARROWEST_LANE * Layer.values().length);
        int lanes = Math.max(1, sequence.lanes().size());
        this.pitch = Math.max(NARROWEST_LANE, Math.min(WIDEST_LANE, (this.width * 2 / 3 - MARGIN) / lanes));
    }

    /**
     * A sequence as text.
     *
     * @param sequence the sequence
     * @param width    the most columns; less than about 80 is widened to that
     * @return lines, each with its end
     */
    public static String of(Sequence sequence, int width) {
        SequenceText text = new SequenceText(sequence, width);
        text.write();
        return text.out.toString();
    }

    private void write() {
        if (sequence.messages().isEmpty()) {
            out.append("  (no calls)\n");
            return;
        }
        head();
        for (SequenceRow row : sequence.rows()) {
            row(row);
        }
        if (sequence.left() > 0) {
            out.append("  and ").append(sequence.left()).append(" more messages\n");
        }
    }

    /** Names of lanes; where they do not fit beside each other, each stands a line higher than the next. */
    private void head() {
        List<char[]> lines = new ArrayList<>();
        for (int i = sequence.lanes().size() - 1; i >= 0; i--) {
            String name = sequence.lanes().get(i).title();
            int at = Math.min(column(i), width - name.length());
            char[] line = lines.isEmpty() ? null : lines.get(0);
            if (line == null || !isFree(line, at, name.length() + 1)) {
                line = blank();
                lines.add(0, line);
            }
            put(line, at, name.replace(' ', BLANK_IN_NAME));
        }
        for (int i = 0; i < lines.size(); i++) {
            for (int lane = 0; lane < sequence.lanes().size(); lane++) {
                boolean named = i > 0 && lines.get(i - 1)[column(lane)] != ' ';
                if (named && lines.get(i)[column(lane)] == ' ') {
                    lines.get(i)[column(lane)] = '|';
                }
            }
            line(lines.get(i));
        }
        line(lifelines());
    }

    private static boolean isFree(char[] line, int from, int length) {
        for (int i = from; i < Math.min(line.length, from + length); i++) {
            if (line[i] != ' ') {
                return false;
            }
        }
        return true;
    }

    private void row(SequenceRow row) {
        Message message = row.message();
        char[] line = lifelines();
        int from = column(sequence.column(message.from()));
        int to = column(sequence.column(message.to()));
        if (message.isInLane()) {
            line[to] = row.back() ? '<' : 'o';
        } else {
            arrow(line, row.back() ? to : from, row.back() ? from : to, row.back());
        }
        boolean bad = row.showsResult() && message.ending().isBad();
        if (bad) {
            line[0] = '!';
        }
        String label = label(row);
        int start = Math.max(from, to) + 2;
        if (label.length() <= width - start) {
            put(line, start, label);
            line(line);
        } else {
            above(label, Math.min(from, to) + 2, bad);
            line(line);
        }
    }

    /** A label that is too long for the line of its arrow stands above it, and is broken if need be. */
    private void above(String label, int wanted, boolean bad) {
        int start = Math.max(MARGIN, Math.min(wanted, width - Math.min(label.length(), width - MARGIN)));
        int room = width - start;
        for (String part : broken(label, room)) {
            char[] line = lifelines();
            if (bad) {
                line[0] = '!';
            }
            put(line, start, part);
            line(line);
        }
    }

    private static List<String> broken(String label, int room) {
        List<String> parts = new ArrayList<>();
        String rest = label;
        while (rest.length() > room) {
            int cut = rest.lastIndexOf(' ', room);
            cut = cut < room / 2 ? room : cut;
            parts.add(rest.substring(0, cut));
            rest = rest.substring(cut).stripLeading();
        }
        parts.add(rest);
        return parts;
    }

    private static String label(SequenceRow row) {
        return row.label(SequenceText::ascii, result -> "= " + ascii(result));
    }

    /** A line between two lanes, over those between; a return has gaps. */
    private static void arrow(char[] line, int from, int to, boolean gaps) {
        int step = from < to ? 1 : -1;
        for (int i = from + step; i != to; i += step) {
            line[i] = gaps && (to - i) % 2 != 0 ? ' ' : '-';
        }
        line[to - step] = from < to ? '>' : '<';
    }

    private int column(int lane) {
        return MARGIN + lane * pitch;
    }

    private char[] blank() {
        char[] line = new char[width];
        Arrays.fill(line, ' ');
        return line;
    }

    private char[] lifelines() {
        char[] line = blank();
        for (int i = 0; i < sequence.lanes().size(); i++) {
            line[column(i)] = '|';
        }
        return line;
    }

    private static void put(char[] line, int at, String text) {
        text.getChars(0, Math.min(text.length(), line.length - at), line, at);
    }

    private void line(char[] line) {
        out.append(new String(line).replace(BLANK_IN_NAME, ' ').stripTrailing()).append('\n');
    }

    /** Names may hold anything: what is not printable ASCII is written as a number. */
    private static String ascii(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.chars().forEach(c -> result.append(c >= ' ' && c < 0x7f ? String.valueOf((char) c)
                : String.format("\\u%04x", c)));
        return result.toString();
    }
}
