/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.overview;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.ScenarioMessages;
import org.liveupdate.ui.scenario.form.FormFields;

/** Name and description of the scenario. */
final class TitleArea extends OverviewArea {

    private Scenario shown;
    private FormFields fields;

    TitleArea(Composite parent, FormToolkit toolkit, ScenarioEditor editor) {
        super(parent, toolkit, editor, ScenarioMessages.overview_scenario, 2);
    }

    @Override
    void refresh() {
        Scenario scenario = editor.document().scenario();
        if (shown == scenario) {
            fields.refresh();
            return;
        }
        dispose();
        for (Control child : client.getChildren()) {
            child.dispose();
        }
        shown = scenario;
        fields = new FormFields(editor, toolkit, ""); //$NON-NLS-1$
        fields.addLabelled(client, scenario, ScenarioPackage.Literals.ELEMENT__NAME);
        fields.addLabelled(client, scenario, ScenarioPackage.Literals.SCENARIO__DESCRIPTION);
        fields.refresh();
        resized();
    }

    @Override
    void commit() {
        if (fields != null) {
            fields.commit();
        }
    }

    @Override
    void dispose() {
        if (fields != null) {
            fields.dispose();
        }
    }
}
