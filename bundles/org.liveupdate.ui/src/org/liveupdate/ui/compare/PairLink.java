/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchPage;
import org.liveupdate.analysis.diff.Difference;
import org.liveupdate.analysis.diff.Difference.Side;
import org.liveupdate.analysis.diff.DifferencePlace;
import org.liveupdate.analysis.diff.NodePlace;
import org.liveupdate.analysis.diff.ObjectDiff;
import org.liveupdate.analysis.tree.Described;
import org.liveupdate.ui.state.StageChoice;
import org.liveupdate.ui.state.StageProvider;

/** Turns what is selected in the view into what other parts understand, by the state that the active editor shows. */
final class PairLink {

    private final IWorkbenchPage page;

    PairLink(IWorkbenchPage page) {
        this.page = page;
    }

    /** Which of two states the active editor shows, the later one if it shows both; empty if neither. */
    Optional<Side> shown(StagePair pair) {
        StageProvider provider = Adapters.adapt(page.getActiveEditor(), StageProvider.class);
        StageChoice current = provider == null ? null : provider.current().orElse(null);
        if (current == null) {
            return Optional.empty();
        }
        return provider == pair.after().provider() && current.equals(pair.after().choice()) ? Optional.of(Side.AFTER)
                : provider == pair.before().provider() && current.equals(pair.before().choice())
                        ? Optional.of(Side.BEFORE) : Optional.empty();
    }

    /** A line of the list. */
    Described of(StagePair pair, Difference line) {
        return new DifferencePlace(line, shown(pair).orElse(null));
    }

    /** A node of the graphs, or null if there is none of that id. */
    Described of(Drawing drawing, String node) {
        var before = drawing.graphs().before().node(node);
        var after = drawing.graphs().after().node(node);
        long where = shown(drawing.comparison().pair()).map(side -> drawing.nodes().address(side, node))
                .orElse(ObjectDiff.NO_ADDRESS);
        return before == null && after == null ? null : new NodePlace(before, after, where);
    }
}
