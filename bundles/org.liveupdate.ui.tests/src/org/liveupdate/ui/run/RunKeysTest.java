/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.model.scenario.Kexec;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.compare.BeforeAfterView;
import org.liveupdate.ui.editor.StateTreeView;
import org.liveupdate.ui.graph.StateGraphView;
import org.liveupdate.ui.memory.MemoryView;
import org.liveupdate.ui.references.ReferencesView;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.Hand;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.ScenarioRobot;
import org.liveupdate.ui.robot.Widgets;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.overview.OverviewPage;
import org.liveupdate.ui.scenario.steps.StepsPage;
import org.liveupdate.ui.sequence.SequenceView;
import org.liveupdate.ui.translations.TranslationsView;

/** Presses the keys that run a scenario, in its editor and in the views that follow it. */
class RunKeysTest {

    private IWorkbenchPage page;
    private ScenarioEditor editor;
    private RunControl run;
    private Hand hand;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
        editor = ScenarioRobot.openTemplate(page, "first");
        run = editor.run();
        hand = new Hand();
        at("the start", 0);
    }

    @AfterEach
    void end() {
        hand.close();
        page.closeAllEditors(false);
        page.resetPerspective();
        Events.flush();
    }

    private void at(String what, int position) {
        Events.until(what + ", " + position, () -> run.position() == position && !run.isBusy());
    }

    private int kexec() {
        return (int) run.steps().stream().takeWhile(step -> !(step instanceof Kexec)).count();
    }

    @Test
    void keysStepForthAndBackAndToTheEnds() {
        Hand.focus(Widgets.find(Canvas.class, WidgetIds.TIMELINE));
        hand.press("F6");
        at("the first step", 1);
        hand.press("F6");
        at("the second step", 2);
        hand.press("M2+F6");
        at("the first step again", 1);
        hand.press("M2+F8");
        at("the end", run.steps().size());
        hand.press("M2+F5");
        at("the start again", 0);
        assertEquals(0, run.made());

        run.steps().get(3).setBreakpoint(true);
        hand.press("F8");
        at("the breakpoint", 3);
    }

    @Test
    void threeKeysTellTheStory() {
        Hand.focus(Widgets.find(Canvas.class, WidgetIds.TIMELINE));
        hand.press("M3+1");
        at("the kexec", kexec());
        hand.press("M3+2");
        Events.until("the other kernel", () -> !run.isBusy() && run.position() > kexec());
        hand.press("M3+3");
        at("the end", run.steps().size());
    }

    @Test
    void keysRunOnEveryPageOfTheEditor() {
        int steps = 0;
        for (String id : List.of(OverviewPage.ID, ScenarioEditor.MACHINE, StepsPage.ID)) {
            editor.showPage(id);
            page.activate(editor);
            Hand.front(editor.getSite().getShell());
            hand.press("F6");
            at("a step on the page " + id, ++steps);
        }
    }

    @Test
    void keysRunInEveryViewThatFollows() throws Exception {
        int steps = 0;
        for (String id : List.of(MemoryView.ID, TranslationsView.ID, SequenceView.ID, BeforeAfterView.ID,
                StateGraphView.ID, StateTreeView.ID, ReferencesView.ID)) {
            page.activate(page.showView(id));
            Hand.front(editor.getSite().getShell());
            hand.press("F6");
            at("a step while " + id + " is active", ++steps);
        }
    }

    @Test
    void editsAreUndoneAndRedoneByKeys() {
        String before = editor.document().text();
        ScenarioRobot.set(editor, editor.document().scenario(), ScenarioPackage.Literals.ELEMENT__NAME, "by key");
        page.activate(editor);
        Hand.focus(Widgets.find(Canvas.class, WidgetIds.TIMELINE));
        Command made = editor.document().stack().getUndoCommand();

        hand.press("M1+Z");
        Events.until("the undo", () -> !editor.isDirty());
        assertEquals(before, editor.document().text());
        assertEquals(made, editor.document().stack().getRedoCommand());
        hand.press("M1+M2+Z");
        Events.until("the redo", editor::isDirty);
        assertEquals("by key", editor.document().scenario().getName());
        hand.press("M1+S");
        Events.until("the file to be saved", () -> !editor.isDirty());
    }

    @Test
    void addressIsGoneToByKeysAlone() throws Exception {
        page.activate(page.showView(MemoryView.ID));
        Events.until("the bytes", () -> !status().isEmpty());
        Hand.front(editor.getSite().getShell());
        hand.press("M1+L");
        Events.until("the field", () -> Widgets.find(Text.class, WidgetIds.MEMORY_ADDRESS).isFocusControl());
        hand.press("M1+A");
        hand.type("0x1000");
        Events.until("the address", () -> Widgets.find(Text.class, WidgetIds.MEMORY_ADDRESS).getText()
                .equals("0x1000"));
        assertFalse(status().contains("0x1000 "), status());
        hand.press("CR");
        Events.until("the place", () -> status().startsWith("0x1000"));
        assertTrue(Widgets.find(Canvas.class, WidgetIds.MEMORY).isFocusControl());
    }

    private static String status() {
        return Widgets.find(Label.class, WidgetIds.MEMORY_STATUS).getText();
    }
}
