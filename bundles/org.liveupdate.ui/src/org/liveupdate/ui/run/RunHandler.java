/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Runs the scenario of the active editor; how is said behind a colon in the plug-in's description. */
public final class RunHandler extends AbstractHandler implements IExecutableExtension {

    private RunAction action;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        action = RunAction.valueOf(String.valueOf(data));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        RunControl run = Adapters.adapt(HandlerUtil.getActiveEditor(event), RunControl.class);
        if (run != null) {
            run.run(action);
        }
        return null;
    }
}
