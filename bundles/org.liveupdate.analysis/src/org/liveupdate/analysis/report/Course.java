/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.report;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.analysis.run.Moment;
import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.kernel.machine.MachineState;

/**
 * The moments of a run that matter: its start, those around every kexec, its end.
 *
 * @param start  the machine before the first step
 * @param kexecs every kexec that started a kernel
 * @param end    the machine after the last step
 */
record Course(Point start, List<Kexec> kexecs, Point end) {

    /**
     * A moment with its name.
     *
     * @param name   what it is called, such as {@code after step 16}
     * @param moment the moment
     */
    record Point(String name, Moment moment) {
    }

    /**
     * A kexec.
     *
     * @param before the last moment of the old kernel; in the gap, if a step ends there, for then everything is written
     * @param after  the first moment of the new kernel
     */
    record Kexec(Point before, Point after) {
    }

    static Course of(Moment start, List<StepResult> results) {
        Point first = new Point("before step 1", start);
        Point old = first;
        Point last = first;
        List<Kexec> kexecs = new ArrayList<>();
        for (StepResult result : results) {
            Point now = new Point("after step " + (result.index() + 1)
                    + (result.moment().state() == MachineState.GAP ? " (in the gap)" : ""), result.moment());
            if (now.moment().kernel() > last.moment().kernel()) {
                kexecs.add(new Kexec(old, now));
            }
            if (now.moment().state() != MachineState.PANICKED) {
                old = now;
            }
            last = now;
        }
        return new Course(first, List.copyOf(kexecs), last);
    }

    /** The moments that are shown beside each other: around the first kexec, or start and end without one. */
    Kexec sides() {
        return kexecs.isEmpty() ? new Kexec(start, end) : kexecs.get(0);
    }
}
