/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run.launch;

import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.actions.ContextualLaunchAction;

/**
 * Run As in the menu of scenario files. The platform offers it for a whole type of objects or not at all, so without
 * this menu all files would have to have it, with nothing in it for most.
 */
public final class ScenarioRunAs extends ContextualLaunchAction {

    /** Made by the workbench. */
    public ScenarioRunAs() {
        super(ILaunchManager.RUN_MODE);
    }
}
