/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.steps;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.liveupdate.model.edit.ScenarioAdapterFactory;
import org.liveupdate.model.label.LabelTexts;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.model.scenario.Step;

/** Commands on the steps of a scenario. Each can be undone and says in its label what it does. */
public final class StepCommands {
    private static final EReference STEPS = ScenarioPackage.Literals.SCENARIO__STEPS;

    private StepCommands() {
    }

    /**
     * Makes a step. What it needs is taken from the scenario where there is no choice.
     *
     * @param kind     a concrete class of steps
     * @param scenario the scenario for which it is meant
     * @return a new step, not yet in the scenario
     */
    public static Step create(EClass kind, Scenario scenario) {
        Step step = (Step) EcoreUtil.create(kind);
        for (EReference reference : kind.getEAllReferences()) {
            if (reference.isRequired() && !reference.isMany() && !reference.isContainment()) {
                only(scenario, reference.getEReferenceType()).ifPresent(value -> step.eSet(reference, value));
            }
        }
        return step;
    }

    private static Optional<EObject> only(Scenario scenario, EClass type) {
        List<EObject> found = new ArrayList<>();
        scenario.eAllContents().forEachRemaining(each -> {
            if (type.isInstance(each)) {
                found.add(each);
            }
        });
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * Inserts steps.
     *
     * @param domain   runs the command
     * @param scenario the scenario
     * @param index    where, 0 for the beginning
     * @param steps    new steps
     * @return the command
     */
    public static Command insert(EditingDomain domain, Scenario scenario, int index, Collection<? extends Step> steps) {
        return named("insert", steps, AddCommand.create(domain, scenario, STEPS, steps, index));
    }

    /**
     * Copies steps, behind the last of them.
     *
     * @param domain   runs the command
     * @param scenario the scenario
     * @param steps    steps of it
     * @return the command; its result are the copies
     */
    public static Command duplicate(EditingDomain domain, Scenario scenario, Collection<Step> steps) {
        List<Step> sorted = sorted(scenario, steps);
        if (sorted.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        int index = scenario.getSteps().indexOf(sorted.get(sorted.size() - 1)) + 1;
        return named("duplicate", sorted,
                AddCommand.create(domain, scenario, STEPS, new ArrayList<>(EcoreUtil.copyAll(sorted)), index));
    }

    /**
     * Takes steps away; nothing else refers to them.
     *
     * @param domain   runs the command
     * @param scenario the scenario
     * @param steps    steps of it
     * @return the command
     */
    public static Command delete(EditingDomain domain, Scenario scenario, Collection<Step> steps) {
        return steps.isEmpty() ? UnexecutableCommand.INSTANCE
                : named("delete", steps, RemoveCommand.create(domain, scenario, STEPS, sorted(scenario, steps)));
    }

    /**
     * Moves steps by one place, each past its neighbour that is not among them.
     *
     * @param domain   runs the command
     * @param scenario the scenario
     * @param steps    steps of it
     * @param down     whether towards the end
     * @return the command; it cannot be executed when they are at the end of the list already
     */
    public static Command move(EditingDomain domain, Scenario scenario, Collection<Step> steps, boolean down) {
        List<Step> sorted = sorted(scenario, steps);
        if (sorted.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        List<Step> all = scenario.getSteps();
        int edge = all.indexOf(down ? sorted.get(sorted.size() - 1) : sorted.get(0));
        if (down ? edge == all.size() - 1 : edge == 0) {
            return UnexecutableCommand.INSTANCE;
        }
        return moveTo(domain, scenario, sorted, down ? edge + 2 : edge - 1);
    }

    /**
     * Moves steps together to a place.
     *
     * @param domain   runs the command
     * @param scenario the scenario
     * @param steps    steps of it
     * @param index    before which step of the present order, its size for the end
     * @return the command; it cannot be executed when they are there
     */
    public static Command moveTo(EditingDomain domain, Scenario scenario, Collection<Step> steps, int index) {
        List<Step> order = new ArrayList<>(scenario.getSteps());
        List<Step> sorted = sorted(scenario, steps);
        int target = index - (int) sorted.stream().filter(step -> order.indexOf(step) < index).count();
        List<Step> wanted = new ArrayList<>(order);
        wanted.removeAll(sorted);
        wanted.addAll(target, sorted);
        if (wanted.equals(order)) {
            return UnexecutableCommand.INSTANCE;
        }
        CompoundCommand moves = new CompoundCommand(0, text("move", sorted));
        for (int place = 0; place < wanted.size(); place++) {
            if (order.get(place) != wanted.get(place)) {
                moves.append(MoveCommand.create(domain, scenario, STEPS, wanted.get(place), place));
                order.remove(wanted.get(place));
                order.add(place, wanted.get(place));
            }
        }
        return moves;
    }

    /**
     * Switches a property of steps: on if it is off for any of them, else off.
     *
     * @param domain  runs the command
     * @param steps   steps
     * @param feature {@code disabled} or {@code breakpoint}
     * @return the command
     */
    public static Command toggle(EditingDomain domain, Collection<Step> steps, EAttribute feature) {
        if (steps.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        boolean on = steps.stream().anyMatch(step -> !((Boolean) step.eGet(feature)).booleanValue());
        CompoundCommand all = new CompoundCommand(LabelTexts.label("StepCommands.set",
                ScenarioAdapterFactory.TEXTS.name(feature), LabelTexts.label(on ? "on" : "off")));
        for (Step step : steps) {
            all.append(SetCommand.create(domain, step, feature, Boolean.valueOf(on), CommandParameter.NO_INDEX));
        }
        return all;
    }

    private static List<Step> sorted(Scenario scenario, Collection<? extends Step> steps) {
        return steps.stream().filter(scenario.getSteps()::contains).map(Step.class::cast)
                .sorted(Comparator.comparingInt(scenario.getSteps()::indexOf)).toList();
    }

    private static Command named(String key, Collection<? extends Step> steps, Command command) {
        String text = text(key, steps);
        return new CommandWrapper(text, text, command);
    }

    private static String text(String key, Collection<? extends Step> steps) {
        return steps.size() == 1
                ? LabelTexts.label("StepCommands." + key,
                        ScenarioAdapterFactory.TEXTS.name(steps.iterator().next().eClass()))
                : LabelTexts.label("StepCommands." + key + ".many", Integer.toString(steps.size()));
    }
}
