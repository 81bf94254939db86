/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.algorithms;

import org.eclipse.zest.layouts.interfaces.ConnectionLayout;
import org.eclipse.zest.layouts.interfaces.EntityLayout;
import org.eclipse.zest.layouts.interfaces.LayoutContext;
import org.eclipse.zest.layouts.interfaces.NodeLayout;
import org.eclipse.zest.layouts.interfaces.SubgraphLayout;
import org.liveupdate.zest.layout.CancellableContext;
import org.liveupdate.zest.layout.Cancellation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A forest that spans the entities of a context: breadth first from those that nothing leads to, then from what is left
 * (rings). Kept in arrays, and without recursion, so that chains may have any length.
 */
final class TreeStructure {
    /** The entities in the order in which they were reached; a parent is always before its children. */
    final EntityLayout[] order;
    /** The position in {@link #order} of each entity's parent, or -1 for a root. */
    final int[] parent;
    /** The distance from the root. */
    final int[] depth;
    /** The positions of the children. */
    final List<List<Integer>> children = new ArrayList<>();
    /** The largest distance from a root, or -1 if there are no entities. */
    final int maxDepth;

    TreeStructure(LayoutContext context) {
        EntityLayout[] entities = context.getEntities();
        Cancellation cancellation = CancellableContext.of(context);
        Map<EntityLayout, List<EntityLayout>> next = new IdentityHashMap<>();
        Map<EntityLayout, Integer> incoming = new IdentityHashMap<>();
        Set<EntityLayout> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(Arrays.asList(entities));
        for (ConnectionLayout connection : context.getConnections()) {
            EntityLayout from = shown(connection.getSource());
            EntityLayout to = shown(connection.getTarget());
            if (from != to && connection.isVisible() && known.contains(from) && known.contains(to)) {
                next.computeIfAbsent(from, key -> new ArrayList<>()).add(to);
                incoming.merge(to, 1, Integer::sum);
            }
        }
        int count = entities.length;
        order = new EntityLayout[count];
        parent = new int[count];
        depth = new int[count];
        Arrays.fill(parent, -1);
        Map<EntityLayout, Integer> reached = new IdentityHashMap<>();
        List<EntityLayout> starts = new ArrayList<>();
        for (EntityLayout entity : entities) {
            if (!incoming.containsKey(entity)) {
                starts.add(entity);
            }
        }
        starts.addAll(Arrays.asList(entities));
        int deepest = -1;
        for (EntityLayout start : starts) {
            if (reached.containsKey(start)) {
                continue;
            }
            ArrayDeque<Integer> open = new ArrayDeque<>();
            open.add(reach(start, -1, reached));
            while (!open.isEmpty()) {
                cancellation.check();
                int at = open.remove();
                deepest = Math.max(deepest, depth[at]);
                for (EntityLayout child : next.getOrDefault(order[at], List.of())) {
                    if (!reached.containsKey(child)) {
                        open.add(reach(child, at, reached));
                    }
                }
            }
        }
        maxDepth = deepest;
    }

    private int reach(EntityLayout entity, int from, Map<EntityLayout, Integer> reached) {
        int at = reached.size();
        reached.put(entity, at);
        order[at] = entity;
        parent[at] = from;
        depth[at] = from < 0 ? 0 : depth[from] + 1;
        children.add(new ArrayList<>());
        if (from >= 0) {
            children.get(from).add(at);
        }
        return at;
    }

    /** What stands for a node: itself, or its subgraph when it is pruned to one that is shown. */
    static EntityLayout shown(NodeLayout node) {
        SubgraphLayout subgraph = node.isPruned() ? node.getSubgraph() : null;
        return subgraph != null && subgraph.isGraphEntity() ? subgraph : node;
    }
}
