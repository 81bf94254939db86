/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.liveupdate.ui.samples.OpenSamplesJob;

/** Creates the project with the sample captures and opens one. */
public final class OpenSamplesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        new OpenSamplesJob(HandlerUtil.getActiveWorkbenchWindowChecked(event)).schedule();
        return null;
    }
}
