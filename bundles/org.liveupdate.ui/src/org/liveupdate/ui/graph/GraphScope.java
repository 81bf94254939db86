/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.graph;

import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.graph.NeighbourQuery;
import org.liveupdate.analysis.graph.Overview;
import org.liveupdate.analysis.graph.SummaryGraph;
import org.liveupdate.analysis.graph.VtdGraphs;
import org.liveupdate.analysis.pointer.PointerIndex;
import org.liveupdate.analysis.source.StateSource;
import org.liveupdate.analysis.tree.DeviceNode;
import org.liveupdate.analysis.tree.UnitNode;
import org.liveupdate.graph.Graph;
import org.liveupdate.ui.Messages;

/** How much the graph shows. */
enum GraphScope {
    /** All devices of a unit, down to the top page tables. */
    OVERVIEW,
    /** The way of one device's requests, down to the last page tables. */
    DEVICE,
    /** All tables of a unit. */
    TABLES,
    /** Units, devices and domains. */
    SUMMARY,
    /** What one kernel hands over to the next. */
    CHAIN,
    /** What is handed over, and the tables of hardware that it leads to. */
    EVERYTHING,
    /** What is selected, with what points to it and what it points to. */
    AROUND,
    /** Who points to what is selected, some steps back. */
    INCOMING,
    /** The way from the KHO tree to what is selected. */
    WHY;

    /**
     * What a graph is made of.
     *
     * @param source  the state
     * @param unit    the chosen unit, or null
     * @param device  the chosen device, or null
     * @param address physical address of what is selected, or -1
     */
    record Request(StateSource source, UnitNode unit, DeviceNode device, long address) {
    }

    /** The choice's text. */
    String text() {
        return switch (this) {
            case OVERVIEW -> Messages.graph_overview;
            case DEVICE -> Messages.graph_device_scope;
            case TABLES -> Messages.graph_everything;
            case SUMMARY -> Messages.graph_summary;
            case CHAIN -> Messages.graph_chain;
            case EVERYTHING -> Messages.graph_all;
            case AROUND -> Messages.graph_around;
            case INCOMING -> Messages.graph_incoming;
            case WHY -> Messages.graph_why;
        };
    }

    /** Whether a unit must be chosen. */
    boolean needsUnit() {
        return this == OVERVIEW || this == DEVICE || this == TABLES;
    }

    /** Whether the graph is another one when something else is selected. */
    boolean followsSelection() {
        return this == AROUND || this == INCOMING || this == WHY;
    }

    /** Whether there is anything to draw. */
    boolean isPossible(Request request) {
        return (!needsUnit() || request.unit() != null && request.device() != null)
                && (!followsSelection() || request.address() >= 0);
    }

    /**
     * Makes the graph.
     *
     * @param request  what of
     * @param progress asked for cancellation
     */
    Graph graph(Request request, Progress progress) {
        if (this == SUMMARY) {
            return new SummaryGraph(request.source().inspection()).run();
        }
        PointerIndex pointers = request.source().pointers(progress);
        VtdGraphs tables = new VtdGraphs(request.source().inspection(), pointers);
        Overview chain = new Overview(request.source().inspection(), pointers);
        NeighbourQuery near = new NeighbourQuery(request.source().inspection(), pointers, request.address());
        return switch (this) {
            case OVERVIEW -> tables.overview(request.unit().unitState(), progress);
            case DEVICE -> tables.device(request.unit().unitState(), request.device().deviceState().bdf(), progress);
            case TABLES -> tables.everything(request.unit().unitState(), progress);
            case CHAIN -> chain.chain(progress);
            case AROUND -> near.around(progress);
            case INCOMING -> near.incoming(progress);
            case WHY -> near.way(progress);
            case SUMMARY, EVERYTHING -> chain.run(progress);
        };
    }
}
