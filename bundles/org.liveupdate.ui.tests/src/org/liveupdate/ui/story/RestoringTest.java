/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveupdate.analysis.tree.Described;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.ui.editor.MemoryImageEditor;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.ScenarioRobot;
import org.liveupdate.ui.robot.Widgets;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.steps.StepsPage;

/** Editors are where they were when the workbench opens them with what it kept from the last session. */
class RestoringTest {

    private static final int MOMENT = 5;
    private static final String DEVICE = "00:06.0";

    @TempDir
    private Path folder;
    private IWorkbenchPage page;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
    }

    @AfterEach
    void end() {
        page.closeAllEditors(false);
        Events.flush();
    }

    /** Closes the only editor and opens it again as the start of the workbench does. */
    private IEditorPart again() throws Exception {
        IEditorReference[] open = page.getEditorReferences();
        IMemento[] kept = page.getEditorState(open, true);
        page.closeAllEditors(false);
        Events.flush();
        IEditorPart part = page.openEditors(null, null, kept, IWorkbenchPage.MATCH_NONE, -1)[0].getEditor(true);
        page.activate(part);
        return part;
    }

    private static void isWhereItWas(ScenarioEditor editor) {
        Events.until("the moment", () -> !editor.run().isBusy());
        assertEquals(StepsPage.ID, editor.shownPage());
        assertSame(editor.document().scenario().getSteps().get(3), editor.selection().element().orElseThrow());
        assertEquals(MOMENT, editor.run().position());
        assertFalse(editor.isDirty());
    }

    private ScenarioEditor somewhere() throws Exception {
        ScenarioEditor editor = ScenarioRobot.openTemplate(page, "first");
        Step step = editor.document().scenario().getSteps().get(3);
        editor.reveal(step);
        editor.run().jump(MOMENT);
        return editor;
    }

    @Test
    void scenarioHasItsPageSelectionAndMoment() throws Exception {
        ScenarioEditor editor = somewhere();
        Events.until("the moment", () -> editor.run().position() == MOMENT && !editor.run().isBusy());
        isWhereItWas((ScenarioEditor) again());
    }

    @Test
    void scenarioThatIsClosedOnItsWayToAMomentGoesThereTheNextTime() throws Exception {
        assertTrue(somewhere().run().isBusy());
        again();
        isWhereItWas((ScenarioEditor) again());
    }

    @Test
    void imageThatIsClosedWhileItOpensHasItsPageAndSelectionTheNextTime() throws Exception {
        MemoryImageEditor editor = ImageRobot.openWith(page, ImageRobot.sample("v1-legacy-rich-th", folder));
        Widgets.select(ImageRobot.tree(), "VT-d unit 0", "Bus 00", DEVICE);
        Described selected = ImageRobot.selected(editor);
        editor.showPage(true);
        int shown = editor.getActivePage();

        again();
        MemoryImageEditor last = (MemoryImageEditor) again();
        ImageRobot.settled(last);

        assertEquals(shown, last.getActivePage());
        assertEquals(selected.label(), ImageRobot.selected(last).label());
    }
}
