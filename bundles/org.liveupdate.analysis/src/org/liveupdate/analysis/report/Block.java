/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.report;

import java.util.List;

import org.liveupdate.analysis.sequence.Sequence;

/** A part of a section. */
public sealed interface Block {

    /**
     * Sentences.
     *
     * @param sign what they say about something
     * @param text the sentences
     */
    record Paragraph(Sign sign, String text) implements Block {
    }

    /**
     * Names and values.
     *
     * @param facts in order
     */
    record Facts(List<Fact> facts) implements Block {

        /** Copies the list. */
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A name and a value.
     *
     * @param name  what it is
     * @param value what it is like
     */
    record Fact(String name, String value) {
    }

    /**
     * A table.
     *
     * @param caption what it shows, empty if the section says so
     * @param columns names of the columns; one that begins with {@code >} is of numbers
     * @param rows    in order
     * @param folded  whether it is long and opened when somebody wants it
     */
    record Table(String caption, List<String> columns, List<Row> rows, boolean folded) implements Block {

        /** Copies the lists. */
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param sign  what it says
     * @param link  id of the section that says more, empty if there is none
     * @param cells one for each column
     */
    record Row(Sign sign, String link, List<String> cells) {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** A row without sign and link. */
        static Row of(String... cells) {
            return new Row(Sign.NONE, "", List.of(cells));
        }
    }

    /**
     * Lines as a program writes them.
     *
     * @param title  what they are
     * @param lines  in order
     * @param folded whether there are many, so that they are opened when somebody wants them
     */
    record Lines(String title, List<String> lines, boolean folded) implements Block {

        /** Copies the list. */
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A sequence diagram.
     *
     * @param sequence who called whom
     */
    record Diagram(Sequence sequence) implements Block {
    }

    /**
     * A picture, which plain text leaves out.
     *
     * @param title what it shows
     * @param svg   an element {@code svg}
     */
    record Picture(String title, String svg) implements Block {
    }

    /**
     * Links to other files.
     *
     * @param links in order
     */
    record Links(List<Link> links) implements Block {

        /** Copies the list. */
        public Links {
            links = List.copyOf(links);
        }
    }

    /**
     * A link to another file.
     *
     * @param text what it is
     * @param file path relative to the page, names separated by slashes
     */
    record Link(String text, String file) {
    }
}
