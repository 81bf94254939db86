/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.Scenario;

/** What the drawing of a scenario's machine and programs shows. */
public final class Diagram {
    /** Groups with more members than this are folded at first. */
    public static final int MANY = 24;

    private final Map<Element, DiagramNode> nodes;
    private final Map<Element, List<DiagramNode>> members = new LinkedHashMap<>();
    private final List<DiagramEdge> edges;

    Diagram(Map<Element, DiagramNode> nodes, List<DiagramEdge> edges) {
        this.nodes = nodes;
        this.edges = edges;
        nodes.values().forEach(node -> members.computeIfAbsent(node.group(), key -> new ArrayList<>()).add(node));
    }

    /** A drawing without anything. */
    public static Diagram empty() {
        return new Diagram(Map.of(), List.of());
    }

    /**
     * The drawing of a scenario.
     *
     * @param scenario the scenario
     * @param folded   groups whose members are left out
     * @return a new drawing
     */
    public static Diagram of(Scenario scenario, Set<? extends Element> folded) {
        return new DiagramBuilder(scenario, folded).build();
    }

    /**
     * The groups that are folded when a drawing is opened, because they have many members.
     *
     * @param scenario the scenario
     * @return the groups
     */
    public static List<Element> large(Scenario scenario) {
        return of(scenario, Set.of()).nodes().stream().filter(node -> node.members() > MANY).map(DiagramNode::element)
                .toList();
    }

    /** All nodes; a group comes before what is in it. */
    public Collection<DiagramNode> nodes() {
        return nodes.values();
    }

    /**
     * The node of an element.
     *
     * @param element the element
     * @return null when it is not drawn
     */
    public DiagramNode node(Object element) {
        return nodes.get(element);
    }

    /**
     * What is drawn in a group.
     *
     * @param group the group; null for what is in none
     * @return the nodes in the order of the model
     */
    public List<DiagramNode> members(Element group) {
        return members.getOrDefault(group, List.of());
    }

    /** All lines; at most one of a kind between two nodes. */
    public List<DiagramEdge> edges() {
        return edges;
    }
}
