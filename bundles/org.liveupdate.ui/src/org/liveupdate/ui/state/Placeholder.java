/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.state;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.liveupdate.ui.WidgetIds;

/** The controls of a view, or a sentence in their place as long as they would all be empty. */
public final class Placeholder {

    private final Composite parent;
    private final StackLayout stack = new StackLayout();
    private final Label message;
    private final Composite body;

    /**
     * Makes the place; the sentence is not set and the controls are not shown yet.
     *
     * @param parent the view's composite
     * @param id     name of the sentence's widget
     */
    public Placeholder(Composite parent, String id) {
        this.parent = parent;
        parent.setLayout(stack);
        body = new Composite(parent, SWT.NONE);
        message = new Label(parent, SWT.WRAP | SWT.CENTER);
        WidgetIds.set(message, id);
        stack.topControl = message;
    }

    /**
     * Where the controls belong.
     *
     * @return a composite without a layout
     */
    public Composite body() {
        return body;
    }

    /**
     * Shows a sentence.
     *
     * @param text why there is nothing else
     */
    public void say(String text) {
        // a line above keeps the sentence away from the edge
        message.setText("\n" + text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        top(message);
    }

    /** Shows the controls. */
    public void show() {
        top(body);
    }

    private void top(Control control) {
        if (stack.topControl != control) {
            stack.topControl = control;
            parent.layout();
        }
    }

    /**
     * Whether the controls are shown.
     *
     * @return false if a sentence stands in their place
     */
    public boolean isShown() {
        return stack.topControl == body;
    }

    /**
     * Gives the focus to a control, or to the view as long as a sentence stands in the control's place.
     *
     * @param control one of the controls
     */
    public void setFocus(Control control) {
        if (isShown()) {
            control.setFocus();
        } else {
            parent.forceFocus();
        }
    }
}
