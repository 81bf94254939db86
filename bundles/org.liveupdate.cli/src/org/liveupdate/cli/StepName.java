/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import java.util.List;

import org.liveupdate.model.scenario.Step;

/** How a moment of a scenario is named: {@code start}, {@code end}, the number of a step from 1, or its id. */
final class StepName {

    private static final String START = "start";
    private static final String END = "end";

    private StepName() {
    }

    /**
     * How many steps have been made at the moment.
     *
     * @param option what the user typed it for, for the message
     * @param name   the name
     * @param steps  the steps of the scenario
     * @throws UsageException if there is no such step
     */
    static int position(String option, String name, List<Step> steps) throws UsageException {
        if (name.equals(START)) {
            return 0;
        }
        if (name.equals(END)) {
            return steps.size();
        }
        for (int i = 0; i < steps.size(); i++) {
            if (name.equals(Integer.toString(i + 1)) || name.equals(steps.get(i).getId())) {
                return i + 1;
            }
        }
        throw new UsageException(option + ": expected start, end, a number from 1 to " + steps.size()
                + " or the id of a step, found " + name);
    }
}
