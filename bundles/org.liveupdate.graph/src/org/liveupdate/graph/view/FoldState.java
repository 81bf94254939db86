/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.view;

import java.util.Set;

/**
 * What the user folded away. Immutable: every change gives a new one, so that a background thread can work on it. Ids
 * that are not in the graph are harmless, therefore one state can be kept while the graph changes.
 *
 * @param foldedOut    nodes whose targets are hidden, with all that only they lead to
 * @param foldedIn     nodes whose sources are hidden, with all that only leads to them
 * @param collapsed    containers whose inside is hidden
 * @param unfoldedRows nodes whose runs of equal rows are shown one by one
 * @param minRun       the shortest run of rows that is folded, see {@link RowFolding}; 0 to fold none
 */
public record FoldState(Set<String> foldedOut, Set<String> foldedIn, Set<String> collapsed, Set<String> unfoldedRows,
        int minRun) {
    /** Nothing is folded but rows. */
    public static final FoldState ROWS_ONLY = new FoldState(Set.of(), Set.of(), Set.of(), Set.of(),
            RowFolding.DEFAULT_RUN);
    /** Nothing is folded. */
    public static final FoldState NONE = new FoldState(Set.of(), Set.of(), Set.of(), Set.of(), 0);

    /** Copies the sets. */
    public FoldState {
        foldedOut = Set.copyOf(foldedOut);
        foldedIn = Set.copyOf(foldedIn);
        collapsed = Set.copyOf(collapsed);
        unfoldedRows = Set.copyOf(unfoldedRows);
    }

    /** Hides or shows what the node points to. */
    public FoldState foldOut(String id, boolean folded) {
        return new FoldState(with(foldedOut, id, folded), foldedIn, collapsed, unfoldedRows, minRun);
    }

    /** Hides or shows what points to the node. */
    public FoldState foldIn(String id, boolean folded) {
        return new FoldState(foldedOut, with(foldedIn, id, folded), collapsed, unfoldedRows, minRun);
    }

    /** Hides or shows the inside of a container. */
    public FoldState collapse(String id, boolean folded) {
        return new FoldState(foldedOut, foldedIn, with(collapsed, id, folded), unfoldedRows, minRun);
    }

    /** Shows runs of equal rows of the node as one row or one by one. */
    public FoldState foldRows(String id, boolean folded) {
        return new FoldState(foldedOut, foldedIn, collapsed, with(unfoldedRows, id, !folded), minRun);
    }

    private static Set<String> with(Set<String> set, String id, boolean in) {
        Set<String> copy = new java.util.HashSet<>(set);
        if (in) {
            copy.add(id);
        } else {
            copy.remove(id);
        }
        return copy;
    }
}
