/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.machine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.liveupdate.model.edit.diagram.DiagramEdge;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.Kernel;
import org.liveupdate.model.scenario.Machine;
import org.liveupdate.model.scenario.MemoryRange;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScratchArea;
import org.liveupdate.model.scenario.Step;

/** What is selected in the drawing means elements of the scenario, and the other way round: a line means its steps. */
final class MachineSelection {

    private MachineSelection() {
    }

    /** The elements and what makes the lines that are selected. */
    static List<EObject> elements(MachineGraph graph) {
        Set<EObject> elements = new LinkedHashSet<>();
        for (Object each : graph.selected()) {
            if (each instanceof Element element) {
                elements.add(element);
            } else if (graph.shown().edges().containsKey(each)) {
                elements.addAll(graph.shown().edges().get(each).makes());
            }
        }
        return List.copyOf(elements);
    }

    /** The lines that are selected. */
    static List<DiagramEdge> edges(MachineGraph graph) {
        return graph.selected().stream().filter(DiagramEdge.Key.class::isInstance)
                .map(key -> graph.shown().edges().get(key)).filter(Objects::nonNull).toList();
    }

    /** What of some elements is drawn: nodes, or lines for steps; a group for what is folded away in it. */
    static List<Object> items(MachineGraph graph, List<EObject> elements) {
        Set<Object> items = new LinkedHashSet<>();
        for (EObject element : elements) {
            if (element instanceof Step) {
                graph.shown().edges().forEach((key, edge) -> {
                    if (edge.makes().contains(element)) {
                        items.add(key);
                    }
                });
            } else {
                Element drawn = graph.drawn(element);
                if (drawn != null) {
                    items.add(drawn);
                }
            }
        }
        return new ArrayList<>(items);
    }

    /** Those of some elements that belong to the drawing, and are still in the scenario. */
    static List<Element> drawable(List<EObject> elements, Scenario scenario) {
        return elements.stream().filter(Element.class::isInstance).map(Element.class::cast)
                .filter(each -> !(each instanceof Step || each instanceof Scenario || each instanceof Machine
                        || each instanceof Kernel || each instanceof MemoryRange || each instanceof ScratchArea))
                .filter(each -> isIn(each, scenario)).toList();
    }

    private static boolean isIn(EObject element, Scenario scenario) {
        EObject each = element;
        while (each != null && each != scenario) {
            each = each.eContainer();
        }
        return each != null;
    }
}
