/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.editor;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.liveupdate.analysis.tree.StateNode;
import org.liveupdate.analysis.tree.StateTree;

/** The tree of state as it is: nodes make their children when they are opened. */
class StateContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return input instanceof StateTree tree ? tree.root().children().toArray() : new Object[0];
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((StateNode) parent).children().toArray();
    }

    @Override
    public Object getParent(Object element) {
        StateNode parent = ((StateNode) element).parent();
        return parent == null || parent.parent() == null ? null : parent;
    }

    @Override
    public boolean hasChildren(Object element) {
        return ((StateNode) element).hasChildren();
    }
}
