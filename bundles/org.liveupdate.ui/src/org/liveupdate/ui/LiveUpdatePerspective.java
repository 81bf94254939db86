/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui;

import java.util.List;

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
 * The first layout of the perspective "Live Update": projects and outline on the left; editors on the right; below them on
 * one side what is known of the selection (properties, bytes, translations, references) with problems and the error log,
 * on the other side pictures of the state (graph, before and after, sequence, tree). Both get a good share: fields, bytes
 * and boxes are many.
 */
public final class LiveUpdatePerspective implements IPerspectiveFactory {

    /** Identifier of the perspective in {@code plugin.xml}. */
    public static final String ID = "org.liveupdate.ui.perspective";

    private static final String PROJECT_EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer";
    private static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";
    private static final String[] SELECTION = { IPageLayout.ID_PROP_SHEET, MemoryView.ID, TranslationsView.ID,
            ReferencesView.ID, IPageLayout.ID_PROBLEM_VIEW, ERROR_LOG };
    private static final String[] PICTURES = { StateGraphView.ID, BeforeAfterView.ID, SequenceView.ID, StateTreeView.ID };

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.createFolder("left", IPageLayout.LEFT, 0.2f, editors).addView(PROJECT_EXPLORER);
        layout.createFolder("outline", IPageLayout.BOTTOM, 0.5f, "left").addView(IPageLayout.ID_OUTLINE);
        IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.55f, editors);
        List.of(SELECTION).forEach(bottom::addView);
        bottom.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        bottom.addPlaceholder("org.eclipse.ui.console.ConsoleView");
        IFolderLayout pictures = layout.createFolder("pictures", IPageLayout.RIGHT, 0.5f, "bottom");
        List.of(PICTURES).forEach(pictures::addView);
        layout.createPlaceholderFolder("guide", IPageLayout.RIGHT, 0.68f, editors).addPlaceholder(FirstStepsView.ID);
        layout.addPerspectiveShortcut(ID);
        layout.addShowViewShortcut(PROJECT_EXPLORER);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(FirstStepsView.ID);
        List.of(SELECTION).forEach(layout::addShowViewShortcut);
        List.of(PICTURES).forEach(layout::addShowViewShortcut);
    }
}
