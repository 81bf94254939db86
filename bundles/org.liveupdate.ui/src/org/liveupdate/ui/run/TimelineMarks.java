/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.model.scenario.Kexec;
import org.liveupdate.model.scenario.KexecStage;
import org.liveupdate.model.scenario.Step;

/**
 * What a timeline shows.
 *
 * @param marks    one for each step, in order
 * @param gaps     the times in which no kernel runs, in order
 * @param position how many steps were made
 */
record TimelineMarks(List<Mark> marks, List<Gap> gaps, int position) {

    /** Nothing yet. */
    static final TimelineMarks EMPTY = new TimelineMarks(List.of(), List.of(), 0);

    /**
     * A step.
     *
     * @param status     how it ended
     * @param stale      whether that is not true any more
     * @param breakpoint whether running stops before it
     */
    record Mark(StepStatus status, boolean stale, boolean breakpoint) {
    }

    /**
     * A kexec.
     *
     * @param before the position of the last moment of the old kernel
     * @param after  the position of the first moment of the new one
     */
    record Gap(int before, int after) {
    }

    /** What a run shows now. */
    static TimelineMarks of(RunControl run) {
        List<Step> steps = run.steps();
        List<Mark> marks = new ArrayList<>(steps.size());
        for (int i = 0; i < steps.size(); i++) {
            StepStatus status = StepStatus.of(steps.get(i), run.result(i));
            boolean stale = run.isStale(i) && status != StepStatus.AHEAD;
            marks.add(new Mark(status, stale, steps.get(i).isBreakpoint()));
        }
        return new TimelineMarks(marks, gaps(steps), run.position());
    }

    private static List<Gap> gaps(List<Step> steps) {
        List<Gap> gaps = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof Kexec kexec && !kexec.isDisabled()) {
                open = open < 0 ? i : open;
                if (kexec.getUntil() == KexecStage.BOOT) {
                    gaps.add(new Gap(open, i + 1));
                    open = -1;
                }
            }
        }
        if (open >= 0) {
            gaps.add(new Gap(open, steps.size()));
        }
        return gaps;
    }

    /** The worst of some steps, so that many on one pixel do not hide what matters. */
    StepStatus worst(int from, int to) {
        StepStatus worst = StepStatus.AHEAD;
        for (int i = Math.max(0, from); i < Math.min(to, marks.size()); i++) {
            StepStatus status = marks.get(i).status();
            worst = status.compareTo(worst) > 0 ? status : worst;
        }
        return worst;
    }
}
