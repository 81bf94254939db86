/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.liveupdate.ui.WidgetIds;

/** Rows of a wizard page in three columns: label, field, button. */
final class Fields {

    private static final int COLUMNS = 3;
    private static final int BUTTON_WIDTH = 90;

    private final Composite body;
    private final Runnable changed;

    Fields(Composite parent, Runnable changed) {
        this.changed = changed;
        body = new Composite(parent, SWT.NONE);
        body.setLayout(new GridLayout(COLUMNS, false));
    }

    Composite body() {
        return body;
    }

    Label label(String text) {
        Label label = new Label(body, SWT.NONE);
        label.setText(text);
        return label;
    }

    /** A label and a text; the text takes two columns if no button follows. */
    Text text(String label, String id, boolean button) {
        label(label);
        Text text = new Text(body, SWT.BORDER | SWT.SINGLE);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, button ? 1 : 2, 1));
        text.addListener(SWT.Modify, event -> changed.run());
        WidgetIds.set(text, id);
        return text;
    }

    /** A label and a choice over two columns. */
    Combo combo(String label, String id) {
        label(label);
        Combo combo = new Combo(body, SWT.READ_ONLY);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        combo.addListener(SWT.Selection, event -> changed.run());
        WidgetIds.set(combo, id);
        return combo;
    }

    Button push(Composite parent, String text, String id, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        GridData data = new GridData(SWT.FILL, SWT.TOP, false, false);
        data.widthHint = Math.max(BUTTON_WIDTH, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        button.setLayoutData(data);
        button.addListener(SWT.Selection, event -> action.run());
        WidgetIds.set(button, id);
        return button;
    }

    Button toggle(Composite parent, int style, String text, String id, int columns) {
        Button button = new Button(parent, style);
        button.setText(text);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false, columns, 1));
        button.addListener(SWT.Selection, event -> changed.run());
        WidgetIds.set(button, id);
        return button;
    }
}
