/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

import org.eclipse.swt.widgets.Display;

/** An action of editing: in the field that has the focus, else as the page wants it, else on the selected elements. */
final class EditAction extends ModelAction {

    private final String id;

    EditAction(String id) {
        this.id = id;
    }

    @Override
    void refresh(ScenarioEditor on) {
        // a field may get the focus at any time, so being able is asked again when the action runs
        setEnabled(true);
    }

    @Override
    void run(ScenarioEditor on) {
        Display display = on.getSite().getShell().getDisplay();
        if (TextFocus.run(display, id)) {
            return;
        }
        PageActions page = on.pageActions();
        Boolean can = page == null ? null : page.canRun(id);
        if (can == null) {
            ModelActions.run(on, id);
        } else if (can.booleanValue()) {
            page.run(id);
        }
    }
}
