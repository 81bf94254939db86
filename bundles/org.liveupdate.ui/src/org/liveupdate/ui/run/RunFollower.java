/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells a view which scenario runs in the active editor, and when it moves. */
public final class RunFollower {

    private final IWorkbenchPage page;
    private final Runnable changed;
    private final IPartListener2 parts = new Parts();
    private RunControl run;

    /**
     * Begins to follow.
     *
     * @param page    whose editors
     * @param changed called when another scenario is active, or the active one moved
     */
    public RunFollower(IWorkbenchPage page, Runnable changed) {
        this.page = page;
        this.changed = changed;
        page.addPartListener(parts);
        follow();
    }

    /** Ends following. */
    public void dispose() {
        page.removePartListener(parts);
        if (run != null) {
            run.removeRunListener(changed);
        }
    }

    /**
     * The run of the active editor.
     *
     * @return the run, or empty if no scenario is active
     */
    public Optional<RunControl> run() {
        return Optional.ofNullable(run);
    }

    private void follow() {
        RunControl next = Adapters.adapt(page.getActiveEditor(), RunControl.class);
        if (next != run) {
            if (run != null) {
                run.removeRunListener(changed);
            }
            run = next;
            if (run != null) {
                run.addRunListener(changed);
            }
            changed.run();
        }
    }

    /** Follows the active editor. */
    private final class Parts implements IPartListener2 {

        @Override
        public void partActivated(IWorkbenchPartReference part) {
            follow();
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference part) {
            follow();
        }

        @Override
        public void partClosed(IWorkbenchPartReference part) {
            follow();
        }
    }
}
