/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.graph;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.graph.Graphs;
import org.liveupdate.analysis.tree.Described;
import org.liveupdate.analysis.tree.GraphLink;
import org.liveupdate.analysis.tree.StateNode;
import org.liveupdate.graph.Graph;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.Messages;
import org.liveupdate.ui.editor.ImagePage;
import org.liveupdate.ui.editor.ImageSelection;
import org.liveupdate.ui.editor.MemoryImageEditor;
import org.liveupdate.ui.editor.MonitorProgress;
import org.liveupdate.ui.editor.OpenedImage;
import org.liveupdate.ui.preferences.LiveUpdatePreferences;

/**
 * The page with the pointer graph. The graph is made in the background, and not before the page is in front for the
 * first time; what is selected in the tree is selected here, too, and the other way round.
 */
public final class GraphPage implements ImagePage {

    /** Name of the page. */
    public static final String ID = "graph"; //$NON-NLS-1$

    private final Composite control;
    private final GraphBar bar;
    private final GraphArea area;
    private final ImageSelection selection;
    private final KindFilter filter;
    private OpenedImage image;
    private Graph whole;
    private Graph graph;
    private Job job;
    private boolean stale;
    private boolean selecting;
    private boolean inFront;

    /**
     * Makes the page.
     *
     * @param parent    where to
     * @param toolkit   for its widgets
     * @param selection the editor's selection
     * @param site      the editor's site, which gets the context menu
     */
    public GraphPage(Composite parent, FormToolkit toolkit, ImageSelection selection, IWorkbenchPartSite site) {
        this.selection = selection;
        control = toolkit.createComposite(parent);
        control.setLayout(new GridLayout());
        bar = new GraphBar(control, toolkit, this::chosen);
        area = new GraphArea(control, this::picked);
        bar.tool("zoom_in", Messages.graph_zoom_in, area::zoomIn); //$NON-NLS-1$
        bar.tool("zoom_out", Messages.graph_zoom_out, area::zoomOut); //$NON-NLS-1$
        bar.tool("fit", Messages.graph_fit, area::fit); //$NON-NLS-1$
        bar.tool("export", Messages.graph_export, this::export); //$NON-NLS-1$
        filter = new KindFilter(this::showFiltered);
        ToolItem[] button = new ToolItem[1];
        button[0] = bar.tool("filter", Messages.graph_filter, () -> filter.open(button[0])); //$NON-NLS-1$
        MenuManager menu = new MenuManager();
        area.setMenu(menu);
        site.registerContextMenu(MemoryImageEditor.ID + ".graph", menu, selection); //$NON-NLS-1$
        control.addDisposeListener(event -> cancel());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(control, HelpIds.GRAPH_PAGE);
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
        return control;
    }

    @Override
    public void show(OpenedImage opened) {
        image = opened;
        bar.show(opened.tree());
        refresh();
    }

    @Override
    public void activated() {
        inFront = true;
        if (stale) {
            refresh();
        }
        area.setFocus();
    }

    @Override
    public void deactivated() {
        inFront = false;
    }

    @Override
    public void reveal(Described thing) {
        if (selecting || thing == null || image == null) {
            return;
        }
        boolean other = thing instanceof StateNode node && bar.follow(node);
        if (other || bar.scope().followsSelection() && thing.address().isPresent()) {
            refresh();
        } else {
            select(thing);
        }
    }

    private void select(Described thing) {
        Optional<String> box = graph == null || thing == null ? Optional.empty()
                : GraphLink.box(graph, image.tree(), thing);
        selecting = true;
        try {
            area.select(box.orElse(null));
        } finally {
            selecting = false;
        }
    }

    /** Something else is to be shown; one device is first of all the selected one. */
    private void chosen(boolean scopeChanged) {
        if (scopeChanged && selection.get() instanceof StateNode node) {
            bar.follow(node);
        }
        refresh();
    }

    /** A box was clicked. */
    private void picked(String id) {
        if (selecting || image == null) {
            return;
        }
        selecting = true;
        try {
            GraphLink.thing(image.tree(), id, Progress.NONE).ifPresent(selection::set);
        } finally {
            selecting = false;
        }
    }

    private void refresh() {
        if (!inFront) {
            stale = true;
            return;
        }
        stale = false;
        cancel();
        OpenedImage of = image;
        GraphScope scope = bar.scope();
        Described thing = selection.get();
        GraphScope.Request request = new GraphScope.Request(of, bar.unit(), bar.device(),
                thing == null ? -1 : thing.address().orElse(-1));
        if (!scope.isPossible(request)) {
            whole = null;
            graph = null;
            area.show(Graph.builder().build());
            bar.setStatus(scope.needsUnit() ? Messages.graph_empty : Messages.graph_select);
            return;
        }
        bar.setStatus(Messages.graph_working);
        ICoreRunnable work = monitor -> {
            try {
                Progress progress = new MonitorProgress(monitor, (what, permille) -> {
                    // the status says that the graph is being drawn; that is soon over
                });
                Graph made = scope.graph(request, progress);
                control.getDisplay().asyncExec(() -> {
                    if (!control.isDisposed() && !monitor.isCanceled() && image == of) {
                        show(made);
                    }
                });
            } catch (CancellationException e) {
                // another graph is wanted, or the editor was closed
            }
        };
        job = Job.create(Messages.graph_job, work);
        job.schedule();
    }

    private void show(Graph made) {
        whole = made;
        filter.offer(made);
        showFiltered();
    }

    private void showFiltered() {
        if (whole == null) {
            return;
        }
        Graph wanted = Graphs.without(whole, filter.hidden());
        int most = LiveUpdatePreferences.graphLimit();
        if (wanted.nodes().size() > most) {
            // what cannot be read would only take time; the filter and a smaller part are still there
            graph = null;
            area.show(Graph.builder().build());
            bar.setStatus(NLS.bind(Messages.graph_too_big, Integer.valueOf(wanted.nodes().size()),
                    Integer.valueOf(most)));
            return;
        }
        graph = wanted;
        area.show(graph);
        int hidden = whole.nodes().size() - graph.nodes().size();
        Object[] counts = { Integer.valueOf(graph.nodes().size()), Integer.valueOf(graph.edges().size()),
                Integer.valueOf(hidden) };
        bar.setStatus(NLS.bind(hidden == 0 ? Messages.graph_counts : Messages.graph_counts_hidden, counts));
        select(selection.get());
    }

    /**
     * Chooses how much is shown.
     *
     * @param scope {@code around}, {@code incoming} or {@code why}
     */
    public void choose(String scope) {
        bar.choose(GraphScope.valueOf(scope.toUpperCase(Locale.ROOT)));
    }

    /**
     * Leaves boxes of a kind out, or shows them again.
     *
     * @param kind one of {@link org.liveupdate.graph.Kinds}
     */
    public void toggleKind(String kind) {
        filter.toggle(kind);
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    /** Writes the graph that is shown into a file that the user names. */
    public void export() {
        if (graph != null) {
            GraphExport.run(control.getShell(), graph, image.image().file());
        }
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
        return area.isBusy() ? Optional.empty() : Optional.ofNullable(graph);
    }
}
