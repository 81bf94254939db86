/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.gallery;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.zest.core.viewers.GraphViewer;
import org.eclipse.zest.core.widgets.BezierCurve;
import org.eclipse.zest.core.widgets.DefaultSubgraph;
import org.eclipse.zest.core.widgets.Graph;
import org.eclipse.zest.core.widgets.GraphConnection;
import org.eclipse.zest.core.widgets.GraphContainer;
import org.eclipse.zest.core.widgets.GraphNode;
import org.eclipse.zest.core.widgets.ZestStyles;
import org.eclipse.zest.layouts.LayoutAlgorithm;
import org.eclipse.zest.layouts.algorithms.GridLayoutAlgorithm;
import org.eclipse.zest.layouts.algorithms.RadialLayoutAlgorithm;
import org.eclipse.zest.layouts.algorithms.SpaceTreeLayoutAlgorithm;
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
        Gallery.KINDS.put("spacetree", GalleryKinds::spaceTree);
        Gallery.KINDS.put("curves", GalleryKinds::curves);
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
            tree(graph, 40);
            graph.setLayoutAlgorithm(algorithm, false);
            graph.applyLayoutNow();
            gallery.show(viewer, () -> graph.getCamera().fit());
        });
    }

    private static GraphNode[] tree(Graph graph, int count) {
        GraphNode[] nodes = new GraphNode[count];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = new GraphNode(graph, ZestStyles.NONE, "node " + i);
            if (i > 0) {
                new GraphConnection(graph, ZestStyles.CONNECTIONS_DIRECTED, nodes[(i - 1) / 3], nodes[i])
                        .setText(i % 7 == 0 ? "edge " + i : "");
            }
        }
        return nodes;
    }

    private static void spaceTree(Shell shell, Gallery gallery) {
        GraphViewer viewer = new GraphViewer(shell, SWT.NONE);
        Graph graph = viewer.getGraphControl();
        GraphNode[] nodes = tree(graph, 121);
        graph.setPreferredSize(1100, 700);
        SpaceTreeLayoutAlgorithm algorithm = new SpaceTreeLayoutAlgorithm();
        graph.setSubgraphFactory(new DefaultSubgraph.TriangleSubgraphFactory());
        graph.setLayoutAlgorithm(algorithm, false);
        graph.setExpandCollapseManager(algorithm.getExpandCollapseManager());
        graph.setSubgraphFactory(new DefaultSubgraph.LabelSubgraphFactory());
        graph.setExpanded(nodes[7], true);
        graph.setSubgraphFactory(new DefaultSubgraph.PrunedSuccessorsSubgraphFactory());
        graph.setExpanded(nodes[9], true);
        graph.applyLayoutNow();
        gallery.show(viewer, () -> graph.getCamera().fit());
    }

    private static void curves(Shell shell, Gallery gallery) {
        GraphViewer viewer = new GraphViewer(shell, SWT.NONE);
        Graph graph = viewer.getGraphControl();
        GraphNode a = new GraphNode(graph, ZestStyles.NONE, "from here");
        for (int i = 0; i < 6; i++) {
            GraphNode b = new GraphNode(graph, ZestStyles.NONE, "to node " + i);
            b.setLocation(450, i * 90);
            GraphConnection curve = new GraphConnection(graph, ZestStyles.CONNECTIONS_DIRECTED, a, b);
            curve.setBezierCurve(new BezierCurve(i * 12, 0.4, i % 2 == 0 ? 30 : -30, 0.4));
            curve.setText("angle " + i * 12);
        }
        a.setLocation(0, 225);
        GraphContainer box = new GraphContainer(graph, ZestStyles.NONE, "half as large");
        for (int i = 0; i < 6; i++) {
            new GraphNode(box, ZestStyles.NONE, "inside " + i);
        }
        box.setScale(0.5);
        box.setLocation(650, 200);
        box.open(false);
        graph.setLayoutAlgorithm(null, false);
        graph.applyLayoutNow();
        gallery.show(viewer, () -> graph.getCamera().fit());
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
