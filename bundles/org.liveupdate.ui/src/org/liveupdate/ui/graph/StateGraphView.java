/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.graph;

import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.liveupdate.analysis.source.StateSource;
import org.liveupdate.analysis.tree.Described;
import org.liveupdate.graph.Graph;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.state.StateProvider;
import org.liveupdate.ui.state.StateView;
import org.liveupdate.ui.state.ViewState;

/**
 * The pointer graph of the moment or image that the active editor shows. From moment to moment everything keeps its
 * place; what changed since the moment before can be marked.
 */
public final class StateGraphView extends StateView {

    /** Identifier of the view in {@code plugin.xml}. */
    public static final String ID = "org.liveupdate.ui.stateGraph"; //$NON-NLS-1$

    private static final int FEW = 40;

    private final IPartListener2 visibility = new Visibility();
    private FormToolkit toolkit;
    private GraphPanel panel;
    private StateProvider provider;
    private Described selected;
    private boolean began;

    @Override
    protected void createControls(Composite parent) {
        parent.setLayout(new FillLayout());
        toolkit = new FormToolkit(Display.getCurrent());
        panel = new GraphPanel(parent, toolkit, "stateGraph", () -> selected, this::picked); //$NON-NLS-1$
        panel.offerMarks();
        if (getSite().getPage().isPartVisible(this)) {
            panel.activated();
        }
    }

    @Override
    protected void linked(ViewState with) {
        MenuManager menu = new MenuManager();
        panel.setMenu(menu);
        getSite().registerContextMenu(ID, menu, with);
        getSite().getPage().addPartListener(visibility);
    }

    @Override
    protected String helpId() {
        return HelpIds.STATE_GRAPH;
    }

    private void picked(Described thing) {
        selected = thing;
        publish(thing);
    }

    @Override
    public void stateChanged(Optional<StateSource> state) {
        StateProvider next = link().provider().orElse(null);
        boolean along = next == provider;
        provider = next;
        if (!along) {
            selected = null;
            began = false;
        }
        state.filter(source -> !began).ifPresent(this::begin);
        panel.show(state.orElse(null), along);
    }

    /** A small state is shown as a whole at first, of a large one units, devices and domains. */
    private void begin(StateSource source) {
        began = true;
        int devices = source.inspection().units().stream().mapToInt(unit -> unit.devices().size()).sum();
        panel.begin(devices <= FEW ? GraphScope.EVERYTHING : GraphScope.SUMMARY);
    }

    @Override
    public void selected(Described thing) {
        selected = thing;
        panel.reveal(thing);
    }

    /**
     * Chooses how much is shown.
     *
     * @param scope {@code around}, {@code incoming} or {@code why}
     */
    public void choose(String scope) {
        panel.choose(scope);
    }

    /**
     * Marks what changed since the moment that was shown before, or does not.
     *
     * @param changes whether to mark
     */
    public void mark(boolean changes) {
        panel.mark(changes);
    }

    /** Writes the graph that is shown into a file that the user names. */
    public void export() {
        panel.export();
    }

    /**
     * The graph that is shown.
     *
     * @return the graph, empty as long as it is being made
     */
    public Optional<Graph> graph() {
        return panel.graph();
    }

    @Override
    public void setFocus() {
        panel.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(visibility);
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }

    /** Draws only while the view can be seen. */
    private final class Visibility implements IPartListener2 {

        @Override
        public void partVisible(IWorkbenchPartReference part) {
            if (part.getPart(false) == StateGraphView.this) {
                panel.activated();
            }
        }

        @Override
        public void partHidden(IWorkbenchPartReference part) {
            if (part.getPart(false) == StateGraphView.this) {
                panel.deactivated();
            }
        }
    }
}
