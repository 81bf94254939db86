/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.help;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.liveupdate.ui.UiStatus;

/**
 * Links that do not lead to a page of help: commands, written as the platform's active help writes them,
 * {@code javascript:executeCommand('id(parameter=value)')}, and addresses of the world.
 */
final class HelpLinks {

    private static final Pattern COMMAND = Pattern.compile("javascript:executeCommand\\(['\"](.*)['\"]\\);?");

    private HelpLinks() {
    }

    /** Opens a link of that kind; false if it is none. */
    static boolean open(String link) {
        Matcher command = COMMAND.matcher(link);
        if (command.matches()) {
            execute(command.group(1));
            return true;
        }
        if (link.startsWith("https://") || link.startsWith("http://") || link.startsWith("mailto:")) {
            Program.launch(link);
            return true;
        }
        return link.startsWith("javascript:");
    }

    private static void execute(String command) {
        try {
            ParameterizedCommand parsed = PlatformUI.getWorkbench().getService(ICommandService.class)
                    .deserialize(command);
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(parsed, null);
        } catch (CommandException e) {
            UiStatus.warning(command + ": " + e.getMessage(), e);
        }
    }
}
