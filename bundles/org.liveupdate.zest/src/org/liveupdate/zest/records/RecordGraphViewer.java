/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.records;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.zest.core.viewers.GraphViewer;
import org.eclipse.zest.core.widgets.GraphItem;
import org.eclipse.zest.core.widgets.GraphNode;
import org.liveupdate.graph.Edge;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.layout.LayoutOptions;
import org.liveupdate.graph.layout.Placement;
import org.liveupdate.graph.layout.Point;
import org.liveupdate.graph.view.FoldState;
import org.liveupdate.graph.view.Folding;
import org.liveupdate.zest.theme.ThemeMeasure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Shows a graph of records. Set a graph with {@link #setRecords}; it is folded and laid out on a thread of its own and
 * shown when that is done. What was there before keeps its place; nodes that the user moved stay where they are.
 * The selection consists of {@link Node} and {@link Edge} objects; {@link #setSelection} also takes ids of nodes.
 */
public class RecordGraphViewer extends GraphViewer {
    private final RecordLayout layout;
    private final List<Consumer<RecordView>> listeners = new ArrayList<>();
    private Graph records = RecordView.EMPTY.graph();
    private FoldState folds = FoldState.ROWS_ONLY;
    private RecordView view = RecordView.EMPTY;
    private RecordView shown = RecordView.EMPTY;
    private Placement fixedPlacement;
    private boolean fitNext = true;

    /** Makes a viewer with a graph of its own. */
    public RecordGraphViewer(Composite parent, int style) {
        super(parent, style);
        layout = new RecordLayout(this);
        setContentProvider(new RecordContent());
        setLabelProvider(new RecordLabels(this));
        setLayoutAlgorithm(null, false);
        getGraphControl().getTools().setFoldHandler(new RecordFolding(this));
        getGraphControl().addMoveListener(node -> moved());
        getGraphControl().addDisposeListener(event -> layout.cancel());
    }

    /** Shows a graph. Comes back at once; listeners hear when it is there. */
    public void setRecords(Graph newRecords) {
        fixedPlacement = null;
        records = newRecords;
        update();
    }

    /**
     * Shows a graph at given places, such as those of a layout together with another graph. Nothing is folded but rows.
     */
    public void setRecords(Graph newRecords, Placement placement) {
        records = newRecords;
        fixedPlacement = placement;
        layout.cancel();
        show(new RecordView(newRecords, placement));
    }

    /** The graph as it was set, with everything that is folded away. */
    public Graph getRecords() {
        return records;
    }

    /** What is shown now. */
    public RecordView getView() {
        return view;
    }

    /** What is folded. */
    public FoldState getFolds() {
        return folds;
    }

    /** Folds and unfolds. */
    public void setFolds(FoldState newFolds) {
        folds = newFolds;
        if (fixedPlacement == null) {
            update();
        }
    }

    /** Adds somebody to be called each time that a graph was laid out and is shown. */
    public void addViewListener(Consumer<RecordView> listener) {
        listeners.add(listener);
    }

    /** Whether a layout is under way. */
    public boolean isBusy() {
        return layout.isBusy();
    }

    /** Gives up the layout that is under way; what was shown stays. */
    public void cancelLayout() {
        layout.cancel();
    }

    /** Lays out everything from scratch, moved nodes too. */
    public void relayout() {
        fixedPlacement = null;
        view = new RecordView(view.graph(), RecordView.EMPTY.placement());
        fitNext = true;
        update();
    }

    /** Sets that the next graph is shown as a whole, as if it was the first one. */
    public void fitNext() {
        fitNext = true;
    }

    /** Options with the fonts in use. */
    public LayoutOptions getLayoutOptions() {
        return LayoutOptions.DEFAULT.withMeasure(new ThemeMeasure(getGraphControl().getTheme()));
    }

    private void update() {
        FoldState state = folds;
        Graph all = records;
        layout.start(view.placement(), () -> Folding.apply(all, state), this::show);
    }

    private void moved() {
        Map<String, Point> corners = RecordPlacer.corners(this);
        layout.moved(view, corners, this::showRoutes);
    }

    private void showRoutes(RecordView newView) {
        view = newView;
        RecordPlacer.routes(this, view);
    }

    private void show(RecordView newView) {
        List<Object> selected = getSelectionFromWidget();
        RecordView before = view;
        view = newView;
        RecordPlacer.show(this, view, before);
        getGraphControl().flush();
        if (fitNext && view.graph().size() > 0) {
            fitNext = false;
            RecordPlacer.firstLook(getGraphControl(), view);
        }
        if (!selected.isEmpty()) {
            setSelectionToWidget(selected, false);
        }
        List.copyOf(listeners).forEach(listener -> listener.accept(view));
    }

    @Override
    public void applyLayout() {
        // Places come with the view, computed for the records as a whole.
        getGraphControl().redraw();
    }

    final void showInput(RecordView newInput) {
        if (getInput() == null) {
            setInput(newInput);
        } else {
            setInputKeepingItems(newInput);
        }
        shown = newInput;
    }

    /** Puts another view in place of the present one without making all items anew. */
    private void setInputKeepingItems(RecordView newInput) {
        RecordView before = shown;
        replaceInput(newInput);
        if (newInput.sameStructure(before)) {
            updateChanged(before, newInput);
        } else {
            internalRefresh(newInput, true);
        }
    }

    /** Brings only those items up to date whose content is another one. */
    private void updateChanged(RecordView before, RecordView now) {
        for (Node node : now.graph().nodes()) {
            if (!node.equals(before.graph().node(node.id()))
                    || !now.placement().shape(node.id()).equals(before.placement().shape(node.id()))) {
                NodeRef ref = new NodeRef(node.id());
                doUpdateItem(findGraphItem(ref), ref, true);
            }
        }
        for (Edge edge : now.graph().edges()) {
            if (!edge.equals(before.graph().edge(edge.id()))) {
                EdgeRef ref = new EdgeRef(edge.id());
                doUpdateItem(findGraphItem(ref), ref, true);
            }
        }
        getGraphControl().redraw();
    }

    /** The item that shows a node, or {@code null}. */
    public GraphNode findNode(String id) {
        return findGraphItem(new NodeRef(id)) instanceof GraphNode node ? node : null;
    }

    /** Selects a node and brings it into view; does nothing if it is not visible. */
    public void showNode(String id) {
        GraphNode node = findNode(id);
        if (node != null) {
            setSelection(new StructuredSelection(new NodeRef(id)), true);
        }
    }

    @Override
    protected List<Object> getSelectionFromWidget() {
        List<Object> elements = new ArrayList<>();
        for (GraphItem item : getGraphControl().getSelection()) {
            Object element = item.getData() instanceof NodeRef ref ? view.node(ref)
                    : item.getData() instanceof EdgeRef ref ? view.edge(ref) : null;
            if (element != null) {
                elements.add(element);
            }
        }
        return elements;
    }

    @Override
    protected void setSelectionToWidget(@SuppressWarnings("rawtypes") List list, boolean reveal) {
        List<Object> refs = new ArrayList<>();
        if (list != null) {
            for (Object element : list) {
                refs.add(element instanceof Node node ? new NodeRef(node.id())
                        : element instanceof Edge edge ? new EdgeRef(edge.id())
                                : element instanceof String id ? new NodeRef(id) : element);
            }
        }
        super.setSelectionToWidget(refs, reveal);
    }
}
