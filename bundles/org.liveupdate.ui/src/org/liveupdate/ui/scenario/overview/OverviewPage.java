/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.overview;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.ScenarioMessages;
import org.liveupdate.ui.scenario.ScenarioPage;

/** The page with what the scenario is about: description, kernels, memory, contents, problems, findings. */
public final class OverviewPage extends ScenarioPage {

    /** Identifier of the page. */
    public static final String ID = "overview"; //$NON-NLS-1$

    private static final int GAP = 20;
    private static final int LEAST_WIDTH = 380;

    private final List<OverviewArea> areas = new ArrayList<>();

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
        FormToolkit toolkit = managed.getToolkit();
        Composite body = managed.getForm().getBody();
        GridLayout layout = new GridLayout(2, true);
        layout.horizontalSpacing = GAP;
        body.setLayout(layout);
        Composite left = column(body, toolkit);
        Composite right = column(body, toolkit);
        Composite wide = column(body, toolkit);
        GridData whole = (GridData) wide.getLayoutData();
        whole.horizontalSpan = 2;
        ScrolledForm form = managed.getForm();
        form.addListener(SWT.Resize, event -> {
            int columns = form.getClientArea().width < 2 * LEAST_WIDTH ? 1 : 2;
            if (layout.numColumns != columns) {
                layout.numColumns = columns;
                whole.horizontalSpan = columns;
                form.reflow(true);
            }
        });
        ScenarioEditor editor = scenarioEditor();
        areas.add(new TitleArea(left, toolkit, editor));
        areas.add(new KernelArea(left, toolkit, editor));
        areas.add(new RunArea(right, toolkit, editor));
        areas.add(new ContentsArea(right, toolkit, editor));
        areas.add(new ProblemsArea(right, toolkit, editor));
        areas.add(new MemoryArea(right, toolkit, editor));
        areas.add(new FindingsArea(wide, toolkit, editor));
    }

    private static Composite column(Composite body, FormToolkit toolkit) {
        Composite column = toolkit.createComposite(body);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.verticalSpacing = GAP / 2;
        column.setLayout(layout);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
        data.widthHint = LEAST_WIDTH;
        column.setLayoutData(data);
        return column;
    }

    @Override
    protected void refresh() {
        areas.forEach(OverviewArea::refresh);
    }

    @Override
    protected void reveal() {
        // the page shows the scenario as a whole, whatever is selected
    }

    @Override
    protected void commit() {
        areas.forEach(OverviewArea::commit);
    }

    @Override
    public void dispose() {
        areas.forEach(OverviewArea::dispose);
        super.dispose();
    }
}
