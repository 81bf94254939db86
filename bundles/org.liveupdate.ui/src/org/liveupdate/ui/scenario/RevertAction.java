/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

/** Forgets all changes since the file was saved. */
final class RevertAction extends ModelAction {

    @Override
    void refresh(ScenarioEditor on) {
        setEnabled(on.isDirty());
    }

    @Override
    void run(ScenarioEditor on) {
        on.files().revert();
    }
}
