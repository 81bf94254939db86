/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.Icons;
import org.liveupdate.ui.StyleClass;
import org.liveupdate.ui.WidgetIds;

/**
 * The row that runs a scenario: Preserve, Kexec and Restore as the actions that are seen first, the smaller steps
 * behind them, what happened last, and the timeline below.
 */
public final class RunBar {

    private static final int COLUMNS = 5;
    private static final String CLASS = "liveUpdateRun-"; //$NON-NLS-1$

    private final Composite control;
    private final RunControl run;
    private final Map<RunAction, Button> buttons = new EnumMap<>(RunAction.class);
    private final Map<RunAction, ToolItem> tools = new EnumMap<>(RunAction.class);
    private final CLabel status;
    private final Timeline timeline;
    private ToolItem stop;

    /**
     * Makes the row.
     *
     * @param parent where to
     * @param run    what it runs
     */
    public RunBar(Composite parent, RunControl run) {
        this.run = run;
        control = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(COLUMNS, false);
        layout.marginWidth = 2;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        control.setLayout(layout);
        for (RunAction action : new RunAction[] { RunAction.PRESERVE, RunAction.KEXEC, RunAction.RESTORE }) {
            buttons.put(action, button(action));
        }
        tools();
        status = new CLabel(control, SWT.LEFT);
        status.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        WidgetIds.set(status, WidgetIds.RUN_STATUS);
        timeline = new Timeline(control, run);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1);
        data.heightHint = timeline.height();
        timeline.control().setLayoutData(data);
        Runnable refresh = this::refresh;
        run.addRunListener(refresh);
        control.addDisposeListener(event -> run.removeRunListener(refresh));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(control, HelpIds.RUN_BAR);
        refresh();
    }

    /**
     * The row.
     *
     * @return its control
     */
    public Control control() {
        return control;
    }

    /** The timeline; for tests. */
    Timeline timeline() {
        return timeline;
    }

    private Button button(RunAction action) {
        Button button = new Button(control, SWT.PUSH);
        button.setText(action.text());
        button.setImage(Icons.image(action.icon()));
        button.addListener(SWT.Selection, event -> run.run(action));
        button.addListener(SWT.MouseEnter, event -> button.setToolTipText(tip(action)));
        button.setToolTipText(action.tip());
        WidgetIds.set(button, action.command());
        return button;
    }

    private void tools() {
        ToolBar bar = new ToolBar(control, SWT.FLAT);
        WidgetIds.set(bar, WidgetIds.RUN_TOOLS);
        for (RunAction action : RunAction.values()) {
            if (!buttons.containsKey(action)) {
                ToolItem item = new ToolItem(bar, SWT.PUSH);
                item.setImage(Icons.image(action.icon()));
                item.setToolTipText(action.tip());
                item.addListener(SWT.Selection, event -> run.run(action));
                WidgetIds.set(item, action.command());
                tools.put(action, item);
            }
        }
        stop = new ToolItem(bar, SWT.PUSH);
        stop.setImage(Icons.image("run_stop")); //$NON-NLS-1$
        stop.setToolTipText(RunMessages.stop);
        stop.addListener(SWT.Selection, event -> run.cancel());
        WidgetIds.set(stop, WidgetIds.RUN_STOP);
        bar.addListener(SWT.MouseEnter, event -> tools.forEach((action, item) -> item.setToolTipText(tip(action))));
        bar.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID >= 0 && event.childID < bar.getItemCount()) {
                    event.result = bar.getItem(event.childID).getToolTipText();
                }
            }
        });
    }

    private static String tip(RunAction action) {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        TriggerSequence key = bindings == null ? null : bindings.getBestActiveBindingFor(action.command());
        return key == null ? action.tip() : NLS.bind(RunMessages.tip_key, action.tip(), key.format());
    }

    private void refresh() {
        buttons.forEach((action, button) -> enable(button, run.can(action)));
        tools.forEach((action, item) -> enable(item, run.can(action)));
        enable(stop, run.isBusy());
        timeline.refresh();
        StatusLine line = StatusLine.of(run);
        if (!line.text().equals(status.getText())) {
            status.setText(line.text());
            status.setToolTipText(line.text());
        }
        // for the style engine, which comes back whenever the editor is activated
        StyleClass.set(status, line.status() == null ? null : CLASS + RunColors.name(line.status()));
        status.setForeground(line.status() == null ? control.getForeground() : RunColors.of(line.status()));
    }

    private static void enable(Control button, boolean enabled) {
        if (button.getEnabled() != enabled) {
            button.setEnabled(enabled);
        }
    }

    private static void enable(ToolItem item, boolean enabled) {
        if (item.getEnabled() != enabled) {
            item.setEnabled(enabled);
        }
    }
}
