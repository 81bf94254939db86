/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.memory;

import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.memory.BytePattern;
import org.liveupdate.analysis.memory.ByteSearch;
import org.liveupdate.ui.Messages;
import org.liveupdate.ui.editor.MonitorProgress;

/** Looks for bytes in the background; one search at a time. */
final class MemorySearch {

    private final Display display;
    private Job job;

    MemorySearch(Display display) {
        this.display = display;
    }

    /** Starts to look behind or before an address; at the end it begins anew at the other one. */
    void run(PhysicalMemory memory, BytePattern pattern, long from, boolean forwards, Consumer<OptionalLong> found) {
        cancel();
        ICoreRunnable work = monitor -> {
            try {
                Progress progress = new MonitorProgress(monitor, (what, permille) -> {
                    // the progress view shows it
                });
                ByteSearch search = new ByteSearch(memory, pattern);
                OptionalLong hit = forwards ? search.next(from + 1, progress) : search.previous(from, progress);
                OptionalLong first = hit.isPresent() ? hit
                        : forwards ? search.next(0, progress) : search.previous(Long.MAX_VALUE, progress);
                if (!display.isDisposed()) {
                    display.asyncExec(() -> {
                        if (!monitor.isCanceled()) {
                            found.accept(first);
                        }
                    });
                }
            } catch (CancellationException e) {
                // the user does not want to wait
            }
        };
        job = Job.create(NLS.bind(Messages.memory_searching, pattern), work);
        job.setUser(true);
        job.schedule();
    }

    void cancel() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }
}
