/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.story;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.robot.Dialogs;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.Hand;
import org.liveupdate.ui.robot.Widgets;

/** Goes through wizards with mouse and keyboard, in the dialogs that the workbench opens for them. */
final class WizardHand {

    private final Hand hand;

    WizardHand(Hand hand) {
        this.hand = hand;
    }

    /** Makes a scenario from a template in a folder of the workspace. */
    void newScenario(String group, String template, String folder, String name) {
        Dialogs.during("New Live Update Scenario",
                () -> open("org.eclipse.ui.newWizard", "newWizardId", "org.liveupdate.ui.newScenario"), shell -> {
                    Tree sources = Widgets.find(Tree.class, WidgetIds.WIZARD_SOURCES);
                    TreeItem item = Widgets.item(sources, group, template);
                    sources.showItem(item);
                    Events.flush();
                    Rectangle place = item.getBounds();
                    hand.click(sources, place.x + 4, place.y + place.height / 2);
                    Events.until("the template", () -> sources.getSelectionCount() == 1
                            && sources.getSelection()[0] == item);
                    press(shell, "Next >");
                    Events.until("the next page", () -> Widgets.lookFor(Text.class, WidgetIds.WIZARD_NAME).isPresent());
                    hand.fill(Widgets.find(Text.class, WidgetIds.WIZARD_FOLDER), folder);
                    hand.fill(Widgets.find(Text.class, WidgetIds.WIZARD_NAME), name);
                    finish(shell, "Finish");
                });
    }

    /** Writes the report of the scenario in front. */
    void exportReport(String file) {
        Dialogs.during("Export Live Update Report",
                () -> open("org.eclipse.ui.file.export", "exportWizardId", "org.liveupdate.ui.exportReport"), shell -> {
                    Combo format = Widgets.find(Combo.class, WidgetIds.WIZARD_FORMAT);
                    if (!format.getText().startsWith("HTML")) {
                        Hand.focus(format);
                        hand.press("HOME");
                        Events.until("the format", () -> format.getText().startsWith("HTML"));
                    }
                    hand.fill(Widgets.find(Text.class, WidgetIds.WIZARD_FILE), file);
                    finish(shell, "Finish");
                });
    }

    /** Clicks on a button of a window. */
    void press(Shell shell, String text) {
        Button button = Dialogs.button(shell, text);
        Events.until("the button " + text + " to be enabled", button::isEnabled);
        hand.click(button);
    }

    /** Clicks on the button that ends a window, and waits for that. */
    void finish(Shell shell, String text) {
        press(shell, text);
        Events.until("the window to close", shell::isDisposed);
    }

    private static void open(String command, String parameter, String wizard) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(ParameterizedCommand
                    .generateCommand(PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command),
                            Map.of(parameter, wizard)), null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }
}
