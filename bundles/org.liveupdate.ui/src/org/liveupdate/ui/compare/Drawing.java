/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import org.liveupdate.analysis.diff.BeforeAfterQuery;
import org.liveupdate.analysis.diff.PairNodes;

/**
 * The graphs of two states.
 *
 * @param comparison the states
 * @param graphs     the graphs
 * @param nodes      which lines of the list belong to which nodes
 */
record Drawing(Comparison comparison, BeforeAfterQuery.Graphs graphs, PairNodes nodes) {
}
