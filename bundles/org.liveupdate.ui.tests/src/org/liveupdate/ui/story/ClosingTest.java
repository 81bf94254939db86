/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.ui.editor.MemoryImageEditor;
import org.liveupdate.ui.robot.Dialogs;
import org.liveupdate.ui.robot.ErrorLog;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.ScenarioRobot;
import org.liveupdate.ui.run.RunControl;
import org.liveupdate.ui.scenario.ScenarioEditor;

/**
 * Closing in the middle of something loses nothing and logs no error. The workbench itself stays: the test is in it.
 */
class ClosingTest {

    private static final String SAVE = "Save Resource";

    @TempDir
    private Path folder;
    private IWorkbenchPage page;
    private ErrorLog log;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
        log = new ErrorLog();
    }

    @AfterEach
    void end() {
        log.close();
        page.closeAllEditors(false);
        Events.flush();
    }

    private ScenarioEditor scenario() throws Exception {
        ScenarioEditor editor = ScenarioRobot.openTemplate(page, "two-units");
        Events.until("the machine to be switched on", () -> !editor.run().isBusy());
        return editor;
    }

    private static void rename(ScenarioEditor editor, String name) {
        ScenarioRobot.set(editor, editor.document().scenario(), ScenarioPackage.Literals.ELEMENT__NAME, name);
    }

    /** There and back again, more than can be done in the time that closing takes. */
    private static void keepBusy(RunControl run) {
        for (int i = 0; i < 8; i++) {
            run.runToEnd();
            run.reset();
        }
        run.runToEnd();
        assertTrue(run.isBusy());
    }

    @Test
    void imageEditorThatIsStillOpeningLetsGoOfItsFile() throws Exception {
        Path image = ImageRobot.sample("v1-legacy-rich-th", folder);
        MemoryImageEditor editor = ImageRobot.start(page, image);
        assertTrue(editor.isWorking());

        page.closeEditor(editor, false);

        String name = image.getFileName().toString();
        Events.until("the work to end", () -> Arrays.stream(Job.getJobManager().find(null))
                .noneMatch(job -> job.getName().contains(name)));
        Files.delete(image);
        assertFalse(editor.isWorking());
        assertEquals(List.of(), log.errors());
    }

    @Test
    void scenarioEditorStopsItsRun() throws Exception {
        ScenarioEditor editor = scenario();
        RunControl run = editor.run();
        keepBusy(run);

        page.closeEditor(editor, false);

        Events.until("the work to end", () -> Job.getJobManager().find(run).length == 0);
        assertEquals(0, page.getEditorReferences().length);
        assertEquals(List.of(), log.errors());
    }

    @Test
    void closingAnEditorWithUnsavedChangesAsksAndMayBeGivenUp() throws Exception {
        ScenarioEditor editor = scenario();
        rename(editor, "to be kept");
        keepBusy(editor.run());

        Dialogs.during(SAVE, () -> page.closeEditor(editor, true), shell -> Dialogs.press(shell, "Cancel"));
        assertTrue(editor.isDirty());
        assertEquals(editor, page.getActiveEditor());

        Dialogs.during(SAVE, () -> page.closeEditor(editor, true), shell -> Dialogs.press(shell, "Save"));
        assertEquals(0, page.getEditorReferences().length);
        assertTrue(ScenarioRobot.read(editor.document().file()).contains("to be kept"));
        assertEquals(List.of(), log.errors());
    }

    @Test
    void workbenchAsksForUnsavedChangesAndGoesOnWhenThatIsGivenUp() throws Exception {
        ScenarioEditor editor = scenario();
        rename(editor, "not saved");
        RunControl run = editor.run();
        keepBusy(run);
        IWorkbench workbench = PlatformUI.getWorkbench();
        boolean[] closed = { true };

        Dialogs.during(SAVE, title -> title.startsWith(SAVE), () -> closed[0] = workbench.close(),
                shell -> Dialogs.press(shell, "Cancel"));

        assertFalse(closed[0]);
        goesOn(editor);
        assertTrue(editor.isDirty());
        assertEquals("not saved", editor.document().scenario().getName());
    }

    @Test
    void workbenchThatIsToldNotToCloseGoesOn() throws Exception {
        ScenarioEditor editor = scenario();
        keepBusy(editor.run());
        IWorkbench workbench = PlatformUI.getWorkbench();
        IWorkbenchListener veto = new IWorkbenchListener() {
            @Override
            public boolean preShutdown(IWorkbench closing, boolean forced) {
                return false;
            }

            @Override
            public void postShutdown(IWorkbench closing) {
                // never comes that far
            }
        };
        workbench.addWorkbenchListener(veto);
        try {
            assertFalse(workbench.close());
        } finally {
            workbench.removeWorkbenchListener(veto);
        }
        goesOn(editor);
    }

    private void goesOn(ScenarioEditor editor) {
        RunControl run = editor.run();
        Events.until("the run to end", () -> !run.isBusy());
        assertEquals(run.steps().size(), run.position());
        assertEquals(editor, page.getActiveEditor());
        assertEquals(List.of(), log.errors());
    }
}
