/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.editor;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.liveupdate.analysis.tree.StateNode;
import org.liveupdate.analysis.tree.StateSearch;
import org.liveupdate.analysis.tree.StateTree;
import org.liveupdate.ui.Messages;
import org.liveupdate.ui.WidgetIds;

/** The filter box: searches in the background a moment after the last key, then shows the matches and what is above. */
final class StateFilter {

    private static final int PAUSE = 200;
    private static final int MAX_REVEALED = 200;

    private final TreeViewer viewer;
    private final Text text;
    private final Label count;
    private Job search;

    StateFilter(Composite parent, TreeViewer viewer, String id) {
        this.viewer = viewer;
        text = new Text(parent, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        WidgetIds.set(text, id + ".filter"); //$NON-NLS-1$
        text.setMessage(Messages.state_filter);
        text.setToolTipText(Messages.state_filter_tip);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        count = new Label(parent, SWT.NONE);
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        text.addModifyListener(event -> text.getDisplay().timerExec(PAUSE, this::start));
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                viewer.getTree().setFocus();
            } else if (event.keyCode == SWT.ESC) {
                text.setText(""); //$NON-NLS-1$
            }
        });
    }

    void setFocus() {
        text.setFocus();
        text.selectAll();
    }

    /** Searches anew, after another tree was set. */
    void refresh() {
        start();
    }

    private void start() {
        if (text.isDisposed()) {
            return;
        }
        if (search != null) {
            search.cancel();
        }
        String wanted = text.getText().trim();
        if (wanted.isEmpty() || !(viewer.getInput() instanceof StateTree tree)) {
            search = null;
            show(null, null);
            return;
        }
        ICoreRunnable work = monitor -> {
            try {
                Set<StateNode> found = new StateSearch(wanted).run(tree, new MonitorProgress(monitor, (what, done) -> {
                    // a search is over before anybody could read how far it is
                }));
                text.getDisplay().asyncExec(() -> {
                    if (!text.isDisposed() && !monitor.isCanceled() && viewer.getInput() == tree) {
                        show(tree, found);
                    }
                });
            } catch (CancellationException e) {
                // a later text is searched for instead
            }
        };
        search = Job.createSystem(Messages.state_filter, work);
        search.schedule();
    }

    private void show(StateTree tree, Set<StateNode> found) {
        viewer.getTree().setRedraw(false);
        try {
            Object[] expanded = viewer.getExpandedElements();
            if (found == null) {
                viewer.resetFilters();
                viewer.setExpandedElements(expanded);
                count.setText(""); //$NON-NLS-1$
            } else {
                viewer.setFilters(new Found(found));
                reveal(tree, found);
                count.setText(NLS.bind(found.size() == 1 ? Messages.state_filter_one : Messages.state_filter_count,
                        Integer.valueOf(found.size())));
            }
        } finally {
            viewer.getTree().setRedraw(true);
        }
        count.requestLayout();
    }

    private void reveal(StateTree tree, Set<StateNode> found) {
        if (found.isEmpty() || tree == null) {
            return;
        }
        found.stream().limit(MAX_REVEALED).forEach(node -> {
            for (StateNode above : node.path()) {
                if (above != node) {
                    viewer.setExpandedState(above, true);
                }
            }
        });
    }

    /** Lets through what was found, what is above it and what is below it. */
    private static final class Found extends ViewerFilter {

        private final Set<StateNode> found;
        private final Set<StateNode> above = Collections.newSetFromMap(new IdentityHashMap<>());

        Found(Set<StateNode> found) {
            this.found = found;
            for (StateNode node : found) {
                above.addAll(node.path());
            }
        }

        @Override
        public boolean select(Viewer from, Object parent, Object element) {
            if (above.contains(element)) {
                return true;
            }
            for (StateNode node = (StateNode) element; node != null; node = node.parent()) {
                if (found.contains(node)) {
                    return true;
                }
            }
            return false;
        }
    }
}
