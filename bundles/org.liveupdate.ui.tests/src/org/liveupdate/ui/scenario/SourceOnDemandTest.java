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

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.robot.ImageRobot;
import org.liveupdate.ui.robot.ScenarioRobot;
import org.liveupdate.ui.robot.Widgets;
import org.liveupdate.ui.run.RunAction;
import org.liveupdate.ui.scenario.overview.OverviewPage;
import org.liveupdate.ui.scenario.source.SourcePage;

/** The page with the text is made when it is shown; what is done before is in it, and what needs it makes it. */
class SourceOnDemandTest {

    private IWorkbenchPage page;
    private ScenarioEditor editor;

    @BeforeEach
    void begin() throws Exception {
        page = ImageRobot.cleanPage();
        editor = ScenarioRobot.openTemplate(page, "first");
        assertTrue(editor.source().page().isEmpty(), "not made before somebody wants to see it");
    }

    @AfterEach
    void end() {
        page.closeAllEditors(false);
        Events.flush();
    }

    private void rename(String name) {
        ScenarioRobot.set(editor, editor.document().scenario(), ScenarioPackage.Literals.ELEMENT__NAME, name);
    }

    private StyledText text() {
        return (StyledText) editor.source().page().orElseThrow().getAdapter(Control.class);
    }

    private CTabFolder tabs() {
        return Widgets.folder(editor.getActivePageInstance().getPartControl());
    }

    private static List<String> titles(CTabFolder tabs) {
        return Arrays.stream(tabs.getItems()).map(CTabItem::getText).toList();
    }

    @Test
    void clickOnItsTabMakesThePageInItsPlace() {
        CTabFolder tabs = tabs();
        List<String> titles = titles(tabs);
        Rectangle tab = tabs.getItem(titles.size() - 1).getBounds();
        rename("before");

        Widgets.mouse(tabs, SWT.MouseDown, tab.x + tab.width / 2, tab.y + tab.height / 2, 0);
        Widgets.mouse(tabs, SWT.MouseUp, tab.x + tab.width / 2, tab.y + tab.height / 2, 0);

        assertEquals(titles, titles(tabs));
        assertEquals(SourcePage.ID, editor.shownPage());
        assertEquals(titles.size() - 1, tabs.getSelectionIndex());
        assertTrue(text().isVisible());
        assertTrue(text().getText().contains("name=\"before\""), "an edit made before is in it");
        assertSame(editor.source().page().orElseThrow().getAction(ActionFactory.FIND.getId()),
                editor.getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.FIND.getId()));
        SourcePage made = editor.source().page().orElseThrow();
        editor.showPage(OverviewPage.ID);
        assertEquals(OverviewPage.ID, editor.shownPage());
        editor.showPage(SourcePage.ID);
        assertSame(made, editor.source().page().orElseThrow());
    }

    @Test
    void savingAndSavingAsNeedNoPage() throws Exception {
        rename("saved");
        page.saveEditor(editor, false);
        assertTrue(ScenarioRobot.read(editor.document().file()).contains("name=\"saved\""));
        assertFalse(editor.isDirty());
        IFile other = editor.document().file().getParent().getFile(new org.eclipse.core.runtime.Path("o.liveupdate"));

        editor.files().saveAs(other, new NullProgressMonitor());

        assertTrue(editor.source().page().isEmpty());
        editor.showPage(SourcePage.ID);
        assertEquals(editor.getEditorInput(), editor.source().page().orElseThrow().getEditorInput());
        assertEquals(ScenarioRobot.read(other), text().getText());
    }

    @Test
    void revertedAndExternallyChangedTextIsOnThePageMadeLater() throws Exception {
        String before = editor.document().text();
        rename("lost");
        editor.files().revert();
        assertFalse(editor.isDirty());
        ScenarioRobot.write(editor.document().file(), before.replaceFirst(" name=\"[^\"]*\"", " name=\"outside\""));
        Events.until("the new name", () -> "outside".equals(editor.document().scenario().getName()));

        editor.showPage(SourcePage.ID);

        assertTrue(text().getText().contains("name=\"outside\""));
        assertFalse(text().getText().contains("name=\"lost\""));
    }

    @Test
    void textBrokenByOthersLocksTheModelAndIsOnThePageMadeLater() throws Exception {
        ScenarioRobot.write(editor.document().file(), "not even XML");
        Events.until("the problem", () -> !editor.source().problems().isEmpty());
        String name = editor.document().scenario().getName();

        rename("meanwhile");

        assertEquals(name, editor.document().scenario().getName());
        assertFalse(editor.isDirty());
        editor.showPage(SourcePage.ID);
        assertEquals("not even XML", text().getText());
        assertFalse(editor.source().problems().isEmpty());
    }

    @Test
    void markerOfALineMakesThePageAndSelectsTheLine() throws Exception {
        IMarker marker = editor.document().file().createMarker(IMarker.PROBLEM);
        marker.setAttribute(IMarker.LINE_NUMBER, 3);

        IDE.gotoMarker(editor, marker);

        assertEquals(SourcePage.ID, editor.shownPage());
        assertEquals(text().getLine(2), text().getSelectionText());
    }

    @Test
    void runsWithoutThePage() {
        Events.until("the start", () -> !editor.run().isBusy());

        editor.run().run(RunAction.FORWARD);
        Events.until("the step", () -> !editor.run().isBusy());

        assertEquals(1, editor.run().position());
        assertTrue(editor.source().page().isEmpty());
    }
}
