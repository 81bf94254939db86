/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.CreateSession;
import org.liveupdate.model.scenario.DmaProbe;
import org.liveupdate.model.scenario.ExpectErrno;
import org.liveupdate.model.scenario.Interleave;
import org.liveupdate.model.scenario.Iommufd;
import org.liveupdate.model.scenario.Kernel;
import org.liveupdate.model.scenario.MapFile;
import org.liveupdate.model.scenario.PreserveFile;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.robot.Dialogs;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.Hand;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.ScenarioRobot;
import org.liveupdate.ui.robot.Widgets;
import org.liveupdate.ui.scenario.ScenarioEditor;

class StepsPageTest {

    private static final String COMMANDS = "org.liveupdate.ui.steps.";

    private IWorkbenchPage page;
    private ScenarioEditor editor;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
        editor = ScenarioRobot.openTemplate(page, "first");
        editor.showPage(StepsPage.ID);
        Events.flush();
    }

    @AfterEach
    void end() {
        page.closeAllEditors(false);
        Events.flush();
    }

    private void insertByCommand() {
        try {
            ImageRobot.execute(COMMANDS + "insert");
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Step> steps() {
        return editor.document().scenario().getSteps();
    }

    private List<String> ids() {
        return steps().stream().map(Step::getId).toList();
    }

    private static Table table() {
        return Widgets.find(Table.class, WidgetIds.STEPS);
    }

    private void select(int... rows) {
        table().setSelection(rows);
        Event event = new Event();
        event.item = table().getItem(rows[0]);
        table().notifyListeners(SWT.Selection, event);
        Events.flush();
    }

    private <T extends Step> T selectFirst(Class<T> type) {
        T step = steps().stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
        select(steps().indexOf(step));
        return step;
    }

    private static void type(Text field, String text) {
        field.setFocus();
        field.setText(text);
        Events.flush();
    }

    @Test
    void stepsAreListedWithNumberAndLabel() {
        assertEquals(steps().size(), table().getItemCount());
        TableItem second = table().getItem(1);
        assertEquals("2", second.getText(0));
        assertTrue(second.getText(2).startsWith("create session"), second.getText(2));
        assertEquals("", second.getText(3));
        assertEquals("", second.getText(5));
        assertTrue(second.getChecked());
    }

    @Test
    void ofThousandsOfStepsOnlyThoseInSightAreFilled() {
        ScenarioRobot.addSteps(editor, 3000);
        editor.run().runToEnd();
        Events.until("the end", () -> editor.run().position() == steps().size() && !editor.run().isBusy());

        assertEquals(steps().size(), table().getItemCount());
        long filled = Arrays.stream(table().getItems()).filter(item -> item.getData() != null).count();
        assertTrue(filled < 300, filled + " rows were filled");
        TableItem last = table().getItem(steps().size() - 1);
        assertEquals(StepColumn.PRESENT + steps().size(), last.getText(0));
        assertTrue(last.getChecked());
    }

    private boolean inSight(int step) {
        return table().getClientArea().intersects(table().getItem(step).getBounds());
    }

    @Test
    void theTableFollowsTheMomentAndIsLeftWhereTheUserScrolls() {
        ScenarioRobot.addSteps(editor, 300);
        int last = steps().size() - 1;
        assertTrue(inSight(0));
        editor.run().runToEnd();
        Events.until("the end", () -> editor.run().position() == last + 1 && !editor.run().isBusy());
        Events.until("the last step in sight", () -> inSight(last));

        table().setTopIndex(last / 2);
        editor.document().stack().execute(SetCommand.create(editor.document().domain(), steps().get(last),
                ScenarioPackage.Literals.STEP__BREAKPOINT, Boolean.TRUE));
        Events.flush();
        assertEquals(last / 2, table().getTopIndex(), "an edit scrolls");
        editor.run().jump(1);
        Events.until("the first step in sight", () -> inSight(0));
    }

    @Test
    void editOfAStepFillsNoRowAnew() {
        ScenarioRobot.addSteps(editor, 300);
        Events.flush();
        int[] filled = new int[1];
        table().addListener(SWT.SetData, event -> filled[0]++);
        editor.document().stack().execute(SetCommand.create(editor.document().domain(), steps().get(1),
                ScenarioPackage.Literals.STEP__BREAKPOINT, Boolean.TRUE));
        Events.flush();
        table().update();
        Events.flush();

        assertEquals(0, filled[0]);
        assertEquals("\u25cf", table().getItem(1).getText(1));
        editor.document().stack().undo();
        Events.flush();
        assertEquals("", table().getItem(1).getText(1));
    }

    @Test
    void resultsAndThePresentStepAreShownAfterARun() {
        editor.run().runToEnd();
        Events.until("the end", () -> editor.run().position() == steps().size() && !editor.run().isBusy());

        TableItem last = table().getItem(steps().size() - 1);
        assertTrue(last.getText(0).startsWith(StepColumn.PRESENT), last.getText(0));
        assertFalse(table().getItem(0).getText(0).startsWith(StepColumn.PRESENT));
        assertTrue(table().getItem(0).getText(3).startsWith("\u2713"), table().getItem(0).getText(3));
        int map = steps().indexOf(steps().stream().filter(MapFile.class::isInstance).findFirst().orElseThrow());
        assertEquals("\u2713 0x100000000", table().getItem(map).getText(3), "an address is written as such");
        DmaProbe probe = selectFirst(DmaProbe.class);
        assertEquals("1 of 1", table().getItem(steps().indexOf(probe)).getText(4));
        assertTrue(table().getItem(0).getText(5).matches("[0-9,.]*[0-9][.,][0-9] ms"), table().getItem(0).getText(5));
        assertTrue(Widgets.find(Text.class, WidgetIds.STEP_OUTCOME).getText().contains("hit"));
        assertTrue(Widgets.find(Table.class, WidgetIds.EXPECTATIONS).getItem(0).getText(1).startsWith("\u2713"));
    }

    @Test
    void theStepThatBreaksAnInvariantSaysWhichAndHow() {
        Kernel kernel = editor.document().scenario().getMachine().getKernel();
        editor.document().stack().execute(SetCommand.create(editor.document().domain(), kernel,
                ScenarioPackage.Literals.KERNEL__BEHAVIOUR, Behaviour.POSTED));
        editor.run().runToEnd();
        Events.until("the end", () -> editor.run().position() == steps().size() && !editor.run().isBusy());

        Step step = steps().stream().filter(each -> each instanceof PreserveFile preserve
                && preserve.getFile() instanceof Iommufd).findFirst().orElseThrow();
        String result = table().getItem(steps().indexOf(step)).getText(3);
        assertTrue(result.startsWith("!") && result.endsWith("; breaks no-sleep-in-atomic"), result);
        assertFalse(table().getItem(0).getText(3).contains("breaks"), table().getItem(0).getText(3));
        select(steps().indexOf(step));
        String outcome = Widgets.find(Text.class, WidgetIds.STEP_OUTCOME).getText();
        assertTrue(outcome.contains("Breaks no-sleep-in-atomic: iommufd_save_hwpts takes ioas->mutex"), outcome);
    }

    @Test
    void parametersAreTypedCheckedAndUndone() throws Exception {
        PreserveFile step = selectFirst(PreserveFile.class);
        long before = step.getToken();
        Text token = Widgets.find(Text.class, "field.token");

        type(token, "0x9");
        type(token, "0x99");
        Events.until("the token", () -> step.getToken() == 0x99);
        type(token, "many");
        editor.commit();
        Events.flush();
        assertEquals(0x99, step.getToken());
        type(token, "0x9a");
        editor.commit();

        assertEquals(0x9a, step.getToken());
        ScenarioRobot.undo(false);
        assertEquals(before, step.getToken(), "what was typed at once is one command");
        assertFalse(editor.isDirty());
    }

    @Test
    void referencesAreChosenAmongTheElementsThatFit() {
        PreserveFile step = selectFirst(PreserveFile.class);
        Combo file = Widgets.find(Combo.class, "field.file");
        assertTrue(file.getItemCount() > 1);
        int other = file.getSelectionIndex() == 0 ? 1 : 0;
        Object before = step.getFile();

        file.select(other);
        file.notifyListeners(SWT.Selection, new Event());
        Events.flush();

        assertNotEquals(before, step.getFile());
        assertTrue(table().getItem(steps().indexOf(step)).getText(2).contains("preserve"));
    }

    @Test
    void stepsAreSwitchedOffAndGetBreakpoints() throws Exception {
        select(1, 2);
        ImageRobot.execute(COMMANDS + "enable");
        assertTrue(steps().get(1).isDisabled() && steps().get(2).isDisabled());
        assertFalse(table().getItem(1).getChecked());
        ImageRobot.execute(COMMANDS + "breakpoint");
        assertTrue(steps().get(2).isBreakpoint());
        assertEquals("\u25cf", table().getItem(2).getText(1));
        Rectangle cell = table().getItem(2).getBounds(1);
        Widgets.mouse(table(), SWT.MouseDown, cell.x + cell.width / 2, cell.y + cell.height / 2, 0);
        assertFalse(steps().get(2).isBreakpoint());
        ScenarioRobot.undo(false);
        ScenarioRobot.undo(false);
        ScenarioRobot.undo(false);
        assertFalse(steps().get(1).isDisabled() || steps().get(2).isBreakpoint());
        assertFalse(editor.isDirty());
    }

    @Test
    void checkBoxSwitchesAStepOff() {
        TableItem item = table().getItem(3);
        item.setChecked(false);
        Event event = new Event();
        event.item = item;
        event.detail = SWT.CHECK;
        table().notifyListeners(SWT.Selection, event);
        Events.flush();

        assertTrue(steps().get(3).isDisabled());
    }

    @Test
    void stepsAreMovedDuplicatedDeletedAndBroughtBack() throws Exception {
        List<String> before = ids();
        select(1);
        ImageRobot.execute(COMMANDS + "down");
        assertEquals(before.get(1), ids().get(2));
        ImageRobot.execute(COMMANDS + "up");
        ImageRobot.execute(COMMANDS + "up");
        assertEquals(before.get(1), ids().get(0));
        ImageRobot.execute(COMMANDS + "duplicate");
        assertEquals(before.size() + 1, steps().size());
        assertTrue(steps().get(1) instanceof CreateSession);
        assertEquals(1, table().getSelectionIndex());
        table().setFocus();
        ImageRobot.execute("org.eclipse.ui.edit.delete");
        assertEquals(before.size(), steps().size());
        for (int i = 0; i < 5; i++) {
            ScenarioRobot.undo(false);
        }
        assertEquals(before, ids());
        assertFalse(editor.isDirty());
    }

    @Test
    void stepsAreDraggedToAnotherPlace() {
        List<String> before = ids();
        try (Hand hand = new Hand()) {
            Hand.focus(table());
            select(0);
            Rectangle from = table().getItem(0).getBounds(2);
            Rectangle to = table().getItem(2).getBounds(2);
            // the lower edge of a row means behind it
            hand.drag(table(), new Point(from.x + 8, from.y + from.height / 2), table(),
                    new Point(to.x + 8, to.y + to.height - 2));
        }
        Events.flush();

        assertEquals(List.of(before.get(1), before.get(2), before.get(0)), ids().subList(0, 3));
        assertEquals(2, table().getSelectionIndex());
    }

    @Test
    void severalStepsAreMovedTogether() {
        List<String> before = ids();
        TableViewer viewer = ((StepsPage) editor.findPage(StepsPage.ID)).table().viewer();

        new StepDrag(editor, viewer).dropped(List.of(steps().get(0), steps().get(2)), steps().get(4), false);
        Events.flush();

        assertEquals(List.of(before.get(1), before.get(3), before.get(4), before.get(0), before.get(2)),
                ids().subList(0, 5));
    }

    @Test
    void stepsAreCopiedIntoAnotherScenarioAndReferToItsElements() throws Exception {
        PreserveFile step = selectFirst(PreserveFile.class);
        String file = step.getFile().getId();
        table().setFocus();
        ImageRobot.execute("org.eclipse.ui.edit.copy");
        assertFalse(editor.isDirty());
        ScenarioEditor other = ScenarioRobot.open(page, ScenarioRobot.file(editor.document().file().getProject(),
                "other.liveupdate", ScenarioRobot.template("first")));
        other.showPage(StepsPage.ID);
        int count = other.document().scenario().getSteps().size();
        Events.flush();
        table().setFocus();

        ImageRobot.execute("org.eclipse.ui.edit.paste");

        assertEquals(count + 1, other.document().scenario().getSteps().size());
        PreserveFile pasted = (PreserveFile) other.document().scenario().getSteps().get(count);
        assertEquals(file, pasted.getFile().getId());
        assertEquals(other.document().resource(), pasted.getFile().eResource());
        page.saveEditor(other, false);
        assertFalse(other.isDirty());
    }

    @Test
    void kindOfANewStepIsSearchedByNameOrIoctl() throws Exception {
        select(1);
        int before = steps().size();
        Dialogs.during("Insert Step", this::insertByCommand, shell -> {
            Text filter = Widgets.find(Text.class, WidgetIds.STEP_KINDS_FILTER);
            filter.setText("PRESERVE_FD");
            Tree tree = Widgets.find(Tree.class, WidgetIds.STEP_KINDS);
            Events.until("one kind", () -> tree.getItemCount() == 1 && tree.getItem(0).getItemCount() == 1);
            Widgets.select(tree, "Files and sessions", "Preserve File");
            Widgets.click(tree.getShell().getDefaultButton());
        });

        assertEquals(before + 1, steps().size());
        assertTrue(steps().get(2) instanceof PreserveFile);
        assertEquals(2, table().getSelectionIndex());
        assertTrue(Widgets.lookFor(Text.class, "field.token").isPresent(), "the form of the new step");
    }

    @Test
    void callThatComesInBetweenHasAFormOfItsOwn() {
        ((StepsPage) editor.findPage(StepsPage.ID)).insert(ScenarioPackage.Literals.INTERLEAVE);
        Events.flush();
        Interleave step = (Interleave) steps().get(steps().size() - 1);
        editor.document().execute("call", step, ScenarioPackage.Literals.INTERLEAVE__CALL,
                EcoreUtil.create(ScenarioPackage.Literals.PRESERVE_FILE));
        Events.flush();

        type(Widgets.find(Text.class, "call.field.token"), "0x77");
        editor.commit();

        assertEquals(0x77, ((PreserveFile) step.getCall()).getToken());
    }

    @Test
    void expectationsAreAddedChangedAndRemoved() throws Exception {
        Step step = selectFirst(PreserveFile.class);
        int before = step.getExpectations().size();
        StepDetails details = ((StepsPage) editor.findPage(StepsPage.ID)).details();
        details.expectations().add(ScenarioPackage.Literals.EXPECT_ERRNO);
        Events.flush();
        Table table = Widgets.find(Table.class, WidgetIds.EXPECTATIONS);
        assertEquals(before + 1, table.getItemCount());
        Combo errno = Widgets.find(Combo.class, "expectation.field.errno");
        errno.select(errno.indexOf("EBUSY"));
        errno.notifyListeners(SWT.Selection, new Event());
        type(Widgets.find(Text.class, "expectation.field.onlyWith"), "f03");
        editor.commit();
        Events.flush();

        ExpectErrno made = (ExpectErrno) step.getExpectations().get(before);
        assertEquals("EBUSY", made.getErrno().getLiteral());
        assertEquals("F03", made.getOnlyWith());
        assertEquals("fails with EBUSY (only with F03)", table.getItem(before).getText(0));
        Widgets.key(table, SWT.DEL, 0);
        assertEquals(before, step.getExpectations().size());
        ScenarioRobot.undo(false);
        assertEquals(before + 1, step.getExpectations().size());
    }
}
