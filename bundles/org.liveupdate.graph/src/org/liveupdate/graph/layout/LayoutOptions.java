/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.layout;

import java.util.Objects;

/**
 * How to lay out. Immutable; start with {@link #DEFAULT} and change what differs.
 *
 * @param algorithm    which algorithm
 * @param measure      how wide text is
 * @param maxTextWidth the width in pixels at which a name or value is cut with an ellipsis
 * @param columnGap    the least space between columns in pixels; grows with the number of lines in it
 * @param rowGap       the space between boxes of one column in pixels
 */
public record LayoutOptions(Algorithm algorithm, TextMeasure measure, double maxTextWidth, double columnGap,
        double rowGap) {

    /** Which algorithm places the nodes. */
    public enum Algorithm {
        /** {@link #LAYERED} while the graph is small enough for it to answer at once, else {@link #FAST}. */
        AUTO,
        /** ELK layered: the fewest crossings; time grows faster than the graph. */
        LAYERED,
        /** Columns by distance from the root; for graphs of any size. */
        FAST
    }

    /** The usual choice. */
    public static final LayoutOptions DEFAULT = new LayoutOptions(Algorithm.AUTO,
            new CachedTextMeasure(ApproximateTextMeasure.INSTANCE), 360, 56, 20);

    /** Checks the parts. */
    public LayoutOptions {
        Objects.requireNonNull(algorithm, "algorithm");
        Objects.requireNonNull(measure, "measure");
    }

    /** The same with another algorithm. */
    public LayoutOptions withAlgorithm(Algorithm newAlgorithm) {
        return new LayoutOptions(newAlgorithm, measure, maxTextWidth, columnGap, rowGap);
    }

    /** The same with another measure. */
    public LayoutOptions withMeasure(TextMeasure newMeasure) {
        return new LayoutOptions(algorithm, newMeasure, maxTextWidth, columnGap, rowGap);
    }
}
