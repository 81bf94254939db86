/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.state;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.contexts.IContextService;
import org.liveupdate.analysis.source.StateSource;
import org.liveupdate.analysis.tree.Described;
import org.liveupdate.analysis.tree.WholeState;

/**
 * Links one view with the others: it tells the view which state the active editor shows and what is selected anywhere,
 * and tells everybody what is selected in the view. Lives from the creation of the view's controls to its end.
 */
public final class ViewState implements ISelectionProvider, Navigable {

    /** What a view is told, in the user interface thread. */
    public interface Listener {

        /**
         * Another state is shown.
         *
         * @param state the state, or empty if there is none
         */
        void stateChanged(Optional<StateSource> state);

        /**
         * Something was selected in another part.
         *
         * @param thing what was selected
         */
        void selected(Described thing);
    }

    private static final String CONTEXT = "org.liveupdate.ui.memoryImageContext"; //$NON-NLS-1$

    private static final String RUN_CONTEXT = "org.liveupdate.ui.runContext"; //$NON-NLS-1$

    private final IViewPart view;
    private final IWorkbenchPage page;
    private final Listener listener;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final Runnable stateListener = this::refresh;
    private final ISelectionListener selectionListener = this::selectionChanged;
    private final IPartListener2 partListener = new Parts();
    private IStructuredSelection selection = StructuredSelection.EMPTY;
    private StateProvider provider;
    private StateSource source;
    private Described last;

    /**
     * Begins to link.
     *
     * @param view     a view whose controls were made
     * @param listener told what happens; at once about the state that is there
     */
    public ViewState(IViewPart view, Listener listener) {
        this.view = view;
        this.listener = listener;
        page = view.getSite().getPage();
        view.getSite().setSelectionProvider(this);
        IContextService contexts = view.getSite().getService(IContextService.class);
        contexts.activateContext(CONTEXT);
        contexts.activateContext(RUN_CONTEXT);
        page.addPartListener(partListener);
        page.addSelectionListener(selectionListener);
    }

    /** Looks at what there is already; to be called when the view can show it. */
    public void start() {
        follow();
        IEditorPart editor = page.getActiveEditor();
        if (page.getActivePart() != view) {
            selectionChanged(page.getActivePart(), page.getSelection());
        } else if (editor != null && editor.getSite().getSelectionProvider() != null) {
            selectionChanged(editor, editor.getSite().getSelectionProvider().getSelection());
        }
    }

    /** Ends linking. */
    public void dispose() {
        page.removePartListener(partListener);
        page.removeSelectionListener(selectionListener);
        if (provider != null) {
            provider.removeStateListener(stateListener);
        }
    }

    /**
     * The state that is shown.
     *
     * @return the state, or empty if there is none
     */
    public Optional<StateSource> source() {
        return Optional.ofNullable(source);
    }

    /**
     * Who shows the state: an editor, at whatever moment.
     *
     * @return the provider, or empty if the active editor shows no state
     */
    public Optional<StateProvider> provider() {
        return Optional.ofNullable(provider);
    }

    private void follow() {
        StateProvider next = Adapters.adapt(page.getActiveEditor(), StateProvider.class);
        if (next != provider) {
            if (provider != null) {
                provider.removeStateListener(stateListener);
            }
            provider = next;
            if (provider != null) {
                provider.addStateListener(stateListener);
            }
            refresh();
        }
    }

    private void refresh() {
        StateSource next = provider == null ? null : provider.state().orElse(null);
        if (next != source) {
            source = next;
            selection = StructuredSelection.EMPTY;
            last = null;
            listener.stateChanged(source());
        }
    }

    private void selectionChanged(IWorkbenchPart part, ISelection changed) {
        if (part != view && source != null && changed instanceof IStructuredSelection structured
                && structured.getFirstElement() instanceof Described thing) {
            last = thing;
            listener.selected(thing);
        }
    }

    /**
     * Tells everybody what is selected in the view.
     *
     * @param thing the thing, or null for nothing
     */
    public void publish(Described thing) {
        setSelection(thing == null ? StructuredSelection.EMPTY : new StructuredSelection(thing));
    }

    /**
     * What the view is about while nothing is selected in it.
     *
     * @return what was selected last, here or elsewhere, since the state is shown; else the state; empty if there is
     *         none
     */
    public Optional<Described> subject() {
        return last != null ? Optional.of(last)
                : source().map(state -> new WholeState(state.name(), state.inspection()));
    }

    /** Selects what stands at an address, in the view and everywhere. */
    @Override
    public void goTo(long address) {
        StateSource of = source;
        if (of != null) {
            ThingFinder.find(view.getSite().getShell().getDisplay(), of, address, thing -> {
                if (source == of) {
                    listener.selected(thing);
                    publish(thing);
                }
            });
        }
    }

    @Override
    public void setSelection(ISelection changed) {
        if (!(changed instanceof IStructuredSelection structured) || structured.equals(selection)) {
            return;
        }
        selection = structured;
        last = structured.getFirstElement() instanceof Described thing ? thing : last;
        SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
        for (ISelectionChangedListener one : listeners) {
            SafeRunner.run(() -> one.selectionChanged(event));
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

    /** Follows the active editor. */
    private final class Parts implements IPartListener2 {

        @Override
        public void partActivated(IWorkbenchPartReference part) {
            follow();
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference part) {
            follow();
        }

        @Override
        public void partClosed(IWorkbenchPartReference part) {
            follow();
        }
    }
}
