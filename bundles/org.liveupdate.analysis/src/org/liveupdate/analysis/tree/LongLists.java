/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Long lists as nodes: never more than {@value RangeGroupNode#LARGEST} below one, so that a viewer stays quick. */
final class LongLists {

    private LongLists() {
    }

    /**
     * Nodes for a list.
     *
     * @param parent where they stand
     * @param thing  what the list holds, in the plural and with a capital
     * @param count  how many
     * @param make   makes the node of an index under a parent
     * @return nodes if they are few, else groups of equal size
     */
    static List<StateNode> split(StateNode parent, String thing, int count,
            BiFunction<StateNode, Integer, StateNode> make) {
        return split(parent, thing, 0, count, make);
    }

    private static List<StateNode> split(StateNode parent, String thing, int from, int to,
            BiFunction<StateNode, Integer, StateNode> make) {
        int size = 1;
        while ((to - from + size - 1L) / size > RangeGroupNode.LARGEST) {
            size *= RangeGroupNode.LARGEST;
        }
        List<StateNode> nodes = new ArrayList<>();
        for (int start = from; start < to; start += size) {
            int first = start;
            int end = Math.min(start + size, to);
            nodes.add(size == 1 ? make.apply(parent, start) : new ChainNode(parent, "group" + first + "-" + end,
                    StateKind.GROUP, thing + " " + (first + 1) + " to " + end)
                            .details(end - first + " " + thing.toLowerCase(java.util.Locale.ROOT))
                            .below(self -> split(self, thing, first, end, make)));
        }
        return nodes;
    }
}
