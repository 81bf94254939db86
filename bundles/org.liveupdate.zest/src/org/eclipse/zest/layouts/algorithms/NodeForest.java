/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.algorithms;

import org.eclipse.zest.layouts.interfaces.LayoutContext;
import org.eclipse.zest.layouts.interfaces.NodeLayout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A forest that spans all nodes of a context, pruned ones too: breadth first from those that nothing leads to, then
 * from what is left. Without recursion, so that chains may have any length.
 */
final class NodeForest {
    private final Map<NodeLayout, NodeLayout> parents = new IdentityHashMap<>();
    private final Map<NodeLayout, List<NodeLayout>> children = new IdentityHashMap<>();
    private final List<List<NodeLayout>> layers = new ArrayList<>();

    NodeForest(LayoutContext context) {
        List<NodeLayout> starts = new ArrayList<>();
        for (NodeLayout node : context.getNodes()) {
            if (node.getIncomingConnections().length == 0) {
                starts.add(node);
            }
        }
        starts.addAll(Arrays.asList(context.getNodes()));
        Map<NodeLayout, Integer> depths = new IdentityHashMap<>();
        for (NodeLayout start : starts) {
            if (depths.containsKey(start)) {
                continue;
            }
            List<NodeLayout> open = new ArrayList<>(List.of(start));
            reach(start, 0, depths);
            for (int i = 0; i < open.size(); i++) {
                NodeLayout node = open.get(i);
                for (NodeLayout next : node.getSuccessingNodes()) {
                    if (!depths.containsKey(next)) {
                        reach(next, depths.get(node) + 1, depths);
                        parents.put(next, node);
                        children.computeIfAbsent(node, key -> new ArrayList<>()).add(next);
                        open.add(next);
                    }
                }
            }
        }
    }

    private void reach(NodeLayout node, int depth, Map<NodeLayout, Integer> depths) {
        depths.put(node, depth);
        while (layers.size() <= depth) {
            layers.add(new ArrayList<>());
        }
        layers.get(depth).add(node);
    }

    /** The nodes at each distance from a root. */
    List<List<NodeLayout>> layers() {
        return layers;
    }

    /** What hangs on a node directly. */
    List<NodeLayout> children(NodeLayout node) {
        return children.getOrDefault(node, List.of());
    }

    /** What hangs on a node directly and indirectly, without itself. */
    List<NodeLayout> descendants(NodeLayout node) {
        List<NodeLayout> all = new ArrayList<>(children(node));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(children(all.get(i)));
        }
        return all;
    }

    /** The distance from the root. */
    int depth(NodeLayout node) {
        int depth = 0;
        for (NodeLayout each = parents.get(node); each != null; each = parents.get(each)) {
            depth++;
        }
        return depth;
    }
}
