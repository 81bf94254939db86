/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Groups of fields, beside one another where there is room, else below one another and as narrow as the view. */
final class FieldRows {

    private final Composite control;
    private int width;

    FieldRows(Composite parent) {
        control = new Composite(parent, SWT.NONE);
        control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        RowLayout wrapping = new RowLayout(SWT.HORIZONTAL);
        wrapping.center = true;
        wrapping.marginTop = 1;
        wrapping.marginBottom = 1;
        wrapping.spacing = 2;
        control.setLayout(wrapping);
        control.addListener(SWT.Resize, event -> resized(wrapping));
    }

    /** Makes a group for some fields, which have {@link GridData}. */
    Composite group(int fields) {
        Composite group = new Composite(control, SWT.NONE);
        GridLayout layout = new GridLayout(fields, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 2;
        group.setLayout(layout);
        group.setLayoutData(new RowData());
        return group;
    }

    private void resized(RowLayout layout) {
        int now = control.getClientArea().width;
        if (now == width || now == 0) {
            return;
        }
        width = now;
        int room = now - layout.marginLeft - layout.marginRight;
        for (Control group : control.getChildren()) {
            ((RowData) group.getLayoutData()).width = Math.min(room, group.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        }
        // the height of the rows is another one now; not within the layout that is going on
        control.getDisplay().asyncExec(() -> {
            if (!control.isDisposed()) {
                control.requestLayout();
            }
        });
    }
}
