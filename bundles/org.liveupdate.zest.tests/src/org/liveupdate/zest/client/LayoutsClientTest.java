/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.Label;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.zest.core.widgets.DAGExpandCollapseManager;
import org.eclipse.zest.core.widgets.DefaultSubgraph;
import org.eclipse.zest.core.widgets.FigureSubgraph;
import org.eclipse.zest.core.widgets.Graph;
import org.eclipse.zest.core.widgets.GraphConnection;
import org.eclipse.zest.core.widgets.GraphNode;
import org.eclipse.zest.core.widgets.ZestStyles;
import org.eclipse.zest.layouts.LayoutAlgorithm;
import org.eclipse.zest.layouts.algorithms.AbstractLayoutAlgorithm;
import org.eclipse.zest.layouts.algorithms.BoxLayoutAlgorithm;
import org.eclipse.zest.layouts.algorithms.CompositeLayoutAlgorithm;
import org.eclipse.zest.layouts.algorithms.DirectedGraphLayoutAlgorithm;
import org.eclipse.zest.layouts.algorithms.GridLayoutAlgorithm;
import org.eclipse.zest.layouts.algorithms.HorizontalShiftAlgorithm;
import org.eclipse.zest.layouts.algorithms.RadialLayoutAlgorithm;
import org.eclipse.zest.layouts.algorithms.SpaceTreeLayoutAlgorithm;
import org.eclipse.zest.layouts.algorithms.SpringLayoutAlgorithm;
import org.eclipse.zest.layouts.algorithms.SugiyamaLayoutAlgorithm;
import org.eclipse.zest.layouts.algorithms.TreeLayoutAlgorithm;
import org.eclipse.zest.layouts.interfaces.ConnectionLayout;
import org.eclipse.zest.layouts.interfaces.EntityLayout;
import org.eclipse.zest.layouts.interfaces.GraphStructureListener;
import org.eclipse.zest.layouts.interfaces.LayoutContext;
import org.eclipse.zest.layouts.interfaces.NodeLayout;
import org.eclipse.zest.layouts.interfaces.SubgraphLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** Layout algorithms, contexts and subgraphs. */
class LayoutsClientTest {
    private final ClientShell client = new ClientShell();
    private final Graph graph = new Graph(client.shell(), SWT.NONE);
    private final List<GraphNode> nodes = new ArrayList<>();

    @BeforeEach
    void open() {
        client.open();
    }

    @AfterEach
    void close() {
        client.close();
    }

    private void tree(int count, int fanOut) {
        for (int i = 0; i < count; i++) {
            nodes.add(new GraphNode(graph, SWT.NONE, "node " + i));
            if (i > 0) {
                new GraphConnection(graph, ZestStyles.CONNECTIONS_DIRECTED, nodes.get((i - 1) / fanOut), nodes.get(i));
            }
        }
    }

    static Stream<LayoutAlgorithm> all() {
        return Stream.of(new TreeLayoutAlgorithm(), new TreeLayoutAlgorithm(TreeLayoutAlgorithm.LEFT_RIGHT),
                new GridLayoutAlgorithm(), new RadialLayoutAlgorithm(), new BoxLayoutAlgorithm(SWT.VERTICAL),
                new SugiyamaLayoutAlgorithm(SWT.HORIZONTAL), new DirectedGraphLayoutAlgorithm(),
                new SpringLayoutAlgorithm(), new SpaceTreeLayoutAlgorithm(),
                new CompositeLayoutAlgorithm(new LayoutAlgorithm[] {new TreeLayoutAlgorithm(),
                    new HorizontalShiftAlgorithm()}));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyAlgorithmGivesNodesPlacesOfTheirOwn(LayoutAlgorithm algorithm) {
        tree(13, 3);
        graph.setLayoutAlgorithm(algorithm, false);
        graph.applyLayoutNow();
        client.settle();
        assertSame(algorithm, graph.getLayoutAlgorithm());
        assertEquals(13, new HashSet<>(nodes.stream().map(GraphNode::getLocation).toList()).size());
    }

    @Test
    void treesGrowInTheirDirection() {
        tree(4, 3);
        graph.setLayoutAlgorithm(new TreeLayoutAlgorithm(TreeLayoutAlgorithm.TOP_DOWN), false);
        graph.applyLayoutNow();
        client.settle();
        assertTrue(nodes.get(1).getLocation().y > nodes.get(0).getLocation().y);
        graph.setLayoutAlgorithm(new TreeLayoutAlgorithm(TreeLayoutAlgorithm.LEFT_RIGHT), false);
        graph.applyLayoutNow();
        client.settle();
        assertTrue(nodes.get(1).getLocation().x > nodes.get(0).getLocation().x);
    }

    /** An algorithm of a client's that looks at items, which may be done by one thread only. */
    private static final class ByText extends AbstractLayoutAlgorithm {
        private final List<String> heard = new ArrayList<>();

        @Override
        public void setLayoutContext(LayoutContext newContext) {
            super.setLayoutContext(newContext);
            newContext.addGraphStructureListener(new GraphStructureListener.Stub() {
                @Override
                public boolean nodeAdded(LayoutContext where, NodeLayout node) {
                    heard.add("node");
                    return false;
                }

                @Override
                public boolean connectionAdded(LayoutContext where, ConnectionLayout connection) {
                    heard.add("connection");
                    return false;
                }
            });
        }

        @Override
        public void applyLayout(boolean clean) {
            assertNotNull(Display.getCurrent(), "items may be asked");
            for (EntityLayout entity : context.getEntities()) {
                entity.setLocation(100 * entity.getItems()[0].getText().length(), 50);
            }
        }
    }

    @Test
    void algorithmsOfClientsHearOfChangesAndMayAskItems() {
        ByText algorithm = new ByText();
        graph.setLayoutAlgorithm(algorithm, true);
        GraphNode a = new GraphNode(graph, SWT.NONE, "a");
        GraphNode bbb = new GraphNode(graph, SWT.NONE, "bbb");
        new GraphConnection(graph, SWT.NONE, a, bbb);
        assertEquals(List.of("node", "node", "connection"), algorithm.heard);
        graph.applyLayout();
        client.until(() -> bbb.getLocation().x > 200);
        assertTrue(a.getLocation().x < bbb.getLocation().x);
    }

    @Test
    void filtersKeepItemsOutOfLayouts() {
        tree(3, 2);
        graph.addLayoutFilter(item -> item == nodes.get(2));
        assertEquals(2, graph.getLayoutContext().getNodes().length);
    }

    @Test
    void contextsKnowNeighbours() {
        tree(3, 2);
        NodeLayout[] seen = graph.getLayoutContext().getNodes();
        assertEquals(2, seen[0].getSuccessingNodes().length);
        assertSame(seen[0], seen[1].getPredecessingNodes()[0]);
        assertEquals(2, seen[0].getOutgoingConnections().length);
        assertSame(nodes.get(1), seen[1].getItems()[0]);
        assertEquals(1, graph.getLayoutContext().getConnections(seen[0], seen[1]).length);
    }

    @Test
    void collapsedNodesHideWhatTheyLeadTo() {
        tree(7, 2);
        graph.setLayoutAlgorithm(new TreeLayoutAlgorithm(), false);
        graph.setExpandCollapseManager(new DAGExpandCollapseManager());
        client.settle();
        assertTrue(graph.canExpand(nodes.get(0)));
        graph.setExpanded(nodes.get(0), true);
        client.settle();
        assertTrue(graph.canCollapse(nodes.get(0)));
        graph.setExpanded(nodes.get(0), false);
        client.settle();
        assertTrue(graph.canExpand(nodes.get(0)));
    }

    @Test
    void spaceTreesExpandAndCollapseBranches() {
        tree(40, 3);
        SpaceTreeLayoutAlgorithm algorithm = new SpaceTreeLayoutAlgorithm();
        assertEquals(SpaceTreeLayoutAlgorithm.TOP_DOWN, algorithm.getDirection());
        graph.setLayoutAlgorithm(algorithm, false);
        graph.setExpandCollapseManager(algorithm.getExpandCollapseManager());
        graph.applyLayoutNow();
        client.settle();
        GraphNode root = nodes.get(0);
        if (graph.canExpand(root)) {
            graph.setExpanded(root, true);
        }
        assertTrue(graph.canCollapse(root));
        graph.setExpanded(root, false);
        client.settle();
        assertTrue(graph.canExpand(root));
        assertFalse(graph.canCollapse(root));
    }

    @Test
    void labelsStandForPrunedNodes() {
        tree(7, 2);
        graph.setSubgraphFactory(new DefaultSubgraph.LabelSubgraphFactory());
        LayoutContext context = graph.getLayoutContext();
        NodeLayout[] all = context.getNodes();
        SubgraphLayout subgraph = context.createSubgraph(new NodeLayout[] {all[3], all[4]});
        assertEquals(2, subgraph.countNodes());
        assertSame(subgraph, all[3].getSubgraph());
        assertTrue(subgraph.isGraphEntity());
        assertEquals("2", ((Label) ((FigureSubgraph) subgraph).getFigure()).getText());
        assertEquals(6, context.getEntities().length);
        subgraph.removeNodes(new NodeLayout[] {all[3], all[4]});
        context.flushChanges(false);
        assertEquals(0, context.getSubgraphs().length);
        assertFalse(all[3].isPruned());
    }
}
