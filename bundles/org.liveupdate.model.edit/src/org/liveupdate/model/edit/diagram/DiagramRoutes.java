/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liveupdate.model.scenario.Element;

/**
 * The ways of lines: straight up, down and across, through the gaps between columns, each in a lane of its own. A line
 * to something that is neither on the right nor below has no way of its own; it is drawn straight.
 */
public final class DiagramRoutes {
    private static final int STEP = 8;
    private static final int SMALLEST = 2;
    private static final int LEVEL = 14;
    private static final int LEVELS = 3;

    private final Diagram diagram;
    private final Map<Element, Box> boxes;
    private final NodeSizes sizes;
    private final Map<DiagramEdge, int[]> starts = new HashMap<>();
    private final Map<DiagramEdge, int[]> ends = new HashMap<>();
    private final Map<DiagramEdge.Key, int[]> routes = new LinkedHashMap<>();

    private DiagramRoutes(Diagram diagram, Map<Element, Box> boxes, NodeSizes sizes) {
        this.diagram = diagram;
        this.boxes = boxes;
        this.sizes = sizes;
    }

    /**
     * Finds the ways.
     *
     * @param diagram the drawing
     * @param boxes   where its nodes stand
     * @param sizes   how large they are
     * @return corners by line, x and y alternating
     */
    public static Map<DiagramEdge.Key, int[]> of(Diagram diagram, Map<Element, Box> boxes, NodeSizes sizes) {
        DiagramRoutes routes = new DiagramRoutes(diagram, boxes, sizes);
        routes.run();
        return routes.routes;
    }

    private void run() {
        Map<Integer, List<DiagramEdge>> gaps = new TreeMap<>();
        List<DiagramEdge> down = new ArrayList<>();
        for (DiagramEdge edge : diagram.edges()) {
            if (isRight(edge)) {
                gaps.computeIfAbsent(gap(edge), key -> new ArrayList<>()).add(edge);
            } else if (isBelow(edge)) {
                down.add(edge);
            }
        }
        List<DiagramEdge> all = new ArrayList<>(down);
        gaps.values().forEach(all::addAll);
        spread(all, true, starts);
        spread(all, false, ends);
        gaps.values().forEach(this::across);
        down(down);
    }

    /** Sessions stand below what they preserve, and are entered from above. */
    private boolean isRight(DiagramEdge edge) {
        return boxes.get(edge.to()).x() >= boxes.get(edge.from()).right() + 2 * STEP
                && !(edge.kind() == EdgeKind.PRESERVED && isBelow(edge));
    }

    private boolean isBelow(DiagramEdge edge) {
        return boxes.get(edge.to()).y() >= boxes.get(edge.from()).bottom() + STEP;
    }

    /** The outermost group of a node that does not hold another node too; the node when it is in none. */
    private Box outer(Element node, Element other) {
        Element each = node;
        for (Element group = group(each); group != null && !holds(group, other); group = group(group)) {
            each = group;
        }
        return boxes.get(each);
    }

    private Element group(Element element) {
        return diagram.node(element).group();
    }

    private boolean holds(Element group, Element element) {
        Element each = element;
        while (each != null && each != group) {
            each = group(each);
        }
        return each != null;
    }

    /** The middle of the gap that a line changes its height in. */
    private int gap(DiagramEdge edge) {
        int left = outer(edge.from(), edge.to()).right();
        int right = outer(edge.to(), edge.from()).x();
        if (right - left < 2 * STEP) {
            left = boxes.get(edge.from()).right();
            right = boxes.get(edge.to()).x();
        }
        return (left + right) / 2;
    }

    /** Gives every line at a node a place of its own at its side, in the order of where the lines go. */
    private void spread(List<DiagramEdge> edges, boolean atStart, Map<DiagramEdge, int[]> places) {
        Map<Element, List<DiagramEdge>> byNode = new LinkedHashMap<>();
        edges.forEach(edge -> byNode.computeIfAbsent(atStart ? edge.from() : edge.to(), key -> new ArrayList<>())
                .add(edge));
        byNode.forEach((node, list) -> {
            boolean top = !atStart && list.stream().anyMatch(edge -> !isRight(edge));
            list.sort(Comparator.comparingInt(edge -> {
                Box other = boxes.get(atStart ? edge.to() : edge.from());
                return top ? other.x() : other.y();
            }));
            Box box = boxes.get(node);
            int side = diagram.node(node).isOpen() ? sizes.height(diagram.node(node)) : box.height();
            for (int i = 0; i < list.size(); i++) {
                boolean above = !atStart && !isRight(list.get(i));
                int along = (above ? box.width() : side) * (i + 1) / (list.size() + 1);
                places.put(list.get(i), above ? new int[] {box.x() + along, box.y()}
                        : new int[] {atStart ? box.right() : box.x(), box.y() + along});
            }
        });
    }

    private void across(List<DiagramEdge> edges) {
        // Lines that go up leave first from above, lines that go down first from below: then they cross least.
        edges.sort(Comparator.comparingInt(edge -> {
            int from = starts.get(edge)[1];
            return ends.get(edge)[1] < from ? from - (1 << 20) : (1 << 20) - from;
        }));
        for (int i = 0; i < edges.size(); i++) {
            DiagramEdge edge = edges.get(i);
            int[] from = starts.get(edge);
            int[] to = ends.get(edge);
            int room = Math.max(SMALLEST, Math.min(STEP, (to[0] - from[0] - 2 * STEP) / edges.size()));
            int x = gap(edge) + (2 * i - edges.size() + 1) * room / 2;
            x = Math.max(from[0] + STEP / 2, Math.min(to[0] - STEP, x));
            routes.put(edge.key(), from[1] == to[1] ? new int[] {from[0], from[1], to[0], to[1]}
                    : new int[] {from[0], from[1], x, from[1], x, to[1], to[0], to[1]});
        }
    }

    private void down(List<DiagramEdge> edges) {
        edges.sort(Comparator.comparingInt((DiagramEdge edge) -> starts.get(edge)[0])
                .thenComparingInt(edge -> -starts.get(edge)[1]));
        Map<Integer, Integer> used = new HashMap<>();
        for (int i = 0; i < edges.size(); i++) {
            DiagramEdge edge = edges.get(i);
            int[] from = starts.get(edge);
            int[] to = ends.get(edge);
            int right = outer(edge.from(), edge.to()).right();
            int lane = used.merge(right, 1, Integer::sum);
            int x = right + Math.min(lane * STEP, DiagramLayout.LANE / 3);
            int y = Math.max(boxes.get(edge.from()).bottom() + SMALLEST,
                    to[1] - STEP - Math.min(i, LEVELS) * LEVEL);
            routes.put(edge.key(), new int[] {from[0], from[1], x, from[1], x, y, to[0], y, to[0], to[1]});
        }
    }
}
