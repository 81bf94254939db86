/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.gallery;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.zest.core.viewers.GraphViewer;
import org.eclipse.zest.core.widgets.Graph;
import org.eclipse.zest.core.widgets.GraphConnection;
import org.eclipse.zest.core.widgets.GraphContainer;
import org.eclipse.zest.core.widgets.GraphNode;
import org.eclipse.zest.core.widgets.ZestStyles;
import org.eclipse.zest.layouts.LayoutAlgorithm;
import org.eclipse.zest.layouts.algorithms.GridLayoutAlgorithm;
import org.eclipse.zest.layouts.algorithms.RadialLayoutAlgorithm;
import org.eclipse.zest.layouts.algorithms.SpringLayoutAlgorithm;
import org.eclipse.zest.layouts.algorithms.SugiyamaLayoutAlgorithm;
import org.eclipse.zest.layouts.algorithms.TreeLayoutAlgorithm;
import org.liveupdate.zest.records.RecordGraphViewer;
import org.liveupdate.zest.tools.GraphTable;
import org.liveupdate.zest.tools.Minimap;

import java.util.function.Supplier;

/** The kinds of graphs that the gallery shows. */
final class GalleryKinds {

    private GalleryKinds() {
    }

    static void register() {
        records("chain", SampleGraphs::chain);
        records("nested", SampleGraphs::nested);
        records("states", SampleGraphs::states);
        records("1000", () -> SampleGraphs.big(1000));
        records("10000", () -> SampleGraphs.big(10000));
        records("diff", () -> SampleGraphs.compared(SampleGraphs.big(1000)));
        plain("tree", new TreeLayoutAlgorithm());
        plain("radial", new RadialLayoutAlgorithm());
        plain("spring", new SpringLayoutAlgorithm());
        plain("grid", new GridLayoutAlgorithm());
        plain("layers", new SugiyamaLayoutAlgorithm());
        Gallery.KINDS.put("containers", GalleryKinds::containers);
        Gallery.KINDS.put("twins", (shell, gallery) -> {
            SashForm sash = new SashForm(shell, SWT.HORIZONTAL);
            RecordGraphViewer viewer = new RecordGraphViewer(sash, SWT.NONE);
            SashForm right = new SashForm(sash, SWT.VERTICAL);
            new Minimap(right, viewer.getGraphControl());
            new GraphTable(right, SWT.NONE, viewer);
            sash.setWeights(2, 1);
            viewer.setRecords(SampleGraphs.compared(SampleGraphs.chain()));
            gallery.show(viewer, () -> viewer.showNode("domain0"));
        });
        Gallery.KINDS.put("hover", (shell, gallery) -> {
            RecordGraphViewer viewer = new RecordGraphViewer(shell, SWT.NONE);
            viewer.setRecords(SampleGraphs.chain());
            gallery.show(viewer, () -> {
                viewer.showNode("domain0");
                Interaction.hover(viewer.getGraphControl(), viewer.findNode("domain1"));
                viewer.getGraphControl().getTools().search().set("table");
            });
        });
    }

    private static void records(String name, Supplier<org.liveupdate.graph.Graph> graph) {
        Gallery.KINDS.put(name, (shell, gallery) -> {
            RecordGraphViewer viewer = new RecordGraphViewer(shell, SWT.NONE);
            viewer.setRecords(graph.get());
            gallery.show(viewer, () -> { });
        });
    }

    private static void plain(String name, LayoutAlgorithm algorithm) {
        Gallery.KINDS.put(name, (shell, gallery) -> {
            GraphViewer viewer = new GraphViewer(shell, SWT.NONE);
            Graph graph = viewer.getGraphControl();
            graph.setConnectionStyle(ZestStyles.CONNECTIONS_DIRECTED);
            GraphNode[] nodes = new GraphNode[40];
            for (int i = 0; i < nodes.length; i++) {
                nodes[i] = new GraphNode(graph, ZestStyles.NONE, "node " + i);
                if (i > 0) {
                    new GraphConnection(graph, ZestStyles.CONNECTIONS_DIRECTED, nodes[(i - 1) / 3], nodes[i])
                            .setText(i % 7 == 0 ? "edge " + i : "");
                }
            }
            graph.setLayoutAlgorithm(algorithm, true);
            gallery.show(viewer, () -> graph.getCamera().fit());
        });
    }

    private static void containers(Shell shell, Gallery gallery) {
        GraphViewer viewer = new GraphViewer(shell, SWT.NONE);
        Graph graph = viewer.getGraphControl();
        GraphContainer first = new GraphContainer(graph, ZestStyles.NONE, "Machine");
        GraphContainer inner = new GraphContainer(first, ZestStyles.NONE, "IOMMU unit");
        GraphContainer closed = new GraphContainer(graph, ZestStyles.NONE, "Closed");
        GraphNode a = new GraphNode(first, ZestStyles.NONE, "device a");
        GraphNode b = new GraphNode(inner, ZestStyles.NONE, "root table");
        GraphNode c = new GraphNode(inner, ZestStyles.NONE, "context table");
        GraphNode hidden = new GraphNode(closed, ZestStyles.NONE, "hidden");
        GraphNode outside = new GraphNode(graph, ZestStyles.NONE, "outside");
        new GraphConnection(graph, ZestStyles.CONNECTIONS_DIRECTED, a, b);
        new GraphConnection(graph, ZestStyles.CONNECTIONS_DIRECTED, b, c);
        new GraphConnection(graph, ZestStyles.CONNECTIONS_DIRECTED, c, hidden).setText("into a closed one");
        new GraphConnection(graph, ZestStyles.CONNECTIONS_DIRECTED, outside, a);
        first.open(false);
        inner.open(false);
        graph.setLayoutAlgorithm(new SugiyamaLayoutAlgorithm(SWT.HORIZONTAL), false);
        graph.applyLayoutNow();
        gallery.show(viewer, () -> graph.getCamera().fit());
    }
}
