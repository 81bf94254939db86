/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.model.gallery.GalleryEntry;
import org.liveupdate.ui.commands.OpenScenarioSampleHandler;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.ScenarioRobot;
import org.liveupdate.ui.scenario.ScenarioEditor;

class ScenarioSamplesTest {

    private IWorkbenchPage page;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(SampleProject.NAME);
        if (project.exists()) {
            project.delete(true, true, null);
        }
    }

    @AfterEach
    void end() {
        page.closeAllEditors(false);
        Events.flush();
    }

    private static void open(String id) throws Exception {
        Command command = PlatformUI.getWorkbench().getService(ICommandService.class)
                .getCommand(OpenScenarioSampleHandler.COMMAND);
        ParameterizedCommand with = ParameterizedCommand.generateCommand(command,
                Map.of(OpenScenarioSampleHandler.SAMPLE, id));
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(with, null);
    }

    @Test
    void scenarioOfTheGalleryOpensAsACopyThatStays() throws Exception {
        GalleryEntry entry = ScenarioSamples.gallery().entries().get(1);
        open(entry.id());
        Events.until("the editor", () -> page.getActiveEditor() instanceof ScenarioEditor);
        ScenarioEditor editor = (ScenarioEditor) page.getActiveEditor();
        IFile file = editor.document().file();
        assertEquals(entry.fileName(), file.getName());
        assertEquals(entry.text(), ScenarioRobot.read(file));
        String changed = entry.text().replaceFirst(" name=\"[^\"]*\"", " name=\"mine\"");
        page.closeAllEditors(false);
        ScenarioRobot.write(file, changed);

        open(entry.id());

        Events.until("the editor", () -> page.getActiveEditor() instanceof ScenarioEditor);
        assertEquals(changed, ScenarioRobot.read(file));
        assertTrue(((ScenarioEditor) page.getActiveEditor()).document().problems().isEmpty());
    }
}
