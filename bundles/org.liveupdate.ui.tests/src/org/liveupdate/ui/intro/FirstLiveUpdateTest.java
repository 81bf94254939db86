/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.intro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.intro.IIntroManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.compare.BeforeAfterView;
import org.liveupdate.ui.help.HelpView;
import org.liveupdate.ui.memory.MemoryView;
import org.liveupdate.ui.robot.Dialogs;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.Widgets;
import org.liveupdate.ui.robot.WizardRobot;
import org.liveupdate.ui.scenario.ScenarioEditor;

/** The way of a newcomer: welcome, cheat sheet, and everything that the cheat sheet does. */
class FirstLiveUpdateTest {

    private static final String SHEET = "org.eclipse.ui.cheatsheets.views.CheatSheetView";

    @TempDir
    private Path folder;
    private IWorkbenchPage page;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
        WizardRobot.emptyWorkspace();
    }

    @AfterEach
    void end() throws Exception {
        page.closeAllEditors(false);
        IViewPart sheet = page.findView(SHEET);
        if (sheet != null) {
            page.hideView(sheet);
        }
        Events.flush();
        WizardRobot.emptyWorkspace();
    }

    private void welcome(String link) {
        IIntroManager intros = PlatformUI.getWorkbench().getIntroManager();
        intros.showIntro(page.getWorkbenchWindow(), false);
        Events.until("the welcome", () -> Widgets.lookFor(ImageHyperlink.class, link).isPresent());
        Widgets.click(Widgets.find(ImageHyperlink.class, link));
    }

    /** The link with a text that can be pressed in the cheat sheet. */
    private static Optional<ImageHyperlink> link(String text) {
        Deque<Control> open = new ArrayDeque<>(Arrays.asList(Display.getCurrent().getShells()));
        while (!open.isEmpty()) {
            Control control = open.removeFirst();
            if (control instanceof ImageHyperlink link && text.equals(link.getText()) && link.isVisible()
                    && link.isEnabled()) {
                return Optional.of(link);
            }
            if (control instanceof Composite composite) {
                open.addAll(Arrays.asList(composite.getChildren()));
            }
        }
        return Optional.empty();
    }

    private static void press(String text) {
        Events.until("the link " + text, () -> link(text).isPresent());
        Widgets.click(link(text).orElseThrow());
    }

    private static void perform() {
        press("Click to perform");
    }

    private ScenarioEditor editor() {
        return (ScenarioEditor) page.getActiveEditor();
    }

    private void settled() {
        Events.until("the run to rest", () -> !editor().run().isBusy());
    }

    @Test
    void everyStepOfTheCheatSheetDoesWhatItSays() {
        welcome(WidgetIds.WELCOME_FIRST);
        Events.until("the cheat sheet", () -> page.findView(SHEET) != null);
        press("Click to Begin");
        Dialogs.during("New Live Update Scenario", FirstLiveUpdateTest::perform, shell -> {
            Widgets.find(Text.class, WidgetIds.WIZARD_FILTER).setText("First live update");
            Dialogs.press(shell, "Next >");
            Widgets.find(Text.class, WidgetIds.WIZARD_FOLDER).setText("/Live Updates");
            Dialogs.press(shell, "Finish");
        });
        Events.until("the editor", () -> page.getActiveEditor() instanceof ScenarioEditor);
        settled();
        perform();
        assertEquals("machine", editor().shownPage());
        perform();
        settled();
        int preserved = editor().run().position();
        assertTrue(preserved > 0);
        perform();
        settled();
        int booted = editor().run().position();
        assertTrue(booted > preserved);
        perform();
        settled();
        assertEquals(editor().run().steps().size(), editor().run().position());
        perform();
        Events.until("Before/After", () -> page.findView(BeforeAfterView.ID) != null);
        perform();
        perform();
        Events.until("Memory", () -> page.getActivePart() instanceof MemoryView);
        Path report = folder.resolve("report.html");
        Dialogs.during("Export Live Update Report", FirstLiveUpdateTest::perform, shell -> {
            Widgets.find(Text.class, WidgetIds.WIZARD_FILE).setText(report.toString());
            Dialogs.press(shell, "Finish");
        });
        assertTrue(Files.exists(report));
        assertFalse(link("Click to perform").isPresent());
    }

    @Test
    void welcomeLeadsToTheHelp() {
        welcome(WidgetIds.WELCOME_HELP);

        Events.until("the help", () -> page.findView(HelpView.ID) != null);
        page.hideView(page.findView(HelpView.ID));
    }

    @Test
    void welcomeLeadsToTheWizards() {
        Dialogs.during("New Live Update Scenario", () -> welcome(WidgetIds.WELCOME_NEW),
                shell -> Dialogs.press(shell, "Cancel"));
        Dialogs.during("Import Memory Capture", () -> welcome(WidgetIds.WELCOME_IMPORT),
                shell -> Dialogs.press(shell, "Cancel"));
    }
}
