/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.graph;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.graph.Graphs;
import org.liveupdate.analysis.source.StateSource;
import org.liveupdate.analysis.tree.Described;
import org.liveupdate.analysis.tree.GraphLink;
import org.liveupdate.analysis.tree.StateNode;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.view.GraphDiff;
import org.liveupdate.ui.Messages;
import org.liveupdate.ui.editor.MonitorProgress;
import org.liveupdate.ui.preferences.LiveUpdatePreferences;

/**
 * The pointer graph of a state with the row above it. The graph is made in the background, and only while it can be
 * seen. When the next state is another moment of the same run, what is in both keeps its place, and on demand what
 * changed is marked.
 */
public final class GraphPanel {

    private final Composite control;
    private final GraphBar bar;
    private final GraphArea area;
    private final Supplier<Described> selection;
    private final Consumer<Described> picked;
    private final KindFilter filter;
    private StateSource source;
    private GraphMemory before = GraphMemory.NOTHING;
    private Graph whole;
    private Graph graph;
    private Job job;
    private boolean stale;
    private boolean selecting;
    private boolean inFront;
    private boolean marking;
    private boolean offered;
    private boolean other = true;
    private GraphScope began;

    /**
     * Makes the panel.
     *
     * @param parent    where to
     * @param toolkit   for its widgets
     * @param id        what names of its widgets begin with
     * @param selection gives what is selected, or null
     * @param picked    told what somebody selected here
     */
    public GraphPanel(Composite parent, FormToolkit toolkit, String id, Supplier<Described> selection,
            Consumer<Described> picked) {
        this.selection = selection;
        this.picked = picked;
        control = toolkit.createComposite(parent);
        GridLayout layout = new GridLayout();
        layout.verticalSpacing = 2;
        layout.marginHeight = 3;
        control.setLayout(layout);
        bar = new GraphBar(control, toolkit, id, this::chosen);
        area = new GraphArea(control, id, this::picked);
        bar.addStatus(control, toolkit);
        area.say(Messages.graph_nothing);
        bar.tool("zoom_in", Messages.graph_zoom_in, area::zoomIn); //$NON-NLS-1$
        bar.tool("zoom_out", Messages.graph_zoom_out, area::zoomOut); //$NON-NLS-1$
        bar.tool("fit", Messages.graph_fit, area::fit); //$NON-NLS-1$
        bar.tool("search", Messages.graph_search, area::search); //$NON-NLS-1$
        bar.toggle("as_table", Messages.graph_table, area::showTable); //$NON-NLS-1$
        bar.tool("export", Messages.graph_export, this::export); //$NON-NLS-1$
        filter = new KindFilter(() -> showFiltered(false));
        ToolItem[] button = new ToolItem[1];
        button[0] = bar.tool("filter", Messages.graph_filter, () -> filter.open(button[0])); //$NON-NLS-1$
        control.addDisposeListener(event -> cancel());
    }

    /** Offers to mark what changed since the state that was shown before. */
    void offerMarks() {
        bar.toggle("changes", Messages.graph_changes, this::mark); //$NON-NLS-1$
    }

    /** Marks what changed since the state that was shown before, or does not. */
    void mark(boolean changes) {
        marking = changes;
        showFiltered(false);
    }

    /** Gives the drawing a context menu. */
    void setMenu(MenuManager menu) {
        area.setMenu(menu);
    }

    /**
     * The panel.
     *
     * @return its control
     */
    public Control control() {
        return control;
    }

    /**
     * Shows a state.
     *
     * @param next  the state, or null for none
     * @param along whether it is another moment of what was shown before
     */
    public void show(StateSource next, boolean along) {
        source = next;
        if (!along) {
            other = true;
            before = GraphMemory.NOTHING;
        }
        offered = false;
        refresh();
    }

    /** Chooses what is shown at first, without telling anybody; what somebody chose stays. */
    void begin(GraphScope scope) {
        if (began == null || bar.scope() == began) {
            began = scope;
            bar.begin(scope);
        }
    }

    /** The panel can be seen now. */
    public void activated() {
        inFront = true;
        if (stale) {
            refresh();
        }
    }

    /** The panel cannot be seen any more. */
    public void deactivated() {
        inFront = false;
    }

    /** Puts the cursor into the drawing. */
    public void setFocus() {
        area.setFocus();
    }

    /**
     * Shows what is selected elsewhere.
     *
     * @param thing the thing, or null
     */
    public void reveal(Described thing) {
        if (selecting || thing == null || source == null) {
            return;
        }
        boolean elsewhere = offered && thing instanceof StateNode node && node.isIn(source.tree()) && bar.follow(node);
        if (elsewhere || bar.scope().followsSelection() && thing.address().isPresent()) {
            refresh();
        } else {
            select(thing);
        }
    }

    private void select(Described thing) {
        boolean mine = thing != null && source != null
                && (!(thing instanceof StateNode node) || node.isIn(source.tree()));
        Optional<String> box = graph == null || !mine ? Optional.empty()
                : GraphLink.box(graph, source.tree(), thing);
        selecting = true;
        try {
            area.select(box.orElse(null));
        } finally {
            selecting = false;
        }
    }

    /** Something else is to be shown; one device is first of all the selected one. */
    private void chosen(boolean scopeChanged) {
        if (scopeChanged && selection.get() instanceof StateNode node && source != null && node.isIn(source.tree())) {
            bar.follow(node);
        }
        refresh();
    }

    /** A box was clicked. */
    private void picked(String id) {
        if (selecting || source == null) {
            return;
        }
        selecting = true;
        try {
            GraphLink.thing(source.tree(), id, Progress.NONE).ifPresent(picked);
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
        if (source == null) {
            nothing(Messages.graph_nothing);
            return;
        }
        if (!offered) {
            offered = true;
            bar.show(source.tree());
        }
        GraphScope scope = bar.scope();
        Described thing = selection.get();
        GraphScope.Request request = new GraphScope.Request(source, bar.unit(), bar.device(),
                thing == null ? -1 : thing.address().orElse(-1));
        if (!scope.isPossible(request)) {
            nothing(scope.needsUnit() ? Messages.graph_empty : Messages.graph_select);
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
                    if (!control.isDisposed() && !monitor.isCanceled() && source == request.source()) {
                        show(GraphMemory.of(request, scope, made));
                    }
                });
            } catch (CancellationException e) {
                // another graph is wanted, or the part was closed
            }
        };
        job = Job.create(Messages.graph_job, work);
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    private void nothing(String why) {
        whole = null;
        graph = null;
        other = true;
        area.say(why);
        bar.setStatus(""); //$NON-NLS-1$
    }

    private void show(GraphMemory made) {
        boolean same = before.isOf(made);
        before = before.next(made);
        whole = made.graph();
        filter.offer(whole);
        boolean fresh = other || !same;
        other = false;
        showFiltered(fresh);
    }

    private void showFiltered(boolean fresh) {
        if (whole == null) {
            return;
        }
        Graph all = marking ? before.marked(whole, GraphDiff::merge) : whole;
        Graph wanted = Graphs.without(all, filter.hidden());
        int most = LiveUpdatePreferences.graphLimit();
        if (wanted.nodes().size() > most) {
            // what cannot be read would only take time; the filter and a smaller part are still there
            graph = null;
            other = true;
            area.say(NLS.bind(Messages.graph_too_big, Integer.valueOf(wanted.nodes().size()), Integer.valueOf(most)));
            bar.setStatus(""); //$NON-NLS-1$
            return;
        }
        graph = wanted;
        area.show(graph, fresh);
        int hidden = all.nodes().size() - graph.nodes().size();
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
        if (graph != null && source != null) {
            GraphExport.run(control.getShell(), graph, Path.of(source.name().replaceAll("[^\\w.-]+", "-"))); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    /**
     * The graph that is shown.
     *
     * @return the graph, empty as long as it is being made
     */
    public Optional<Graph> graph() {
        boolean working = job != null && job.getState() != Job.NONE;
        return area.isBusy() || working || stale ? Optional.empty() : Optional.ofNullable(graph);
    }
}
