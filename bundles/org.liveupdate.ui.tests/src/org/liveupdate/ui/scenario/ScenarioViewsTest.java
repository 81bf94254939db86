/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.model.scenario.MemoryRange;
import org.liveupdate.model.scenario.PreserveFile;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.emf.EmfPropertySource;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.ScenarioRobot;
import org.liveupdate.ui.robot.Widgets;
import org.liveupdate.ui.scenario.source.SourcePage;
import org.liveupdate.ui.scenario.steps.StepsPage;

class ScenarioViewsTest {

    private IWorkbenchPage page;
    private ScenarioEditor editor;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
        page.showView(IPageLayout.ID_OUTLINE);
        page.showView(IPageLayout.ID_PROP_SHEET);
        editor = ScenarioRobot.openTemplate(page, "first");
    }

    @AfterEach
    void end() {
        page.closeAllEditors(false);
        Events.flush();
    }

    private <T extends EObject> T first(Class<T> type) {
        var all = editor.document().scenario().eAllContents();
        while (all.hasNext()) {
            EObject each = all.next();
            if (type.isInstance(each)) {
                return type.cast(each);
            }
        }
        throw new AssertionError("no " + type.getSimpleName());
    }

    private static Tree outline() {
        return Widgets.find(Tree.class, WidgetIds.OUTLINE);
    }

    @Test
    void outlineShowsTheScenarioAndLeadsToItsElements() {
        PreserveFile step = first(PreserveFile.class);
        int index = editor.document().scenario().getSteps().indexOf(step);
        String label = outline().getItem(0).getItem(2 + index).getText();

        Widgets.select(outline(), outline().getItem(0).getText(), label);

        assertEquals(StepsPage.ID, editor.shownPage());
        assertSame(step, editor.selection().element().orElseThrow());
    }

    @Test
    void outlineFollowsTheSelectionAndTheModel() throws Exception {
        PreserveFile step = first(PreserveFile.class);
        editor.reveal(step);
        Events.flush();
        assertSame(step, outline().getSelection()[0].getData());
        int before = outline().getItem(0).getItemCount();

        page.activate(editor);
        ImageRobot.execute("org.liveupdate.ui.steps.duplicate");

        Events.until("another item", () -> outline().getItem(0).getItemCount() == before + 1);
    }

    @Test
    void outlineHasThousandsOfStepsInGroups() {
        ScenarioRobot.addSteps(editor, 3000);
        TreeItem scenario = outline().getItem(0);
        Events.until("groups", () -> scenario.getItemCount() < 50);
        List<Step> steps = editor.document().scenario().getSteps();
        Step step = steps.get(1234);

        editor.selection().select(step);
        Events.flush();

        assertSame(step, outline().getSelection()[0].getData());
        assertEquals("Steps 1201 to 1300", outline().getSelection()[0].getParentItem().getText());
        assertEquals("Steps " + (steps.size() / 100 * 100 + 1) + " to " + steps.size(),
                scenario.getItem(scenario.getItemCount() - 1).getText());
        assertEquals(OutlineContent.LARGEST, outline().getSelection()[0].getParentItem().getItemCount());
    }

    @Test
    void outlineIsFiltered() {
        int all = outline().getItem(0).getItemCount();

        Widgets.find(Text.class, WidgetIds.OUTLINE_FILTER).setText("preserve");

        Events.until("fewer items", () -> outline().getItemCount() == 1 && outline().getItem(0).getItemCount() < all
                && outline().getItem(0).getItemCount() > 0);
    }

    @Test
    void sourceShowsWhereAnElementStands() {
        editor.showPage(SourcePage.ID);
        PreserveFile step = first(PreserveFile.class);

        editor.reveal(step);

        String text = editor.source().text();
        int line = editor.document().resource().line(step);
        assertEquals(SourcePage.ID, editor.shownPage());
        assertTrue(text.split("\n")[line - 1].contains("PreserveFile"), text.split("\n")[line - 1]);
    }

    @Test
    void propertiesAreChangedByCommands() throws Exception {
        MemoryRange range = first(MemoryRange.class);
        long before = range.getSize();
        EmfPropertySource source = new EmfPropertySource(editor.document().domain(), range);
        Object size = id(source, "Size");

        source.setPropertyValue(size, "1 GiB");
        Events.flush();

        assertEquals(1L << 30, range.getSize());
        assertEquals("1 GiB", source.getPropertyValue(size));
        ScenarioRobot.undo(false);
        assertEquals(before, range.getSize());
        assertFalse(editor.isDirty());
    }

    @Test
    void propertiesWithChoicesAreShownByTheirLabels() {
        PreserveFile step = first(PreserveFile.class);
        EmfPropertySource source = new EmfPropertySource(editor.document().domain(), step);
        IPropertyDescriptor file = Arrays.stream(source.getPropertyDescriptors())
                .filter(each -> each.getDisplayName().equals("File")).findFirst().orElseThrow();
        Object value = source.getPropertyValue(file.getId());

        String shown = file.getLabelProvider().getText(value);

        ComboBoxCellEditor combo = (ComboBoxCellEditor) file.createPropertyEditor(outline());
        assertEquals(shown, combo.getItems()[((Integer) value).intValue()]);
        combo.dispose();
    }

    private static Object id(EmfPropertySource source, String name) {
        return Arrays.stream(source.getPropertyDescriptors()).filter(each -> each.getDisplayName().equals(name))
                .findFirst().orElseThrow().getId();
    }
}
