/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.fixes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.osgi.util.NLS;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Problem;
import org.liveupdate.analysis.run.Breach;
import org.liveupdate.analysis.run.BrokenInvariant;
import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.kernel.base.KernelLog;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.machine.DmaAccess;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.ui.editor.ProblemMarkers;
import org.liveupdate.ui.run.RunControl;
import org.liveupdate.ui.run.StepStatus;
import org.liveupdate.ui.run.StepText;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.problems.ScenarioMarkers;

/** What went wrong in the steps up to the moment that is shown, as attributes of markers. */
final class StepProblems {

    private final ScenarioEditor editor;
    private final FindingCandidates candidates;
    private final List<Map<String, Object>> found = new ArrayList<>();

    private StepProblems(ScenarioEditor editor, FindingCandidates candidates) {
        this.editor = editor;
        this.candidates = candidates;
    }

    /** Looks at the steps that were made. */
    static List<Map<String, Object>> of(ScenarioEditor editor, FindingCandidates candidates) {
        StepProblems problems = new StepProblems(editor, candidates);
        RunControl run = editor.run();
        List<Step> steps = editor.document().scenario().getSteps();
        for (int i = 0; i < Math.min(run.position(), steps.size()); i++) {
            Optional<StepResult> made = run.result(i);
            if (made.isPresent() && !made.get().skipped() && !run.isStale(i)) {
                problems.look(steps.get(i), i, made.get(), StepStatus.of(steps.get(i), made));
            }
        }
        return problems.found;
    }

    private void look(Step step, int index, StepResult made, StepStatus status) {
        boolean quiet = made.log().isEmpty() && made.invariants().fresh().isEmpty() && made.isMet();
        if (quiet && !status.isBad()) {
            return;
        }
        int before = found.size();
        made.expectations().stream().filter(each -> !each.met())
                .forEach(each -> add(step, index, made, each.text(), IMarker.SEVERITY_ERROR, each.address()));
        List<Breach> breaches = new ArrayList<>();
        for (BrokenInvariant broken : made.invariants().fresh()) {
            for (Breach breach : broken.added()) {
                breaches.add(breach);
                add(step, index, made, StepText.breaks(broken, breach),
                        status.isBad() ? IMarker.SEVERITY_WARNING : IMarker.SEVERITY_INFO, breach.address());
            }
        }
        for (KernelLog.Line line : made.log()) {
            boolean known = breaches.stream().anyMatch(breach -> breach.text().contains(line.message()));
            if (!known && line.severity() != Severity.INFO && line.severity() != Severity.ERROR) {
                add(step, index, made, NLS.bind(Texts.step_said, line.function(), line.message()),
                        severity(line, status), line.address());
            }
        }
        if (status.isBad() && found.size() == before) {
            add(step, index, made, StepText.outcome(made),
                    made.isMet() ? IMarker.SEVERITY_WARNING : IMarker.SEVERITY_ERROR,
                    made.dma().map(DmaAccess::physical).orElse(Problem.NO_ADDRESS));
        }
    }

    /** What the scenario expects is worth knowing, but no reason for worry. */
    private static int severity(KernelLog.Line line, StepStatus status) {
        if (!status.isBad()) {
            return IMarker.SEVERITY_INFO;
        }
        return line.severity() == Severity.PANIC ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING;
    }

    private void add(Step step, int index, StepResult made, String text, int severity, long address) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, NLS.bind(Texts.step_problem, StepText.label(step), text));
        attributes.put(IMarker.SEVERITY, Integer.valueOf(severity));
        attributes.put(IMarker.LOCATION, NLS.bind(Texts.step_location, Integer.valueOf(index + 1)));
        attributes.put(ScenarioMarkers.ELEMENT, editor.document().resource().getURIFragment(step));
        attributes.put(ProblemMarkers.ADDRESS, Hex.of(address));
        List<String> invariants = made.invariants().fresh().stream().map(each -> each.invariant().getLiteral())
                .toList();
        attributes.put(RunMarkers.FINDINGS, String.join(" ", candidates.ofStep(step, invariants)));
        attributes.put(RunMarkers.INVARIANTS, String.join(" ", invariants));
        found.add(attributes);
    }
}
