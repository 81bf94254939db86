/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.view;

import java.util.Collection;
import org.liveupdate.graph.Graph;

/**
 * The part of a graph around a focus. Containers of a shown node are shown as frames with a count of the children that
 * are not; a shown node is shown with all that is inside it.
 */
public final class Neighbourhood {

    private Neighbourhood() {
    }

    /**
     * The nodes that can be reached from the focus.
     *
     * @param focus    ids of the nodes in the middle; unknown ids are ignored
     * @param stepsIn  how many edges to follow backwards, to what points here
     * @param stepsOut how many edges to follow forwards, to what is pointed at
     * @return those nodes and the edges between them, with counts at the border of what is beyond it
     */
    public static Graph of(Graph graph, Collection<String> focus, int stepsIn, int stepsOut) {
        throw new UnsupportedOperationException();
    }
}
