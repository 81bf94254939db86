/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.steps;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.liveupdate.ui.scenario.ScenarioEditor;

/** Runs an action on the page of steps of the active editor; brings the page to the front first. */
public final class StepHandler extends AbstractHandler implements IExecutableExtension {

    private StepAction action;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        action = StepAction.valueOf((String) data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ScenarioEditor editor && editor.source().takeOver()) {
            editor.showPage(StepsPage.ID);
            ((StepsPage) editor.findPage(StepsPage.ID)).run(action);
        }
        return null;
    }
}
