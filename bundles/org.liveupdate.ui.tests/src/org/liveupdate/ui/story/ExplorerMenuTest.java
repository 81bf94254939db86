/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.NoSuchElementException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Platform;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.ScenarioRobot;
import org.liveupdate.ui.robot.Widgets;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.osgi.framework.Bundle;

/** What the menu of a file in the Project Explorer offers for scenarios: Run As and Compare With. */
class ExplorerMenuTest {

    private static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer";

    private IWorkbenchPage page;
    private IProject project;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
        project = ImageRobot.project();
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
        project.delete(true, true, null);
    }

    private Menu menu(IFile... files) throws Exception {
        IViewPart explorer = page.showView(EXPLORER);
        Tree tree = ((TreeViewer) explorer.getSite().getSelectionProvider()).getTree();
        Events.until("the files", () -> {
            ((ISetSelectionTarget) explorer).selectReveal(new StructuredSelection(files));
            return tree.getSelectionCount() == files.length;
        });
        return shown(tree.getMenu());
    }

    private static Menu shown(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        Events.flush();
        return menu;
    }

    private static MenuItem item(Menu menu, String text) {
        return Arrays.stream(menu.getItems()).filter(item -> item.getText().replace("&", "").contains(text)).findFirst()
                .orElseThrow(() -> new NoSuchElementException(
                        text + " in " + Arrays.toString(menu.getItems())));
    }

    private static void choose(MenuItem item) {
        assertTrue(item.isEnabled(), item.getText());
        item.notifyListeners(SWT.Selection, new Event());
        Events.flush();
    }

    @Test
    void runAsRunsTheScenarioAndShowsIt() throws Exception {
        IFile file = ScenarioRobot.file(project, "first.liveupdate", ScenarioRobot.template("first"));

        Menu runAs = shown(item(menu(file), "Run As").getMenu());
        choose(item(runAs, "Live Update"));

        Events.until("the editor at the end", () -> page.getActiveEditor() instanceof ScenarioEditor editor
                && !editor.run().isBusy() && editor.run().position() == editor.run().steps().size());
        assertEquals(file, ((ScenarioEditor) page.getActiveEditor()).document().file());
        assertEquals(1, DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurations().length);
    }

    @Test
    void runAsIsNotOfferedWhereNothingRuns() throws Exception {
        IFile image = project.getFile("guest.elf");
        image.create(new ByteArrayInputStream(new byte[] {1}), true, null);
        Events.until("the launch framework",
                () -> Platform.getBundle("org.eclipse.debug.core").getState() == Bundle.ACTIVE);

        Menu menu = menu(image);

        assertTrue(Arrays.stream(menu.getItems())
                .noneMatch(item -> item.getText().replace("&", "").contains("Run As")));
    }

    @Test
    void twoScenariosAreComparedWithEachOther() throws Exception {
        String text = ScenarioRobot.template("first");
        IFile before = ScenarioRobot.file(project, "before.liveupdate", text);
        IFile after = ScenarioRobot.file(project, "later.liveupdate", text.replaceFirst("name=\"[^\"]*\"",
                "name=\"Another\""));

        Menu compare = shown(item(menu(before, after), "Compare With").getMenu());
        choose(item(compare, "Each Other"));

        Events.until("the structure", () -> Widgets.lookFor(Tree.class, WidgetIds.COMPARE_STRUCTURE)
                .filter(tree -> tree.getItemCount() == 1 && tree.getItem(0).getItemCount() == 1).isPresent());
        Tree tree = Widgets.find(Tree.class, WidgetIds.COMPARE_STRUCTURE);
        assertTrue(tree.getItem(0).getItem(0).getText().contains("name: "), tree.getItem(0).getItem(0).getText());
    }
}
