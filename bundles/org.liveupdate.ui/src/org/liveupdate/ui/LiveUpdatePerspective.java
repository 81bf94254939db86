/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.liveupdate.ui.compare.BeforeAfterView;
import org.liveupdate.ui.editor.StateTreeView;
import org.liveupdate.ui.firststeps.FirstStepsView;
import org.liveupdate.ui.graph.StateGraphView;
import org.liveupdate.ui.memory.MemoryView;
import org.liveupdate.ui.references.ReferencesView;
import org.liveupdate.ui.sequence.SequenceView;
import org.liveupdate.ui.translations.TranslationsView;

/**
 * The first layout of the perspective "Live Update": projects on the left with the trees below them; editors on the
 * right; under them on one side what is known of the selection (properties, bytes, translations) with problems, on the
 * other side pictures of the state (graph, before and after, sequence) and who points where. Each folder has so many
 * tabs as fit with their names beside one another on a screen 1280 points wide. First steps stand beside all that when
 * they are asked for.
 */
public final class LiveUpdatePerspective implements IPerspectiveFactory {

    /** Identifier of the perspective in {@code plugin.xml}. */
    public static final String ID = "org.liveupdate.ui.perspective";

    private static final String PROJECT_EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer";
    private static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";
    private static final String CONSOLE = "org.eclipse.ui.console.ConsoleView";
    private static final String[] TREES = { IPageLayout.ID_OUTLINE, StateTreeView.ID };
    private static final String[] SELECTION = { IPageLayout.ID_PROP_SHEET, MemoryView.ID, TranslationsView.ID,
            IPageLayout.ID_PROBLEM_VIEW };
    private static final String[] PICTURES = { StateGraphView.ID, BeforeAfterView.ID, SequenceView.ID,
            ReferencesView.ID };
    private static final String[] LATER = { ERROR_LOG, IPageLayout.ID_PROGRESS_VIEW, CONSOLE };
    private static final String[] WIZARDS = { "org.liveupdate.ui.newScenario", "org.liveupdate.ui.fromCapture",
            "org.eclipse.ui.wizards.new.folder", "org.eclipse.ui.wizards.new.file" };

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.createPlaceholderFolder("guide", IPageLayout.RIGHT, 0.74f, editors).addPlaceholder(FirstStepsView.ID);
        layout.createFolder("left", IPageLayout.LEFT, 0.19f, editors).addView(PROJECT_EXPLORER);
        IFolderLayout trees = layout.createFolder("outline", IPageLayout.BOTTOM, 0.4f, "left");
        IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.56f, editors);
        IFolderLayout pictures = layout.createFolder("pictures", IPageLayout.RIGHT, 0.48f, "bottom");
        List.of(TREES).forEach(trees::addView);
        List.of(SELECTION).forEach(bottom::addView);
        List.of(LATER).forEach(bottom::addPlaceholder);
        List.of(PICTURES).forEach(pictures::addView);
        layout.addPerspectiveShortcut(ID);
        List.of(WIZARDS).forEach(layout::addNewWizardShortcut);
        layout.addShowViewShortcut(PROJECT_EXPLORER);
        layout.addShowViewShortcut(FirstStepsView.ID);
        Stream.of(TREES, SELECTION, PICTURES).flatMap(Stream::of).forEach(layout::addShowViewShortcut);
        layout.addShowViewShortcut(ERROR_LOG);
    }
}
