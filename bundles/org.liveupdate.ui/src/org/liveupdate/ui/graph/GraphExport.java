/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.write.GraphFormat;
import org.liveupdate.graph.write.GraphWriters;
import org.liveupdate.graph.write.WriteOptions;
import org.liveupdate.ui.Messages;

/** Writes a graph into a file whose ending says the format. */
final class GraphExport {

    private static final String[] ENDINGS = { "*.svg", "*.png", "*.dot", "*.json" };

    private GraphExport() {
    }

    /** Asks for a file and writes in the background. */
    static void run(Shell shell, Graph graph, Path image) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE | SWT.SHEET);
        dialog.setText(Messages.graph_export_title);
        dialog.setFilterExtensions(ENDINGS);
        dialog.setFileName(String.valueOf(image.getFileName()).replaceAll("\\..*", "") + ".svg");
        if (image.getParent() != null) {
            dialog.setFilterPath(image.getParent().toString());
        }
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen);
            ICoreRunnable work = monitor -> write(graph, file);
            Job job = Job.create(Messages.graph_export_title, work);
            job.setUser(true);
            job.schedule();
        }
    }

    /** Writes the graph; SVG if the ending says nothing. */
    static void write(Graph graph, Path file) throws CoreException {
        try (OutputStream out = Files.newOutputStream(file)) {
            GraphWriters.write(format(file), graph, null, WriteOptions.DEFAULT, out);
        } catch (IOException e) {
            throw new CoreException(Status.error(NLS.bind(Messages.graph_write_failed, file, e.getMessage()), e));
        }
    }

    private static GraphFormat format(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (GraphFormat format : GraphFormat.values()) {
            if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        return GraphFormat.SVG;
    }
}
