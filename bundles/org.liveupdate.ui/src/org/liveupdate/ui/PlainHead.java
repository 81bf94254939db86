/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui;

import org.eclipse.ui.forms.widgets.Form;

/**
 * The head of a form in one plain colour. The platform's themes would paint it by way of a picture, which takes time at
 * each repaint and comes out striped on screens of 200 %; the rule against that is in css/forms.css.
 */
public final class PlainHead {

    /** Where the style engine looks for the class of a widget. */
    private static final String CLASS_KEY = "org.eclipse.e4.ui.css.CssClassName"; //$NON-NLS-1$
    private static final String CLASS = "liveUpdateForm"; //$NON-NLS-1$

    private PlainHead() {
    }

    /**
     * Makes the head of a form plain, whatever theme is chosen.
     *
     * @param form a form just made
     */
    public static void on(Form form) {
        form.setData(CLASS_KEY, CLASS);
        form.setTextBackground(null, null, false);
    }
}
