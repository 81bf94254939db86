/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.ICompareInput;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.InspectQuery;
import org.liveupdate.analysis.diff.DiffQuery;
import org.liveupdate.analysis.diff.DifferenceTree;
import org.liveupdate.analysis.diff.Stage;
import org.liveupdate.analysis.diff.StageText;
import org.liveupdate.image.Image;
import org.liveupdate.image.ImageException;
import org.liveupdate.image.Images;
import org.liveupdate.ui.UiStatus;
import org.liveupdate.ui.editor.MonitorProgress;
import org.liveupdate.ui.preferences.LiveUpdatePreferences;

/**
 * Compares two memory images in the background; the viewers of one comparison share it. To be asked from the user
 * interface thread.
 */
final class ImageComparison {

    private static final String KEY = "org.liveupdate.ui.imageComparison";

    private final ICompareInput input;
    private final List<Runnable> listeners = new ArrayList<>();
    private Job job;
    private DiffNode root;
    private String left = FileTexts.images_waiting;
    private String right = FileTexts.images_waiting;

    private ImageComparison(ICompareInput input) {
        this.input = input;
    }

    /** The comparison of two files, which begins when it is asked for the first time. */
    static ImageComparison of(CompareConfiguration configuration, ICompareInput input) {
        if (configuration.getProperty(KEY) instanceof ImageComparison known) {
            if (known.input == input) {
                return known;
            }
            known.cancel();
        }
        ImageComparison made = new ImageComparison(input);
        configuration.setProperty(KEY, made);
        made.start();
        return made;
    }

    /** Gives up what is being compared, if anything is. */
    static void cancel(CompareConfiguration configuration) {
        if (configuration.getProperty(KEY) instanceof ImageComparison known) {
            known.cancel();
        }
    }

    private void cancel() {
        listeners.clear();
        if (job != null) {
            job.cancel();
        }
    }

    /** Calls a listener when everything is there, at once if it is. */
    void whenDone(Runnable listener) {
        if (job == null) {
            listener.run();
        } else {
            listeners.add(listener);
        }
    }

    boolean isDone() {
        return job == null;
    }

    /** The differences as a tree, or null. */
    DiffNode root() {
        return root;
    }

    /** The text of one side, or why there is none. */
    String text(boolean ofLeft) {
        return ofLeft ? left : right;
    }

    private void start() {
        Display display = Display.getCurrent();
        job = new Job(FileTexts.images_job) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Result result;
                try {
                    MonitorProgress progress = new MonitorProgress(monitor, (what, permille) -> {
                        // the progress view shows the stages
                    });
                    result = compare(input.getLeft(), input.getRight(), progress);
                } catch (CancellationException e) {
                    result = Result.failed(FileTexts.cancelled);
                } catch (ImageException | IOException e) {
                    UiStatus.warning(e.getMessage(), e);
                    result = Result.failed(NLS.bind(FileTexts.failed, e.getMessage()));
                }
                Result found = result;
                if (!display.isDisposed()) {
                    display.asyncExec(() -> finish(found));
                }
                return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
            }
        };
        job.schedule();
    }

    private void finish(Result result) {
        job = null;
        root = result.root;
        left = result.left;
        right = result.right;
        List.copyOf(listeners).forEach(Runnable::run);
        listeners.clear();
    }

    private static Result compare(ITypedElement left, ITypedElement right, Progress progress)
            throws IOException, ImageException {
        if (left == null || right == null) {
            return Result.failed(NLS.bind(FileTexts.no_file, left == null ? right.getName() : left.getName()));
        }
        try (SideFile one = SideFile.open(left, right); SideFile other = SideFile.open(right, left);
                Image before = Images.open(one.path(), LiveUpdatePreferences.openOptions(), progress);
                Image after = Images.open(other.path(), LiveUpdatePreferences.openOptions(), progress)) {
            Stage old = Stage.of(left.getName(), InspectQuery.of(before).run(progress));
            Stage now = Stage.of(right.getName(), InspectQuery.of(after).run(progress));
            return new Result(DifferenceNodes.of(DifferenceTree.of(DiffQuery.of(old, now).run(progress))),
                    StageText.of(old, progress), StageText.of(now, progress));
        }
    }

    /** What was found. */
    private record Result(DiffNode root, String left, String right) {

        static Result failed(String reason) {
            DiffNode root = new DiffNode(0);
            new ChangeNode(root, 0, reason, null, null, null);
            return new Result(root, reason, reason);
        }
    }
}
