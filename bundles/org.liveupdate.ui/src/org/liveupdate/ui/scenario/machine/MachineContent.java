/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.machine;

import org.eclipse.zest.core.viewers.INestedContentProvider;
import org.liveupdate.model.edit.diagram.Diagram;
import org.liveupdate.model.edit.diagram.DiagramEdge;
import org.liveupdate.model.edit.diagram.DiagramNode;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.zest.records.NodesAndEdges;

/** Describes the drawing to its viewer: nodes are elements of the scenario, lines are their keys. */
final class MachineContent implements NodesAndEdges, INestedContentProvider {

    private final MachineGraph graph;

    MachineContent(MachineGraph graph) {
        this.graph = graph;
    }

    private Diagram diagram() {
        return graph.shown().diagram();
    }

    @Override
    public Object[] getElements(Object input) {
        return members(null);
    }

    private Object[] members(Element group) {
        return diagram().members(group).stream().map(DiagramNode::element).toArray();
    }

    @Override
    public Object[] getEdges(Object input) {
        return diagram().edges().stream().map(DiagramEdge::key).toArray();
    }

    @Override
    public Object getSource(Object edge) {
        return ((DiagramEdge.Key) edge).from();
    }

    @Override
    public Object getDestination(Object edge) {
        return ((DiagramEdge.Key) edge).to();
    }

    @Override
    public boolean hasChildren(Object element) {
        DiagramNode node = diagram().node(element);
        return node != null && node.isOpen();
    }

    @Override
    public Object[] getChildren(Object element) {
        return members((Element) element);
    }
}
