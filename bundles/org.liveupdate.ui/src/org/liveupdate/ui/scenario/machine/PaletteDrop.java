/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.machine;

import java.util.Optional;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.liveupdate.model.edit.change.Creation;
import org.liveupdate.model.edit.change.ElementKind;
import org.liveupdate.model.edit.diagram.Box;
import org.liveupdate.model.edit.diagram.DiagramNode;
import org.liveupdate.model.scenario.Element;

/** Takes what is dragged from the palette: it is made in what is under the mouse pointer, and stands there. */
final class PaletteDrop extends DropTargetAdapter {

    private final MachineGraph graph;
    private final MachineEdits edits;

    PaletteDrop(MachineGraph graph, MachineEdits edits) {
        this.graph = graph;
        this.edits = edits;
        DropTarget target = new DropTarget(graph.control(), DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
        target.addDropListener(this);
    }

    private static Optional<ElementKind> kind() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof ElementKind kind ? Optional.of(kind) : Optional.empty();
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = kind().isPresent() ? DND.DROP_COPY : DND.DROP_NONE;
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragEnter(event);
    }

    @Override
    public void drop(DropTargetEvent event) {
        Point at = graph.control().toControl(event.x, event.y);
        kind().ifPresent(kind -> drop(kind, at.x, at.y));
    }

    /** Makes an element at a place of the widget. */
    void drop(ElementKind kind, int x, int y) {
        Element over = graph.elementAt(x, y);
        DiagramNode node = over == null ? null : graph.shown().diagram().node(over);
        Element group = node == null ? null : node.isOpen() ? over : node.group();
        Box box = group == null ? new Box(0, 0, 0, 0) : graph.shown().boxes().get(group);
        org.eclipse.draw2d.geometry.Point at = graph.toDrawing(x, y);
        edits.create(kind, over, new Creation.Place(group, at.x - box.x(), at.y - box.y()));
    }
}
