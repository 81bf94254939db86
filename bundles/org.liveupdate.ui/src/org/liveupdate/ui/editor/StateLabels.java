/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.editor;

import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.liveupdate.abi.ByteSize;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.analysis.tree.StateNode;
import org.liveupdate.ui.Icons;

/** The text of one column of the tree of state. */
final class StateLabels extends CellLabelProvider {

    /** The columns in their first order. */
    enum Column {
        /** What the node is, with its picture. */
        WHAT,
        /** Physical address. */
        ADDRESS,
        /** How much it maps. */
        SIZE,
        /** What else is worth seeing. */
        DETAILS
    }

    private final Column column;
    private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    StateLabels(Column column) {
        this.column = column;
    }

    @Override
    public void update(ViewerCell cell) {
        StateNode node = (StateNode) cell.getElement();
        cell.setText(text(node, column));
        if (column == Column.WHAT) {
            cell.setImage(image(node));
        }
    }

    /** The text of a column, as it is also copied to the clipboard. */
    static String text(StateNode node, Column column) {
        return switch (column) {
            case WHAT -> node.label();
            case ADDRESS -> text(node.address());
            case SIZE -> node.mappedBytes().isEmpty() ? "" : ByteSize.of(node.mappedBytes().getAsLong()); //$NON-NLS-1$
            case DETAILS -> node.details();
        };
    }

    private static String text(OptionalLong address) {
        return address.isEmpty() ? "" : Hex.of(address.getAsLong()); //$NON-NLS-1$
    }

    private Image image(StateNode node) {
        Optional<Severity> severity = node.severity().filter(found -> found != Severity.INFO);
        Image plain = Icons.image(Icons.of(node.kind()));
        if (severity.isEmpty()) {
            return plain;
        }
        ImageDescriptor overlay = PlatformUI.getWorkbench().getSharedImages()
                .getImageDescriptor(severity.get() == Severity.ERROR ? ISharedImages.IMG_DEC_FIELD_ERROR
                        : ISharedImages.IMG_DEC_FIELD_WARNING);
        return images.get(new DecorationOverlayIcon(plain, overlay, IDecoration.BOTTOM_LEFT));
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
