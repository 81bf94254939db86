/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.MultiPageEditorActionBarContributor;
import org.eclipse.ui.texteditor.ITextEditor;
import org.liveupdate.ui.scenario.source.SourcePage;

/** Connects the global actions of editing with the page in front: commands of the model, or of the text. */
public final class ScenarioContributor extends MultiPageEditorActionBarContributor {

    private final GlobalActions actions = new GlobalActions(true);
    private ScenarioEditor editor;

    @Override
    public void setActiveEditor(IEditorPart part) {
        if (editor != null) {
            editor.setActionUpdate(null);
        }
        editor = part instanceof ScenarioEditor scenario ? scenario : null;
        actions.setEditor(editor);
        if (editor != null) {
            editor.setActionUpdate(actions::update);
        }
        super.setActiveEditor(part);
    }

    @Override
    public void setActivePage(IEditorPart page) {
        IActionBars bars = getActionBars();
        ITextEditor text = page instanceof SourcePage source ? source : null;
        actions.all().forEach((id, action) -> {
            IAction own = text == null ? null : text.getAction(id);
            bars.setGlobalActionHandler(id, own == null ? action : own);
        });
        bars.updateActionBars();
        actions.update();
    }

    @Override
    public void dispose() {
        if (editor != null) {
            editor.setActionUpdate(null);
        }
        super.dispose();
    }
}
