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

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
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
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.compare.BeforeAfterView;
import org.liveupdate.ui.firststeps.FirstStepsView;
import org.liveupdate.ui.help.HelpView;
import org.liveupdate.ui.memory.MemoryView;
import org.liveupdate.ui.references.ReferencesView;
import org.liveupdate.ui.robot.Dialogs;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.ScenarioRobot;
import org.liveupdate.ui.robot.Widgets;
import org.liveupdate.ui.robot.WizardRobot;
import org.liveupdate.ui.scenario.ScenarioEditor;

/** The way of a newcomer: what the welcome leads to, and that the first steps do what they say. */
class FirstLiveUpdateTest {

    @TempDir
    private Path folder;
    private IWorkbenchPage page;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
        WizardRobot.emptyWorkspace();
        ImageRobot.execute("org.liveupdate.ui.showFirstSteps");
        for (int i = 0; tick(i) != null; i++) {
            Dialogs.check(tick(i), false);
        }
        page.hideView(page.findView(FirstStepsView.ID));
    }

    @AfterEach
    void end() throws Exception {
        page.closeAllEditors(false);
        hide(FirstStepsView.ID);
        hide(HelpView.ID);
        Events.flush();
        WizardRobot.emptyWorkspace();
    }

    private void hide(String id) {
        IViewPart view = page.findView(id);
        if (view != null) {
            page.hideView(view);
        }
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

    private static Button tick(int step) {
        return Widgets.lookFor(Button.class, WidgetIds.FIRST_STEPS_TICK + step).orElse(null);
    }

    private static void perform(int step) {
        Widgets.click(Widgets.find(ImageHyperlink.class, WidgetIds.FIRST_STEPS_PERFORM + step));
    }

    private static String progress() {
        return Widgets.find(Label.class, WidgetIds.FIRST_STEPS_PROGRESS).getText();
    }

    private ScenarioEditor editor() {
        return (ScenarioEditor) page.getActiveEditor();
    }

    private int settled() {
        Events.until("the run to rest", () -> !editor().run().isBusy());
        return editor().run().position();
    }

    @Test
    void everyFirstStepDoesWhatItSays() {
        welcome(WidgetIds.WELCOME_FIRST);
        Events.until("the first steps", () -> tick(0) != null);
        Dialogs.during("New Live Update Scenario", () -> perform(0), shell -> {
            Widgets.find(Text.class, WidgetIds.WIZARD_FILTER).setText("First live update");
            Dialogs.press(shell, "Next >");
            Widgets.find(Text.class, WidgetIds.WIZARD_FOLDER).setText("/Live Updates");
            Dialogs.press(shell, "Finish");
        });
        Events.until("the editor", () -> page.getActiveEditor() instanceof ScenarioEditor);
        settled();
        perform(1);
        assertEquals("machine", editor().shownPage());
        perform(2);
        int preserved = settled();
        assertTrue(preserved > 0);
        perform(3);
        int booted = settled();
        assertTrue(booted > preserved);
        perform(4);
        assertEquals(editor().run().steps().size(), settled());
        perform(5);
        Events.until("Before/After", () -> page.getActivePart() instanceof BeforeAfterView);
        perform(6);
        Events.until("References", () -> page.getActivePart() instanceof ReferencesView);
        perform(7);
        Events.until("Memory", () -> page.getActivePart() instanceof MemoryView);
        Path report = folder.resolve("report.html");
        Dialogs.during("Export Live Update Report", () -> perform(8), shell -> {
            Widgets.find(Text.class, WidgetIds.WIZARD_FILE).setText(report.toString());
            Dialogs.press(shell, "Finish");
        });
        assertTrue(Files.exists(report));
        assertEquals("All 9 steps are done.", progress());
    }

    @Test
    void stepThatIsNotPossibleGetsNoTick() throws Exception {
        ImageRobot.execute("org.liveupdate.ui.showFirstSteps");
        Dialogs.check(tick(0), true);
        Dialogs.check(tick(1), true);

        perform(2);

        assertFalse(tick(2).getSelection());
        assertEquals("2 of 9 steps are done.", progress());
    }

    @Test
    void wizardThatIsCancelledGetsNoTick() throws Exception {
        ImageRobot.execute("org.liveupdate.ui.showFirstSteps");

        Dialogs.during("New Live Update Scenario", () -> perform(0), shell -> Dialogs.press(shell, "Cancel"));

        assertFalse(tick(0).getSelection());
        assertEquals("0 of 9 steps are done.", progress());
    }

    @Test
    void runThatStopsOnItsWayGetsNoTick() throws Exception {
        ScenarioEditor editor = ScenarioRobot.openTemplate(page, "first");
        settled();
        ScenarioRobot.set(editor, editor.run().steps().get(1), ScenarioPackage.Literals.STEP__BREAKPOINT, Boolean.TRUE);
        ImageRobot.execute("org.liveupdate.ui.showFirstSteps");
        Dialogs.check(tick(0), true);
        Dialogs.check(tick(1), true);

        perform(2);

        int stopped = settled();
        assertFalse(tick(2).getSelection());
        perform(2);
        assertTrue(settled() > stopped);
        assertTrue(tick(2).getSelection());
    }

    @Test
    void ticksAreKept() throws Exception {
        ImageRobot.execute("org.liveupdate.ui.showFirstSteps");
        Dialogs.check(tick(0), true);
        Dialogs.check(tick(4), true);
        hide(FirstStepsView.ID);

        ImageRobot.execute("org.liveupdate.ui.showFirstSteps");

        assertTrue(tick(0).getSelection());
        assertFalse(tick(1).getSelection());
        assertTrue(tick(4).getSelection());
        assertTrue(Widgets.lookFor(ImageHyperlink.class, WidgetIds.FIRST_STEPS_PERFORM + 1).isPresent(),
                "the first step that is not done is open");
        assertFalse(Widgets.lookFor(ImageHyperlink.class, WidgetIds.FIRST_STEPS_PERFORM + 0).isPresent());
    }

    @Test
    void stepIsExplainedByTheHelp() throws Exception {
        ImageRobot.execute("org.liveupdate.ui.showFirstSteps");

        Widgets.click(Widgets.find(ImageHyperlink.class, WidgetIds.FIRST_STEPS_EXPLAIN + 0));

        assertEquals("/org.liveupdate.help/html/new-scenario.html", help().address());
    }

    @Test
    void welcomeLeadsToTheHelp() {
        welcome(WidgetIds.WELCOME_HELP);

        assertFalse(help().pageTitle().isBlank());
    }

    @Test
    void welcomeLeadsToTheWizards() {
        Dialogs.during("New Live Update Scenario", () -> welcome(WidgetIds.WELCOME_NEW),
                shell -> Dialogs.press(shell, "Cancel"));
        Dialogs.during("Import Memory Capture", () -> welcome(WidgetIds.WELCOME_IMPORT),
                shell -> Dialogs.press(shell, "Cancel"));
    }
}
