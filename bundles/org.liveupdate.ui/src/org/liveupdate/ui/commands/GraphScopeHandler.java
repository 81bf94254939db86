/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.commands;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.liveupdate.ui.editor.MemoryImageEditor;
import org.liveupdate.ui.graph.StateGraphView;

/** Draws the part of the graph around the selection; which part is said behind a colon in the plug-in's description. */
public final class GraphScopeHandler extends EditorHandler implements IExecutableExtension {

    private String scope;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        scope = String.valueOf(data);
    }

    @Override
    void run(MemoryImageEditor editor) {
        editor.showPage(true);
        editor.graphPage().ifPresent(page -> page.choose(scope));
    }

    @Override
    void run(IWorkbenchPage page) throws PartInitException {
        if (page.showView(StateGraphView.ID) instanceof StateGraphView view) {
            view.choose(scope);
        }
    }
}
