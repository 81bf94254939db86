/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liveupdate.graph.End;

/**
 * Finds the channels and gaps of all edges. An edge to a column further right leaves its box at the right and arrives
 * at the left; one to the same column leaves and arrives at the right; one back leaves at the left and arrives at the
 * right.
 */
final class Paths {
    /** How far lines against the usual direction stay off the middle of a title band, where others come and go. */
    static final double ASIDE = 7;
    private static final double NEAR = 12;

    private final Units units;
    private final List<Path> paths = new ArrayList<>();
    private final Map<Integer, Gaps> gaps = new HashMap<>();
    private final List<List<Integer>> boxesOfColumn = new ArrayList<>();

    Paths(Units units, int columns) {
        this.units = units;
        for (int i = 0; i < columns; i++) {
            boxesOfColumn.add(new ArrayList<>());
        }
        for (int i = 0; i < units.size(); i++) {
            boxesOfColumn.get(units.column[i]).add(i);
        }
        for (Link link : units.links) {
            paths.add(path(link));
        }
        spreadLanes();
    }

    List<Path> all() {
        return paths;
    }

    private Path path(Link link) {
        int from = units.column[link.from()];
        int to = units.column[link.to()];
        Path path = new Path(link, from, to);
        int last = path.channel.length;
        path.y[0] = units.y[link.from()] + link.fromY();
        path.y[last] = units.y[link.to()] + link.toY();
        if (path.fromLeftSide() && link.edge().from().port() == null) {
            path.y[0] += ASIDE;
        }
        if (!path.toLeftSide() && link.edge().to().port() == null) {
            path.y[last] -= ASIDE;
        }
        for (int i = 0; i + 1 < last; i++) {
            Gaps column = gapsOf(path.columnAfter(i));
            path.y[i + 1] = column.clamp(column.choose(path.y[i], path.y[last]), path.y[i]);
        }
        return path;
    }

    private Gaps gapsOf(int column) {
        return gaps.computeIfAbsent(column, key -> new Gaps(units, boxesOfColumn.get(key)));
    }

    /** A gap of a column that lines cross. */
    private record Crossing(int column, int gap) {
    }

    /** Where lines lead that may run as one. */
    private record Target(End end, boolean removed) {
    }

    /** A line in a gap: the number of its path and the index of the height. */
    private record Crosser(int path, int index, Target target, double wanted) {
    }

    /** Lines that cross a column in the same gap run side by side; near ones to one target run as one. */
    private void spreadLanes() {
        Map<Crossing, List<Crosser>> crossings = new LinkedHashMap<>();
        for (int p = 0; p < paths.size(); p++) {
            Path path = paths.get(p);
            for (int i = 1; i < path.channel.length; i++) {
                int column = path.columnAfter(i - 1);
                int gap = gapsOf(column).choose(path.y[i], path.y[i]);
                crossings.computeIfAbsent(new Crossing(column, gap), key -> new ArrayList<>())
                        .add(new Crosser(p, i, new Target(path.link.edge().to(), path.removed()), path.y[i]));
            }
        }
        crossings.forEach(this::spread);
    }

    private void spread(Crossing crossing, List<Crosser> crossers) {
        crossers.sort(Comparator.comparingDouble(Crosser::wanted));
        List<List<Crosser>> lanes = new ArrayList<>();
        Map<Target, List<Crosser>> nearest = new HashMap<>();
        for (Crosser crosser : crossers) {
            List<Crosser> lane = nearest.get(crosser.target());
            if (lane == null || crosser.wanted() - lane.get(0).wanted() > NEAR) {
                lane = new ArrayList<>();
                lanes.add(lane);
                nearest.put(crosser.target(), lane);
            }
            lane.add(crosser);
        }
        double[] wanted = lanes.stream().mapToDouble(lane -> lane.get(0).wanted()).toArray();
        double[] heights = gapsOf(crossing.column()).lanes(crossing.gap(), wanted);
        for (int i = 0; i < heights.length; i++) {
            for (Crosser crosser : lanes.get(i)) {
                paths.get(crosser.path()).y[crosser.index()] = heights[i];
            }
        }
    }
}
