/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
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
import org.liveupdate.ui.robot.Dialogs;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.Hand;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.ScenarioRobot;
import org.liveupdate.ui.robot.Widgets;
import org.liveupdate.ui.robot.WizardRobot;
import org.liveupdate.ui.run.RunAction;
import org.liveupdate.ui.run.RunControl;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.machine.MachineRobot;

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

    /** Adds a device from the palette, attaches it, and maps the guest's memory once more. */
    private void edit(ScenarioEditor editor) {
        hand.press("M1+M");
        Events.until("the editor to fill the window", page::isPageZoomed);
        tab(editor, "Machine");
        Events.until("the page", () -> editor.shownPage().equals(ScenarioEditor.MACHINE));
        MachineRobot machine = MachineRobot.of(editor);
        fromPalette(machine, "PCI Device", "dmar0", "device-1");
        connect(machine, "device-1", "hwpt-1");
        Events.until("the file of the device", () -> machine.element("device-1-file") != null);
        int steps = editor.document().scenario().getSteps().size();
        Dialogs.during("Map Memory", () -> connect(machine, "hwpt-1", "guest-memory"), shell -> {
            hand.fill(Widgets.find(Text.class, WidgetIds.MAP_IOVA), "0x200000000");
            wizards.finish(shell, "Map");
        });
        Events.until("the step that maps", () -> editor.document().scenario().getSteps().size() > steps);
        machine.settled();
        assertEquals(List.of(), editor.document().problems());
        hand.press("M1+M");
        Events.until("the views beside the editor", () -> !page.isPageZoomed());
    }

    private void tab(ScenarioEditor editor, String title) {
        CTabFolder tabs = Widgets.folder(editor.getActivePageInstance().getPartControl());
        for (CTabItem item : tabs.getItems()) {
            if (item.getText().equals(title)) {
                Rectangle place = item.getBounds();
                hand.click(tabs, place.x + place.width / 2, place.y + place.height / 2);
            }
        }
    }

    private void fromPalette(MachineRobot machine, String kind, String into, String made) {
        Tree palette = Widgets.find(Tree.class, WidgetIds.PALETTE);
        TreeItem item = null;
        for (TreeItem category : palette.getItems()) {
            for (TreeItem each : category.getItems()) {
                item = each.getText().equals(kind) ? each : item;
            }
        }
        assertNotNull(item, kind);
        palette.showItem(item);
        Events.flush();
        Rectangle place = item.getBounds();
        hand.drag(palette, new Point(place.x + 4, place.y + place.height / 2), machine.graph(), machine.place(into));
        Events.until("the node " + made, () -> machine.element(made) != null);
        machine.settled();
    }

    private void connect(MachineRobot machine, String from, String to) {
        hand.draw(machine.graph(), machine.handle(from), machine.place(to));
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
        compare.comparedOverKexec();
        hand.press("M1+M");
        Events.until("the view to fill the window", page::isPageZoomed);
        assertTrue(BeforeAfterRobot.lines().stream().anyMatch(line -> line.startsWith("~ LUO | 0x")), "LUO moved");
        assertTrue(BeforeAfterRobot.lines().stream().anyMatch(line -> line.startsWith("\u2212 process vmm")));
        assertTrue(compare.marked(State.MOVED) > 0);
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
        assertTrue(pictures.contains("<svg") && pictures.contains("<figcaption>"), "before and after as pictures");
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
