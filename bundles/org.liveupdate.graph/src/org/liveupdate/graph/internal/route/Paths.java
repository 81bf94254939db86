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
        if (link.edge().from().node().equals(link.edge().to().node()) && path.y[0] == path.y[last]) {
            path.y[last] += 8;
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

    /** A crossing of a column by the lines to one target, which share it. */
    private record Crossing(int column, int gap, End target) {
    }

    /** Lines that cross a column in the same gap run side by side; those to one target run as one. */
    private void spreadLanes() {
        Map<Crossing, List<int[]>> crossings = new LinkedHashMap<>();
        for (int p = 0; p < paths.size(); p++) {
            Path path = paths.get(p);
            for (int i = 0; i + 1 < path.channel.length; i++) {
                int column = path.columnAfter(i);
                int gap = gapsOf(column).choose(path.y[i + 1], path.y[i + 1]);
                crossings.computeIfAbsent(new Crossing(column, gap, path.link.edge().to()),
                        key -> new ArrayList<>()).add(new int[] {p, i + 1});
            }
        }
        Map<List<Integer>, List<List<int[]>>> shared = new LinkedHashMap<>();
        crossings.forEach((crossing, lines) -> shared.computeIfAbsent(List.of(crossing.column(), crossing.gap()),
                key -> new ArrayList<>()).add(lines));
        shared.forEach((key, lanes) -> spread(gapsOf(key.get(0)), key.get(1), lanes));
    }

    private void spread(Gaps column, int gap, List<List<int[]>> lanes) {
        lanes.sort(Comparator.comparingDouble(this::heightOf));
        double wanted = lanes.stream().mapToDouble(this::heightOf).average().orElse(0);
        for (int i = 0; i < lanes.size(); i++) {
            double y = column.lane(gap, wanted, i, lanes.size());
            for (int[] line : lanes.get(i)) {
                paths.get(line[0]).y[line[1]] = y;
            }
        }
    }

    private double heightOf(List<int[]> lane) {
        return paths.get(lane.get(0)[0]).y[lane.get(0)[1]];
    }
}
