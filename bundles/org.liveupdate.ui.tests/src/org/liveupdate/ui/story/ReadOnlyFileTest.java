/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.forms.IMessage;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.ui.robot.Dialogs;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.ScenarioRobot;
import org.liveupdate.ui.scenario.ScenarioEditor;

/** A file that cannot be written is left alone, whoever runs the workbench; one line says so, and nothing is lost. */
class ReadOnlyFileTest {

    private static final String ENCOUNTERED = "Read-only File Encountered";

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

    private static void setReadOnly(IFile file, boolean readOnly) throws CoreException {
        ResourceAttributes attributes = file.getResourceAttributes();
        attributes.setReadOnly(readOnly);
        file.setResourceAttributes(attributes);
    }

    private static void rename(ScenarioEditor editor) {
        ScenarioRobot.set(editor, editor.document().scenario(), ScenarioPackage.Literals.ELEMENT__NAME, "other");
    }

    /** One line above the pages says that the file cannot be written. */
    private static void said(ScenarioEditor editor) {
        assertTrue(editor.isDirty());
        assertEquals("other", editor.document().scenario().getName());
        IMessage[] messages = editor.getHeaderForm().getForm().getForm().getChildrenMessages();
        String text = messages.length == 0 ? editor.getHeaderForm().getForm().getMessage() : messages[0].getMessage();
        assertTrue(text.contains(editor.getTitle() + " cannot be written"), text);
        assertFalse(text.contains("\n"), text);
    }

    @Test
    void workspaceAsksWhetherToMakeItWritable() throws Exception {
        ScenarioEditor editor = ScenarioRobot.openTemplate(page, "first");
        IFile file = editor.document().file();
        String before = ScenarioRobot.read(file);
        setReadOnly(file, true);
        rename(editor);
        try {
            Dialogs.during(ENCOUNTERED, () -> page.saveEditor(editor, false), shell -> Dialogs.press(shell, "No"));
            assertEquals(before, ScenarioRobot.read(file));
            said(editor);

            Dialogs.during(ENCOUNTERED, () -> page.saveEditor(editor, false), shell -> Dialogs.press(shell, "Yes"));
            assertTrue(ScenarioRobot.read(file).contains("name=\"other\""));
            assertFalse(editor.isDirty());
        } finally {
            setReadOnly(file, false);
        }
    }

    @Test
    void fileOutsideOfTheWorkspaceStaysAsItIs() throws Exception {
        Path file = folder.resolve("outside.liveupdate");
        Files.writeString(file, ScenarioRobot.template("first"));
        assertTrue(file.toFile().setWritable(false));
        ScenarioEditor editor = (ScenarioEditor) IDE.openEditorOnFileStore(page,
                EFS.getLocalFileSystem().getStore(file.toUri()));
        rename(editor);

        page.saveEditor(editor, false);

        assertEquals(ScenarioRobot.template("first"), Files.readString(file));
        said(editor);
    }
}
