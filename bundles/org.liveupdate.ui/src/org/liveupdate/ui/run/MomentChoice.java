/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run;

import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.diff.Stage;
import org.liveupdate.analysis.run.Moment;
import org.liveupdate.analysis.source.StateSource;
import org.liveupdate.ui.state.StageChoice;

/**
 * A moment of a scenario that can be compared.
 *
 * @param name   what it is called
 * @param role   what it is in the story
 * @param moment the machine
 */
record MomentChoice(String name, Role role, Moment moment) implements StageChoice {

    @Override
    public Stage stage(Progress progress) {
        Stage stage = moment.stage(progress);
        return new Stage(name, stage.inspection(), stage.objects());
    }

    @Override
    public StateSource source(Progress progress) {
        return moment.source(progress);
    }
}
