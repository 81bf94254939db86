/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.overview;

import java.text.MessageFormat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.liveupdate.model.machine.Machines;
import org.liveupdate.model.scenario.Machine;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.ScenarioMessages;
import org.liveupdate.ui.scenario.steps.StepsPage;

/** How much of what is in the scenario, with links to the pages that show it. */
final class ContentsArea extends OverviewArea {

    private final Hyperlink machine;
    private final Hyperlink programs;
    private final Hyperlink steps;

    ContentsArea(Composite parent, FormToolkit toolkit, ScenarioEditor editor) {
        super(parent, toolkit, editor, ScenarioMessages.overview_contents, 1);
        machine = link(ScenarioEditor.MACHINE);
        programs = link(ScenarioEditor.MACHINE);
        steps = link(StepsPage.ID);
        WidgetIds.set(steps, WidgetIds.CONTENTS_STEPS);
    }

    private Hyperlink link(String page) {
        Hyperlink link = toolkit.createHyperlink(client, "", SWT.WRAP); //$NON-NLS-1$
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> {
            if (editor.findPage(page) != null) {
                editor.showPage(page);
            }
        }));
        return link;
    }

    @Override
    void refresh() {
        Scenario scenario = editor.document().scenario();
        Machine there = scenario.getMachine();
        machine.setText(MessageFormat.format(ScenarioMessages.overview_contents_machine,
                Integer.valueOf(there == null ? 0 : there.getUnits().size()),
                Integer.valueOf(there == null ? 0 : Machines.devices(there).size())));
        programs.setText(MessageFormat.format(ScenarioMessages.overview_contents_programs,
                Integer.valueOf(scenario.getProcesses().size()),
                Integer.valueOf(scenario.getProcesses().stream().mapToInt(each -> each.getObjects().size()).sum())));
        steps.setText(MessageFormat.format(ScenarioMessages.overview_contents_steps,
                Integer.valueOf(scenario.getSteps().size()),
                Integer.valueOf(scenario.getSteps().stream().mapToInt(ContentsArea::expected).sum())));
        client.layout(true, true);
    }

    private static int expected(Step step) {
        return step.getExpectations().size();
    }
}
