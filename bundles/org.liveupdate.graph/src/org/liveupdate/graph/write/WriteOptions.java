/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.write;

/**
 * How pictures are written.
 *
 * @param theme  the colours
 * @param legend whether kinds and states that occur are explained under the picture
 * @param scale  pixels of a PNG for each pixel of the layout; ignored by the other formats
 */
public record WriteOptions(Colours theme, boolean legend, double scale) {

    /** Which colours a picture has. */
    public enum Colours {
        /** Dark if the reader's system is dark, where the format can tell (SVG); else light. */
        AUTO,
        /** For a light background. */
        LIGHT,
        /** For a dark background. */
        DARK
    }

    /** Automatic colours with a legend at double resolution. */
    public static final WriteOptions DEFAULT = new WriteOptions(Colours.AUTO, true, 2);

    /** The same in other colours. */
    public WriteOptions withTheme(Colours newTheme) {
        return new WriteOptions(newTheme, legend, scale);
    }

    /** The same with or without legend. */
    public WriteOptions withLegend(boolean newLegend) {
        return new WriteOptions(theme, newLegend, scale);
    }
}
