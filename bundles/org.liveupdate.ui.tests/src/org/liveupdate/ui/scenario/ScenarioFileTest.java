/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.ScenarioRobot;
import org.liveupdate.ui.scenario.steps.StepsPage;

class ScenarioFileTest {

    @TempDir
    private Path folder;
    private IWorkbenchPage page;
    private ScenarioEditor editor;
    private int asked;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
    }

    @AfterEach
    void end() {
        page.closeAllEditors(false);
        Events.flush();
    }

    private IFile open() throws Exception {
        editor = ScenarioRobot.openTemplate(page, "first");
        return editor.document().file();
    }

    private void answer(boolean yes) {
        editor.setQuestions(new FileQuestions(editor.getSite().getShell()) {
            @Override
            boolean isReplaced(String name) {
                asked++;
                return yes;
            }

            @Override
            boolean isKept(String name) {
                asked++;
                return yes;
            }
        });
    }

    private void rename(String name) {
        ScenarioRobot.set(editor, editor.document().scenario(), ScenarioPackage.Literals.ELEMENT__NAME, name);
    }

    private String name() {
        return editor.document().scenario().getName();
    }

    private static String named(String name) throws Exception {
        return ScenarioRobot.template("first").replaceFirst(" name=\"[^\"]*\"", " name=\"" + name + "\"");
    }

    @Test
    void changeByOthersIsShownWithoutAQuestionWhileNothingWasEdited() throws Exception {
        IFile file = open();
        answer(false);

        ScenarioRobot.write(file, named("from outside"));

        Events.until("the new name", () -> "from outside".equals(name()));
        assertEquals(0, asked);
        assertFalse(editor.isDirty());
    }

    @Test
    void changeByOthersIsTakenOrLeftAfterAQuestion() throws Exception {
        IFile file = open();
        answer(false);
        rename("mine");
        ScenarioRobot.write(file, named("from outside"));
        Events.until("the question", () -> asked == 1);
        assertEquals("mine", name());
        assertTrue(editor.isDirty());
        editor.tracker().check();
        assertEquals(1, asked, "asked once for one change");

        answer(true);
        ScenarioRobot.write(file, named("again from outside"));
        Events.until("the other name", () -> "again from outside".equals(name()));
        assertFalse(editor.isDirty());
    }

    @Test
    void deletedFileClosesItsEditorUnlessItsContentIsKept() throws Exception {
        IFile file = open();
        answer(true);
        rename("kept");
        file.delete(true, null);
        Events.until("the question", () -> asked == 1);
        assertTrue(editor.isDirty());

        page.saveEditor(editor, false);

        assertTrue(file.exists());
        assertFalse(editor.isDirty());
        file.delete(true, null);
        Events.until("the editor to close", () -> page.getEditorReferences().length == 0);
    }

    @Test
    void movedFileIsFollowed() throws Exception {
        IFile file = open();
        rename("not saved");

        file.move(file.getProject().getFile("moved.liveupdate").getFullPath(), true, null);

        Events.until("the new name", () -> "moved.liveupdate".equals(editor.getTitle()));
        assertEquals("not saved", name());
        page.saveEditor(editor, false);
        assertTrue(ScenarioRobot.read(file.getProject().getFile("moved.liveupdate")).contains("not saved"));
        assertFalse(file.exists());
    }

    @Test
    void changeOfAFileOutsideOfTheWorkspaceIsSeenWhenTheEditorComesToTheFront() throws Exception {
        Path file = folder.resolve("outside.liveupdate");
        Files.writeString(file, ScenarioRobot.template("first"));
        editor = (ScenarioEditor) IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(file.toUri()));
        Events.flush();
        Files.writeString(file, named("from outside"));
        Files.setLastModifiedTime(file, FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 5000));

        editor.tracker().check();

        Events.until("the new name", () -> "from outside".equals(name()));
    }

    @Test
    void revertForgetsWhatWasNotSaved() throws Exception {
        open();
        String before = name();
        rename("to forget");

        ImageRobot.execute("org.eclipse.ui.file.revert");

        assertEquals(before, name());
        assertFalse(editor.isDirty());
        assertFalse(editor.document().stack().canUndo());
    }

    @Test
    void savingUnderAnotherNameGoesOnWithThatFile() throws Exception {
        IFile file = open();
        String before = ScenarioRobot.read(file);
        rename("other");
        IFile target = file.getProject().getFile("other.liveupdate");

        editor.files().saveAs(target, new NullProgressMonitor());
        Events.flush();

        assertEquals(before, ScenarioRobot.read(file));
        assertTrue(ScenarioRobot.read(target).contains("name=\"other\""));
        assertEquals("other.liveupdate", editor.getTitle());
        assertFalse(editor.isDirty());
        target.setContents(new ByteArrayInputStream(named("later").getBytes()), IResource.FORCE, null);
        Events.until("the other file is followed", () -> "later".equals(name()));
    }

    @Test
    void readOnlyFileSaysSoAndStaysDirty() throws Exception {
        Path file = folder.resolve("gone").resolve("x.liveupdate");
        Files.createDirectory(file.getParent());
        Files.writeString(file, ScenarioRobot.template("first"));
        editor = (ScenarioEditor) IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(file.toUri()));
        rename("lost?");
        Files.delete(file);
        Files.delete(file.getParent());

        editor.doSave(new NullProgressMonitor());

        assertTrue(editor.isDirty());
        assertEquals("lost?", name());
    }

    @Test
    void restoredEditorShowsItsPageAndSelection() throws Exception {
        open();
        Step step = editor.document().scenario().getSteps().get(3);
        editor.reveal(step);
        assertEquals(StepsPage.ID, editor.shownPage());
        XMLMemento memento = XMLMemento.createWriteRoot("editor");
        editor.saveState(memento);
        IEditorInput input = editor.getEditorInput();
        page.closeAllEditors(false);
        Events.flush();

        ScenarioEditor again = (ScenarioEditor) page.openEditor(input, ScenarioEditor.ID);
        // as the workbench does with what it kept, right after it made the editor
        again.restoreState(memento);
        Events.flush();

        assertEquals(StepsPage.ID, again.shownPage());
        assertSame(again.document().scenario().getSteps().get(3), again.selection().element().orElseThrow());
    }
}
