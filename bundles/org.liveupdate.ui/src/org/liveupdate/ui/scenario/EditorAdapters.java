/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

import org.eclipse.emf.edit.domain.IEditingDomainProvider;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.liveupdate.ui.run.RunControl;
import org.liveupdate.ui.state.Navigable;
import org.liveupdate.ui.state.StageProvider;
import org.liveupdate.ui.state.StateProvider;
import org.liveupdate.ui.state.ThingFinder;

/** What a scenario editor is for others: the run, its state, a place to go to, an outline, properties. */
final class EditorAdapters {

    private final ScenarioEditor editor;
    private ScenarioOutline outline;

    EditorAdapters(ScenarioEditor editor) {
        this.editor = editor;
    }

    /** What the editor is for others, or null if it is no such thing. */
    <T> T get(Class<T> type) {
        Object adapter = find(type);
        return adapter == null ? null : type.cast(adapter);
    }

    private Object find(Class<?> type) {
        if (type == ScenarioDocument.class) {
            return editor.document();
        }
        if (type == IEditingDomainProvider.class) {
            return editor;
        }
        if (type == RunControl.class || type == StateProvider.class || type == StageProvider.class) {
            return editor.run();
        }
        if (type == Navigable.class) {
            Navigable go = this::goTo;
            return go;
        }
        if (type == IGotoMarker.class) {
            IGotoMarker go = marker -> MarkerTarget.show(editor, marker, this::goTo);
            return go;
        }
        if (type == IContentOutlinePage.class) {
            if (outline == null || outline.isDisposed()) {
                outline = new ScenarioOutline(editor);
            }
            return outline;
        }
        return type == IPropertySheetPage.class ? new ScenarioProperties(editor) : null;
    }

    /** Selects what stands at an address at the moment of the run. */
    private void goTo(long address) {
        editor.run().state().ifPresent(state -> ThingFinder.find(editor.getSite().getShell().getDisplay(), state,
                address, editor.selection()::select));
    }
}
