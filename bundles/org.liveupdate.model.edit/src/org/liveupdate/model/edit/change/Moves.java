/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.command.Command;
import org.liveupdate.model.label.LabelTexts;
import org.liveupdate.model.edit.diagram.Box;
import org.liveupdate.model.edit.diagram.Diagram;
import org.liveupdate.model.edit.diagram.DiagramNode;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.Placement;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioFactory;

/** Moving nodes in the drawing, and leaving them to the layout again. */
public final class Moves {
    private Moves() {
    }

    /**
     * Moves nodes.
     *
     * @param scenario the scenario
     * @param boxes    where nodes stand in the drawing as a whole; others keep their places
     * @param diagram  what is drawn
     * @param moved    new places in the drawing as a whole
     * @param label    what was done, for Undo
     * @return a command
     */
    public static Command move(Scenario scenario, Diagram diagram, Map<Element, Box> boxes, Map<Element, Box> moved,
            String label) {
        Map<Element, int[]> places = new LinkedHashMap<>();
        moved.forEach((element, box) -> {
            DiagramNode node = diagram.node(element);
            Element group = node == null ? null : node.group();
            Box holder = group == null ? new Box(0, 0, 0, 0) : moved.getOrDefault(group, boxes.get(group));
            places.put(element, new int[] {box.x() - holder.x(), box.y() - holder.y()});
        });
        return new ModelChange(scenario, label, () -> {
            places.forEach((element, place) -> set(scenario, element, place[0], place[1]));
            return places.keySet();
        });
    }

    /**
     * Places an element; to be called in a command.
     *
     * @param scenario the scenario
     * @param element  the element
     * @param x        distance from the left edge of its group
     * @param y        distance from the upper edge of its group
     */
    public static void set(Scenario scenario, Element element, int x, int y) {
        Placement placement = scenario.getLayout().stream().filter(each -> each.getElement() == element).findFirst()
                .orElse(null);
        if (placement == null) {
            placement = ScenarioFactory.eINSTANCE.createPlacement();
            placement.setElement(element);
            scenario.getLayout().add(placement);
        }
        placement.setX(x);
        placement.setY(y);
    }

    /**
     * Leaves nodes to the layout again.
     *
     * @param scenario the scenario
     * @param elements the elements; all when there is none
     * @return a command
     */
    public static Command forget(Scenario scenario, Collection<? extends Element> elements) {
        return new ModelChange(scenario, LabelTexts.label("change.layout"), () -> {
            List<Placement> gone = new ArrayList<>(scenario.getLayout());
            gone.removeIf(each -> !elements.isEmpty() && !elements.contains(each.getElement()));
            scenario.getLayout().removeAll(gone);
            return elements;
        });
    }
}
