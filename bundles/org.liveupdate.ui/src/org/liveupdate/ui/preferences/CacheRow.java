/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.preferences;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.liveupdate.abi.ByteSize;
import org.liveupdate.ui.WidgetIds;

/** Says how much the cache holds, and clears it, both in the background. */
final class CacheRow {

    private final Label use;
    private final Button clear;

    CacheRow(Composite parent) {
        use = new Label(parent, SWT.NONE);
        use.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        WidgetIds.set(use, WidgetIds.CACHE_USE);
        clear = new Button(parent, SWT.PUSH);
        clear.setText(Texts.clear);
        clear.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        clear.addListener(SWT.Selection, event -> clear());
        WidgetIds.set(clear, WidgetIds.CACHE_CLEAR);
        count();
    }

    private void clear() {
        clear.setEnabled(false);
        LiveUpdatePreferences.cacheFolder().ifPresent(folder -> run(Texts.clear_job, folder, true));
    }

    /** Counts anew, in the folder that is in use. */
    void count() {
        Optional<Path> folder = LiveUpdatePreferences.cacheFolder();
        clear.setEnabled(false);
        use.setText(folder.isPresent() ? Texts.cache_counting : Texts.cache_off);
        folder.ifPresent(path -> run(Texts.count_job, path, false));
    }

    private void run(String name, Path folder, boolean clearing) {
        var display = use.getDisplay();
        ICoreRunnable work = monitor -> {
            try {
                if (clearing) {
                    CacheContents.clear(folder);
                }
            } catch (IOException e) {
                throw new CoreException(Status.error(NLS.bind(Texts.clear_failed, folder, e.getMessage()), e));
            } finally {
                CacheContents contents = contents(folder);
                display.asyncExec(() -> show(contents));
            }
        };
        Job job = Job.create(name, work);
        job.setSystem(!clearing);
        job.schedule();
    }

    private static CacheContents contents(Path folder) {
        try {
            return CacheContents.of(folder);
        } catch (IOException e) {
            return new CacheContents(0, 0);
        }
    }

    private void show(CacheContents contents) {
        if (use.isDisposed()) {
            return;
        }
        Object[] numbers = { ByteSize.of(contents.bytes()), Integer.valueOf(contents.files()) };
        String some = contents.files() == 1 ? Texts.cache_use_one : Texts.cache_use;
        use.setText(contents.files() == 0 ? Texts.cache_empty : NLS.bind(some, numbers));
        clear.setEnabled(contents.files() > 0);
    }
}
