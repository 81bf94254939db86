/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.liveupdate.analysis.diff.PairPicture;
import org.liveupdate.graph.write.GraphFormat;
import org.liveupdate.graph.write.GraphWriters;
import org.liveupdate.graph.write.WriteOptions;

/** Writes the graphs of two states into a file whose ending says the format. */
final class PairExport {

    private static final String[] ENDINGS = { "*.svg", "*.png", "*.dot", "*.graphml", "*.json" };

    private PairExport() {
    }

    /** Asks for a file and writes in the background. */
    static void run(Shell shell, Drawing drawing, boolean merged) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE | SWT.SHEET);
        dialog.setText(Texts.export_title);
        dialog.setFilterExtensions(ENDINGS);
        dialog.setFileName("before-after.svg");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            ICoreRunnable work = monitor -> write(drawing, merged, Path.of(chosen));
            Job job = Job.create(Texts.export_title, work);
            job.setUser(true);
            job.schedule();
        }
    }

    /** Writes a picture of both sides, or the merged graph, which is the only one that other formats know. */
    static void write(Drawing drawing, boolean merged, Path file) throws CoreException {
        GraphFormat format = GraphFormat.ofFileName(file.toString()).orElse(GraphFormat.SVG);
        boolean picture = format == GraphFormat.SVG || format == GraphFormat.PNG;
        try (OutputStream out = Files.newOutputStream(file)) {
            if (merged || !picture) {
                GraphWriters.write(format, drawing.graphs().merged(), null, WriteOptions.DEFAULT, out);
            } else {
                StagePair pair = drawing.comparison().pair();
                PairPicture sides = PairPicture.of(drawing.graphs(), pair.before().label(), pair.after().label());
                GraphWriters.write(format, sides.graph(), sides.placement(), WriteOptions.DEFAULT, out);
            }
        } catch (IOException e) {
            throw new CoreException(Status.error(NLS.bind(Texts.export_failed, file, e.getMessage()), e));
        }
    }
}
