/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liveupdate.analysis.run.Moment;
import org.liveupdate.analysis.run.ScenarioPlayer;
import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.model.scenario.Kexec;
import org.liveupdate.model.scenario.KexecStage;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.ui.state.StageChoice;
import org.liveupdate.ui.state.StageChoice.Role;

/** What is shown of a player: it does not change while the player goes on. */
final class RunView {

    /** Nothing was switched on yet. */
    static final RunView NOTHING = new RunView(List.of(), null, List.of(), 0);

    private final List<Step> steps;
    private final Moment start;
    private final List<StepResult> results;
    private final int position;
    private Map<String, Integer> byId;
    private List<StageChoice> stages;

    private RunView(List<Step> steps, Moment start, List<StepResult> results, int position) {
        this.steps = steps;
        this.start = start;
        this.results = results;
        this.position = position;
    }

    /** What a player shows now; it may move at the same time. */
    static RunView of(ScenarioPlayer player) {
        List<StepResult> results = player.results();
        return new RunView(player.scenario().getSteps(), player.moment(0), results,
                Math.min(player.position(), results.size()));
    }

    /** Takes over the moments of the view before, as far as they are the same: of thousands, one step changes one. */
    void follow(RunView before) {
        if (before.stages == null || before.steps != steps || before.start != start) {
            return;
        }
        int same = 0;
        int most = Math.min(results.size(), before.results.size());
        while (same < most && results.get(same) == before.results.get(same)) {
            same++;
        }
        stages = before.stages.size() == results.size() + 1 && same == results.size() ? before.stages
                : stages(before.stages.subList(0, Math.min(same + 1, before.stages.size())));
    }

    int position() {
        return position;
    }

    List<StepResult> results() {
        return results;
    }

    /** The step of the run that led to the position, or null. */
    Step last() {
        return position == 0 ? null : steps.get(position - 1);
    }

    /** The machine at a position, if it was reached. */
    Optional<Moment> moment(int at) {
        if (at < 0 || at > results.size() || start == null) {
            return Optional.empty();
        }
        return Optional.of(at == 0 ? start : results.get(at - 1).moment());
    }

    /** The result of a step of an edited scenario, which may have other neighbours now. */
    Optional<StepResult> result(Step step, int index) {
        int at = step.getId() == null ? index : ids().getOrDefault(step.getId(), -1);
        return at < 0 || at >= results.size() ? Optional.empty() : Optional.of(results.get(at));
    }

    private Map<String, Integer> ids() {
        if (byId == null) {
            byId = new HashMap<>();
            for (int i = 0; i < steps.size(); i++) {
                byId.put(steps.get(i).getId(), i);
            }
        }
        return byId;
    }

    /** All moments that were reached, in order. */
    List<StageChoice> stages() {
        if (stages == null) {
            stages = stages(List.of());
        }
        return stages;
    }

    private List<StageChoice> stages(List<StageChoice> known) {
        List<StageChoice> found = new ArrayList<>(known);
        for (int at = known.size(); at <= results.size() && start != null; at++) {
            found.add(new MomentChoice(StepText.moment(at, at == 0 ? null : steps.get(at - 1)), role(at),
                    moment(at).orElseThrow()));
        }
        return List.copyOf(found);
    }

    private Role role(int at) {
        if (at < steps.size() && isKexec(steps.get(at)) && !(at > 0 && isPart(steps.get(at - 1)))) {
            return Role.BEFORE_KEXEC;
        }
        boolean after = at > 0 && isKexec(steps.get(at - 1)) && !isPart(steps.get(at - 1));
        return after ? Role.AFTER_KEXEC : Role.ANY;
    }

    private static boolean isKexec(Step step) {
        return step instanceof Kexec && !step.isDisabled();
    }

    /** Whether a step stops in the middle of a kexec. */
    private static boolean isPart(Step step) {
        return step instanceof Kexec kexec && !step.isDisabled() && kexec.getUntil() != KexecStage.BOOT;
    }
}
