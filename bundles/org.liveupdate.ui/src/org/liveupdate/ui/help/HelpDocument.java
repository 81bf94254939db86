/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.help;

import java.util.List;
import java.util.Map;

/**
 * A page of help as text with styles. Knows no widgets.
 *
 * @param title   title of the page
 * @param text    the text; a picture is one character
 * @param spans   what is styled, in the order of their beginnings
 * @param anchors places that links lead to, by name
 * @param tables  ranges of lines with columns
 */
record HelpDocument(String title, String text, List<Span> spans, Map<String, Integer> anchors, List<Table> tables) {

    /** The character that stands for a picture. */
    static final char PICTURE = '\ufffc';

    /** How a piece of text is shown. */
    enum Style {
        /** Title of the page. */
        TITLE,
        /** Heading of a part. */
        HEADING,
        /** Heading below. */
        SUBHEADING,
        /** Emphasis. */
        BOLD,
        /** Emphasis. */
        ITALIC,
        /** What is typed, or read in a file. */
        CODE,
        /** Lines as they are. */
        PRE,
        /** A link; the target is its value. */
        LINK,
        /** An entry of a list; its depth is its value. */
        ITEM,
        /** A picture; its source is its value. */
        PICTURE
    }

    /**
     * A piece of text.
     *
     * @param style style
     * @param start first character
     * @param end   character behind the last
     * @param value what belongs to the style, or an empty text
     */
    record Span(Style style, int start, int end, String value) {
    }

    /**
     * A table: lines whose cells are separated by tabs.
     *
     * @param start first character
     * @param end   character behind the last
     */
    record Table(int start, int end) {
    }

    HelpDocument {
        spans = List.copyOf(spans);
        anchors = Map.copyOf(anchors);
        tables = List.copyOf(tables);
    }
}
