/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.steps;

import java.util.Optional;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.liveupdate.analysis.run.ExpectationResult;
import org.liveupdate.model.scenario.Expectation;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.emf.AdapterLabels;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.ScenarioMessages;

/** The table of what is expected of a step, with a sign and the findings of the last run. */
final class ExpectationTable {

    private static final String MET = "\u2713 "; //$NON-NLS-1$
    private static final String UNMET = "\u2717 "; //$NON-NLS-1$
    private static final int ROWS = 5;

    private final ScenarioEditor editor;
    private final Step step;
    private final TableViewer viewer;
    private final AdapterLabels labels;

    ExpectationTable(Composite parent, FormToolkit toolkit, ScenarioEditor editor, Step step) {
        this.editor = editor;
        this.step = step;
        labels = new AdapterLabels(editor.document().domain().getAdapterFactory());
        Composite holder = toolkit.createComposite(parent);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
        holder.setLayoutData(data);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        viewer = new TableViewer(toolkit.createTable(holder, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER));
        WidgetIds.set(viewer.getTable(), WidgetIds.EXPECTATIONS);
        viewer.getTable().setHeaderVisible(true);
        data.heightHint = ROWS * viewer.getTable().getItemHeight() + viewer.getTable().getHeaderHeight();
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(layout, ScenarioMessages.expectations_expected, true);
        column(layout, ScenarioMessages.expectations_found, false);
    }

    private void column(TableColumnLayout layout, String title, boolean expected) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(1, 120, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return expected ? labels.getText(element) : found((Expectation) element);
            }

            @Override
            public Image getImage(Object element) {
                return expected ? labels.getImage(element) : null;
            }

            @Override
            public String getToolTipText(Object element) {
                return getText(element);
            }
        });
    }

    private String found(Expectation expectation) {
        int index = editor.document().scenario().getSteps().indexOf(step);
        Optional<ExpectationResult> result = editor.run().result(index).stream()
                .flatMap(made -> made.expectations().stream())
                .filter(each -> each.expectation() == expectation || same(each.expectation(), expectation)).findFirst();
        return result.map(each -> (each.met() ? MET : each.reached() ? UNMET : "") + each.text()).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** The run works on a copy of the scenario, in which expectations stand at the same place. */
    private boolean same(Expectation made, Expectation expectation) {
        return made.eContainer() instanceof Step copy && copy != step
                && copy.getExpectations().indexOf(made) == step.getExpectations().indexOf(expectation);
    }

    TableViewer viewer() {
        return viewer;
    }

    void refresh() {
        if (viewer.getInput() == null) {
            viewer.setInput(step.getExpectations());
        } else {
            viewer.refresh();
        }
    }
}
