/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.steps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.model.edit.steps.StepCommands;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.emf.AdapterLabels;
import org.liveupdate.ui.run.RunControl;
import org.liveupdate.ui.scenario.ScenarioDocument;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.ScenarioMessages;
import org.liveupdate.ui.scenario.steps.StepColumn.Kind;

/** The table of steps: check boxes switch them on and off, a click beside the number sets a breakpoint. */
final class StepTable {

    private static final int BREAKPOINTS = 1;

    private final ScenarioEditor editor;
    private final TableViewer viewer;
    private final AdapterLabels labels;
    private final Map<Step, Row> rows = new IdentityHashMap<>();
    private final Map<Step, Look> looks = new IdentityHashMap<>();
    private List<Step> shown = List.of();
    /** The step made last when the results were shown last; null if none was made. */
    private Step present;

    StepTable(Composite parent, FormToolkit toolkit, ScenarioEditor editor) {
        this.editor = editor;
        labels = new AdapterLabels(editor.document().domain().getAdapterFactory());
        Composite holder = toolkit.createComposite(parent);
        holder.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        // thousands of steps cost as much as those in sight
        viewer = new TableViewer(toolkit.createTable(holder, SWT.VIRTUAL | SWT.CHECK | SWT.MULTI | SWT.FULL_SELECTION
                | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL));
        WidgetIds.set(viewer.getTable(), WidgetIds.STEPS);
        viewer.getTable().setHeaderVisible(true);
        viewer.setUseHashlookup(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(layout, ScenarioMessages.steps_number, Kind.NUMBER, 0, 60, SWT.LEFT);
        column(layout, ScenarioMessages.steps_breakpoint, Kind.BREAKPOINT, 0, 26, SWT.CENTER);
        column(layout, ScenarioMessages.steps_step, Kind.STEP, 64, 170, SWT.LEFT);
        column(layout, ScenarioMessages.steps_result, Kind.RESULT, 36, 60, SWT.LEFT);
        column(layout, ScenarioMessages.steps_expected, Kind.EXPECTED, 0, 80, SWT.LEFT);
        column(layout, ScenarioMessages.steps_duration, Kind.DURATION, 0, 80, SWT.RIGHT);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().addListener(SWT.Selection, this::checked);
        viewer.getTable().addListener(SWT.MouseDown, this::clicked);
        new StepDrag(editor, viewer).install();
    }

    private void column(TableColumnLayout layout, String title, Kind kind, int weight, int width, int style) {
        TableViewerColumn column = new TableViewerColumn(viewer, style);
        column.getColumn().setText(title);
        column.getColumn().setToolTipText(switch (kind) {
            case BREAKPOINT -> ScenarioMessages.steps_breakpoint_tip;
            case DURATION -> ScenarioMessages.steps_duration_tip;
            default -> title;
        });
        column.setLabelProvider(new StepColumn(kind, editor, this::index));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, width, true));
    }

    private void checked(Event event) {
        if (event.detail == SWT.CHECK && event.item.getData() instanceof Step step) {
            toggle(List.of(step), ScenarioPackage.Literals.STEP__DISABLED);
            viewer.update(step, null);
        }
    }

    private void clicked(Event event) {
        TableItem item = viewer.getTable().getItem(new Point(event.x, event.y));
        if (event.button == 1 && item != null && item.getBounds(BREAKPOINTS).contains(event.x, event.y)) {
            toggle(List.of((Step) item.getData()), ScenarioPackage.Literals.STEP__BREAKPOINT);
        }
    }

    private void toggle(List<Step> steps, EAttribute feature) {
        ScenarioDocument document = editor.document();
        Command command = StepCommands.toggle(document.domain(), steps, feature);
        document.stack().execute(command);
    }

    TableViewer viewer() {
        return viewer;
    }

    /** Shows the steps as they are now: where they stand as before, only the rows that look different. */
    void refresh() {
        List<Step> steps = editor.document().scenario().getSteps();
        if (viewer.getInput() == steps && shown.equals(steps)) {
            viewer.update(steps.stream().filter(this::looksDifferent).toArray(), null);
            showResults();
            return;
        }
        shown = List.copyOf(steps);
        rows.clear();
        looks.clear();
        for (int i = 0; i < steps.size(); i++) {
            rows.put(steps.get(i), row(i));
            looksDifferent(steps.get(i));
        }
        // a refresh would find selected steps in the rows where they stood before
        int top = viewer.getTable().getTopIndex();
        viewer.setInput(steps);
        viewer.getTable().setTopIndex(top);
    }

    private boolean looksDifferent(Step step) {
        Look look = new Look(labels.getText(step), step.getComment(), step.isDisabled(), step.isBreakpoint(),
                step.getExpectations().size());
        return !look.equals(looks.put(step, look));
    }

    /** Shows the results of the run as they are now, in the rows where they are others. */
    void showResults() {
        List<Step> changed = new ArrayList<>();
        List<Step> steps = editor.document().scenario().getSteps();
        for (int i = 0; i < steps.size(); i++) {
            Row row = row(i);
            if (!row.equals(rows.put(steps.get(i), row))) {
                changed.add(steps.get(i));
            }
        }
        viewer.update(changed.toArray(), null);
        follow(steps);
    }

    /** Scrolls to the step made last when it is another than before; where the user scrolled to meanwhile stays. */
    private void follow(List<Step> steps) {
        int position = editor.run().position();
        Step now = position > 0 && position <= steps.size() ? steps.get(position - 1) : null;
        if (now != null && now != present) {
            viewer.getTable().showItem(viewer.getTable().getItem(position - 1));
        }
        present = now;
    }

    private Row row(int index) {
        RunControl run = editor.run();
        return new Row(index, run.result(index).orElse(null), run.isStale(index), run.position() == index + 1);
    }

    /** What a row shows of its step. */
    private record Look(String label, String comment, boolean disabled, boolean breakpoint, int expectations) {
    }

    /** What a row shows of the run; two that are the same look the same. */
    private record Row(int index, StepResult result, boolean stale, boolean present) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Row row && row.index == index && row.result == result && row.stale == stale
                    && row.present == present;
        }

        @Override
        public int hashCode() {
            return index;
        }
    }

    /** Where a step stands, as it was shown last. */
    private int index(Step step) {
        Row row = rows.get(step);
        return row == null ? editor.document().scenario().getSteps().indexOf(step) : row.index();
    }

    /** The selected steps, in their order. */
    List<Step> selected() {
        List<Step> steps = new ArrayList<>();
        for (Object each : viewer.getStructuredSelection()) {
            steps.add((Step) each);
        }
        return steps;
    }

    /** Selects those of some things that are steps. */
    void select(List<?> things) {
        IStructuredSelection next = new StructuredSelection(things.stream().filter(Step.class::isInstance).toList());
        if (!Arrays.equals(next.toArray(), viewer.getStructuredSelection().toArray())) {
            viewer.setSelection(next, true);
        }
    }
}
