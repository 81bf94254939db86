/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.steps;

import java.util.Optional;
import java.util.function.ToIntFunction;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.TableItem;
import org.liveupdate.analysis.run.ExpectationResult;
import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.ui.emf.AdapterLabels;
import org.liveupdate.ui.run.RunColors;
import org.liveupdate.ui.run.RunControl;
import org.liveupdate.ui.run.StepStatus;
import org.liveupdate.ui.run.StepText;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.ScenarioMessages;

/** A column of the table of steps. */
final class StepColumn extends ColumnLabelProvider {

    /** What a column shows. */
    enum Kind {
        /** Check box, sign of the present moment and number. */
        NUMBER,
        /** Sign of a breakpoint. */
        BREAKPOINT,
        /** Icon and label. */
        STEP,
        /** How it ended. */
        RESULT,
        /** How many expectations were met. */
        EXPECTED,
        /** How long it took the simulator. */
        DURATION
    }

    /** Stands before the step that was made last. */
    static final String PRESENT = "\u25b6 "; //$NON-NLS-1$
    /** Stands before a result that was made before an edit. */
    static final String STALE = "~ "; //$NON-NLS-1$

    private static final String BREAKPOINT = "\u25cf"; //$NON-NLS-1$

    private final Kind kind;
    private final ToIntFunction<Step> index;
    private final RunControl run;
    private final AdapterLabels labels;

    StepColumn(Kind kind, ScenarioEditor editor, ToIntFunction<Step> index) {
        this.kind = kind;
        this.index = index;
        run = editor.run();
        labels = new AdapterLabels(editor.document().domain().getAdapterFactory());
    }

    @Override
    public void update(ViewerCell cell) {
        super.update(cell);
        if (kind == Kind.NUMBER && cell.getItem() instanceof TableItem row) {
            row.setChecked(!((Step) cell.getElement()).isDisabled());
        }
    }

    @Override
    public String getText(Object element) {
        Step step = (Step) element;
        int at = index.applyAsInt(step);
        return switch (kind) {
            case NUMBER -> (run.position() == at + 1 ? PRESENT : "") + (at + 1); //$NON-NLS-1$
            case BREAKPOINT -> step.isBreakpoint() ? BREAKPOINT : ""; //$NON-NLS-1$
            case STEP -> labels.getText(step);
            case RESULT -> result(step, at);
            case EXPECTED -> expected(step, run.result(at));
            case DURATION -> run.result(at).filter(made -> !made.skipped())
                    .map(made -> StepText.duration(made.moment().nanos())).orElse(""); //$NON-NLS-1$
        };
    }

    private String result(Step step, int at) {
        Optional<StepResult> made = run.result(at);
        return made.map(result -> (run.isStale(at) ? STALE : "") //$NON-NLS-1$
                + StepStatus.of(step, made).sign() + ' ' + StepText.outcome(result)
                + StepText.breaks(result)).orElse(""); //$NON-NLS-1$
    }

    private static String expected(Step step, Optional<StepResult> made) {
        int all = step.getExpectations().size();
        if (made.isEmpty() || made.get().skipped()) {
            return all == 0 ? "" : Integer.toString(all); //$NON-NLS-1$
        }
        int checked = made.get().expectations().size();
        long met = made.get().expectations().stream().filter(ExpectationResult::met).count();
        return checked == 0 ? "" //$NON-NLS-1$
                : NLS.bind(ScenarioMessages.steps_met, Long.toString(met), Integer.toString(checked));
    }

    @Override
    public Image getImage(Object element) {
        return kind == Kind.STEP ? labels.getImage(element) : null;
    }

    @Override
    public Color getForeground(Object element) {
        Step step = (Step) element;
        boolean coloured = kind == Kind.RESULT || step.isDisabled();
        return coloured ? RunColors.of(StepStatus.of(step, run.result(index.applyAsInt(step)))) : null;
    }

    @Override
    public String getToolTipText(Object element) {
        Step step = (Step) element;
        Optional<StepResult> made = run.result(index.applyAsInt(step));
        return kind == Kind.RESULT && made.isPresent() ? StepText.outcome(made.get()) + StepText.breaks(made.get())
                : step.getComment();
    }
}
