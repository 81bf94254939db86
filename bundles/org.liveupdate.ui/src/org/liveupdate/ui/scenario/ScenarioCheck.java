/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.validate.ScenarioProblem;
import org.liveupdate.model.validate.ScenarioValidator;

/**
 * What is wrong with the scenario that is edited. A short one is validated when somebody asks, which takes less than a
 * frame. A long one is validated in the background, after a pause without edits; until then the problems of before
 * stand for those of now.
 */
final class ScenarioCheck {

    /** A scenario with more steps is a long one. */
    static final int LONG = 300;

    private static final int PAUSE_MILLIS = 200;

    private final Display display;
    private final Supplier<Scenario> scenario;
    private final Runnable changed;
    private final Runnable start = this::start;
    private List<ScenarioProblem> problems = List.of();
    private int version;
    private int known = -1;
    private int asked = -1;
    private boolean disposed;

    /**
     * A check.
     *
     * @param display  whose thread edits
     * @param scenario the scenario as it is now
     * @param changed  called when the background found other problems than those that were known
     */
    ScenarioCheck(Display display, Supplier<Scenario> scenario, Runnable changed) {
        this.display = display;
        this.scenario = scenario;
        this.changed = changed;
    }

    /** The scenario is another one than before. */
    void edited() {
        version++;
    }

    /**
     * The problems, those of now or, of a long scenario, those that were found last and are about what is still there.
     */
    List<ScenarioProblem> problems() {
        Scenario now = scenario.get();
        if (known != version && now.getSteps().size() <= LONG) {
            problems = ScenarioValidator.validate(now);
            known = version;
        }
        if (known == version) {
            return problems;
        }
        if (asked != version) {
            asked = version;
            display.timerExec(PAUSE_MILLIS, start);
        }
        return problems.stream().filter(problem -> EcoreUtil.isAncestor(now, problem.object())).toList();
    }

    /** Whether the problems of now are not known yet. */
    boolean isWorking() {
        return asked == version && known != version;
    }

    private void start() {
        if (disposed || known == version) {
            return;
        }
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Scenario copy = (Scenario) copier.copy(scenario.get());
        copier.copyReferences();
        Map<EObject, EObject> originals = new IdentityHashMap<>();
        copier.forEach((original, copied) -> originals.put(copied, original));
        int of = version;
        ICoreRunnable work = monitor -> {
            List<ScenarioProblem> found = ScenarioValidator.validate(copy).stream()
                    .map(each -> new ScenarioProblem(each.code(), originals.getOrDefault(each.object(), each.object()),
                            each.feature(), each.expected(), each.found())).toList();
            if (!display.isDisposed()) {
                display.asyncExec(() -> found(of, found));
            }
        };
        Job job = Job.create(ScenarioMessages.problems_job, work);
        job.setSystem(true);
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    private void found(int of, List<ScenarioProblem> found) {
        if (disposed || of != version) {
            return;
        }
        boolean other = !found.equals(problems);
        problems = found;
        known = of;
        if (other) {
            changed.run();
        }
    }

    void dispose() {
        disposed = true;
    }
}
