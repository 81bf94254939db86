/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.overview;

import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.liveupdate.model.validate.ScenarioProblem;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.ScenarioMessages;

/** What is wrong with the scenario; Enter or a double click leads to the element. */
final class ProblemsArea extends OverviewArea {

    private static final int ROWS = 4;

    private final TableViewer viewer;

    ProblemsArea(Composite parent, FormToolkit toolkit, ScenarioEditor editor) {
        super(parent, toolkit, editor, ScenarioMessages.overview_problems, 1);
        viewer = new TableViewer(toolkit.createTable(client, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER));
        WidgetIds.set(viewer.getTable(), WidgetIds.SCENARIO_PROBLEMS);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
        data.heightHint = ROWS * viewer.getTable().getItemHeight();
        data.widthHint = 200;
        viewer.getTable().setLayoutData(data);
        viewer.getTable().setToolTipText(ScenarioMessages.overview_problems_tip);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return ((ScenarioProblem) element).message();
            }

            @Override
            public Image getImage(Object element) {
                boolean error = ((ScenarioProblem) element).code().severity() == Diagnostic.ERROR;
                return PlatformUI.getWorkbench().getSharedImages().getImage(
                        error ? ISharedImages.IMG_OBJS_ERROR_TSK : ISharedImages.IMG_OBJS_WARN_TSK);
            }
        });
        viewer.addOpenListener(event -> {
            if (viewer.getStructuredSelection().getFirstElement() instanceof ScenarioProblem problem) {
                editor.reveal(problem.object());
            }
        });
    }

    @Override
    void refresh() {
        List<ScenarioProblem> problems = editor.document().problems();
        section.setText(problems.isEmpty() ? ScenarioMessages.overview_no_problems
                : NLS.bind(ScenarioMessages.overview_problems_count, Integer.valueOf(problems.size())));
        viewer.setInput(problems);
        section.layout(true);
    }
}
