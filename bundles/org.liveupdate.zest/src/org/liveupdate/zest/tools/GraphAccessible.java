/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.tools;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.zest.core.widgets.Graph;
import org.eclipse.zest.core.widgets.GraphContainer;
import org.eclipse.zest.core.widgets.GraphItem;
import org.eclipse.zest.core.widgets.GraphNode;
import org.liveupdate.zest.scene.DetailFigure;

import java.util.List;

/** Tells assistive technology about a graph: a list whose items are the nodes that are shown. */
final class GraphAccessible {
    private final Graph graph;
    private final Neighbours nodes;

    GraphAccessible(Graph graph) {
        this.graph = graph;
        nodes = new Neighbours(graph);
        Accessible accessible = graph.getAccessible();
        accessible.addAccessibleListener(new Names());
        accessible.addAccessibleControlListener(new Structure());
        graph.addListener(SWT.Selection, event -> selectionChanged(accessible));
    }

    private void selectionChanged(Accessible accessible) {
        accessible.selectionChanged();
        int focus = focus();
        accessible.setFocus(focus >= 0 ? focus : ACC.CHILDID_SELF);
    }

    private int focus() {
        List<GraphItem> selection = graph.getSelection();
        return selection.isEmpty() ? -1 : nodes.all().indexOf(selection.get(selection.size() - 1));
    }

    private GraphNode node(int child) {
        List<GraphNode> all = nodes.all();
        return child >= 0 && child < all.size() ? all.get(child) : null;
    }

    /** What is said for a node: its text, and how many pointers leave it and lead to it. */
    static String describe(GraphNode node) {
        String text = node.getCustomFigure() instanceof DetailFigure detail ? detail.description() : node.getText();
        int out = node.getSourceConnections().size();
        int in = node.getTargetConnections().size();
        return text + ", points to " + out + ", pointed to by " + in;
    }

    /** The names and descriptions. */
    private final class Names extends AccessibleAdapter {
        @Override
        public void getName(AccessibleEvent event) {
            GraphNode node = node(event.childID);
            event.result = node == null ? "Graph, " + nodes.all().size() + " nodes" : describe(node);
        }

        @Override
        public void getHelp(AccessibleEvent event) {
            event.result = "Arrow keys follow connections, Tab goes from node to node, Space folds, letters search";
        }
    }

    /** The children, where they are and what is selected. */
    private final class Structure extends AccessibleControlAdapter {
        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = nodes.all().size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            int count = nodes.all().size();
            Object[] ids = new Object[count];
            for (int i = 0; i < count; i++) {
                ids[i] = i;
            }
            event.children = ids;
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            GraphNode node = node(event.childID);
            event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
            if (node != null && node.isSelected()) {
                event.detail |= ACC.STATE_SELECTED | (event.childID == focus() ? ACC.STATE_FOCUSED : 0);
            }
            if (node instanceof GraphContainer container) {
                event.detail |= container.isOpen() ? ACC.STATE_EXPANDED : ACC.STATE_COLLAPSED;
            }
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            GraphNode node = node(event.childID);
            Rectangle area = node == null ? graph.getClientArea() : graph.getCamera().toControl(graph.getBounds(node));
            Point corner = graph.toDisplay(area.x, area.y);
            event.x = corner.x;
            event.y = corner.y;
            event.width = area.width;
            event.height = area.height;
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            Point at = graph.toControl(event.x, event.y);
            event.childID = graph.getItemAt(at.x, at.y) instanceof GraphNode node ? nodes.all().indexOf(node)
                    : ACC.CHILDID_SELF;
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            int focus = focus();
            event.childID = focus >= 0 ? focus : graph.isFocusControl() ? ACC.CHILDID_SELF : ACC.CHILDID_NONE;
        }

        @Override
        public void getSelection(AccessibleControlEvent event) {
            int focus = focus();
            event.childID = focus >= 0 ? focus : ACC.CHILDID_NONE;
        }
    }
}
