/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.graph;

import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.graph.VtdGraphs;
import org.liveupdate.analysis.tree.DeviceNode;
import org.liveupdate.analysis.tree.UnitNode;
import org.liveupdate.graph.Graph;
import org.liveupdate.ui.Messages;

/** How much of a unit the graph shows. */
enum GraphScope {
    /** All devices, down to the top page tables. */
    OVERVIEW,
    /** The way of one device's requests, down to the last page tables. */
    DEVICE,
    /** All tables. */
    EVERYTHING;

    /** The choice's text. */
    String text() {
        return switch (this) {
            case OVERVIEW -> Messages.graph_overview;
            case DEVICE -> Messages.graph_device_scope;
            case EVERYTHING -> Messages.graph_everything;
        };
    }

    /**
     * Makes the graph.
     *
     * @param graphs   the image's graphs
     * @param unit     the unit
     * @param device   the device, not null for {@link #DEVICE}
     * @param progress asked for cancellation
     */
    Graph graph(VtdGraphs graphs, UnitNode unit, DeviceNode device, Progress progress) {
        return switch (this) {
            case OVERVIEW -> graphs.overview(unit.unitState(), progress);
            case DEVICE -> graphs.device(unit.unitState(), device.deviceState().bdf(), progress);
            case EVERYTHING -> graphs.everything(unit.unitState(), progress);
        };
    }
}
