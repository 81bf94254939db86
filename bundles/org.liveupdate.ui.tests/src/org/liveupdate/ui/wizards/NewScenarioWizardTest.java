/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.ResourceUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.model.file.ScenarioResource;
import org.liveupdate.model.scenario.IommuGeneration;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.validate.ScenarioValidator;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.preferences.LiveUpdatePreferences;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.Widgets;
import org.liveupdate.ui.robot.WizardRobot;

class NewScenarioWizardTest {

    private IWorkbenchPage page;
    private WizardRobot wizard;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
        WizardRobot.emptyWorkspace();
        wizard = new WizardRobot(new NewScenarioWizard());
    }

    @AfterEach
    void end() throws Exception {
        wizard.close();
        page.closeAllEditors(false);
        WizardRobot.emptyWorkspace();
        LiveUpdatePreferences.store().setToDefault(LiveUpdatePreferences.IOMMU);
    }

    private static Tree sources() {
        return Widgets.find(Tree.class, WidgetIds.WIZARD_SOURCES);
    }

    private void choose(String name) {
        Tree tree = sources();
        for (TreeItem group : tree.getItems()) {
            for (TreeItem item : group.getItems()) {
                if (item.getText().equals(name)) {
                    tree.setSelection(item);
                    Event event = new Event();
                    event.item = item;
                    tree.notifyListeners(SWT.Selection, event);
                    Events.flush();
                    return;
                }
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static Scenario read(IFile file) throws Exception {
        ScenarioResource resource = ScenarioFiles.load(file.getLocation().toPath());
        assertTrue(resource.getErrors().isEmpty(), () -> resource.getErrors().toString());
        return (Scenario) resource.getContents().get(0);
    }

    @Test
    void scenarioIsCreatedInANewProjectAndOpened() throws Exception {
        choose("Two units");
        wizard.press("Next >");
        wizard.type(WidgetIds.WIZARD_FOLDER, "/Research/vm");
        assertEquals("two-units.liveupdate", wizard.text(WidgetIds.WIZARD_NAME));
        assertEquals("Project Research will be created.", wizard.message());
        wizard.type(WidgetIds.WIZARD_NAME, "mine");

        wizard.finish();

        IFile file = ResourcesPlugin.getWorkspace().getRoot()
                .getFile(IPath.fromPortableString("/Research/vm/mine.liveupdate"));
        assertTrue(file.exists());
        Scenario scenario = read(file);
        assertEquals(2, scenario.getMachine().getUnits().size());
        assertEquals(List.of(), ScenarioValidator.validate(scenario));
        assertNotNull(page.getActiveEditor());
        assertEquals(file, ResourceUtil.getFile(page.getActiveEditor().getEditorInput()));
    }

    @Test
    void scenarioHasTheFormatsOfThePreferences() throws Exception {
        LiveUpdatePreferences.store().setValue(LiveUpdatePreferences.IOMMU, IommuGeneration.LATER_A.getLiteral());
        choose("First live update");
        wizard.press("Next >");
        wizard.type(WidgetIds.WIZARD_FOLDER, "/Live Updates");

        wizard.finish();

        IFile file = ResourcesPlugin.getWorkspace().getRoot()
                .getFile(IPath.fromPortableString("/Live Updates/first.liveupdate"));
        assertEquals(IommuGeneration.LATER_A, read(file).getMachine().getKernel().getIommu());
    }

    @Test
    void searchLeavesWhatFitsAndThePreviewShowsIt() {
        wizard.type(WidgetIds.WIZARD_FILTER, "PASID scalable");

        assertEquals("Scalable mode", sources().getSelection()[0].getText());
        assertTrue(Widgets.find(Text.class, WidgetIds.WIZARD_DESCRIPTION).getText().contains("PASID directory"));
        Tree preview = Widgets.find(Tree.class, WidgetIds.WIZARD_PREVIEW);
        assertTrue(preview.getItemCount() > 0);
        wizard.type(WidgetIds.WIZARD_FILTER, "xyzzy");
        assertFalse(wizard.canFinish());
        assertEquals(0, preview.getItemCount());
        wizard.type(WidgetIds.WIZARD_FILTER, "");
        assertTrue(wizard.canFinish());
    }

    @Test
    void placesWhereNothingCanBeWrittenAreRefused() throws Exception {
        IProject project = ImageRobot.project();
        project.getFile("taken.liveupdate").create(new byte[0], true, false, null);
        wizard.press("Next >");
        wizard.type(WidgetIds.WIZARD_FOLDER, project.getFullPath().toString());
        wizard.type(WidgetIds.WIZARD_NAME, "taken");
        assertEquals("taken.liveupdate exists already in /robot. Choose another name.", wizard.error());
        wizard.type(WidgetIds.WIZARD_NAME, " ");
        assertEquals("Give the file a name.", wizard.error());
        wizard.type(WidgetIds.WIZARD_NAME, "a/b");
        assertNotNull(wizard.error());
        assertFalse(wizard.canFinish());
        wizard.type(WidgetIds.WIZARD_NAME, "free");
        assertNull(wizard.error());
        wizard.type(WidgetIds.WIZARD_FOLDER, "/robot/taken.liveupdate/below");
        assertEquals("/robot/taken.liveupdate is a file, expected a folder.", wizard.error());
        wizard.type(WidgetIds.WIZARD_FOLDER, "/");
        assertEquals("Give the project or folder to write into, such as /Live Updates.", wizard.error());
        project.close(null);
        wizard.type(WidgetIds.WIZARD_FOLDER, "/robot/x");
        assertEquals("Project robot is closed. Open it or choose another one.", wizard.error());
    }

    @Test
    void proposedNameIsFreeAndFollowsTheTemplateUntilOneIsTyped() throws Exception {
        wizard.close();
        IProject project = ImageRobot.project();
        project.getFile("first.liveupdate").create(new byte[0], true, false, null);
        wizard = new WizardRobot(new NewScenarioWizard(), project);
        choose("First live update");
        wizard.press("Next >");
        assertEquals("/robot", wizard.text(WidgetIds.WIZARD_FOLDER));
        assertEquals("first-2.liveupdate", wizard.text(WidgetIds.WIZARD_NAME));
        wizard.press("< Back");
        choose("Hotplug");
        wizard.press("Next >");
        assertEquals("hotplug.liveupdate", wizard.text(WidgetIds.WIZARD_NAME));
        wizard.type(WidgetIds.WIZARD_NAME, "mine.liveupdate");
        wizard.press("< Back");
        choose("First live update");
        wizard.press("Next >");
        assertEquals("mine.liveupdate", wizard.text(WidgetIds.WIZARD_NAME));
    }
}
