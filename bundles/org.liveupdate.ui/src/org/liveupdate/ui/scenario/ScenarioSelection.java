/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The one selection of a scenario editor, which all its pages, its outline and its commands share. */
public final class ScenarioSelection implements ISelectionProvider {

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private IStructuredSelection selection = StructuredSelection.EMPTY;
    private boolean changing;

    /**
     * Selects things; a change that a listener makes because of this one is dropped.
     *
     * @param things elements of the scenario, or things of its state
     */
    public void set(Collection<?> things) {
        setSelection(things.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(List.copyOf(things)));
    }

    /**
     * Selects a thing.
     *
     * @param thing the thing, or null to select nothing
     */
    public void select(Object thing) {
        set(thing == null ? List.of() : List.of(thing));
    }

    /**
     * The selected elements of the scenario.
     *
     * @return in the order of selection
     */
    public List<EObject> elements() {
        return selection.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
    }

    /**
     * The element that was selected first.
     *
     * @return empty if no element of the scenario is selected
     */
    public Optional<EObject> element() {
        return elements().stream().findFirst();
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
    public IStructuredSelection getSelection() {
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
