/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.liveupdate.abi.Problem;
import org.liveupdate.analysis.source.StateSource;
import org.liveupdate.analysis.tree.Described;
import org.liveupdate.analysis.tree.PlacedStructure;
import org.liveupdate.analysis.tree.StateNode;
import org.liveupdate.analysis.tree.StateTree;
import org.liveupdate.ui.Messages;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.state.ThingFinder;

/** The tree of state with the filter above and the problems below. */
final class StatePanel {

    private static final int LINE = 100;
    private static final int TREE_WEIGHT = 68;
    private static final int PROBLEMS_WEIGHT = 32;

    private final Composite control;
    private final Label summary;
    private final SashForm sash;
    private final StateTreeViewer tree;
    private final StateFilter filter;
    private final ProblemsTable problems;
    private final Consumer<Described> picked;
    private boolean following;
    private StateSource source;
    private int asked;

    /**
     * Makes the panel.
     *
     * @param parent  where to
     * @param toolkit for its widgets
     * @param id      what names of its widgets begin with
     * @param picked  told what was selected, null for nothing
     */
    StatePanel(Composite parent, FormToolkit toolkit, String id, Consumer<Described> picked) {
        this.picked = picked;
        control = toolkit.createComposite(parent);
        control.setLayout(new GridLayout());
        summary = toolkit.createLabel(control, "", SWT.WRAP); //$NON-NLS-1$
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = LINE;
        summary.setLayoutData(wide);
        WidgetIds.set(summary, id + ".summary"); //$NON-NLS-1$
        Composite bar = toolkit.createComposite(control);
        bar.setLayout(noMargins(2));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        sash = new SashForm(control, SWT.VERTICAL);
        toolkit.adapt(sash);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite upper = toolkit.createComposite(sash);
        upper.setLayout(noMargins(1));
        tree = new StateTreeViewer(upper, toolkit, id);
        filter = new StateFilter(bar, tree.viewer(), id);
        Composite lower = toolkit.createComposite(sash);
        problems = new ProblemsTable(lower, toolkit, id, this::open);
        sash.setWeights(TREE_WEIGHT, PROBLEMS_WEIGHT);
        sash.setMaximizedControl(upper);
        tree.viewer().addSelectionChangedListener(event -> {
            if (!following) {
                picked.accept(tree.selected());
            }
        });
        tree.viewer().addDoubleClickListener(event -> toggle());
    }

    private static GridLayout noMargins(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        return layout;
    }

    /** Gives the tree a context menu. */
    void setMenu(MenuManager menu) {
        menu.setRemoveAllWhenShown(false);
        tree.viewer().getTree().setMenu(menu.createContextMenu(tree.viewer().getTree()));
    }

    private void toggle() {
        StateNode node = tree.selected();
        TreeViewer viewer = tree.viewer();
        if (node != null && node.hasChildren()) {
            viewer.setExpandedState(node, !viewer.getExpandedState(node));
        }
    }

    /** The panel. */
    Control control() {
        return control;
    }

    /**
     * Shows a state, with what was selected and open before as far as it is there, too.
     *
     * @param next the state
     * @param line what is in it, in one line
     */
    void show(StateSource next, String line) {
        source = next;
        say(line);
        String before = tree.selected() == null ? null : tree.selected().id();
        following = true;
        try {
            tree.show(source.tree());
        } finally {
            following = false;
        }
        filter.refresh();
        problems.show(source.inspection().problems());
        sash.setMaximizedControl(source.inspection().problems().isEmpty() ? sash.getChildren()[0] : null);
        Optional<StateNode> again = before == null ? Optional.empty() : source.tree().find(before);
        again.ifPresentOrElse(tree::select, () -> picked.accept(null));
    }

    /** Says something above the tree, in as many lines as it takes. */
    private void say(String line) {
        summary.setText(line.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        summary.setToolTipText(line);
        control.layout(new Control[] { summary });
    }

    /** Shows nothing, for a reason in one line. */
    void clear(String why) {
        source = null;
        say(why);
        tree.viewer().setInput(null);
        problems.show(List.of());
        sash.setMaximizedControl(sash.getChildren()[0]);
    }

    /** Shows what is selected elsewhere. */
    void reveal(Described thing) {
        asked++;
        if (source == null) {
            return;
        }
        if (thing instanceof StateNode node && node.isIn(source.tree())) {
            tree.select(node);
        } else if (thing != null && thing.address().isPresent()) {
            follow(thing.address().getAsLong());
        }
    }

    /** Shows what stands at an address that was selected elsewhere; there it stays selected as it is. */
    private void follow(long address) {
        int mine = asked;
        StateSource of = source;
        ThingFinder.find(control.getDisplay(), of, address, found -> {
            if (mine == asked && !control.isDisposed() && found instanceof StateNode node
                    && tree.viewer().getInput() == of.tree()) {
                following = true;
                try {
                    tree.select(node);
                } finally {
                    following = false;
                }
            }
        });
    }

    /** Puts the cursor into the tree. */
    void setFocus() {
        tree.viewer().getTree().setFocus();
    }

    /** Puts the cursor into the filter box. */
    void focusFilter() {
        filter.setFocus();
    }

    /** The selected rows as text. */
    String selectedText() {
        return tree.selectedText();
    }

    /** Shows the structure that has a problem. */
    void open(Problem problem) {
        if (problem.address() != Problem.NO_ADDRESS) {
            locate(OptionalLong.of(problem.address()));
        }
    }

    /** Looks for the structure at an address in the background, and selects it when it is found. */
    void locate(OptionalLong address) {
        if (address.isEmpty() || !(tree.viewer().getInput() instanceof StateTree state)) {
            return;
        }
        ICoreRunnable work = monitor -> {
            try {
                Optional<StateNode> found = state.locate(address.getAsLong(), new MonitorProgress(monitor, (a, b) -> {
                    // the progress view shows the job's name
                }));
                control.getDisplay().asyncExec(() -> {
                    if (!control.isDisposed() && tree.viewer().getInput() == state) {
                        found.ifPresentOrElse(tree::select, () -> PlacedStructure
                                .at(state.inspection(), address.getAsLong()).ifPresent(picked));
                    }
                });
            } catch (CancellationException e) {
                // the user does not want to wait
            }
        };
        Job.create(NLS.bind(Messages.state_locate, Long.toHexString(address.getAsLong())), work).schedule();
    }
}
