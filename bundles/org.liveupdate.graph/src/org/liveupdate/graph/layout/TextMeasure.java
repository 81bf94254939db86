/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.layout;

/**
 * How wide text is. A viewer passes the metrics of its own fonts; without a display {@link ApproximateTextMeasure}
 * stands in. Implementations must be safe to call from any thread, because layouts run off the user interface thread.
 */
public interface TextMeasure {

    /** What a piece of text is, and with that its font. */
    enum Font {
        /** The title of a node: a bold proportional font. */
        TITLE,
        /** The name of a row, a place or a label: a proportional font. */
        NAME,
        /** A value: a font of fixed width. */
        VALUE
    }

    /** The width of the text in pixels. */
    double width(String text, Font font);

    /** The height of one line in pixels, with its leading. */
    double lineHeight(Font font);
}
