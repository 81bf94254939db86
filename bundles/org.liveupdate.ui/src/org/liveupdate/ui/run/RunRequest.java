/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run;

import java.util.Optional;

import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.run.ScenarioPlayer;
import org.liveupdate.model.scenario.Scenario;

/**
 * What the background work is asked to do.
 *
 * @param edited   a copy of the scenario if it was edited since the request before
 * @param position where the edited scenario is to be brought first
 * @param move     what to do then
 */
record RunRequest(Optional<Scenario> edited, int position, Move move) {

    /** Moves a player. */
    @FunctionalInterface
    interface Move {

        /**
         * Moves it.
         *
         * @param player   the player
         * @param progress what is told about progress and asked for cancellation
         */
        void make(ScenarioPlayer player, Progress progress);
    }

    /** The move that an action stands for. */
    static Move of(RunAction action) {
        return switch (action) {
            case PRESERVE -> ScenarioPlayer::preserve;
            case KEXEC -> ScenarioPlayer::kexec;
            case RESTORE -> ScenarioPlayer::restore;
            case BACK -> (player, progress) -> player.back();
            case FORWARD -> ScenarioPlayer::forward;
            case TO_BREAKPOINT -> ScenarioPlayer::runToBreakpoint;
            case TO_END -> ScenarioPlayer::runToEnd;
            case RESET -> (player, progress) -> player.reset();
        };
    }
}
