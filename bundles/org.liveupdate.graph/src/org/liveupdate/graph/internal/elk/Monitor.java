/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.elk;

import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.liveupdate.graph.layout.LayoutMonitor;

/** Passes the wish to cancel on to ELK, which asks before each of its steps, and its progress back. */
final class Monitor extends BasicProgressMonitor {
    private final LayoutMonitor monitor;
    private final boolean top;

    Monitor(LayoutMonitor monitor, boolean top) {
        this.monitor = monitor;
        this.top = top;
    }

    @Override
    public boolean isCanceled() {
        return monitor.isCanceled();
    }

    @Override
    protected BasicProgressMonitor doSubTask(float work, int maxHierarchyLevels) {
        return new Monitor(monitor, false);
    }

    @Override
    protected void doWorked(float completedWork, float totalWork, boolean topLevel) {
        if (top && totalWork > 0) {
            monitor.worked(Math.min(1, completedWork / totalWork));
        }
    }
}
