/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.model.scenario.Step;

/**
 * What a run says in one line: where it stands, and how the last step ended.
 *
 * @param text   the line, with a sign if something deserves to be looked at
 * @param status whose colour it has, or null for the usual one
 */
record StatusLine(String text, StepStatus status) {

    static StatusLine of(RunControl run) {
        if (!run.problem().isEmpty()) {
            return new StatusLine(StepStatus.UNMET.sign() + " " + run.problem(), StepStatus.UNMET); //$NON-NLS-1$
        }
        if (run.moment().isEmpty()) {
            return new StatusLine(run.isBusy() ? RunMessages.starting : RunMessages.not_started, null);
        }
        String stale = run.isStale() ? RunMessages.stale + " " : ""; //$NON-NLS-1$ //$NON-NLS-2$
        String busy = run.isBusy() ? RunMessages.busy + " " : ""; //$NON-NLS-1$ //$NON-NLS-2$
        Optional<StepResult> result = run.result();
        if (result.isEmpty()) {
            return new StatusLine(busy + stale + NLS.bind(RunMessages.at_start, Integer.valueOf(run.steps().size())),
                    null);
        }
        Step step = result.get().step();
        StepStatus status = StepStatus.of(step, result);
        Object[] parts = { Integer.valueOf(run.position()), Integer.valueOf(run.steps().size()), StepText.label(step),
                status.sign() + " " + StepText.outcome(result.get()) + StepText.breaks(result.get()) }; //$NON-NLS-1$
        return new StatusLine(busy + stale + NLS.bind(RunMessages.at, parts), status.isBad() ? status : null);
    }
}
