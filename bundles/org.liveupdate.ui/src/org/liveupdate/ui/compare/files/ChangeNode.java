/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare.files;

import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.IDiffContainer;
import org.eclipse.swt.graphics.Image;

/** A line of the structure: two of one name are not the same. */
final class ChangeNode extends DiffNode {

    private final String name;
    private final Image image;

    /**
     * A line.
     *
     * @param parent the line above, or null
     * @param kind   one of the kinds of {@link org.eclipse.compare.structuremergeviewer.Differencer}
     * @param name   what it says
     * @param image  its picture, or null
     * @param left   its text before, or null
     * @param right  its text after, or null
     */
    ChangeNode(IDiffContainer parent, int kind, String name, Image image, ITypedElement left, ITypedElement right) {
        super(parent, kind, null, left, right);
        this.name = name;
        this.image = image;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Image getImage() {
        return image;
    }

    @Override
    public boolean equals(Object other) {
        return other == this;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
