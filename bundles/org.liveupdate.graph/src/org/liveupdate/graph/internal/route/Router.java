/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.route;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liveupdate.graph.layout.Box;
import org.liveupdate.graph.layout.Point;

/**
 * Routes all edges between boxes that stand in columns. Works in two steps, because a layout wants to know how wide the
 * channels must be before it decides where the columns are.
 */
public final class Router {
    private static final double SPACING = 8;
    private static final double MARGIN = 14;
    private static final int CROWDED = 30;

    private final Units units;
    private final List<Path> paths;
    private final int[] tracks;
    private final Labels labels;
    private final Map<String, Box> labelBoxes = new LinkedHashMap<>();

    /**
     * Plans all lines. The columns and the heights of the boxes must be set, their x need not be.
     *
     * @param columns how many columns there are
     */
    public Router(Units units, int columns) {
        this.units = units;
        this.paths = new Paths(units, columns).all();
        this.tracks = new Tracks(paths, columns).count;
        this.labels = new Labels(paths, columns, units.labelHeight);
    }

    /** The width in pixels that the channel at the right of a column needs for its lines. */
    public double channelWidth(int column) {
        return leftMargin(column) + span(column) + Math.max(MARGIN, labels.right[column]);
    }

    private double leftMargin(int column) {
        return Math.max(MARGIN, labels.left[column]);
    }

    private double span(int column) {
        return Math.max(0, tracks[column] - 1) * spacing(column);
    }

    /** Lines in a crowded channel come closer to each other, so that the drawing does not become all channel. */
    private double spacing(int column) {
        return tracks[column] <= CROWDED ? SPACING : Math.max(1.5, SPACING * CROWDED / tracks[column]);
    }

    /**
     * The corners of all edges by id, now that the boxes have their x.
     *
     * @param left  where the channel at the right of each column begins
     * @param right where it ends; infinite for the last
     */
    public Map<String, List<Point>> routes(double[] left, double[] right) {
        Map<String, List<Point>> routes = new LinkedHashMap<>();
        for (Path path : paths) {
            List<Point> route = corners(path, left, right);
            routes.put(path.link.edge().id(), route);
            if (path.link.label() > 0) {
                labelBoxes.put(path.link.edge().id(), labels.box(path, route));
            }
        }
        return routes;
    }

    /** Where the texts of edges go, by edge id; known after {@link #routes(double[], double[])}. */
    public Map<String, Box> labels() {
        return labelBoxes;
    }

    private List<Point> corners(Path path, double[] left, double[] right) {
        Link link = path.link;
        int last = path.channel.length;
        List<Point> points = new ArrayList<>();
        double start = path.fromLeftSide() ? link.fromLeft() : link.fromRight();
        points.add(new Point(units.x[link.from()] + start, path.y[0]));
        for (int i = 0; i < last; i++) {
            if (path.y[i] != path.y[i + 1]) {
                double x = trackX(path.channel[i], path.track[i], left, right);
                points.add(new Point(x, path.y[i]));
                points.add(new Point(x, path.y[i + 1]));
            }
        }
        double end = path.toLeftSide() ? link.toLeft() : link.toRight();
        points.add(new Point(units.x[link.to()] + end, path.y[last]));
        return points;
    }

    private double trackX(int channel, int track, double[] left, double[] right) {
        double space = right[channel] - left[channel];
        double step = spacing(channel);
        double margin = leftMargin(channel);
        if (space < channelWidth(channel)) {
            step = space / (tracks[channel] + 1);
            margin = step;
        } else if (Double.isFinite(space)) {
            margin += (space - channelWidth(channel)) / 2;
        }
        return left[channel] + margin + track * step;
    }
}
