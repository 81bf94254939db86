/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.ScenarioRobot;
import org.liveupdate.ui.scenario.ScenarioEditor;

class ScenarioLaunchTest {

    private IWorkbenchPage page;
    private IFile file;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
        file = ScenarioRobot.file(ImageRobot.project(), "first.liveupdate", ScenarioRobot.template("first"));
    }

    @AfterEach
    void end() throws Exception {
        page.closeAllEditors(false);
        ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
        for (ILaunchConfiguration configuration : manager.getLaunchConfigurations()) {
            configuration.delete();
        }
        manager.removeLaunches(manager.getLaunches());
        page.resetPerspective();
        Events.flush();
    }

    private static IProcess launch(ILaunchConfiguration configuration) {
        ILaunch[] launch = new ILaunch[1];
        ICoreRunnable work = monitor -> launch[0] = configuration.launch(ILaunchManager.RUN_MODE, monitor);
        Job.create("launch", work).schedule();
        Events.until("the launch", () -> launch[0] != null && launch[0].isTerminated());
        return launch[0].getProcesses()[0];
    }

    private static ILaunchConfiguration with(ILaunchConfiguration configuration, LaunchSettings settings)
            throws CoreException {
        ILaunchConfigurationWorkingCopy copy = configuration.getWorkingCopy();
        settings.store(copy);
        return copy.doSave();
    }

    @Test
    void shortcutMakesOneConfigurationForAFile() throws Exception {
        ILaunchConfiguration made = ScenarioLaunchShortcut.configuration(file);
        assertEquals(made, ScenarioLaunchShortcut.configuration(file));
        assertEquals(LaunchSettings.of(file), LaunchSettings.of(made));
    }

    @Test
    void launchPrintsEveryStepAndShowsTheMomentInTheEditor() throws Exception {
        String path = file.getFullPath().toString();
        IProcess process = launch(with(ScenarioLaunchShortcut.configuration(file),
                new LaunchSettings(path, 3, "", true)));

        String text = process.getStreamsProxy().getOutputStreamMonitor().getContents();
        assertEquals(0, process.getExitValue());
        assertTrue(text.contains("  3 "), text);
        assertFalse(text.contains("  4 "), text);
        Events.until("the editor", () -> page.getActiveEditor() instanceof ScenarioEditor editor
                && editor.run().position() == 3 && !editor.run().isBusy());
    }

    @Test
    void otherBehaviourIsTriedWithoutTheEditor() throws Exception {
        String path = file.getFullPath().toString();
        IProcess process = launch(with(ScenarioLaunchShortcut.configuration(file),
                new LaunchSettings(path, 0, "REVIEWED", true)));
        assertTrue(process.isTerminated());
        assertTrue(process.getStreamsProxy().getOutputStreamMonitor().getContents().contains("  1 "));
        Events.flush();
        assertEquals(null, page.getActiveEditor());
    }

    @Test
    void fileThatIsGoneIsSaidInOneLine() throws Exception {
        ILaunchConfiguration made = ScenarioLaunchShortcut.configuration(file);
        file.delete(true, null);
        try {
            made.launch(ILaunchManager.RUN_MODE, new NullProgressMonitor());
            assertTrue(false, "launched");
        } catch (CoreException e) {
            assertTrue(e.getStatus().getMessage().contains("first.liveupdate"), e.getMessage());
        }
    }
}
