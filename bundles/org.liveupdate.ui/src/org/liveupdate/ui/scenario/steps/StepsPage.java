/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.steps;

import org.eclipse.ui.forms.IManagedForm;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.ScenarioMessages;
import org.liveupdate.ui.scenario.ScenarioPage;

/** The page with the steps: a table in their order, and the form of the selected one. */
public final class StepsPage extends ScenarioPage {

    /** Identifier of the page. */
    public static final String ID = "steps"; //$NON-NLS-1$

    /**
     * A page.
     *
     * @param editor its editor
     */
    public StepsPage(ScenarioEditor editor) {
        super(editor, ID, ScenarioMessages.steps_title, HelpIds.SCENARIO_STEPS);
    }

    @Override
    protected void createContent(IManagedForm managed) {
        managed.getForm().getBody();
    }

    @Override
    protected void refresh() {
        getManagedForm().getForm().getBody();
    }

    @Override
    protected void reveal() {
        getManagedForm().getForm().getBody();
    }
}
