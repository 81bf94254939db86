/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.fast;

import java.util.List;
import java.util.Map;
import org.liveupdate.graph.internal.place.Sizes;
import org.liveupdate.graph.internal.route.Assembly;
import org.liveupdate.graph.internal.route.Router;
import org.liveupdate.graph.internal.route.Units;
import org.liveupdate.graph.layout.LayoutMonitor;
import org.liveupdate.graph.layout.LayoutOptions;
import org.liveupdate.graph.layout.Placement;
import org.liveupdate.graph.layout.Point;

/** The fast placement: chains, columns, heights, lines, in this order. */
public final class FastLayout {
    private final LayoutOptions options;
    private final Units units;
    private int columns;

    private FastLayout(Units units, LayoutOptions options) {
        this.units = units;
        this.options = options;
    }

    /** Lays out a graph whose boxes have these sizes. */
    public static Placement layout(Sizes sizes, LayoutOptions options, LayoutMonitor monitor) {
        monitor.check();
        Units units = Assembly.units(sizes, Assembly.zeroCorners(sizes.graph()));
        FastLayout layout = new FastLayout(units, options);
        layout.placeInColumns(monitor);
        monitor.check();
        Router router = new Router(units, layout.columns);
        monitor.check();
        monitor.worked(0.8);
        Map<String, List<Point>> routes = layout.spreadColumns(router);
        Placement placement = Assembly.placement(sizes, sizes.boxes(units.corners()), routes, router.labels());
        monitor.worked(1);
        return placement;
    }

    /** Finds the column and the height of every box. */
    private void placeInColumns(LayoutMonitor monitor) {
        Chains chains = new Chains(units);
        Net net = new Net(units, chains, options.rowGap());
        Layers layers = new Layers(net);
        monitor.check();
        monitor.worked(0.2);
        Heights heights = new Heights(net, layers, options.rowGap(), monitor);
        for (int i = 0; i < units.size(); i++) {
            int stack = chains.groupOf[i];
            units.column[i] = layers.layer[stack];
            units.y[i] = Math.rint(heights.y[stack] + net.offset[i]);
        }
        columns = layers.count;
        startAtZero();
        double width = 0;
        for (double column : columnWidths()) {
            width += column + options.columnGap();
        }
        columns = Strips.fold(units, columns, width, options.rowGap());
        startAtZero();
    }

    private void startAtZero() {
        double top = Double.POSITIVE_INFINITY;
        for (double y : units.y) {
            top = Math.min(top, y);
        }
        for (int i = 0; i < units.size(); i++) {
            units.y[i] -= top;
        }
    }

    private double[] columnWidths() {
        double[] widths = new double[columns];
        for (int i = 0; i < units.size(); i++) {
            widths[units.column[i]] = Math.max(widths[units.column[i]], units.width[i]);
        }
        return widths;
    }

    /** Finds the x of every box, with as much space between the columns as the lines need, and the lines. */
    private Map<String, List<Point>> spreadColumns(Router router) {
        double[] widths = columnWidths();
        double[] left = new double[columns];
        double[] channelLeft = new double[columns];
        double[] channelRight = new double[columns];
        double x = 0;
        for (int i = 0; i < columns; i++) {
            left[i] = x;
            channelLeft[i] = x + widths[i];
            x = Math.rint(channelLeft[i] + Math.max(options.columnGap(), router.channelWidth(i)));
            channelRight[i] = i + 1 < columns ? x : Double.POSITIVE_INFINITY;
        }
        for (int i = 0; i < units.size(); i++) {
            units.x[i] = left[units.column[i]];
        }
        return router.routes(channelLeft, channelRight);
    }
}
