/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveupdate.analysis.sequence.Message;
import org.liveupdate.analysis.sequence.Reference;
import org.liveupdate.analysis.sequence.Sequence;
import org.liveupdate.model.scenario.PreserveFile;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.ScenarioRobot;
import org.liveupdate.ui.robot.Widgets;
import org.liveupdate.ui.run.RunControl;
import org.liveupdate.ui.scenario.ScenarioEditor;

class SequenceViewTest {

    @TempDir
    private Path folder;
    private IWorkbenchPage page;
    private RunControl run;
    private SequenceView view;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
        ScenarioEditor editor = ScenarioRobot.openTemplate(page, "first");
        run = editor.run();
        view = (SequenceView) page.showView(SequenceView.ID);
        int preserve = (int) run.steps().stream().takeWhile(step -> !(step instanceof PreserveFile)).count();
        run.jump(preserve + 3);
        Events.until("the run", () -> !run.isBusy());
        Events.until("the sequence", () -> view.sequence().filter(one -> !one.messages().isEmpty()
                && one.messages().get(0).step() == preserve + 2).isPresent());
    }

    @AfterEach
    void end() {
        page.closeAllEditors(false);
        page.resetPerspective();
        Events.flush();
    }

    private Sequence sequence() {
        return view.sequence().orElseThrow();
    }

    private Canvas canvas() {
        return Widgets.find(Canvas.class, WidgetIds.SEQUENCE);
    }

    private Message selected() {
        return ((IStructuredSelection) view.getSite().getSelectionProvider().getSelection())
                .getFirstElement() instanceof MessageThing thing ? thing.message() : null;
    }

    @Test
    void followsTheStep() {
        assertTrue(sequence().lanes().size() > 3, sequence().lanes().toString());
        run.jump(1);
        Events.until("the sequence of the first step",
                () -> sequence().messages().stream().allMatch(message -> message.step() == 0));
    }

    @Test
    void clickSelectsAMessageAndKeysGoOn() {
        Message second = sequence().messages().get(1);
        Point place = view.canvas().locationOf(second);
        Widgets.mouse(canvas(), SWT.MouseDown, place.x, place.y, 0);
        assertEquals(second, selected());

        Widgets.key(canvas(), SWT.ARROW_UP, 0);
        assertEquals(sequence().messages().get(0), selected());
        Widgets.key(canvas(), SWT.END, 0);
        Widgets.key(canvas(), SWT.HOME, 0);
        assertEquals(sequence().messages().get(0), selected());
    }

    @Test
    void messageThatNamesAnAddressLeadsThere() {
        Message named = sequence().messages().stream().filter(message -> message.first(Reference.Kind.ADDRESS)
                .isPresent()).findFirst().orElseThrow();
        assertEquals(named.first(Reference.Kind.ADDRESS).orElseThrow(),
                MessageThing.of(named, run.state()).address().orElseThrow());
    }

    @Test
    void tableShowsTheSameMessages() {
        view.showTable(true);
        Events.flush();
        Table table = Widgets.find(Table.class, WidgetIds.SEQUENCE_TABLE);
        assertEquals(sequence().messages().size(), table.getItemCount());
        table.setSelection(2);
        table.notifyListeners(SWT.Selection, new Event());
        assertEquals(sequence().messages().get(2), selected());
        view.showTable(false);
    }

    @Test
    void pictureIsWritten() throws Exception {
        Path file = folder.resolve("sequence.svg");
        SequenceExport.write(sequence(), file);
        assertTrue(Files.readString(file).contains("lu-sequence"));
    }
}
