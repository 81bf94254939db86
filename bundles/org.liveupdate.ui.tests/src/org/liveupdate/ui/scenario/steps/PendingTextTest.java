/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.model.scenario.PreserveFile;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.robot.Dialogs;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.ScenarioRobot;
import org.liveupdate.ui.robot.Widgets;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.form.PendingTexts.Pending;
import org.liveupdate.ui.scenario.source.SourcePage;

/** Text that cannot be understood is not in the scenario, and is not lost either. */
class PendingTextTest {

    private static final String QUESTION = "Fields That Are Not Understood";

    private IWorkbenchPage page;
    private ScenarioEditor editor;
    private PreserveFile step;
    private long before;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
        editor = ScenarioRobot.openTemplate(page, "first");
        editor.showPage(StepsPage.ID);
        Events.flush();
        step = find();
        before = step.getToken();
        select(step);
        Text token = token();
        token.setFocus();
        token.setText("many");
        select(steps().get(0));
    }

    @AfterEach
    void end() {
        page.closeAllEditors(false);
        Events.flush();
    }

    private List<Step> steps() {
        return editor.document().scenario().getSteps();
    }

    private PreserveFile find() {
        return steps().stream().filter(PreserveFile.class::isInstance).map(PreserveFile.class::cast).findFirst()
                .orElseThrow();
    }

    private void select(Step wanted) {
        Table table = Widgets.find(Table.class, WidgetIds.STEPS);
        int row = steps().indexOf(wanted);
        table.setSelection(row);
        Event event = new Event();
        event.item = table.getItem(row);
        table.notifyListeners(SWT.Selection, event);
        Events.flush();
    }

    private static Text token() {
        return Widgets.find(Text.class, "field.token");
    }

    private List<String> messages() {
        return editor.pending().all().stream().map(Pending::message).toList();
    }

    private String saved() throws Exception {
        IFile file = ((IFileEditorInput) editor.getEditorInput()).getFile();
        return ScenarioRobot.read(file);
    }

    @Test
    void textIsThereAgainWhenItsStepIsSelectedAgain() {
        assertEquals(before, step.getToken());
        assertTrue(editor.isDirty(), "something is not saved");
        String message = messages().get(0);
        assertTrue(message.startsWith("Step " + (steps().indexOf(step) + 1) + " ("), message);
        assertTrue(message.contains("Token: "), message);

        select(step);

        assertEquals("many", token().getText());
        assertEquals(1, messages().size());
        token().setText(Long.toString(before));
        editor.commit();
        Events.flush();
        assertEquals(List.of(), messages());
        assertFalse(editor.isDirty());
    }

    @Test
    void savingAsksAndShowsTheStepOnRequest() throws Exception {
        String untouched = saved();
        NullProgressMonitor monitor = new NullProgressMonitor();

        Dialogs.during(QUESTION, () -> editor.doSave(monitor), shell -> Dialogs.press(shell, "Show It"));

        assertTrue(monitor.isCanceled());
        assertEquals(untouched, saved());
        assertEquals("many", token().getText(), "the step is selected");
    }

    @Test
    void savingTheRestKeepsTheText() throws Exception {
        ScenarioRobot.set(editor, steps().get(0), ScenarioPackage.Literals.ELEMENT__COMMENT, "said by nobody else");

        Dialogs.during(QUESTION, () -> editor.doSave(new NullProgressMonitor()),
                shell -> Dialogs.press(shell, "Save the Rest"));

        assertTrue(saved().contains("said by nobody else"));
        assertTrue(editor.isDirty());
        select(step);
        assertEquals("many", token().getText());
    }

    @Test
    void textIsDroppedWhenThePropertyGetsAnotherValue() {
        ScenarioRobot.set(editor, step, ScenarioPackage.Literals.PRESERVE_FILE__TOKEN, Long.valueOf(before + 1));

        assertEquals(List.of(), messages());
        select(step);
        assertEquals(Long.toString(before + 1), token().getText().replace("0x", ""));
    }

    @Test
    void textFollowsItsElementWhenTheSourceIsEdited() {
        editor.showPage(SourcePage.ID);
        StyledText source = (StyledText) editor.source().page().orElseThrow().getAdapter(Control.class);
        source.setText(source.getText().replaceFirst("<steps", "<!-- edited -->\n  <steps"));
        editor.showPage(StepsPage.ID);
        Events.flush();

        assertEquals(1, messages().size());
        select(find());
        assertEquals("many", token().getText());
    }
}
