/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.references;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.query.ReferencesQuery;
import org.liveupdate.analysis.query.ReferencesQuery.Answer;
import org.liveupdate.analysis.source.StateSource;
import org.liveupdate.analysis.tree.Described;
import org.liveupdate.decode.StructureMap;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.Messages;
import org.liveupdate.ui.editor.MonitorProgress;
import org.liveupdate.ui.state.StateView;
import org.liveupdate.ui.state.ThingFinder;

/**
 * The pointers of what is selected anywhere: out of it, into it, and the way that leads to it from the KHO tree, which
 * is why it is preserved. A selected pointer selects its other end everywhere; a double click goes on from there.
 */
public final class ReferencesView extends StateView {

    /** Identifier of the view in {@code plugin.xml}. */
    public static final String ID = "org.liveupdate.ui.references"; //$NON-NLS-1$

    private ReferencesTree tree;
    private Job job;

    @Override
    protected void createControls(Composite parent) {
        tree = new ReferencesTree(parent);
        tree.viewer().addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof ReferenceItem item) {
                find(item, false);
            }
        });
        tree.viewer().addDoubleClickListener(event -> {
            if (tree.viewer().getStructuredSelection().getFirstElement() instanceof ReferenceItem item) {
                find(item, true);
            }
        });
        setContentDescription(Messages.references_nothing);
    }

    @Override
    protected String helpId() {
        return HelpIds.REFERENCES;
    }

    private void find(ReferenceItem item, boolean goOn) {
        StateSource source = link().source().orElse(null);
        if (source != null) {
            ThingFinder.find(tree.viewer().getControl().getDisplay(), source, item.other(), thing -> {
                if (!tree.viewer().getControl().isDisposed() && link().source().orElse(null) == source) {
                    publish(thing);
                    if (goOn) {
                        selected(thing);
                    }
                }
            });
        }
    }

    @Override
    public void stateChanged(Optional<StateSource> state) {
        cancel();
        tree.show(List.of(), new StructureMap());
        setContentDescription(Messages.references_nothing);
    }

    @Override
    public void selected(Described thing) {
        StateSource source = link().source().orElse(null);
        if (source == null || thing.address().isEmpty() || thing.address().getAsLong() < 0) {
            return;
        }
        cancel();
        Display display = tree.viewer().getControl().getDisplay();
        ICoreRunnable work = monitor -> {
            try {
                Progress progress = new MonitorProgress(monitor, (what, permille) -> {
                    // the progress view shows the stages
                });
                Answer answer = new ReferencesQuery(source.inspection(), source.pointers(progress),
                        thing.address().getAsLong(), Math.max(1, thing.length())).run(progress);
                display.asyncExec(() -> {
                    if (!tree.viewer().getControl().isDisposed() && !monitor.isCanceled()) {
                        setContentDescription(thing.label());
                        tree.show(ReferenceGroup.of(answer), source.inspection().structures());
                    }
                });
            } catch (CancellationException e) {
                // something else was selected meanwhile
            }
        };
        job = Job.create(Messages.references_job, work);
        job.schedule();
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    /**
     * Whether pointers are being looked for.
     *
     * @return true while the background work goes on
     */
    public boolean isWorking() {
        return job != null && job.getState() != Job.NONE;
    }

    @Override
    public void setFocus() {
        tree.viewer().getControl().setFocus();
    }

    @Override
    public void dispose() {
        cancel();
        super.dispose();
    }
}
