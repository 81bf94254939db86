/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.ScenarioRobot;
import org.liveupdate.ui.scenario.overview.OverviewPage;
import org.liveupdate.ui.scenario.source.SourcePage;
import org.liveupdate.ui.scenario.steps.StepsPage;

class ScenarioEditorTest {

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

    private static StyledText text(ScenarioEditor editor) {
        return (StyledText) editor.source().page().orElseThrow().getAdapter(Control.class);
    }

    @Test
    void scenariosAreKnownByTheirContent() throws Exception {
        IFile file = ScenarioRobot.file(ImageRobot.project(), "a.liveupdate", ScenarioRobot.template("first"));

        IContentDescription description = file.getContentDescription();

        assertEquals("org.liveupdate.ui.scenario", description.getContentType().getId());
        assertEquals("UTF-8", file.getCharset());
    }

    @Test
    void changesAreUndoneRedoneSavedAndThereWhenOpenedAgain() throws Exception {
        ScenarioEditor editor = ScenarioRobot.openTemplate(page, "first");
        IFile file = editor.document().file();
        String before = ScenarioRobot.read(file);
        assertFalse(editor.isDirty());

        ScenarioRobot.set(editor, editor.document().scenario(), ScenarioPackage.Literals.ELEMENT__NAME, "changed");
        assertTrue(editor.isDirty());
        ScenarioRobot.undo(false);
        assertFalse(editor.isDirty());
        assertEquals(before, editor.document().text());
        ScenarioRobot.undo(true);
        assertEquals("changed", editor.document().scenario().getName());
        assertTrue(editor.isDirty());
        page.saveEditor(editor, false);
        assertFalse(editor.isDirty());
        page.closeAllEditors(false);

        ScenarioEditor again = ScenarioRobot.open(page, file);
        assertEquals("changed", again.document().scenario().getName());
    }

    @Test
    void sourceIsTakenOverAsOneCommand() throws Exception {
        ScenarioEditor editor = ScenarioRobot.openTemplate(page, "first");
        Scenario before = editor.document().scenario();
        editor.showPage(SourcePage.ID);
        StyledText text = text(editor);
        String edited = text.getText().replace("name=\"" + before.getName() + "\"", "name=\"typed\"");
        text.setText(edited);
        Events.flush();
        assertTrue(editor.isDirty());

        editor.showPage(StepsPage.ID);

        assertEquals("typed", editor.document().scenario().getName());
        ScenarioRobot.undo(false);
        assertSame(before, editor.document().scenario());
        assertFalse(editor.isDirty());
        ScenarioRobot.undo(true);
        editor.showPage(SourcePage.ID);
        assertEquals(edited, text.getText());
    }

    @Test
    void brokenSourceStaysOnItsPageAndIsSavedAsItIs() throws Exception {
        ScenarioEditor editor = ScenarioRobot.openTemplate(page, "first");
        IFile file = editor.document().file();
        editor.showPage(SourcePage.ID);
        StyledText text = text(editor);
        String good = text.getText();
        String broken = good.substring(0, good.length() / 2);
        text.setText(broken);

        editor.showPage(OverviewPage.ID);

        assertEquals(SourcePage.ID, editor.shownPage());
        assertEquals(broken, text.getText());
        assertFalse(editor.source().problems().isEmpty());
        page.saveEditor(editor, false);
        assertEquals(broken, ScenarioRobot.read(file));
        assertFalse(editor.isDirty());
        text.setText(good);
        editor.showPage(OverviewPage.ID);
        assertEquals(OverviewPage.ID, editor.shownPage());
        assertTrue(editor.isDirty());
        page.saveEditor(editor, false);
        assertEquals(good, ScenarioRobot.read(file));
    }

    @Test
    void typedTextIsUndoneOnItsPage() throws Exception {
        ScenarioEditor editor = ScenarioRobot.openTemplate(page, "first");
        editor.showPage(SourcePage.ID);
        StyledText text = text(editor);
        String before = text.getText();
        text.setFocus();
        text.replaceTextRange(0, 0, " ");
        Events.flush();
        assertTrue(editor.isDirty());

        ScenarioRobot.undo(false);

        assertEquals(before, text.getText());
        assertFalse(editor.isDirty());
    }

    @Test
    void brokenTextIsMarkedWhileTypingAndNothingElseChangesTheModel() throws Exception {
        ScenarioEditor editor = ScenarioRobot.openTemplate(page, "first");
        editor.showPage(SourcePage.ID);
        StyledText text = text(editor);
        String good = text.getText();
        Scenario scenario = editor.document().scenario();
        String name = scenario.getName();

        text.setText(good.replaceFirst("<processes", "<nonsense/>\n<processes"));

        Events.until("the problem", () -> !editor.source().problems().isEmpty());
        assertTrue(isMarked(editor));
        ScenarioRobot.set(editor, scenario, ScenarioPackage.Literals.ELEMENT__NAME, "meanwhile");
        assertEquals(name, scenario.getName());
        text.setText(good);
        Events.until("no problem", () -> editor.source().problems().isEmpty());
        assertFalse(isMarked(editor));
        ScenarioRobot.set(editor, scenario, ScenarioPackage.Literals.ELEMENT__NAME, "afterwards");
        assertEquals("afterwards", scenario.getName());
    }

    private static boolean isMarked(ScenarioEditor editor) {
        var annotations = editor.source().page().orElseThrow().getDocumentProvider()
                .getAnnotationModel(editor.getEditorInput()).getAnnotationIterator();
        while (annotations.hasNext()) {
            if (annotations.next().getText() != null) {
                return true;
            }
        }
        return false;
    }

    @Test
    void brokenFileOpensOnTheSourcePage() throws Exception {
        IFile file = ScenarioRobot.file(ImageRobot.project(), "b.liveupdate", "not even XML");

        ScenarioEditor editor = ScenarioRobot.open(page, file);

        assertEquals(SourcePage.ID, editor.shownPage());
        assertEquals("not even XML", text(editor).getText());
        assertFalse(editor.isDirty());
    }

    @Test
    void fileOutsideTheWorkspaceIsEditedToo() throws Exception {
        Path file = folder.resolve("outside.liveupdate");
        Files.writeString(file, ScenarioRobot.template("scalable"));
        ScenarioEditor editor = (ScenarioEditor) IDE.openEditorOnFileStore(page,
                EFS.getLocalFileSystem().getStore(file.toUri()));

        ScenarioRobot.set(editor, editor.document().scenario(), ScenarioPackage.Literals.ELEMENT__NAME, "outside");
        page.saveEditor(editor, false);

        assertTrue(Files.readString(file).contains("name=\"outside\""));
        assertFalse(editor.isDirty());
    }
}
