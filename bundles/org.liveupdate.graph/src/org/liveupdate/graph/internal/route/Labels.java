/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.route;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liveupdate.graph.End;
import org.liveupdate.graph.layout.Box;
import org.liveupdate.graph.layout.Point;

/**
 * Finds places for the texts of edges: over the first piece of the line if it leaves a port alone, else over the last
 * piece. The channels keep room for them beside their tracks.
 */
final class Labels {
    private static final double SPACE = 6;
    private static final double ARROW = 12;

    /** Room at the left of each channel. */
    final double[] left;
    /** Room at the right of each channel. */
    final double[] right;

    private final double height;
    private final Map<End, Integer> uses = new HashMap<>();

    Labels(List<Path> paths, int channels, double height) {
        this.height = height;
        left = new double[channels];
        right = new double[channels];
        paths.forEach(path -> uses.merge(path.link.edge().from(), 1, Integer::sum));
        for (Path path : paths) {
            double width = path.link.label();
            if (width > 0) {
                int last = path.channel.length - 1;
                boolean atStart = atStart(path);
                double[] side = path.fromLeftSide() && atStart || path.toLeftSide() && !atStart ? right : left;
                int channel = path.channel[atStart ? 0 : last];
                side[channel] = Math.max(side[channel], width + SPACE + ARROW);
            }
        }
    }

    private boolean atStart(Path path) {
        return uses.get(path.link.edge().from()) == 1;
    }

    /** The box of the text of an edge. */
    Box box(Path path, List<Point> route) {
        boolean atStart = atStart(path);
        Point at = atStart ? route.get(0) : route.get(route.size() - 1);
        boolean toTheLeft = atStart ? path.fromLeftSide() : path.toLeftSide();
        double space = atStart ? SPACE : ARROW;
        double x = toTheLeft ? at.x() - space - path.link.label() : at.x() + space;
        return new Box(x, at.y() - height, path.link.label(), height);
    }
}
