/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.intro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.intro.IIntroManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.help.HelpView;
import org.liveupdate.ui.robot.Dialogs;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.Widgets;
import org.liveupdate.ui.robot.WizardRobot;

/** The way of a newcomer: what the welcome leads to. */
class FirstLiveUpdateTest {

    private IWorkbenchPage page;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
        WizardRobot.emptyWorkspace();
    }

    @AfterEach
    void end() throws Exception {
        page.closeAllEditors(false);
        Events.flush();
        WizardRobot.emptyWorkspace();
    }

    private void welcome(String link) {
        IIntroManager intros = PlatformUI.getWorkbench().getIntroManager();
        intros.showIntro(page.getWorkbenchWindow(), false);
        Events.until("the welcome", () -> Widgets.lookFor(ImageHyperlink.class, link).isPresent());
        Widgets.click(Widgets.find(ImageHyperlink.class, link));
    }

    private HelpView help() {
        Events.until("the help", () -> page.findView(HelpView.ID) != null);
        return (HelpView) page.findView(HelpView.ID);
    }

    @Test
    void welcomeLeadsToTheFirstStepsWhereCheatSheetsCannotBeShown() {
        welcome(WidgetIds.WELCOME_FIRST);

        assertEquals("/org.liveupdate.help/html/first-ten-minutes.html", help().address());
        page.hideView(help());
    }

    @Test
    void welcomeLeadsToTheHelp() {
        welcome(WidgetIds.WELCOME_HELP);

        assertFalse(help().pageTitle().isBlank());
        page.hideView(help());
    }

    @Test
    void welcomeLeadsToTheWizards() {
        Dialogs.during("New Live Update Scenario", () -> welcome(WidgetIds.WELCOME_NEW),
                shell -> Dialogs.press(shell, "Cancel"));
        Dialogs.during("Import Memory Capture", () -> welcome(WidgetIds.WELCOME_IMPORT),
                shell -> Dialogs.press(shell, "Cancel"));
    }
}
