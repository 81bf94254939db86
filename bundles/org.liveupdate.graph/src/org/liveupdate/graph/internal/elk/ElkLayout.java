/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.elk;

import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.liveupdate.graph.internal.place.Sizes;
import org.liveupdate.graph.internal.route.Assembly;
import org.liveupdate.graph.layout.Box;
import org.liveupdate.graph.layout.LayoutMonitor;
import org.liveupdate.graph.layout.LayoutOptions;
import org.liveupdate.graph.layout.Placement;

/**
 * Lays out with ELK layered. The provider is called directly, not looked up by name, so that nothing has to be
 * registered and it works the same with and without OSGi.
 */
public final class ElkLayout {

    static {
        // On first use the service teaches ELK how to copy its own property values; without it no layout can start.
        LayoutMetaDataService.getInstance();
    }

    private ElkLayout() {
    }

    /** Lays out a graph whose boxes have these sizes. */
    public static Placement layout(Sizes sizes, LayoutOptions options, LayoutMonitor monitor) {
        monitor.check();
        Map<String, Box> columnBoxes = sizes.boxes(Assembly.zeroCorners(sizes.graph()));
        ElkExport export = new ElkExport(sizes, columnBoxes, options);
        monitor.check();
        new LayeredLayoutProvider().layout(export.top, new Monitor(monitor, true));
        monitor.check();
        ElkImport result = new ElkImport(sizes, export);
        monitor.worked(1);
        return Assembly.placement(sizes, result.boxes, result.routes, result.labels);
    }
}
