/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.records;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.zest.core.viewers.IFigureProvider;
import org.eclipse.zest.core.viewers.ISelfStyleProvider;
import org.eclipse.zest.core.widgets.GraphConnection;
import org.eclipse.zest.core.widgets.GraphNode;
import org.liveupdate.graph.Edge;
import org.liveupdate.graph.Kinds;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.State;
import org.liveupdate.graph.style.Strokes;
import org.liveupdate.graph.style.Theme;
import org.liveupdate.zest.theme.GraphTheme;

/** Texts, figures and lines for a graph of records. */
final class RecordLabels extends LabelProvider implements IFigureProvider, ISelfStyleProvider {
    private final RecordGraphViewer viewer;

    RecordLabels(RecordGraphViewer viewer) {
        this.viewer = viewer;
    }

    private RecordView view() {
        return viewer.getView();
    }

    @Override
    public String getText(Object element) {
        if (element instanceof NodeRef ref && view().node(ref) != null) {
            return view().node(ref).title();
        }
        return element instanceof EdgeRef ref && view().edge(ref) != null ? view().edge(ref).label() : "";
    }

    @Override
    public IFigure getFigure(Object element) {
        NodeRef ref = (NodeRef) element;
        RecordFigure figure = new RecordFigure();
        fill(figure, ref);
        return figure;
    }

    private void fill(RecordFigure figure, NodeRef ref) {
        if (figure.shows(view().node(ref), view().placement().shape(ref.id()))) {
            return;
        }
        figure.setContent(view().node(ref), view().placement().shape(ref.id()), view().usedPorts(ref.id()),
                !view().graph().children(ref.id()).isEmpty());
    }

    @Override
    public void selfStyleNode(Object element, GraphNode node) {
        NodeRef ref = (NodeRef) element;
        if (view().node(ref) != null && node.getNodeFigure() instanceof RecordFigure figure) {
            fill(figure, ref);
            viewer.getGraphControl().getScene().invalidate(viewer.getGraphControl().getBounds(node));
        }
    }

    @Override
    public void selfStyleConnection(Object element, GraphConnection connection) {
        Edge edge = view().edge((EdgeRef) element);
        if (edge == null) {
            return;
        }
        GraphTheme theme = viewer.getGraphControl().getTheme();
        connection.setDirected(!edge.kind().equals(Kinds.CONTAINS));
        boolean plain = edge.state() == State.SAME;
        connection.setLineColor(theme.named(plain ? Theme.edge(edge.kind()) : Theme.state(edge.state())));
        connection.setLineWidth((int) Math.round(Strokes.width(edge.kind(), edge.state())));
        connection.setLineStyle(lineStyle(edge));
        connection.setSourcePort(edge.from().port());
        connection.setTargetPort(edge.to().port());
        String tip = tooltip(edge);
        connection.setTooltip(tip.isEmpty() ? null : new Label(tip));
    }

    private static int lineStyle(Edge edge) {
        return switch (edge.state()) {
            case REMOVED -> SWT.LINE_DASH;
            case CHANGED -> SWT.LINE_DASHDOT;
            case MOVED -> SWT.LINE_DOT;
            default -> edge.kind().equals(Kinds.REFERENCE) ? SWT.LINE_DASH : SWT.LINE_SOLID;
        };
    }

    private static String tooltip(Edge edge) {
        String state = edge.state() == State.SAME ? "" : " (" + edge.state().label() + ")";
        String text = edge.tooltip().isEmpty() ? edge.from() + " \u2192 " + edge.to() : edge.tooltip();
        return text + state;
    }

    /** The text that assistive technology reads for a node. */
    static String describe(Node node) {
        StringBuilder text = new StringBuilder(node.title());
        if (!node.place().isEmpty()) {
            text.append(", at ").append(node.place());
        }
        if (node.state() != State.SAME) {
            text.append(", ").append(node.state().label());
        }
        if (node.problems() > 0) {
            text.append(", ").append(node.problems()).append(node.problems() == 1 ? " problem" : " problems");
        }
        return text.toString();
    }
}
