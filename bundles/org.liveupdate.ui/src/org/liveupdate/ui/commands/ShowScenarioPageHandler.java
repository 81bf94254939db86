/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.liveupdate.ui.scenario.ScenarioEditor;

/** Brings a page of the active scenario editor to the front. */
public final class ShowScenarioPageHandler extends AbstractHandler {

    /** The parameter: id of the page. */
    public static final String PAGE = "org.liveupdate.ui.page";

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ScenarioEditor editor) {
            editor.getSite().getPage().activate(editor);
            editor.showPage(event.getParameter(PAGE));
        }
        return null;
    }
}
