/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.firststeps;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.liveupdate.ui.run.RunAction;
import org.liveupdate.ui.run.RunControl;

/**
 * Executes the command of a step and finds out whether it did what it says. Commands of the platform do not tell: one
 * that opens a wizard has done nothing if the wizard was cancelled, and a run is only under way when its command is
 * over.
 */
final class StepCommand implements Listener {

    private Window dialog;

    private StepCommand() {
    }

    /**
     * Executes a command.
     *
     * @param window     where the user works
     * @param serialized the command and its parameters
     * @param done       called when it is done, perhaps later; never if it was cancelled or stopped on its way
     * @throws CommandException if there is no such command, or nothing for it to do
     */
    static void execute(IWorkbenchWindow window, String serialized, Runnable done) throws CommandException {
        ParameterizedCommand command = window.getService(ICommandService.class).deserialize(serialized);
        Optional<RunAction> action = Arrays.stream(RunAction.values())
                .filter(each -> each.command().equals(command.getId())).findFirst();
        RunControl run = Adapters.adapt(window.getActivePage().getActiveEditor(), RunControl.class);
        int from = run == null ? 0 : run.goal();
        Display display = window.getShell().getDisplay();
        StepCommand seen = new StepCommand();
        display.addFilter(SWT.Show, seen);
        try {
            window.getService(IHandlerService.class).executeCommand(command, null);
        } finally {
            display.removeFilter(SWT.Show, seen);
        }
        if (action.isPresent() && run != null) {
            whenAtRest(run, () -> {
                if (action.get().isDone(run.steps(), from, run.position())) {
                    done.run();
                }
            });
        } else if (seen.dialog == null || seen.dialog.getReturnCode() == Window.OK) {
            done.run();
        }
    }

    /** Keeps the first dialog that opens; another one on top of it is its own affair. */
    @Override
    public void handleEvent(Event event) {
        if (dialog == null && event.widget instanceof Shell shell && shell.getData() instanceof Window opened) {
            dialog = opened;
        }
    }

    private static void whenAtRest(RunControl run, Runnable what) {
        if (!run.isBusy()) {
            what.run();
            return;
        }
        Runnable[] listener = new Runnable[1];
        listener[0] = () -> {
            if (!run.isBusy()) {
                run.removeRunListener(listener[0]);
                what.run();
            }
        };
        run.addRunListener(listener[0]);
    }
}
