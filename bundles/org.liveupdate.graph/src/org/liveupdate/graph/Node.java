/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph;

import java.util.List;
import java.util.Objects;

/**
 * A record box: a title band, rows, and for a container the nodes inside it.
 *
 * @param id             stable and unique in the graph
 * @param parent         the id of the container it is in, or {@code null} at the top
 * @param kind           one of the node kinds of {@link Kinds}, or a free string
 * @param title          the text of the title band
 * @param place          where the object lies (usually a physical address), shown at the right of the title; may be
 *                       empty. In a difference, the same id at another place is {@link State#MOVED}
 * @param rows           the fields or slots, from top to bottom
 * @param state          what became of it
 * @param problems       how many problems are known of it; shown as a badge when above 0
 * @param tooltip        more about it; may be empty
 * @param link           where a click in an exported picture leads (a relative or absolute URL); may be empty
 * @param foldedIn       how many nodes that point here are not shown
 * @param foldedOut      how many nodes that this one points to are not shown
 * @param foldedChildren how many nodes inside this one are not shown
 */
public record Node(String id, String parent, String kind, String title, String place, List<Row> rows, State state,
        int problems, String tooltip, String link, int foldedIn, int foldedOut, int foldedChildren) {

    /** Checks that nothing is missing and copies the rows. */
    public Node {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(place, "place");
        rows = List.copyOf(rows);
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(tooltip, "tooltip");
        Objects.requireNonNull(link, "link");
    }

    /** The index of the row with this port, or -1. */
    public int rowOfPort(String port) {
        for (int i = 0; i < rows.size(); i++) {
            if (port.equals(rows.get(i).port())) {
                return i;
            }
        }
        return -1;
    }

    /** The same node with another state. */
    public Node withState(State newState) {
        return new Node(id, parent, kind, title, place, rows, newState, problems, tooltip, link, foldedIn, foldedOut,
                foldedChildren);
    }

    /** The same node with other rows. */
    public Node withRows(List<Row> newRows) {
        return new Node(id, parent, kind, title, place, newRows, state, problems, tooltip, link, foldedIn, foldedOut,
                foldedChildren);
    }

    /** The same node with other counts of what is folded away around it and inside it. */
    public Node withFolded(int in, int out, int children) {
        return new Node(id, parent, kind, title, place, rows, state, problems, tooltip, link, in, out, children);
    }
}
