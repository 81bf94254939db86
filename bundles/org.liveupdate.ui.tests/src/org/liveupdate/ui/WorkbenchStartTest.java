/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.Test;
import org.liveupdate.ui.compare.BeforeAfterView;
import org.liveupdate.ui.editor.StateTreeView;
import org.liveupdate.ui.graph.StateGraphView;
import org.liveupdate.ui.memory.MemoryView;
import org.liveupdate.ui.references.ReferencesView;
import org.liveupdate.ui.sequence.SequenceView;
import org.liveupdate.ui.translations.TranslationsView;
import org.osgi.framework.Bundle;

class WorkbenchStartTest {

    @Test
    void perspectiveOpensWithItsViews() throws WorkbenchException {
        IWorkbenchPage page = PlatformUI.getWorkbench().showPerspective(LiveUpdatePerspective.ID,
                PlatformUI.getWorkbench().getActiveWorkbenchWindow());

        assertEquals(LiveUpdatePerspective.ID, page.getPerspective().getId());
        for (String view : new String[] { IPageLayout.ID_OUTLINE, IPageLayout.ID_PROP_SHEET,
                IPageLayout.ID_PROBLEM_VIEW, "org.eclipse.ui.navigator.ProjectExplorer",
                "org.eclipse.pde.runtime.LogView" }) {
            assertNotNull(page.showView(view), view);
        }
    }

    /**
     * What is seldom needed is left out: names of tabs that do not fit beside one another on a small screen are cut.
     */
    @Test
    void perspectiveBeginsWithTheViewsThatAreNeededAlways() throws WorkbenchException {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = PlatformUI.getWorkbench().showPerspective(LiveUpdatePerspective.ID, window);
        page.resetPerspective();

        Set<String> views = Stream.of(page.getViewReferences()).map(IViewReference::getId)
                .filter(id -> !id.startsWith("org.eclipse.ui.internal")).collect(Collectors.toSet());
        assertEquals(Set.of("org.eclipse.ui.navigator.ProjectExplorer", IPageLayout.ID_OUTLINE, StateTreeView.ID,
                IPageLayout.ID_PROP_SHEET, MemoryView.ID, TranslationsView.ID, IPageLayout.ID_PROBLEM_VIEW,
                StateGraphView.ID, BeforeAfterView.ID, SequenceView.ID, ReferencesView.ID), views);
        assertTrue(page.isEditorAreaVisible());
    }

    /** The workbench itself makes every first window 1024 points wide. */
    @Test
    void firstWindowTakesMostOfASmallScreen() {
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        Rectangle screen = shell.getMonitor().getClientArea();

        assertTrue(shell.getSize().x > screen.width * 8 / 10, shell.getSize() + " of " + screen);
        assertTrue(shell.getSize().y > screen.height * 8 / 10, shell.getSize() + " of " + screen);
    }

    @Test
    void bundleIsActive() {
        assertEquals(Bundle.ACTIVE, Platform.getBundle("org.liveupdate.ui").getState());
    }
}
