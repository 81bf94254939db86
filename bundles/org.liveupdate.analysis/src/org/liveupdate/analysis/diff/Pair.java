/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

/**
 * One object in both states.
 *
 * @param before the object in the earlier state, null if it was not there
 * @param after  the object in the later state, null if it is not there
 */
record Pair(Item before, Item after) {

    boolean inBoth() {
        return before != null && after != null;
    }
}
