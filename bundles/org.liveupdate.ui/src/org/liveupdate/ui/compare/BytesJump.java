/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.liveupdate.ui.UiStatus;
import org.liveupdate.ui.memory.MemoryView;
import org.liveupdate.ui.state.Navigable;
import org.liveupdate.ui.state.StageChoice;

/** Shows bytes in the state that they belong to: first its editor shows that state, then the view Memory the bytes. */
final class BytesJump {

    private final IWorkbenchPage page;
    private final StageEntry entry;
    private final long address;
    private final Runnable listener = this::check;
    private boolean done;

    private BytesJump(IWorkbenchPage page, StageEntry entry, long address) {
        this.page = page;
        this.entry = entry;
        this.address = address;
    }

    /** Begins to go there. */
    static void start(IWorkbenchPage page, StageEntry entry, long address) {
        BytesJump jump = new BytesJump(page, entry, address);
        page.activate(entry.editor());
        entry.provider().addStageListener(jump.listener);
        entry.provider().show(entry.choice());
        jump.check();
    }

    private void check() {
        StageChoice now = entry.provider().current().orElse(null);
        boolean gone = !entry.provider().stages().contains(entry.choice());
        if (!done && (gone || entry.choice().equals(now))) {
            done = true;
            entry.provider().removeStageListener(listener);
            if (!gone) {
                show();
            }
        }
    }

    private void show() {
        try {
            Navigable memory = Adapters.adapt(page.showView(MemoryView.ID), Navigable.class);
            if (memory != null) {
                // views hear of another state after this listener
                page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> memory.goTo(address));
            }
        } catch (PartInitException e) {
            UiStatus.error(e.getMessage(), e);
        }
    }
}
