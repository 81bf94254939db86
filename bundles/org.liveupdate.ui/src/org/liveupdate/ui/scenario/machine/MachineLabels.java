/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.machine;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.zest.core.viewers.IFigureProvider;
import org.eclipse.zest.core.viewers.ISelfStyleProvider;
import org.eclipse.zest.core.widgets.GraphConnection;
import org.eclipse.zest.core.widgets.GraphNode;
import org.liveupdate.model.edit.diagram.DiagramEdge;
import org.liveupdate.model.edit.diagram.DiagramTexts;
import org.liveupdate.model.edit.diagram.EdgeKind;
import org.liveupdate.zest.theme.GraphTheme;
import org.liveupdate.zest.theme.Role;

/** Texts, figures and lines of the drawing. */
final class MachineLabels extends LabelProvider implements IFigureProvider, ISelfStyleProvider {

    private final MachineGraph graph;

    MachineLabels(MachineGraph graph) {
        this.graph = graph;
    }

    @Override
    public String getText(Object element) {
        if (element instanceof DiagramEdge.Key key) {
            DiagramEdge edge = graph.shown().edges().get(key);
            return edge == null ? "" : DiagramTexts.label(edge); //$NON-NLS-1$
        }
        NodeContent content = graph.shown().contents().get(element);
        return content == null ? "" : content.title(); //$NON-NLS-1$
    }

    @Override
    public IFigure getFigure(Object element) {
        return new ElementFigure(graph.shown().contents().get(element));
    }

    @Override
    public void selfStyleNode(Object element, GraphNode node) {
        NodeContent content = graph.shown().contents().get(element);
        if (content != null && node.getNodeFigure() instanceof ElementFigure figure) {
            figure.setHeader(graph.shown().sizes().height(content.node()));
            if (!content.equals(figure.content())) {
                figure.show(content);
                graph.invalidate(node);
            }
        }
    }

    @Override
    public void selfStyleConnection(Object element, GraphConnection connection) {
        DiagramEdge edge = graph.shown().edges().get(element);
        if (edge == null) {
            return;
        }
        GraphTheme theme = graph.theme();
        boolean strong = edge.kind() == EdgeKind.ATTACHED || edge.kind() == EdgeKind.PASID;
        connection.setDirected(true);
        connection.setLineColor(theme.color(strong ? Role.TEXT : Role.EDGE));
        connection.setLineWidth(strong ? 2 : 1);
        connection.setLineStyle(switch (edge.kind()) {
            case FILE_OF, BOUND -> SWT.LINE_DASH;
            case PRESERVED -> SWT.LINE_DASHDOT;
            case NESTED -> SWT.LINE_DOT;
            default -> SWT.LINE_SOLID;
        });
        String text = NLS.bind(MachineMessages.edge_tip, new Object[] { DiagramTexts.title(edge.from()),
            edgeText(edge.kind()), DiagramTexts.title(edge.to()) });
        connection.setTooltip(new Label(text));
    }

    private static String edgeText(EdgeKind kind) {
        return switch (kind) {
            case FILE_OF -> MachineMessages.edge_file;
            case BOUND -> MachineMessages.edge_bound;
            case ATTACHED -> MachineMessages.edge_attached;
            case PASID -> MachineMessages.edge_pasid;
            case MAPS -> MachineMessages.edge_maps;
            case NESTED -> MachineMessages.edge_nested;
            case PRESERVED -> MachineMessages.edge_preserved;
        };
    }
}
