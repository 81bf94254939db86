/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.editor;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;

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
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.liveupdate.abi.Problem;
import org.liveupdate.analysis.tree.Described;
import org.liveupdate.analysis.tree.PlacedStructure;
import org.liveupdate.analysis.tree.StateNode;
import org.liveupdate.analysis.tree.StateTree;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.Messages;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.state.ThingFinder;

/** The page with the tree of state, the filter above and the problems below. */
final class StatePage implements ImagePage {

    /** Name of the page. */
    static final String ID = "state"; //$NON-NLS-1$

    private static final int TREE_WEIGHT = 68;
    private static final int PROBLEMS_WEIGHT = 32;

    private final Composite control;
    private final Label summary;
    private final SashForm sash;
    private final StateTreeViewer tree;
    private final StateFilter filter;
    private final ProblemsTable problems;
    private final ImageSelection selection;
    private boolean following;
    private OpenedImage image;
    private int asked;

    StatePage(Composite parent, FormToolkit toolkit, ImageSelection selection, IWorkbenchPartSite site) {
        this.selection = selection;
        control = toolkit.createComposite(parent);
        control.setLayout(new GridLayout());
        summary = toolkit.createLabel(control, "", SWT.NONE); //$NON-NLS-1$
        summary.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        WidgetIds.set(summary, WidgetIds.SUMMARY);
        Composite bar = toolkit.createComposite(control);
        bar.setLayout(noMargins(2));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        sash = new SashForm(control, SWT.VERTICAL);
        toolkit.adapt(sash);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite upper = toolkit.createComposite(sash);
        upper.setLayout(noMargins(1));
        tree = new StateTreeViewer(upper, toolkit);
        filter = new StateFilter(bar, tree.viewer());
        Composite lower = toolkit.createComposite(sash);
        problems = new ProblemsTable(lower, toolkit, this::open);
        sash.setWeights(TREE_WEIGHT, PROBLEMS_WEIGHT);
        sash.setMaximizedControl(upper);
        tree.viewer().addSelectionChangedListener(event -> {
            if (!following) {
                selection.set(tree.selected());
            }
        });
        tree.viewer().addDoubleClickListener(event -> toggle());
        contextMenu(site);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(control, HelpIds.STATE_PAGE);
    }

    private static GridLayout noMargins(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        return layout;
    }

    private void contextMenu(IWorkbenchPartSite site) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(false);
        tree.viewer().getTree().setMenu(menu.createContextMenu(tree.viewer().getTree()));
        site.registerContextMenu(MemoryImageEditor.ID + ".state", menu, selection); //$NON-NLS-1$
    }

    private void toggle() {
        StateNode node = tree.selected();
        TreeViewer viewer = tree.viewer();
        if (node != null && node.hasChildren()) {
            viewer.setExpandedState(node, !viewer.getExpandedState(node));
        }
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return Messages.state_title;
    }

    @Override
    public Control control() {
        return control;
    }

    @Override
    public void show(OpenedImage opened) {
        image = opened;
        summary.setText(ImageSummary.of(image));
        summary.setToolTipText(summary.getText());
        String before = tree.selected() == null ? null : tree.selected().id();
        tree.show(image.tree());
        filter.refresh();
        problems.show(image.inspection().problems());
        sash.setMaximizedControl(image.inspection().problems().isEmpty() ? sash.getChildren()[0] : null);
        Optional<StateNode> again = before == null ? Optional.empty() : image.tree().find(before);
        again.ifPresentOrElse(tree::select, () -> selection.set(null));
    }

    @Override
    public void reveal(Described thing) {
        asked++;
        if (thing instanceof StateNode node) {
            tree.select(node);
        } else if (thing != null && thing.address().isPresent()) {
            follow(thing.address().getAsLong());
        }
    }

    /** Shows what stands at an address that was selected elsewhere; there it stays selected as it is. */
    private void follow(long address) {
        int mine = asked;
        ThingFinder.find(control.getDisplay(), image, address, found -> {
            if (mine == asked && !control.isDisposed() && found instanceof StateNode node
                    && tree.viewer().getInput() == image.tree()) {
                following = true;
                try {
                    tree.select(node);
                } finally {
                    following = false;
                }
            }
        });
    }

    @Override
    public void activated() {
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
                                .at(state.inspection(), address.getAsLong()).ifPresent(selection::set));
                    }
                });
            } catch (CancellationException e) {
                // the user does not want to wait
            }
        };
        Job.create(NLS.bind(Messages.state_locate, Long.toHexString(address.getAsLong())), work).schedule();
    }
}
