/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** The global actions on a scenario, for the editor's action bars and for those of its outline and properties. */
final class GlobalActions {

    private static final ActionFactory[] EDITING = { ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE,
        ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.FIND };

    private final Map<String, ModelAction> actions = new LinkedHashMap<>();

    /**
     * Makes the actions.
     *
     * @param editing whether more than undo, redo and revert is wanted
     */
    GlobalActions(boolean editing) {
        if (editing) {
            for (ActionFactory factory : EDITING) {
                actions.put(factory.getId(), new EditAction(factory.getId()));
            }
        }
        actions.put(ActionFactory.UNDO.getId(), new UndoAction(true));
        actions.put(ActionFactory.REDO.getId(), new UndoAction(false));
        actions.put(ActionFactory.REVERT.getId(), new RevertAction());
    }

    /** The actions by their ids. */
    Map<String, ModelAction> all() {
        return actions;
    }

    /** Lets the actions work on an editor, or on none. */
    void setEditor(ScenarioEditor editor) {
        actions.values().forEach(action -> action.setEditor(editor));
        update();
    }

    /** Finds out what can be done now. */
    void update() {
        actions.values().forEach(ModelAction::update);
    }

    /** Puts the actions of an editor into the bars of a view that belongs to it. */
    static GlobalActions install(IActionBars bars, ScenarioEditor editor, boolean editing) {
        GlobalActions made = new GlobalActions(editing);
        made.setEditor(editor);
        made.actions.forEach(bars::setGlobalActionHandler);
        bars.updateActionBars();
        return made;
    }
}
