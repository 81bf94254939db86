/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.overview;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.liveupdate.ui.Icons;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.run.RunAction;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.ScenarioMessages;

/** Links to the three big actions, with what each of them does. */
final class RunArea extends OverviewArea {

    private static final int WIDTH = 200;

    RunArea(Composite parent, FormToolkit toolkit, ScenarioEditor editor) {
        super(parent, toolkit, editor, ScenarioMessages.overview_run, 2);
        link(RunAction.PRESERVE, ScenarioMessages.overview_preserve, ScenarioMessages.overview_preserve_text);
        link(RunAction.KEXEC, ScenarioMessages.overview_kexec, ScenarioMessages.overview_kexec_text);
        link(RunAction.RESTORE, ScenarioMessages.overview_restore, ScenarioMessages.overview_restore_text);
    }

    private void link(RunAction action, String text, String what) {
        ImageHyperlink link = toolkit.createImageHyperlink(client, SWT.NONE);
        link.setText(text);
        link.setImage(Icons.image("run_" + action.name().toLowerCase(Locale.ROOT))); //$NON-NLS-1$
        link.setToolTipText(what);
        WidgetIds.set(link, WidgetIds.RUN_LINK + action.name());
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> {
            if (editor.run().can(action)) {
                editor.run().run(action);
            }
        }));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = WIDTH;
        toolkit.createLabel(client, what, SWT.WRAP).setLayoutData(data);
    }

    @Override
    void refresh() {
        section.setEnabled(editor.document().scenario().getMachine() != null);
    }
}
