/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.steps;

import java.util.Optional;
import java.util.StringJoiner;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.run.StepStatus;
import org.liveupdate.ui.run.StepText;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.ScenarioMessages;

/**
 * What came of a step in the last run: how it ended, which invariants it broke, and what the kernel said meanwhile; the
 * text can be copied.
 */
final class StepOutcome {

    private static final int LINES = 3;
    private static final int WIDTH = 200;

    private final ScenarioEditor editor;
    private final Step step;
    private final Text text;

    StepOutcome(Composite parent, FormToolkit toolkit, ScenarioEditor editor, Step step) {
        this.editor = editor;
        this.step = step;
        text = toolkit.createText(parent, "", SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL); //$NON-NLS-1$
        WidgetIds.set(text, WidgetIds.STEP_OUTCOME);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
        data.heightHint = LINES * text.getLineHeight();
        data.widthHint = WIDTH;
        text.setLayoutData(data);
        refresh();
    }

    /** Shows the result of the run as it is now. */
    void refresh() {
        int index = editor.document().scenario().getSteps().indexOf(step);
        Optional<StepResult> made = editor.run().result(index);
        StringJoiner lines = new StringJoiner(System.lineSeparator());
        if (made.isEmpty()) {
            lines.add(ScenarioMessages.steps_not_made);
        } else {
            StepStatus status = StepStatus.of(step, made);
            String stale = editor.run().isStale(index) ? ' ' + ScenarioMessages.steps_stale : ""; //$NON-NLS-1$
            lines.add((status.sign() + ' ' + status.text()).strip() + ": " + StepText.outcome(made.get()) //$NON-NLS-1$
                    + stale);
            StepText.broken(made.get()).forEach(lines::add);
            made.get().log().forEach(line -> lines.add(line.toString()));
        }
        if (!lines.toString().equals(text.getText())) {
            text.setText(lines.toString());
        }
    }
}
