/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.WidgetIds;

/** The outline of a scenario: everything in it as a tree with a filter, linked with the editor both ways. */
final class ScenarioOutline extends Page implements IContentOutlinePage {

    private final ScenarioEditor editor;
    private final Runnable refresh = this::refresh;
    private final ISelectionChangedListener reveal = event -> reveal();
    private FilteredTree tree;
    private GlobalActions actions;
    private boolean revealing;

    ScenarioOutline(ScenarioEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        tree = new FilteredTree(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL, new PatternFilter(), true, true);
        TreeViewer viewer = tree.getViewer();
        WidgetIds.set(viewer.getTree(), WidgetIds.OUTLINE);
        WidgetIds.set(tree.getFilterControl(), WidgetIds.OUTLINE_FILTER);
        var factory = editor.document().domain().getAdapterFactory();
        viewer.setContentProvider(new OutlineContent(factory));
        viewer.setLabelProvider(new OutlineLabels(factory));
        viewer.addSelectionChangedListener(event -> selected(event.getStructuredSelection()));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(tree, HelpIds.SCENARIO_OUTLINE);
        editor.document().addListener(refresh);
        editor.selection().addSelectionChangedListener(reveal);
        refresh();
        reveal();
    }

    @Override
    public void setActionBars(IActionBars bars) {
        actions = GlobalActions.install(bars, editor, true);
    }

    boolean isDisposed() {
        return tree != null && tree.isDisposed();
    }

    private void refresh() {
        Scenario scenario = editor.document().scenario();
        TreeViewer viewer = tree.getViewer();
        if (viewer.getInput() instanceof List<?> shown && shown.get(0) == scenario) {
            viewer.refresh();
        } else {
            viewer.setInput(List.of(scenario));
            viewer.expandToLevel(2);
        }
        if (actions != null) {
            actions.update();
        }
    }

    private void reveal() {
        if (!revealing) {
            revealing = true;
            try {
                tree.getViewer().setSelection(new StructuredSelection(editor.selection().elements()), true);
            } finally {
                revealing = false;
            }
        }
    }

    private void selected(IStructuredSelection selection) {
        if (revealing) {
            return;
        }
        revealing = true;
        try {
            if (selection.size() == 1 && selection.getFirstElement() instanceof EObject element) {
                editor.reveal(element);
            } else if (selection.isEmpty() || !(selection.getFirstElement() instanceof OutlineContent.Group)) {
                editor.selection().setSelection(selection);
            }
        } finally {
            revealing = false;
        }
    }

    @Override
    public Control getControl() {
        return tree;
    }

    @Override
    public void setFocus() {
        tree.getViewer().getControl().setFocus();
    }

    @Override
    public void dispose() {
        editor.document().removeListener(refresh);
        editor.selection().removeSelectionChangedListener(reveal);
        super.dispose();
    }

    @Override
    public ISelection getSelection() {
        return editor.selection().getSelection();
    }

    @Override
    public void setSelection(ISelection selection) {
        editor.selection().setSelection(selection);
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        editor.selection().addSelectionChangedListener(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        editor.selection().removeSelectionChangedListener(listener);
    }
}
