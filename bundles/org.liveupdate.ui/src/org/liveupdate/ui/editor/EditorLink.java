/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.liveupdate.analysis.source.StateSource;
import org.liveupdate.analysis.tree.Described;
import org.liveupdate.analysis.tree.StateNode;
import org.liveupdate.ui.state.Navigable;
import org.liveupdate.ui.state.SourceChoice;
import org.liveupdate.ui.state.StageChoice;
import org.liveupdate.ui.state.StageProvider;
import org.liveupdate.ui.state.StateProvider;
import org.liveupdate.ui.state.ThingFinder;

/** Links an editor with the views: they follow its image, and it follows what is selected in them. */
final class EditorLink implements StateProvider, StageProvider, Navigable, ISelectionListener {

    private final MemoryImageEditor editor;
    private final ImageSelection selection;
    private final ListenerList<Runnable> listeners = new ListenerList<>();

    EditorLink(MemoryImageEditor editor, ImageSelection selection) {
        this.editor = editor;
        this.selection = selection;
        editor.getSite().getPage().addSelectionListener(this);
    }

    void dispose() {
        editor.getSite().getPage().removeSelectionListener(this);
    }

    /** Tells the views that another image is shown, or none. */
    void changed() {
        listeners.forEach(Runnable::run);
    }

    @Override
    public Optional<StateSource> state() {
        return editor.opened().map(StateSource.class::cast);
    }

    @Override
    public void addStateListener(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void removeStateListener(Runnable listener) {
        listeners.remove(listener);
    }

    @Override
    public List<StageChoice> stages() {
        return current().map(List::of).orElse(List.of());
    }

    @Override
    public Optional<StageChoice> current() {
        return state().map(SourceChoice::new);
    }

    @Override
    public void addStageListener(Runnable listener) {
        addStateListener(listener);
    }

    @Override
    public void removeStageListener(Runnable listener) {
        removeStateListener(listener);
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection changed) {
        boolean other = part != editor && !(part instanceof ContentOutline);
        if (other && editor.getSite().getPage().getActiveEditor() == editor
                && changed instanceof IStructuredSelection structured
                && structured.getFirstElement() instanceof Described thing && isMine(thing)) {
            selection.set(thing);
        }
    }

    private boolean isMine(Described thing) {
        return editor.opened().filter(image -> !(thing instanceof StateNode node) || node.isIn(image.tree()))
                .isPresent();
    }

    @Override
    public void goTo(long address) {
        editor.opened().ifPresent(image -> ThingFinder.find(editor.getSite().getShell().getDisplay(), image, address,
                thing -> {
                    if (editor.opened().orElse(null) == image) {
                        selection.set(thing);
                    }
                }));
    }
}
