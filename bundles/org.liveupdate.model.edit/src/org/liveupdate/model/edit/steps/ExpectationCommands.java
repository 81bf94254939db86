/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.steps;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.liveupdate.model.edit.ScenarioAdapterFactory;
import org.liveupdate.model.label.LabelTexts;
import org.liveupdate.model.scenario.Expectation;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.model.scenario.Step;

/** Commands on what is expected of a step. */
public final class ExpectationCommands {
    private static final EReference EXPECTATIONS = ScenarioPackage.Literals.STEP__EXPECTATIONS;

    private ExpectationCommands() {
    }

    /**
     * Adds an expectation behind the others.
     *
     * @param domain      runs the command
     * @param step        the step
     * @param expectation a new expectation
     * @return the command
     */
    public static Command add(EditingDomain domain, Step step, Expectation expectation) {
        return named("add", expectation, AddCommand.create(domain, step, EXPECTATIONS, expectation));
    }

    /**
     * Takes an expectation away.
     *
     * @param domain      runs the command
     * @param step        the step
     * @param expectation one of its expectations
     * @return the command
     */
    public static Command remove(EditingDomain domain, Step step, Expectation expectation) {
        return named("delete", expectation, RemoveCommand.create(domain, step, EXPECTATIONS, List.of(expectation)));
    }

    private static Command named(String key, Expectation expectation, Command command) {
        String text = LabelTexts.label("StepCommands." + key,
                ScenarioAdapterFactory.TEXTS.name(expectation.eClass()));
        return new CommandWrapper(text, text, command);
    }
}
