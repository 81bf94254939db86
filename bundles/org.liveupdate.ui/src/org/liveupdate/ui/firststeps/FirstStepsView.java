/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.firststeps;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.part.ViewPart;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.PlainHead;
import org.liveupdate.ui.Icons;
import org.liveupdate.ui.UiStatus;
import org.liveupdate.ui.WidgetIds;

/**
 * The view "First Steps": what a newcomer does first, each step with a link that does it. The first step that is not
 * done is open; what is done is ticked, and is still ticked in the next session.
 */
public final class FirstStepsView extends ViewPart implements StepRow.Owner {

    /** Identifier of the view in {@code plugin.xml}. */
    public static final String ID = "org.liveupdate.ui.firstSteps"; //$NON-NLS-1$

    private static final int COLUMNS = 2;

    private final List<StepRow> rows = new ArrayList<>();
    private FormToolkit toolkit;
    private ScrolledForm form;
    private Label progress;
    private FirstSteps sheet;
    private DoneSteps done;

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        PlainHead.on(form.getForm());
        TableWrapLayout layout = new TableWrapLayout();
        layout.numColumns = COLUMNS;
        form.getBody().setLayout(layout);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(form, HelpIds.FIRST_STEPS);
        try {
            sheet = FirstSteps.read();
        } catch (IOException e) {
            String message = NLS.bind(FirstStepsMessages.missing, e.getMessage());
            UiStatus.error(message, e);
            form.setMessage(message, IMessageProvider.ERROR);
            return;
        }
        fill();
        show();
    }

    private void fill() {
        done = new DoneSteps(sheet.steps().size());
        form.setText(sheet.title());
        text(sheet.intro());
        progress = toolkit.createLabel(form.getBody(), ""); //$NON-NLS-1$
        progress.setLayoutData(wide());
        WidgetIds.set(progress, WidgetIds.FIRST_STEPS_PROGRESS);
        for (int i = 0; i < sheet.steps().size(); i++) {
            rows.add(new StepRow(toolkit, form.getBody(), i, sheet.steps().get(i), this));
        }
        text(sheet.conclusion());
        Action again = new Action(FirstStepsMessages.again, Icons.descriptor("run_reset")) { //$NON-NLS-1$
            @Override
            public void run() {
                done.clear();
                show();
            }
        };
        again.setToolTipText(FirstStepsMessages.again_tip);
        getViewSite().getActionBars().getToolBarManager().add(again);
        getViewSite().getActionBars().getMenuManager().add(again);
    }

    private void text(FirstSteps.Part part) {
        part.text().create(toolkit, form.getBody()).setLayoutData(wide());
    }

    private static TableWrapData wide() {
        return new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.TOP, 1, COLUMNS);
    }

    private void show() {
        int next = done.next();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(done.contains(i), i == next);
        }
        progress.setText(next == rows.size() ? NLS.bind(FirstStepsMessages.all_done, next)
                : NLS.bind(FirstStepsMessages.progress, done.size(), rows.size()));
        form.reflow(true);
    }

    @Override
    public void ticked(int step, boolean value) {
        done.set(step, value);
        show();
    }

    @Override
    public void perform(int step) {
        FirstSteps.Part part = sheet.steps().get(step);
        try {
            StepCommand.execute(getSite().getWorkbenchWindow(), part.command(), () -> performed(step));
        } catch (CommandException e) {
            // the usual cause is that no scenario is open, or that it does not stand where the step begins
            form.setMessage(NLS.bind(FirstStepsMessages.cannot, part.title()), IMessageProvider.WARNING);
            return;
        }
        if (!form.isDisposed()) {
            form.setMessage(null, IMessageProvider.NONE);
        }
    }

    private void performed(int step) {
        if (!form.isDisposed()) {
            ticked(step, true);
        }
    }

    @Override
    public void resized() {
        form.reflow(true);
    }

    @Override
    public void setFocus() {
        if (rows.isEmpty()) {
            form.setFocus();
        } else {
            rows.get(Math.min(done.next(), rows.size() - 1)).setFocus();
        }
    }

    @Override
    public void dispose() {
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }
}
