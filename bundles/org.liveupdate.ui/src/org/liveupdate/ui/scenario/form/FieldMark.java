/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.form;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** The sign beside a field that says what is wrong with its value. */
final class FieldMark {

    private final ControlDecoration decoration;

    FieldMark(Control control) {
        decoration = new ControlDecoration(control, SWT.TOP | SWT.LEFT);
        decoration.hide();
    }

    /**
     * Shows a problem, or that there is none.
     *
     * @param severity as {@link IStatus}
     * @param text     one line
     */
    void show(int severity, String text) {
        if (severity == IStatus.OK) {
            decoration.hide();
            decoration.setDescriptionText(null);
            return;
        }
        String id = severity == IStatus.ERROR ? FieldDecorationRegistry.DEC_ERROR : FieldDecorationRegistry.DEC_WARNING;
        decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(id).getImage());
        decoration.setDescriptionText(text);
        decoration.show();
    }

    /** What is shown, or null. */
    String text() {
        return decoration.getDescriptionText();
    }
}
