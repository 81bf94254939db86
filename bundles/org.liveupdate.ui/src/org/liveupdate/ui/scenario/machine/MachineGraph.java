/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.machine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.zest.core.widgets.Graph;
import org.eclipse.zest.core.widgets.GraphConnection;
import org.eclipse.zest.core.widgets.GraphContainer;
import org.eclipse.zest.core.widgets.GraphNode;
import org.liveupdate.model.edit.diagram.Box;
import org.liveupdate.model.edit.diagram.Diagram;
import org.liveupdate.model.edit.diagram.DiagramLayout;
import org.liveupdate.model.edit.diagram.DiagramNode;
import org.liveupdate.model.edit.diagram.DiagramRoutes;
import org.liveupdate.model.edit.diagram.Placements;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.preferences.LiveUpdatePreferences;
import org.liveupdate.zest.theme.GraphTheme;

/** The drawing on the page: shows a scenario, lays it out in the background, and tells what the user moved. */
final class MachineGraph {

    private final ElementGraphViewer viewer;
    private final Set<Element> folded = new HashSet<>();
    private final Set<GraphNode> moved = new LinkedHashSet<>();
    private final List<Runnable> shownListeners = new ArrayList<>();
    private Consumer<Map<Element, Box>> moveListener = boxes -> {
        // nobody yet
    };
    private Scenario scenario;
    private Scenario foldedOf;
    private NodeContents contents;
    private Shown shown = Shown.of(Diagram.empty(), Map.of(), null, Map.of(), Map.of());
    private Job job;
    private int wanted;
    private int done;

    MachineGraph(Composite parent) {
        viewer = new ElementGraphViewer(parent);
        viewer.setContentProvider(new MachineContent(this));
        viewer.setLabelProvider(new MachineLabels(this));
        Graph graph = viewer.getGraphControl();
        graph.setAnimationEnabled(LiveUpdatePreferences.isAnimated());
        graph.getTools().setFoldHandler(new GroupFolding(this));
        graph.addMoveListener(this::moved);
        graph.addDisposeListener(event -> cancel());
        WidgetIds.set(graph, WidgetIds.MACHINE_GRAPH);
    }

    ElementGraphViewer viewer() {
        return viewer;
    }

    Graph control() {
        return viewer.getGraphControl();
    }

    GraphTheme theme() {
        return control().getTheme();
    }

    /** The scenario that is shown. */
    Scenario scenario() {
        return scenario;
    }

    /** What is shown now. */
    Shown shown() {
        return shown;
    }

    /** Whether a drawing is being laid out. */
    boolean isBusy() {
        return wanted != done;
    }

    /** Adds somebody to be told whenever another drawing is shown. */
    void addShownListener(Runnable listener) {
        shownListeners.add(listener);
    }

    /** Sets who stores where nodes were moved. */
    void setMoveListener(Consumer<Map<Element, Box>> listener) {
        moveListener = listener;
    }

    /** Shows a scenario as it is now. */
    void show(Scenario newScenario, NodeContents newContents) {
        scenario = newScenario;
        contents = newContents;
        if (scenario != foldedOf) {
            foldedOf = scenario;
            folded.clear();
            folded.addAll(Diagram.large(scenario));
        }
        layOut();
    }

    /** Texts and sizes are collected here, the rest is done in the background. */
    private void layOut() {
        cancel();
        Diagram diagram = Diagram.of(scenario, folded);
        Map<Element, NodeContent> texts = new LinkedHashMap<>();
        diagram.nodes().forEach(node -> texts.put(node.element(), contents.of(node)));
        ElementSizes sizes = new ElementSizes(texts, theme());
        Map<Element, int[]> places = new HashMap<>(Placements.of(scenario));
        wanted++;
        int number = wanted;
        ICoreRunnable work = monitor -> {
            Map<Element, Box> boxes = DiagramLayout.of(diagram, sizes, places);
            Shown next = Shown.of(diagram, texts, sizes, boxes, DiagramRoutes.of(diagram, boxes, sizes));
            control().getDisplay().asyncExec(() -> {
                if (!control().isDisposed() && number == wanted) {
                    show(next);
                }
            });
        };
        job = Job.create(MachineMessages.layout_job, work);
        job.setSystem(true);
        job.schedule();
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    private void show(Shown next) {
        boolean first = shown.diagram().nodes().isEmpty();
        Map<Element, Box> before = shown.boxes();
        shown = next;
        if (viewer.getInput() == null) {
            viewer.setInput(this);
        } else {
            viewer.refresh();
        }
        List<GraphNode> kept = new ArrayList<>();
        next.boxes().keySet().forEach(element -> {
            if (before.containsKey(element) && node(element) != null) {
                kept.add(node(element));
            }
        });
        control().animate(kept, () -> place(next), () -> route(next));
        control().flush();
        if (first) {
            firstLook();
        }
        done = wanted;
        List.copyOf(shownListeners).forEach(Runnable::run);
    }

    private void place(Shown next) {
        for (DiagramNode node : next.diagram().nodes()) {
            GraphNode item = node(node.element());
            Box box = next.boxes().get(node.element());
            Box group = node.group() == null ? new Box(0, 0, 0, 0) : next.boxes().get(node.group());
            item.setLocation(box.x() - group.x(), box.y() - group.y());
            item.setSize(box.width(), box.height());
            if (item instanceof GraphContainer container) {
                container.open(false);
            }
        }
    }

    private void route(Shown next) {
        if (next != shown || control().isDisposed()) {
            return;
        }
        next.edges().keySet().forEach(key -> {
            if (viewer.findGraphItem(key) instanceof GraphConnection line) {
                line.setRoute(next.routes().get(key));
            }
        });
    }

    /** All of it if that can be read, else its beginning. */
    private void firstLook() {
        control().getCamera().fit();
        if (control().getCamera().zoom() < MachineView.READABLE) {
            MachineView.beginning(control());
        }
    }

    /** The item of an element; null when it is not drawn. */
    GraphNode node(Object element) {
        return viewer.findGraphItem(element) instanceof GraphNode node ? node : null;
    }

    void invalidate(GraphNode node) {
        control().getScene().invalidate(control().getBounds(node));
        control().redraw();
    }

    /** Folds a group, or unfolds it. */
    void fold(Element group, boolean fold) {
        if (fold ? folded.add(group) : folded.remove(group)) {
            layOut();
        }
    }

    /** The element itself when it is drawn, else the group in which it is folded away; null when there is none. */
    Element drawn(EObject element) {
        for (EObject each = element; each != null; each = parent(each)) {
            if (shown.diagram().node(each) != null) {
                return (Element) each;
            }
        }
        return null;
    }

    private EObject parent(EObject element) {
        Element group = element instanceof Element it ? contents.group(it) : null;
        return group != null ? group : element.eContainer();
    }

    /** Selects elements and lines, and brings the first into view. */
    void select(List<?> elements) {
        viewer.setSelection(new StructuredSelection(elements), true);
    }

    /** What is selected: elements and keys of lines. */
    List<?> selected() {
        return viewer.getStructuredSelection().toList();
    }

    /** The element at a place of the widget, or null. */
    Element elementAt(int x, int y) {
        return control().getItemAt(x, y) instanceof GraphNode node ? (Element) node.getData() : null;
    }

    /** The place of the drawing at a place of the widget. */
    Point toDrawing(int x, int y) {
        return control().getCamera().toGraph(x, y);
    }

    private void moved(GraphNode node) {
        if (moved.isEmpty()) {
            control().getDisplay().asyncExec(this::tellMoved);
        }
        moved.add(node);
    }

    private void tellMoved() {
        Map<Element, Box> boxes = new LinkedHashMap<>();
        for (GraphNode node : moved) {
            if (!node.isDisposed()) {
                Rectangle area = control().getBounds(node);
                boxes.put((Element) node.getData(), new Box(area.x, area.y, area.width, area.height));
            }
        }
        moved.clear();
        if (!boxes.isEmpty()) {
            moveListener.accept(boxes);
        }
    }
}
