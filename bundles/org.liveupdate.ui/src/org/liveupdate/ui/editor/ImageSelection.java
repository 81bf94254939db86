/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.editor;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPartSite;
import org.liveupdate.analysis.tree.Described;

/** The one selection of an editor, which all its pages and its outline show. */
public final class ImageSelection implements ISelectionProvider {

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private IStructuredSelection selection = StructuredSelection.EMPTY;
    private boolean changing;

    void installOn(IWorkbenchPartSite site) {
        site.setSelectionProvider(this);
    }

    /**
     * Selects a thing; a change that a listener makes because of this one is dropped.
     *
     * @param thing the thing, or null to select nothing
     */
    public void set(Described thing) {
        setSelection(thing == null ? StructuredSelection.EMPTY : new StructuredSelection(thing));
    }

    /**
     * The selected thing.
     *
     * @return the thing, or null
     */
    public Described get() {
        return selection.getFirstElement() instanceof Described thing ? thing : null;
    }

    @Override
    public void setSelection(ISelection newSelection) {
        IStructuredSelection next = newSelection instanceof IStructuredSelection structured ? structured
                : StructuredSelection.EMPTY;
        if (changing || next.equals(selection)) {
            return;
        }
        selection = next;
        changing = true;
        try {
            SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
            for (ISelectionChangedListener listener : listeners) {
                SafeRunner.run(() -> listener.selectionChanged(event));
            }
        } finally {
            changing = false;
        }
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
