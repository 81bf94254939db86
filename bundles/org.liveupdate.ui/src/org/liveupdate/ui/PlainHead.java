/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.Form;

/**
 * The head of a form in one plain colour. The platform's themes make it a picture of a gradient from a colour to
 * itself, again whenever another part is activated; it takes time at each repaint and comes out striped on screens of
 * 200 %. No rule of a style sheet can undo that, so the picture is taken away when it is to be painted.
 */
public final class PlainHead {

    /** The dark style sheet has a rule for it. */
    private static final String CLASS = "liveUpdateForm"; //$NON-NLS-1$

    private PlainHead() {
    }

    /**
     * Makes the head of a form plain, whatever theme is chosen.
     *
     * @param form a form just made
     */
    public static void on(Form form) {
        StyleClass.set(form, CLASS);
        Composite head = form.getHead();
        head.addListener(SWT.Paint, event -> {
            if (head.getBackgroundImage() != null) {
                form.setTextBackground(null, null, false);
            }
        });
    }
}
