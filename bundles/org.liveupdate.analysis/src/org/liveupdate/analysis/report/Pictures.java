/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.report;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.diff.BeforeAfterQuery;
import org.liveupdate.analysis.diff.PairPicture;
import org.liveupdate.analysis.diff.StatePair;
import org.liveupdate.analysis.graph.FocusQuery;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.layout.Placement;
import org.liveupdate.graph.write.GraphFormat;
import org.liveupdate.graph.write.GraphWriters;
import org.liveupdate.graph.write.WriteOptions;

/** Pointer graphs as pictures for a page: as much detail as still can be read. */
final class Pictures {

    private static final String OVERVIEW = "Structures and pointers";
    private static final String SUMMARY = "Units, devices and domains";
    private static final String CHAIN = "What one kernel hands over to the next";

    private final ReportOptions options;
    private final Progress progress;

    Pictures(ReportOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /** Two states side by side, the same object at the same place. */
    List<Block> of(StatePair pair, String before, String after) {
        List<Block> pictures = new ArrayList<>();
        if (structures(pair.diff().objects().size()) && add(pair, null, OVERVIEW, before, after, pictures)) {
            return pictures;
        }
        boolean shown = add(pair, FocusQuery.CHAIN, CHAIN, before, after, pictures);
        shown |= add(pair, FocusQuery.SUMMARY, SUMMARY, before, after, pictures);
        return shown ? pictures : List.of(tooLarge());
    }

    private boolean structures(int objects) {
        return objects <= 4 * options.maxNodes();
    }

    private boolean add(StatePair pair, String focus, String title, String before, String after,
            List<Block> pictures) {
        BeforeAfterQuery.Graphs graphs = pair.graphs(focus, 0, progress);
        if (graphs.merged().nodes().isEmpty() || graphs.merged().nodes().size() > options.maxNodes()) {
            return false;
        }
        PairPicture picture = PairPicture.stacked(graphs, before, after);
        pictures.add(picture(title + ", " + before + " (above) and " + after + " (below)", picture.graph(),
                picture.placement()));
        return true;
    }

    /** One state. */
    List<Block> of(Inspection inspection) {
        for (String focus : new String[] {null, FocusQuery.SUMMARY}) {
            Graph graph = new FocusQuery(inspection, focus, 0).run(progress);
            if (graph.nodes().isEmpty()) {
                return List.of();
            }
            if (graph.nodes().size() <= options.maxNodes()) {
                return List.of(picture(focus == null ? OVERVIEW : SUMMARY, graph, null));
            }
        }
        return List.of(tooLarge());
    }

    private static Block tooLarge() {
        return new Block.Paragraph(Sign.NONE, "There is too much for a picture here; the command graph draws it, or "
                + "a part of it with --focus.");
    }

    private static Block picture(String title, Graph graph, Placement placement) {
        String svg = GraphWriters.text(GraphFormat.SVG, graph, placement, WriteOptions.DEFAULT);
        return new Block.Picture(title, svg.substring(svg.indexOf("<svg")));
    }
}
