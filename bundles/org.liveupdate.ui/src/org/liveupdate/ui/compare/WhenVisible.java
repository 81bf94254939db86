/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Does work only while a view can be seen: what is wanted meanwhile is done when it comes to the front. */
final class WhenVisible implements IPartListener2 {

    private final IViewPart view;
    private final Runnable work;
    private boolean visible;
    private boolean waiting;

    WhenVisible(IViewPart view, Runnable work) {
        this.view = view;
        this.work = work;
        visible = view.getSite().getPage().isPartVisible(view);
        view.getSite().getPage().addPartListener(this);
    }

    /** Does the work, now or later. */
    void run() {
        waiting = !visible;
        if (visible) {
            work.run();
        }
    }

    /** Whether there is work that waits for the view to be seen. */
    boolean isWaiting() {
        return waiting;
    }

    @Override
    public void partVisible(IWorkbenchPartReference part) {
        if (part.getPart(false) == view) {
            visible = true;
            if (waiting) {
                run();
            }
        }
    }

    @Override
    public void partHidden(IWorkbenchPartReference part) {
        visible &= part.getPart(false) != view;
    }

    void dispose() {
        view.getSite().getPage().removePartListener(this);
    }
}
