/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.graph.Overview;
import org.liveupdate.analysis.graph.SummaryGraph;
import org.liveupdate.analysis.graph.VtdGraphs;
import org.liveupdate.analysis.source.StateSource;
import org.liveupdate.decode.vtd.VtdUnit;
import org.liveupdate.graph.Graph;

/** How much of a state's pointers a graph shows. */
enum GraphPart {
    /** Units, devices, domains. */
    SUMMARY,
    /** What one kernel hands over to the next. */
    CHAIN,
    /** What is handed over, and the tables of hardware that it leads to. */
    EVERYTHING,
    /** All devices of a unit, down to the top page tables. */
    OVERVIEW,
    /** All tables of a unit. */
    TABLES;

    String text() {
        return switch (this) {
            case SUMMARY -> Texts.graph_summary;
            case CHAIN -> Texts.graph_chain;
            case EVERYTHING -> Texts.graph_everything;
            case OVERVIEW -> Texts.graph_overview;
            case TABLES -> Texts.graph_tables;
        };
    }

    /** Whether a unit must be chosen. */
    boolean needsUnit() {
        return this == OVERVIEW || this == TABLES;
    }

    /**
     * Makes the graph.
     *
     * @param state    what of
     * @param index    the unit, if one is needed
     * @param progress asked for cancellation
     */
    Graph graph(StateSource state, int index, Progress progress) throws CoreException {
        if (this == SUMMARY) {
            return new SummaryGraph(state.inspection()).run();
        }
        List<VtdUnit> units = state.inspection().units();
        if (needsUnit() && index >= units.size()) {
            throw new CoreException(Status.error(NLS.bind(Texts.graph_no_unit, Integer.valueOf(index),
                    Integer.valueOf(units.size()))));
        }
        VtdGraphs tables = new VtdGraphs(state.inspection(), state.pointers(progress));
        Overview chain = new Overview(state.inspection(), state.pointers(progress));
        return switch (this) {
            case OVERVIEW -> tables.overview(units.get(index), progress);
            case TABLES -> tables.everything(units.get(index), progress);
            case CHAIN -> chain.chain(progress);
            case SUMMARY, EVERYTHING -> chain.run(progress);
        };
    }
}
