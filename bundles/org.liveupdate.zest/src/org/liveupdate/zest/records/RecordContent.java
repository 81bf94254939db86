/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.records;

import org.eclipse.zest.core.viewers.INestedContentProvider;
import org.liveupdate.graph.Edge;
import org.liveupdate.graph.Node;

import java.util.List;

/** Describes a {@link RecordView} to a viewer. */
final class RecordContent implements NodesAndEdges, INestedContentProvider {
    private RecordView view = RecordView.EMPTY;

    @Override
    public Object[] getElements(Object input) {
        view = (RecordView) input;
        return refs(view.graph().roots());
    }

    private static Object[] refs(List<Node> nodes) {
        return nodes.stream().map(node -> new NodeRef(node.id())).toArray();
    }

    @Override
    public Object[] getEdges(Object input) {
        return view.graph().edges().stream().map(edge -> new EdgeRef(edge.id())).toArray();
    }

    @Override
    public Object getSource(Object edge) {
        return new NodeRef(find(edge).from().node());
    }

    @Override
    public Object getDestination(Object edge) {
        return new NodeRef(find(edge).to().node());
    }

    private Edge find(Object edge) {
        return view.edge((EdgeRef) edge);
    }

    @Override
    public boolean hasChildren(Object element) {
        return !view.graph().children(((NodeRef) element).id()).isEmpty();
    }

    @Override
    public Object[] getChildren(Object element) {
        return refs(view.graph().children(((NodeRef) element).id()));
    }
}
