/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.analysis.InspectQuery;
import org.liveupdate.image.Image;
import org.liveupdate.image.ImageException;
import org.liveupdate.image.Images;
import org.liveupdate.image.OpenOptions;
import org.liveupdate.ui.Messages;
import org.liveupdate.ui.UiStatus;
import org.liveupdate.ui.preferences.LiveUpdatePreferences;

/**
 * Opens one file in the background and decodes it, again when other registers are given. Holds the image open until it
 * is told to {@link #close}. To be called from the user interface thread; only one job works at a time.
 */
final class ImageOpening {

    private final Path file;
    private final Display display;
    private final OpeningListener listener;
    private OptionalLong raw = OptionalLong.empty();
    private Optional<List<UnitRegisters>> given = Optional.empty();
    private Image image;
    private Job job;
    private boolean closed;

    ImageOpening(Path file, Display display, OpeningListener listener) {
        this.file = file;
        this.display = display;
        this.listener = listener;
    }

    /** The file to open. */
    Path file() {
        return file;
    }

    /** The registers that were given by hand, not those beside the image. */
    Optional<List<UnitRegisters>> given() {
        return given;
    }

    /** Uses registers from the next start on; empty for those beside the image. */
    void setGiven(Optional<List<UnitRegisters>> registers) {
        given = registers;
    }

    /** Takes the file for raw memory from the next start on. */
    void setRaw(long base) {
        raw = OptionalLong.of(base);
    }

    /** Opens the file anew. What is shown stays readable until the new image is there. */
    void open() {
        schedule(false);
    }

    /** Decodes once more, with the file as it is open now; opens it if that failed before. */
    void decode() {
        schedule(image != null);
    }

    /** Stops the work; the listener hears of it at once, and nothing of what the work may still give. */
    void cancel() {
        if (stop()) {
            listener.cancelled();
        }
    }

    private boolean stop() {
        if (job == null) {
            return false;
        }
        job.cancel();
        job = null;
        return true;
    }

    /** Whether work is under way. */
    boolean isWorking() {
        return job != null;
    }

    /** Stops the work and lets go of the file; nothing is told to the listener any more. */
    void close() {
        closed = true;
        stop();
        closeImage();
    }

    private void closeImage() {
        if (image != null) {
            image.close();
            image = null;
        }
    }

    private void schedule(boolean keepImage) {
        stop();
        String name = String.valueOf(file.getFileName());
        Image before = keepImage ? image : null;
        OpenOptions preferred = LiveUpdatePreferences.openOptions();
        OpenOptions with = raw.isPresent() ? preferred.withRaw(raw.getAsLong()) : preferred;
        Optional<List<UnitRegisters>> registers = given;
        job = new Job(NLS.bind(Messages.opening_job, name)) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
                Job self = this;
                MonitorProgress progress = new MonitorProgress(monitor,
                        (what, permille) -> tell(self, () -> listener.progressed(what, permille)));
                return work(self, before, with, registers, progress);
            }
        };
        listener.started();
        job.schedule();
    }

    private IStatus work(Job self, Image before, OpenOptions with, Optional<List<UnitRegisters>> registers,
            MonitorProgress progress) {
        Image open = before;
        try {
            if (open == null) {
                open = Images.open(file, with, progress);
            }
            Image opened = open;
            OpenedImage result = new OpenedImage(opened, new InspectQuery(opened, registers).run(progress));
            if (!finish(self, () -> {
                Image old = image;
                image = opened;
                listener.opened(result);
                if (old != null && old != opened) {
                    old.close();
                }
            }) && opened != before) {
                opened.close();
            }
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            release(open, before);
            finish(self, listener::cancelled);
            return Status.CANCEL_STATUS;
        } catch (ImageException e) {
            finish(self, () -> failed(e));
        } catch (RuntimeException | OutOfMemoryError e) {
            // an editor that waits for ever would be worse than one that says what happened
            release(open, before);
            finish(self, () -> failed(new ImageException(file.toString(), e.toString(), e)));
        }
        return Status.OK_STATUS;
    }

    private static void release(Image open, Image before) {
        if (open != null && open != before) {
            open.close();
        }
    }

    private void failed(ImageException reason) {
        // the message area shows the line; the log keeps what led to it
        UiStatus.warning(reason.getMessage(), reason);
        listener.failed(reason);
        closeImage();
    }

    /** Tells the listener, if the job is still the one that counts. */
    private void tell(Job from, Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!closed && job == from) {
                    what.run();
                }
            });
        }
    }

    /** Ends a job in the user interface thread; false if its result is not wanted any more. */
    private boolean finish(Job from, Runnable what) {
        if (display.isDisposed()) {
            return false;
        }
        boolean[] taken = new boolean[1];
        display.syncExec(() -> {
            if (!closed && job == from) {
                job = null;
                taken[0] = true;
                what.run();
            }
        });
        return taken[0];
    }
}
