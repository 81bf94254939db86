/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.model.edit.steps.StepCommands;
import org.liveupdate.model.scenario.Check;
import org.liveupdate.model.scenario.ScenarioFactory;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.ScenarioRobot;
import org.liveupdate.ui.robot.Widgets;
import org.liveupdate.ui.scenario.ScenarioEditor;

/** A scenario of thousands of steps, as it is when its page is opened: the table scrolls, not the page. */
class LongStepsTest {

    private static final int MORE = 2000;

    private IWorkbenchPage page;
    private ScenarioEditor editor;
    private Table table;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
        ScenarioEditor first = ScenarioRobot.openTemplate(page, "first");
        IFile file = first.document().file();
        ScenarioRobot.addSteps(first, MORE);
        page.saveEditor(first, false);
        page.closeAllEditors(false);
        editor = ScenarioRobot.open(page, file);
        editor.showPage(StepsPage.ID);
        Events.flush();
        table = Widgets.find(Table.class, WidgetIds.STEPS);
    }

    @AfterEach
    void end() {
        page.closeAllEditors(false);
        Events.flush();
    }

    private List<Step> steps() {
        return editor.document().scenario().getSteps();
    }

    private long filled() {
        return Arrays.stream(table.getItems()).filter(item -> item.getData() != null).count();
    }

    /** Whether a row is seen on the page, of which the table may be a part. */
    private boolean inSight(int row) {
        Composite form = (Composite) editor.getActivePageInstance().getPartControl();
        Rectangle at = Display.getCurrent().map(table, form, table.getItem(row).getBounds(2));
        return form.getClientArea().intersects(at) && table.getClientArea().intersects(table.getItem(row).getBounds(2));
    }

    @Test
    void onlyRowsThatAreSeenAreFilled() {
        Composite form = (Composite) editor.getActivePageInstance().getPartControl();

        assertEquals(MORE + 100, steps().size(), 100);
        assertTrue(table.getSize().y <= form.getClientArea().height,
                table.getSize().y + " pixels in a page of " + form.getClientArea().height);
        assertTrue(filled() < 200, filled() + " rows were filled");
    }

    @Test
    void lastStepIsScrolledTo() {
        editor.selection().select(steps().get(steps().size() - 1));
        Events.flush();

        assertEquals(steps().size() - 1, table.getSelectionIndex());
        assertTrue(inSight(steps().size() - 1));
    }

    @Test
    void theTableStaysWhereTheUserScrollsToWhenStepsAreAddedOrRemoved() {
        table.setTopIndex(900);
        Events.flush();
        int top = table.getTopIndex();

        editor.document().stack().execute(StepCommands.delete(editor.document().domain(), editor.document().scenario(),
                List.of(steps().get(steps().size() - 1))));
        Events.flush();

        assertEquals(900, top, 1);
        assertEquals(top, table.getTopIndex());
        editor.document().stack().undo();
        Events.flush();
        assertEquals(top, table.getTopIndex());
    }

    @Test
    void insertedMovedAndDeletedStepsStandWhereTheyShould() {
        Check inserted = ScenarioFactory.eINSTANCE.createCheck();
        int at = steps().size() - 500;
        editor.document().stack().execute(StepCommands.insert(editor.document().domain(),
                editor.document().scenario(), at, List.of(inserted)));
        editor.selection().select(inserted);
        Events.flush();
        assertEquals(at, table.getSelectionIndex());
        assertEquals(Integer.toString(at + 1), table.getItem(at).getText(0));
        assertTrue(inSight(at));

        editor.document().stack().execute(MoveCommand.create(editor.document().domain(), editor.document().scenario(),
                ScenarioPackage.Literals.SCENARIO__STEPS, inserted, at + 3));
        Events.flush();
        assertEquals(at + 3, table.getSelectionIndex());
        assertEquals(inserted, table.getItem(at + 3).getData());

        int before = steps().size();
        editor.document().stack().execute(StepCommands.delete(editor.document().domain(), editor.document().scenario(),
                List.of(inserted)));
        Events.flush();
        assertEquals(before - 1, table.getItemCount());
        assertEquals(steps().get(at + 3), table.getItem(at + 3).getData());
        assertTrue(filled() < 400, filled() + " rows were filled");
    }
}
