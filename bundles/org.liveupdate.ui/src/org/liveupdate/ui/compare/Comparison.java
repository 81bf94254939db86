/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import java.util.List;

import org.liveupdate.analysis.diff.Difference;
import org.liveupdate.analysis.diff.StatePair;

/**
 * Two states that were compared.
 *
 * @param pair   which states
 * @param states what was found
 * @param roots  the list of differences
 */
record Comparison(StagePair pair, StatePair states, List<Difference> roots) {
}
