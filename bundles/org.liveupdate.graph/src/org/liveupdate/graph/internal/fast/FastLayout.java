/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.fast;

import java.util.List;
import java.util.Map;
import org.liveupdate.graph.Graph;
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

    private FastLayout() {
    }

    /** Lays out a graph whose boxes have these sizes. */
    public static Placement layout(Sizes sizes, LayoutOptions options, LayoutMonitor monitor) {
        Graph graph = sizes.graph();
        Units units = Assembly.units(sizes, Assembly.zeroCorners(graph));
        monitor.check();
        Chains chains = new Chains(units);
        Net net = new Net(units, chains, options.rowGap());
        Layers layers = new Layers(net);
        monitor.check();
        monitor.worked(0.2);
        Heights heights = new Heights(net, layers, options.rowGap(), monitor);
        double[] columnWidth = new double[layers.count];
        double top = Double.POSITIVE_INFINITY;
        for (int g = 0; g < net.size; g++) {
            columnWidth[layers.layer[g]] = Math.max(columnWidth[layers.layer[g]], net.width[g]);
            top = Math.min(top, heights.y[g]);
        }
        for (int i = 0; i < units.size(); i++) {
            int stack = chains.groupOf[i];
            units.column[i] = layers.layer[stack];
            units.y[i] = Math.rint(heights.y[stack] - top + net.offset[i]);
        }
        monitor.check();
        Router router = new Router(units, layers.count);
        monitor.check();
        monitor.worked(0.8);
        double[] columnX = new double[layers.count];
        double[] channelLeft = new double[layers.count];
        double[] channelRight = new double[layers.count];
        for (int i = 1; i < layers.count; i++) {
            columnX[i] = columnX[i - 1] + columnWidth[i - 1]
                    + Math.max(options.columnGap(), router.channelWidth(i - 1));
        }
        for (int i = 0; i < layers.count; i++) {
            channelLeft[i] = columnX[i] + columnWidth[i];
            channelRight[i] = i + 1 < layers.count ? columnX[i + 1] : Double.POSITIVE_INFINITY;
        }
        for (int i = 0; i < units.size(); i++) {
            units.x[i] = columnX[units.column[i]];
        }
        Map<String, List<Point>> routes = router.routes(channelLeft, channelRight);
        Placement placement = Assembly.placement(sizes, sizes.boxes(units.corners()), routes, router.labels());
        monitor.worked(1);
        return placement;
    }
}
