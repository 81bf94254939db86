/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.fixes;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.liveupdate.analysis.check.Checks;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.model.Findings;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.Expectation;
import org.liveupdate.model.scenario.Kernel;
import org.liveupdate.model.scenario.Machine;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.Step;

/**
 * The review findings that may be the cause of what went wrong in a run: those that the broken rule names, those that
 * the expectations of the step tell apart, those that are known to break the invariant, and those that the scenario is
 * about. Only findings that a kernel of the scenario has are a cause.
 */
final class FindingCandidates {

    private static final Pattern FINDING = Pattern.compile("\\b[FX][0-9]{2}\\b");
    private static final int MOST = 6;

    private final Scenario scenario;
    private final Set<String> on = new LinkedHashSet<>();

    /**
     * Looks at the kernels of a scenario.
     *
     * @param scenario a scenario, valid or not
     */
    FindingCandidates(Scenario scenario) {
        this.scenario = scenario;
        Machine machine = scenario.getMachine();
        if (machine != null) {
            on.addAll(on(machine.getKernel()));
            on.addAll(on(machine.getNextKernel()));
        }
    }

    /** The findings that a kernel has; none for no kernel. */
    static List<String> on(Kernel kernel) {
        if (kernel == null || kernel.getBehaviour() == Behaviour.REVIEWED) {
            return List.of();
        }
        return kernel.getBehaviour() == Behaviour.CHOSEN ? kernel.getFindings()
                : Arrays.stream(Finding.values()).map(Enum::name).toList();
    }

    /** What may break a rule. */
    List<String> ofRule(String rule) {
        Set<String> found = new LinkedHashSet<>();
        Checks.find(rule).ifPresent(each -> {
            Matcher finding = FINDING.matcher(each.explanation());
            while (finding.find()) {
                found.add(finding.group());
            }
        });
        return withScenario(found);
    }

    /** What may let a step end otherwise than it should, or break invariants. */
    List<String> ofStep(Step step, List<String> invariants) {
        Set<String> found = new LinkedHashSet<>();
        add(step, found);
        invariants.forEach(each -> found.addAll(InvariantCauses.of(each)));
        return withScenario(found);
    }

    private List<String> withScenario(Set<String> found) {
        scenario.getSteps().forEach(step -> add(step, found));
        Machine machine = scenario.getMachine();
        if (machine != null && machine.getKernel() != null && machine.getKernel().getBehaviour() == Behaviour.CHOSEN) {
            found.addAll(machine.getKernel().getFindings());
        }
        return found.stream().filter(on::contains).limit(MOST).toList();
    }

    private static void add(Step step, Set<String> found) {
        for (Expectation expectation : step.getExpectations()) {
            found.addAll(Findings.list(expectation.getOnlyWith()));
            found.addAll(Findings.list(expectation.getOnlyWithout()));
        }
    }
}
