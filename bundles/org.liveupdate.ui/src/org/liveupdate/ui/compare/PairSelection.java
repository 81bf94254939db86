/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.liveupdate.analysis.tree.Described;

/** What the view tells the others that is selected in it. */
final class PairSelection implements ISelectionProvider {

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private IStructuredSelection selection = StructuredSelection.EMPTY;

    void set(Described thing) {
        setSelection(thing == null ? StructuredSelection.EMPTY : new StructuredSelection(thing));
    }

    @Override
    public void setSelection(ISelection changed) {
        if (changed instanceof IStructuredSelection structured && !structured.equals(selection)) {
            selection = structured;
            SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
            for (ISelectionChangedListener one : listeners) {
                SafeRunner.run(() -> one.selectionChanged(event));
            }
        }
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener one) {
        listeners.add(one);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener one) {
        listeners.remove(one);
    }
}
