/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.fast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liveupdate.graph.Kinds;
import org.liveupdate.graph.internal.route.Link;
import org.liveupdate.graph.internal.route.Units;

/** The stacks of boxes as a graph of numbers: sizes, and the edges between different stacks with their port heights. */
final class Net {
    /** One edge: heights are counted from the top of the stacks; a strong one is more than a reference. */
    record Arc(int from, int to, double fromY, double toY, boolean strong) {
    }

    final int size;
    final double[] height;
    final double[] width;
    /** Edges by the stack they start in, from the highest port down. */
    final List<List<Arc>> out = new ArrayList<>();
    /** Edges by the stack they lead to. */
    final List<List<Arc>> in = new ArrayList<>();
    /** The height of each box in its stack. */
    final double[] offset;

    Net(Units units, Chains chains, double gap) {
        size = chains.groups.size();
        height = new double[size];
        width = new double[size];
        offset = new double[units.size()];
        for (int g = 0; g < size; g++) {
            double y = 0;
            for (int box : chains.groups.get(g)) {
                offset[box] = y;
                y += units.height[box] + gap;
                width[g] = Math.max(width[g], units.width[box]);
            }
            height[g] = y - gap;
            out.add(new ArrayList<>());
            in.add(new ArrayList<>());
        }
        for (Link link : units.links) {
            int from = chains.groupOf[link.from()];
            int to = chains.groupOf[link.to()];
            if (from != to) {
                Arc arc = new Arc(from, to, offset[link.from()] + link.fromY(), offset[link.to()] + link.toY(),
                        !link.edge().kind().equals(Kinds.REFERENCE));
                out.get(from).add(arc);
                in.get(to).add(arc);
            }
        }
        out.forEach(arcs -> arcs.sort(Comparator.comparingDouble(Arc::fromY)));
    }
}
