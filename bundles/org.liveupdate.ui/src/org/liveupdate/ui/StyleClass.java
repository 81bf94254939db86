/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui;

import org.eclipse.swt.widgets.Widget;

/** The class by which rules of the style sheets in css/ find a widget. */
public final class StyleClass {

    /** Where the style engine looks for the class of a widget. */
    private static final String KEY = "org.eclipse.e4.ui.css.CssClassName"; //$NON-NLS-1$

    private StyleClass() {
    }

    /**
     * Gives a widget a class; the style engine sees it the next time it styles the widget.
     *
     * @param widget a widget
     * @param name   the class; null for none
     */
    public static void set(Widget widget, String name) {
        widget.setData(KEY, name);
    }
}
