/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.liveupdate.ui.WidgetIds;

/** The row below: what was found or is being done, what the signs mean, and a button that stops it. */
final class StatusRow {

    private static final int COLUMNS = 3;

    private final Composite control;
    private final CLabel text;
    private final Button stop;

    StatusRow(Composite parent, Runnable cancel) {
        control = new Composite(parent, SWT.NONE);
        control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout layout = new GridLayout(COLUMNS, false);
        layout.marginHeight = 0;
        control.setLayout(layout);
        text = new CLabel(control, SWT.NONE);
        text.setMargins(0, 0, 0, 0);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        WidgetIds.set(text, WidgetIds.COMPARE_STATUS);
        new StateLegend(control);
        stop = new Button(control, SWT.PUSH);
        stop.setText(Texts.cancel);
        stop.setLayoutData(new GridData());
        stop.addListener(SWT.Selection, event -> cancel.run());
        WidgetIds.set(stop, WidgetIds.COMPARE_CANCEL);
        busy(false);
    }

    void say(String line) {
        text.setText(line.replace("&", "&&"));
        text.setToolTipText(line);
    }

    String text() {
        return text.getToolTipText();
    }

    /** Shows or hides the button. */
    void busy(boolean works) {
        if (stop.getVisible() != works || ((GridData) stop.getLayoutData()).exclude == works) {
            stop.setVisible(works);
            ((GridData) stop.getLayoutData()).exclude = !works;
            control.getParent().layout(true, true);
        }
    }
}
