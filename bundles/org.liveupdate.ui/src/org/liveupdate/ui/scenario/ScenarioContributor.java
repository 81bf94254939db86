/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.MultiPageEditorActionBarContributor;
import org.eclipse.ui.texteditor.ITextEditor;
import org.liveupdate.ui.scenario.source.SourcePage;

/** Connects the global actions of editing with the page in front: commands of the model, or of the text. */
public final class ScenarioContributor extends MultiPageEditorActionBarContributor {

    private static final ActionFactory[] EDITING = { ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE,
        ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.FIND };

    private final Map<String, ModelAction> actions = new LinkedHashMap<>();
    private ScenarioEditor editor;

    /** Makes the actions. */
    public ScenarioContributor() {
        for (ActionFactory factory : EDITING) {
            actions.put(factory.getId(), new EditAction(factory.getId()));
        }
        actions.put(ActionFactory.UNDO.getId(), new UndoAction(true));
        actions.put(ActionFactory.REDO.getId(), new UndoAction(false));
        actions.put(ActionFactory.REVERT.getId(), new RevertAction());
    }

    @Override
    public void setActiveEditor(IEditorPart part) {
        if (editor != null) {
            editor.setActionUpdate(null);
        }
        editor = part instanceof ScenarioEditor scenario ? scenario : null;
        actions.values().forEach(action -> action.setEditor(editor));
        if (editor != null) {
            editor.setActionUpdate(this::update);
        }
        super.setActiveEditor(part);
        update();
    }

    private void update() {
        actions.values().forEach(ModelAction::update);
    }

    @Override
    public void setActivePage(IEditorPart page) {
        IActionBars bars = getActionBars();
        ITextEditor text = page instanceof SourcePage source ? source : null;
        actions.forEach((id, action) -> {
            IAction own = text == null ? null : text.getAction(id);
            bars.setGlobalActionHandler(id, own == null ? action : own);
        });
        bars.updateActionBars();
        update();
    }

    @Override
    public void dispose() {
        if (editor != null) {
            editor.setActionUpdate(null);
        }
        super.dispose();
    }
}
