/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.fixes;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.liveupdate.ui.UiStatus;
import org.liveupdate.ui.state.Navigable;
import org.liveupdate.ui.state.StateProvider;

/** Opens what a quick fix works in. */
final class FixEditors {

    private FixEditors() {
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** Opens the editor of a marker's file, or brings it to the front. */
    static Optional<IEditorPart> open(IMarker marker) {
        try {
            return Optional.ofNullable(IDE.openEditor(page(), marker, true));
        } catch (PartInitException e) {
            UiStatus.error(e.getMessage(), e);
            return Optional.empty();
        }
    }

    /** Opens the editor of a marker's file and goes on as soon as it shows a state, which takes a while. */
    static void whenShown(IMarker marker, Consumer<IEditorPart> then) {
        Optional<IEditorPart> editor = open(marker);
        StateProvider provider = editor.map(part -> Adapters.adapt(part, StateProvider.class)).orElse(null);
        if (provider == null) {
            return;
        }
        if (provider.state().isPresent()) {
            then.accept(editor.get());
            return;
        }
        Runnable[] once = new Runnable[1];
        once[0] = () -> {
            if (provider.state().isPresent()) {
                provider.removeStateListener(once[0]);
                // the views hear of the state by the same call, perhaps after this one
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> then.accept(editor.get()));
            }
        };
        provider.addStateListener(once[0]);
    }

    /** Opens a view and lets it show what stands at an address. */
    static void show(String view, long address) {
        try {
            IViewPart part = page().showView(view);
            Optional.ofNullable(Adapters.adapt(part, Navigable.class)).ifPresent(to -> to.goTo(address));
        } catch (PartInitException e) {
            UiStatus.error(e.getMessage(), e);
        }
    }
}
