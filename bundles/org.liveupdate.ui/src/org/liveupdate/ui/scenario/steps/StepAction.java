/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.steps;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.liveupdate.model.edit.steps.StepCommands;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.ui.scenario.ScenarioDocument;

/** What the commands of the page of steps do with the selected ones. */
public enum StepAction {
    /** Asks for a kind and inserts a step behind them. */
    INSERT,
    /** Copies them. */
    DUPLICATE,
    /** Moves them towards the beginning. */
    UP,
    /** Moves them towards the end. */
    DOWN,
    /** Switches them off, or on. */
    ENABLE,
    /** Sets breakpoints, or takes them away. */
    BREAKPOINT;

    /**
     * The command on the model.
     *
     * @param document the scenario
     * @param steps    the selected steps
     * @return a command; for {@link #INSERT} one that cannot be executed, because it needs a kind
     */
    Command command(ScenarioDocument document, List<Step> steps) {
        Scenario scenario = document.scenario();
        return switch (this) {
            case INSERT -> UnexecutableCommand.INSTANCE;
            case DUPLICATE -> StepCommands.duplicate(document.domain(), scenario, steps);
            case UP -> StepCommands.move(document.domain(), scenario, steps, false);
            case DOWN -> StepCommands.move(document.domain(), scenario, steps, true);
            case ENABLE -> StepCommands.toggle(document.domain(), steps, ScenarioPackage.Literals.STEP__DISABLED);
            case BREAKPOINT -> StepCommands.toggle(document.domain(), steps,
                    ScenarioPackage.Literals.STEP__BREAKPOINT);
        };
    }
}
