/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.sequence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.liveupdate.analysis.sequence.Sequence;
import org.liveupdate.analysis.sequence.SequenceSvg;

/** Writes a sequence as a picture. */
final class SequenceExport {

    private SequenceExport() {
    }

    /** Asks for a file and writes in the background. */
    static void run(Shell shell, Sequence sequence) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE | SWT.SHEET);
        dialog.setText(SequenceMessages.export_title);
        dialog.setFilterExtensions(new String[] { "*.svg" }); //$NON-NLS-1$
        dialog.setFileName(sequence.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".svg"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            ICoreRunnable work = monitor -> write(sequence, Path.of(chosen));
            Job job = Job.create(SequenceMessages.export_title, work);
            job.setUser(true);
            job.schedule();
        }
    }

    /** Writes the picture. */
    static void write(Sequence sequence, Path file) throws CoreException {
        try {
            Files.writeString(file, SequenceSvg.document(sequence));
        } catch (IOException e) {
            throw new CoreException(
                    Status.error(NLS.bind(SequenceMessages.export_failed, file, e.getMessage()), e));
        }
    }
}
