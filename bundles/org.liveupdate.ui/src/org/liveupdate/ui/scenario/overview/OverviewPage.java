/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.overview;

import org.eclipse.ui.forms.IManagedForm;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.ScenarioMessages;
import org.liveupdate.ui.scenario.ScenarioPage;

/** The page with what the scenario is about: description, kernels, findings, contents, problems. */
public final class OverviewPage extends ScenarioPage {

    /** Identifier of the page. */
    public static final String ID = "overview"; //$NON-NLS-1$

    /**
     * A page.
     *
     * @param editor its editor
     */
    public OverviewPage(ScenarioEditor editor) {
        super(editor, ID, ScenarioMessages.overview_title, HelpIds.SCENARIO_OVERVIEW);
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
