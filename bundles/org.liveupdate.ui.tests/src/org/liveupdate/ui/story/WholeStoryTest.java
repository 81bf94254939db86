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
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveupdate.graph.State;
import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.model.scenario.Kexec;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.template.ScenarioTemplates;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.compare.BeforeAfterRobot;
import org.liveupdate.ui.preferences.LiveUpdatePreferences;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.Hand;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.ScenarioRobot;
import org.liveupdate.ui.robot.Widgets;
import org.liveupdate.ui.robot.WizardRobot;
import org.liveupdate.ui.run.RunAction;
import org.liveupdate.ui.run.RunControl;
import org.liveupdate.ui.scenario.ScenarioEditor;

/** The first ten minutes of somebody with the workbench, from a template to the same scenario opened again. */
class WholeStoryTest {

    @TempDir
    private Path folder;
    private IWorkbenchPage page;
    private Hand hand;
    private WizardHand wizards;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
        page.resetPerspective();
        WizardRobot.emptyWorkspace();
        hand = new Hand();
        wizards = new WizardHand(hand);
        Hand.front(page.getWorkbenchWindow().getShell());
    }

    @AfterEach
    void end() throws Exception {
        hand.close();
        page.closeAllEditors(false);
        page.resetPerspective();
        WizardRobot.emptyWorkspace();
        Events.flush();
    }

    @Test
    void machineIsEditedUpdatedComparedReportedAndUndone() throws Exception {
        ScenarioEditor editor = create();
        String template = editor.document().text();
        IFile file = editor.document().file();
        edit(editor);
        update(editor.run());
        lookAtWhatMoved();
        report();
        undo(editor, template);
        closeAndOpen(editor, file);
    }

    private ScenarioEditor create() throws Exception {
        wizards.newScenario("Templates", "First live update", "/story", "mine");
        Events.until("the editor", () -> page.getActiveEditor() instanceof ScenarioEditor);
        ScenarioEditor editor = (ScenarioEditor) page.getActiveEditor();
        assertEquals("/story/mine.liveupdate", editor.document().file().getFullPath().toString());
        Scenario expected = ScenarioTemplates.find("first").orElseThrow().create();
        LiveUpdatePreferences.applyTo(expected);
        assertEquals(ScenarioFiles.text(ScenarioFiles.contain(expected, "first")), editor.document().text());
        Events.until("the machine to be switched on", () -> !editor.run().isBusy());
        return editor;
    }

    private void edit(ScenarioEditor editor) {
        hand.press("M1+M");
        Events.until("the editor to fill the window", page::isPageZoomed);
        new MachineHand(hand, editor).addAttachAndMap();
        assertEquals(List.of(), editor.document().problems());
        hand.press("M1+M");
        Events.until("the views beside the editor", () -> !page.isPageZoomed());
    }

    private void update(RunControl run) {
        for (RunAction action : List.of(RunAction.PRESERVE, RunAction.KEXEC, RunAction.RESTORE)) {
            int before = run.position();
            hand.click(Widgets.find(Button.class, action.command()));
            Events.until(action + " to be done", () -> run.position() > before && !run.isBusy());
            assertEquals("", run.problem());
        }
        assertEquals(run.steps().size(), run.position());
        assertTrue(run.steps().stream().anyMatch(Kexec.class::isInstance));
    }

    private void lookAtWhatMoved() throws Exception {
        BeforeAfterRobot compare = new BeforeAfterRobot(page);
        compare.compareOverKexec();
        hand.press("M1+M");
        Events.until("the view to fill the window", page::isPageZoomed);
        compare.drawAll();
        assertTrue(BeforeAfterRobot.lines().stream().anyMatch(line -> line.startsWith("~ LUO | 0x")), "LUO moved");
        assertTrue(BeforeAfterRobot.lines().stream().anyMatch(line -> line.startsWith("\u2212 process vmm")));
        assertTrue(compare.marked(State.CHANGED) > 0, "what moved has changed, too, and is marked as in the list");
        long address = compare.open(hand, "LUO (", "~ LUO");
        Events.until("the bytes at 0x" + Long.toHexString(address), () -> Widgets.lookFor(Label.class,
                WidgetIds.MEMORY_STATUS).filter(label -> label.getText().contains(Long.toHexString(address)))
                .isPresent());
    }

    private void report() throws Exception {
        Path report = folder.resolve("story.html");
        page.activate(page.getActiveEditor());
        wizards.exportReport(report.toString());
        String text = Files.readString(report);
        int kexec = text.indexOf("id=\"kexec");
        assertTrue(kexec >= 0, "the part about the kexec");
        String pictures = text.substring(kexec);
        assertTrue(pictures.contains("<svg") && pictures.contains("(above) and "), "before and after as pictures");
    }

    private void undo(ScenarioEditor editor, String template) {
        page.activate(editor);
        Hand.front(editor.getSite().getShell());
        while (editor.document().stack().canUndo()) {
            Object top = editor.document().stack().getUndoCommand();
            hand.press("M1+Z");
            Events.until("the undo", () -> editor.document().stack().getUndoCommand() != top);
        }
        assertEquals(template, editor.document().text());
        Events.until("nothing to save", () -> !editor.isDirty());
    }

    private void closeAndOpen(ScenarioEditor editor, IFile file) throws Exception {
        hand.press("M1+M2+Z");
        Events.until("the redo", editor::isDirty);
        String text = editor.document().text();
        hand.press("M1+S");
        Events.until("the file to be saved", () -> !editor.isDirty());
        assertEquals(text, ScenarioRobot.read(file));
        IEditorReference[] open = page.getEditorReferences();
        IMemento[] kept = page.getEditorState(open, true);
        String shown = editor.shownPage();
        Events.until("the run to stand still", () -> !editor.run().isBusy());
        int position = editor.run().position();
        assertTrue(position > 0);
        hand.press("M1+W");
        Events.until("the editor to close", () -> page.getEditorReferences().length == 0);
        // as at the start of the workbench, with what it kept
        ScenarioEditor again = (ScenarioEditor) page.openEditors(null, null, kept, IWorkbenchPage.MATCH_NONE, -1)[0]
                .getEditor(true);
        page.activate(again);
        assertEquals(shown, again.shownPage());
        assertEquals(ScenarioEditor.MACHINE, shown);
        Events.until("the moment", () -> !again.run().isBusy());
        assertEquals(position, again.run().position());
        assertEquals(text, again.document().text());
        assertEquals(file, again.document().file());
        assertFalse(again.isDirty());
    }
}
