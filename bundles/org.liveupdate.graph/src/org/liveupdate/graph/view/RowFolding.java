/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.view;

import java.util.List;
import org.liveupdate.graph.Row;

/**
 * Folds runs of equal or empty rows into one row with a count, so that a table of 512 slots with three in use takes a
 * few lines. Rows with a port are never folded, because edges attach to them.
 */
public final class RowFolding {
    /** The shortest run that is folded when nothing else is asked for. */
    public static final int DEFAULT_RUN = 3;

    private RowFolding() {
    }

    /**
     * Folds the rows of one node.
     *
     * @param rows   from top to bottom
     * @param minRun the shortest run that becomes one row, at least 2
     * @return the rows with every such run replaced by one whose name spans the run and whose count is the sum
     */
    public static List<Row> fold(List<Row> rows, int minRun) {
        throw new UnsupportedOperationException();
    }
}
