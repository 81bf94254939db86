/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.graph;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.liveupdate.analysis.tree.Described;
import org.liveupdate.graph.Graph;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.Messages;
import org.liveupdate.ui.editor.ImagePage;
import org.liveupdate.ui.editor.ImageSelection;
import org.liveupdate.ui.editor.MemoryImageEditor;
import org.liveupdate.ui.editor.OpenedImage;

/**
 * The page with the pointer graph of an image; what is selected in the tree is selected here, too, and the other way
 * round.
 */
public final class GraphPage implements ImagePage {

    /** Name of the page. */
    public static final String ID = "graph"; //$NON-NLS-1$

    private final GraphPanel panel;

    /**
     * Makes the page.
     *
     * @param parent    where to
     * @param toolkit   for its widgets
     * @param selection the editor's selection
     * @param site      the editor's site, which gets the context menu
     */
    public GraphPage(Composite parent, FormToolkit toolkit, ImageSelection selection, IWorkbenchPartSite site) {
        panel = new GraphPanel(parent, toolkit, "graph", selection::get, selection::set); //$NON-NLS-1$
        MenuManager menu = new MenuManager();
        panel.setMenu(menu);
        site.registerContextMenu(MemoryImageEditor.ID + ".graph", menu, selection); //$NON-NLS-1$
        PlatformUI.getWorkbench().getHelpSystem().setHelp(control(), HelpIds.GRAPH_PAGE);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return Messages.graph_title;
    }

    @Override
    public Control control() {
        return panel.control();
    }

    @Override
    public void show(OpenedImage opened) {
        panel.show(opened, false);
    }

    @Override
    public void activated() {
        panel.activated();
        panel.setFocus();
    }

    @Override
    public void deactivated() {
        panel.deactivated();
    }

    @Override
    public void reveal(Described thing) {
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
     * Leaves boxes of a kind out, or shows them again.
     *
     * @param kind one of {@link org.liveupdate.graph.Kinds}
     */
    public void toggleKind(String kind) {
        panel.toggleKind(kind);
    }

    /** Writes the graph that is shown into a file that the user names. */
    public void export() {
        panel.export();
    }

    /**
     * Writes a graph.
     *
     * @param graph the graph
     * @param file  where to; its ending says the format, SVG if it says nothing
     * @throws CoreException if the file cannot be written
     */
    public static void write(Graph graph, Path file) throws CoreException {
        GraphExport.write(graph, file);
    }

    /**
     * The graph that is shown.
     *
     * @return the graph, empty as long as it is being made
     */
    public Optional<Graph> graph() {
        return panel.graph();
    }
}
