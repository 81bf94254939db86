/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.Kernel;
import org.liveupdate.model.scenario.KhoGeneration;
import org.liveupdate.model.scenario.Machine;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.ScenarioRobot;
import org.liveupdate.ui.robot.Widgets;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.steps.StepsPage;

class OverviewPageTest {

    private IWorkbenchPage page;
    private ScenarioEditor editor;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
        editor = ScenarioRobot.openTemplate(page, "first");
        editor.showPage(OverviewPage.ID);
        Events.flush();
    }

    @AfterEach
    void end() {
        page.closeAllEditors(false);
        Events.flush();
    }

    private Machine machine() {
        return editor.document().scenario().getMachine();
    }

    private static void choose(Combo combo, String item) {
        combo.select(combo.indexOf(item));
        combo.notifyListeners(SWT.Selection, new Event());
        Events.flush();
    }

    private static TableItem finding(String id) {
        return Arrays.stream(Widgets.find(Table.class, WidgetIds.FINDINGS).getItems())
                .filter(item -> item.getText(0).equals(id)).findFirst().orElseThrow();
    }

    private static void check(TableItem item, boolean on) {
        item.setChecked(on);
        Event event = new Event();
        event.item = item;
        event.detail = SWT.CHECK;
        item.getParent().notifyListeners(SWT.Selection, event);
        Events.flush();
    }

    @Test
    void partsStandBelowEachOtherInANarrowEditor() {
        Shell shell = editor.getSite().getShell();
        Rectangle before = shell.getBounds();
        boolean maximized = shell.getMaximized();
        shell.setMaximized(false);
        try {
            shell.setSize(1600, before.height);
            Events.until("two columns", () -> left("field.name") + 200 < left(WidgetIds.SCENARIO_PROBLEMS));
            shell.setSize(640, before.height);
            Events.until("one column", () -> left("field.name") > left(WidgetIds.SCENARIO_PROBLEMS));
        } finally {
            shell.setBounds(before);
            shell.setMaximized(maximized);
            Events.flush();
        }
    }

    private static int left(String id) {
        return Widgets.find(Control.class, id).toDisplay(0, 0).x;
    }

    @Test
    void nameAndDescriptionAreTyped() {
        Widgets.find(Text.class, "field.name").setText("another");
        Widgets.find(Text.class, "field.description").setText("two\nlines");
        editor.commit();
        Events.flush();

        assertEquals("another", editor.document().scenario().getName());
        assertEquals("two\nlines", editor.document().scenario().getDescription());
        assertTrue(editor.isDirty());
    }

    @Test
    void formatsAreChosenAndTheFieldsFollowUndo() throws Exception {
        Combo kho = Widgets.find(Combo.class, "field.kho");
        choose(kho, "kho-v1");
        assertEquals(KhoGeneration.V1, machine().getKernel().getKho());

        ScenarioRobot.undo(false);

        assertEquals("kho-v4", kho.getText());
    }

    @Test
    void nextKernelCanBeAnotherOne() throws Exception {
        assertTrue(Widgets.lookFor(Combo.class, "next.field.luo").isEmpty());
        Button other = Widgets.find(Button.class, WidgetIds.NEXT_KERNEL);
        other.setSelection(true);
        other.notifyListeners(SWT.Selection, new Event());
        Events.flush();

        Kernel next = machine().getNextKernel();
        assertNotNull(next);
        choose(Widgets.find(Combo.class, "next.field.luo"), "luo-v1");
        assertEquals("luo-v1", next.getLuo().getLiteral());
        ScenarioRobot.undo(false);
        ScenarioRobot.undo(false);
        assertNull(machine().getNextKernel());
        assertTrue(Widgets.lookFor(Combo.class, "next.field.luo").isEmpty());
    }

    @Test
    void findingsAreShownByBehaviourAndSwitchedWhenChosen() throws Exception {
        choose(Widgets.find(Combo.class, "field.behaviour"), "posted");
        assertTrue(finding("F03").getChecked());
        check(finding("F03"), false);
        assertTrue(finding("F03").getChecked(), "only shown");
        choose(Widgets.find(Combo.class, "field.behaviour"), "reviewed");
        assertFalse(finding("F03").getChecked());
        choose(Widgets.find(Combo.class, "field.behaviour"), "chosen");

        check(finding("F03"), true);

        assertTrue(machine().getKernel().getFindings().contains("F03"));
        ScenarioRobot.undo(false);
        assertFalse(finding("F03").getChecked());
        assertEquals(Behaviour.CHOSEN, machine().getKernel().getBehaviour());
    }

    @Test
    void findingsAreFiltered() {
        Table table = Widgets.find(Table.class, WidgetIds.FINDINGS);
        int all = table.getItemCount();

        Widgets.find(Text.class, WidgetIds.FINDINGS_FILTER).setText("spinlock");
        Events.flush();

        assertTrue(table.getItemCount() > 0 && table.getItemCount() < all);
        assertNotNull(finding("F03"));
    }

    @Test
    void problemsLeadToTheirElements() {
        ScenarioRobot.set(editor, machine().getMemory().get(0), ScenarioPackage.Literals.MEMORY_RANGE__SIZE,
                Long.valueOf(3));
        Table problems = Widgets.find(Table.class, WidgetIds.SCENARIO_PROBLEMS);
        assertTrue(problems.getItemCount() > 0);

        problems.setSelection(0);
        Event event = new Event();
        event.item = problems.getItem(0);
        problems.notifyListeners(SWT.DefaultSelection, event);
        Events.flush();

        assertEquals(editor.document().problems().get(0).object(), editor.selection().element().orElseThrow());
    }

    @Test
    void aLongScenarioIsCheckedInTheBackground() {
        ScenarioRobot.addSteps(editor, 400);
        Events.until("the first check", () -> !editor.document().isChecking());
        assertTrue(editor.document().problems().isEmpty());
        Table problems = Widgets.find(Table.class, WidgetIds.SCENARIO_PROBLEMS);

        editor.document().execute("size", machine().getMemory().get(0), ScenarioPackage.Literals.MEMORY_RANGE__SIZE,
                Long.valueOf(3));
        assertTrue(editor.document().problems().isEmpty(), "an edit does not wait for the check");
        assertTrue(editor.document().isChecking());
        Events.until("the check", () -> !editor.document().isChecking());

        assertEquals(editor.document().problems().size(), problems.getItemCount());
        assertSame(machine().getMemory().get(0), editor.document().problems().get(0).object());
    }

    @Test
    void memoryIsChangedInItsForm() {
        Table ranges = Widgets.find(Table.class, WidgetIds.MEMORY_RANGES);
        ranges.setSelection(0);
        Event event = new Event();
        event.item = ranges.getItem(0);
        ranges.notifyListeners(SWT.Selection, event);
        Events.flush();

        Widgets.find(Text.class, "memory.field.size").setText("512M");
        editor.commit();
        Events.flush();

        assertEquals(512L << 20, machine().getMemory().get(0).getSize());
        assertTrue(ranges.getItem(0).getText().contains("512 MiB"), ranges.getItem(0).getText());
    }

    @Test
    void contentsLeadToThePages() {
        Hyperlink steps = Widgets.find(Hyperlink.class, WidgetIds.CONTENTS_STEPS);
        assertTrue(steps.getText().contains(editor.document().scenario().getSteps().size() + " steps"));

        Widgets.click(steps);

        assertEquals(StepsPage.ID, editor.shownPage());
    }

    @Test
    void bigActionsRunTheScenario() {
        Events.until("the machine to be switched on", () -> editor.run().moment().isPresent());

        Widgets.click(Widgets.find(ImageHyperlink.class, WidgetIds.RUN_LINK + "PRESERVE"));

        Events.until("some steps", () -> editor.run().position() > 1 && !editor.run().isBusy());
    }
}
