/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.state;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.liveupdate.analysis.memory.MemoryPlace;
import org.liveupdate.analysis.source.StateSource;
import org.liveupdate.analysis.tree.Described;
import org.liveupdate.analysis.tree.PlacedStructure;
import org.liveupdate.ui.Messages;
import org.liveupdate.ui.editor.MonitorProgress;

/** Finds what stands at an address in the background. */
public final class ThingFinder {

    private ThingFinder() {
    }

    /**
     * Starts to look.
     *
     * @param display its thread is told
     * @param source  where to look
     * @param address physical address
     * @param found   told the node of the tree, else the structure, else the bytes at the address
     */
    public static void find(Display display, StateSource source, long address, Consumer<Described> found) {
        ICoreRunnable work = monitor -> {
            try {
                Optional<Described> node = source.tree().locateField(address, new MonitorProgress(monitor,
                        (what, permille) -> {
                            // the progress view shows the job's name
                        })).map(Described.class::cast);
                Described thing = node.or(() -> PlacedStructure.at(source.inspection(), address))
                        .orElseGet(() -> new MemoryPlace(source.owners(), address, 1));
                if (!display.isDisposed()) {
                    display.asyncExec(() -> found.accept(thing));
                }
            } catch (CancellationException e) {
                // the user does not want to wait
            }
        };
        Job.create(NLS.bind(Messages.state_locate, Long.toHexString(address)), work).schedule();
    }
}
