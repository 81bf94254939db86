/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.Hwpt;
import org.liveupdate.model.scenario.Ioas;
import org.liveupdate.model.scenario.Iommufd;
import org.liveupdate.model.scenario.Mapping;
import org.liveupdate.model.scenario.PageTable;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.UserProcess;
import org.liveupdate.model.scenario.VfioCdev;

/** Collects nodes and lines. A line to something in a folded group ends at the group. */
final class DiagramBuilder {
    private final Scenario scenario;
    private final Set<? extends Element> folded;
    private final Groups groups;
    private final Map<Element, DiagramNode> nodes = new LinkedHashMap<>();
    private final Map<Element, Element> shownAs = new HashMap<>();
    private final Map<DiagramEdge.Key, DiagramEdge> edges = new LinkedHashMap<>();

    DiagramBuilder(Scenario scenario, Set<? extends Element> folded) {
        this.scenario = scenario;
        this.folded = folded;
        groups = Groups.of(scenario);
    }

    Diagram build() {
        collectNodes();
        Wiring wiring = Wiring.of(scenario);
        for (UserProcess process : scenario.getProcesses()) {
            for (Element object : process.getObjects()) {
                if (object instanceof VfioCdev cdev) {
                    cdev(cdev, wiring);
                } else if (object instanceof Iommufd iommufd) {
                    iommufd.getIoases().forEach(this::ioas);
                }
            }
        }
        wiring.preserved().forEach(step -> edge(EdgeKind.PRESERVED, step.getFile(), step.getSession(), step));
        return new Diagram(nodes, List.copyOf(edges.values()));
    }

    private void collectNodes() {
        Deque<Element[]> open = new ArrayDeque<>();
        push(open, groups.top(), null, null);
        while (!open.isEmpty()) {
            Element[] each = open.pop();
            Element element = each[0];
            Element hidden = each[2];
            List<Element> inside = groups.members(element);
            boolean fold = hidden == null && folded.contains(element) && !inside.isEmpty();
            shownAs.put(element, hidden == null ? element : hidden);
            if (hidden == null) {
                nodes.put(element, new DiagramNode(element, each[1], inside.size(), fold));
            }
            push(open, inside, element, hidden != null ? hidden : fold ? element : null);
        }
    }

    /** What comes first is on top. */
    private static void push(Deque<Element[]> open, List<Element> elements, Element group, Element hidden) {
        for (int i = elements.size() - 1; i >= 0; i--) {
            open.push(new Element[] {elements.get(i), group, hidden});
        }
    }

    private void cdev(VfioCdev cdev, Wiring wiring) {
        edge(EdgeKind.FILE_OF, cdev.getDevice(), cdev, cdev);
        PageTable table = wiring.table(cdev);
        edge(EdgeKind.ATTACHED, cdev, table, wiring.attached().get(cdev));
        boolean inBound = table != null && wiring.bound().containsKey(cdev)
                && isAncestor(wiring.bound().get(cdev).getIommufd(), table);
        if (wiring.bound().containsKey(cdev) && !inBound) {
            edge(EdgeKind.BOUND, cdev, wiring.bound().get(cdev).getIommufd(), wiring.bound().get(cdev));
        }
        wiring.pasids().getOrDefault(cdev, Map.of()).values()
                .forEach(step -> edge(EdgeKind.PASID, cdev, step.getPageTable(), step));
    }

    private static boolean isAncestor(EObject holder, EObject object) {
        EObject each = object;
        while (each != null && each != holder) {
            each = each.eContainer();
        }
        return each != null;
    }

    private void ioas(Ioas ioas) {
        for (Hwpt hwpt : ioas.getHwpts()) {
            edge(EdgeKind.NESTED, hwpt, hwpt.getParent(), hwpt);
        }
        for (Mapping mapping : ioas.getMappings()) {
            edge(EdgeKind.MAPS, mapping, mapping.getMemfd(), mapping);
        }
    }

    private void edge(EdgeKind kind, Element from, Element to, EObject maker) {
        Element start = shownAs.get(from);
        Element end = shownAs.get(to);
        if (start == null || end == null || start == end) {
            return;
        }
        edges.computeIfAbsent(new DiagramEdge.Key(kind, start, end),
                key -> new DiagramEdge(kind, start, end, new ArrayList<>())).makes().add(maker);
    }
}
