/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

/** What commands do while a view is active. */
final class ViewCommands {

    private final IHandlerService service;

    ViewCommands(IWorkbenchPartSite site) {
        service = site.getService(IHandlerService.class);
    }

    /** Says what a command does. */
    ViewCommands on(String command, Runnable action) {
        service.activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                action.run();
                return null;
            }
        });
        return this;
    }
}
