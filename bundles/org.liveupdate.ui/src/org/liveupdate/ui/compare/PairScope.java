/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.diff.BeforeAfterQuery;
import org.liveupdate.analysis.diff.OnlyDifferences;
import org.liveupdate.analysis.diff.StatePair;

/**
 * How much of two states is drawn.
 *
 * @param focus what to show, as {@link org.liveupdate.analysis.graph.FocusQuery} understands it, or null for everything
 * @param only  whether what is alike is left out
 */
record PairScope(String focus, boolean only) {

    private static final int STEPS = 3;

    /** Makes the graphs; throws {@link IllegalArgumentException} if neither state has what the focus names. */
    BeforeAfterQuery.Graphs graphs(StatePair states, Progress progress) {
        BeforeAfterQuery.Graphs all = states.graphs(focus, STEPS, progress);
        return only ? OnlyDifferences.of(all) : all;
    }
}
