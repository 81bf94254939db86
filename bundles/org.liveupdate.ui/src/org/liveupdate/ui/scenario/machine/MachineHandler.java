/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.machine;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.liveupdate.ui.scenario.ScenarioEditor;

/** Runs an action of the machine page: the data in {@code plugin.xml} is its name. */
public final class MachineHandler extends AbstractHandler implements IExecutableExtension {

    private MachineAction action;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data)
            throws CoreException {
        action = MachineAction.valueOf(String.valueOf(data));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ScenarioEditor editor
                && editor.getActivePageInstance() instanceof MachinePage page && page.canRun(action)) {
            page.run(action);
        }
        return null;
    }
}
