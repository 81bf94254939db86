/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.ResourceUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.TestImages;
import org.liveupdate.ui.robot.WizardRobot;

class FromCaptureWizardTest {

    @TempDir
    private Path folder;
    private IWorkbenchPage page;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
        WizardRobot.emptyWorkspace();
    }

    @AfterEach
    void end() throws Exception {
        page.closeAllEditors(false);
        WizardRobot.emptyWorkspace();
        Events.flush();
    }

    @Test
    void scenarioHasTheDevicesOfTheImageAndIsOpened() throws Exception {
        Path image = TestImages.good(folder.resolve("guest.elf"));
        TestImages.registers(image, TestImages.REGISTERS);
        ImageRobot.openExternal(page, image);
        try (WizardRobot wizard = new WizardRobot(new FromCaptureWizard())) {
            assertNull(wizard.error());
            wizard.press("Next >");
            wizard.type(WidgetIds.WIZARD_FOLDER, "/Captured");
            assertEquals("guest.liveupdate", wizard.text(WidgetIds.WIZARD_NAME));
            wizard.finish();
        }
        IFile file = ResourcesPlugin.getWorkspace().getRoot()
                .getFile(IPath.fromPortableString("/Captured/guest.liveupdate"));
        assertTrue(file.exists());
        Scenario scenario = (Scenario) ScenarioFiles.load(file.getLocation().toPath()).getContents().get(0);
        assertEquals(1, scenario.getMachine().getUnits().size());
        assertEquals(1, scenario.getMachine().getDevices().size());
        assertEquals(file, ResourceUtil.getFile(page.getActiveEditor().getEditorInput()));
    }

    @Test
    void withoutAnOpenImageItSaysWhatIsMissing() throws Exception {
        try (WizardRobot wizard = new WizardRobot(new FromCaptureWizard())) {
            assertEquals(Texts.export_no_state, wizard.error());
        }
    }
}
