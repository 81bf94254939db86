/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.place;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liveupdate.graph.Edge;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.layout.Box;
import org.liveupdate.graph.layout.LayoutMonitor;
import org.liveupdate.graph.layout.LayoutOptions;
import org.liveupdate.graph.layout.Placement;
import org.liveupdate.graph.layout.Point;

/**
 * Places what is new in a drawing without moving what is there. A box that grew stays too, unless it would cover
 * another; new boxes go next to what they are linked with.
 */
public final class Increment {
    private final Graph graph;
    private final LayoutMonitor monitor;
    private final Placement previous;
    private final FreePlaces places;
    private final Wishes wishes;
    private final Map<String, Map<String, Box>> inside = new HashMap<>();
    private final Map<String, Box> placed = new LinkedHashMap<>();
    private final List<Box> changed = new ArrayList<>();
    private final Map<String, Set<String>> targets = new HashMap<>();
    private final Map<String, Set<String>> sources = new HashMap<>();

    /**
     * Places everything.
     *
     * @param columnBoxes boxes of all nodes, with the nodes in a container in one column
     */
    public Increment(Sizes sizes, Map<String, Box> columnBoxes, Placement previous, LayoutOptions options,
            LayoutMonitor monitor) {
        this.graph = sizes.graph();
        this.previous = previous;
        this.monitor = monitor;
        this.places = new FreePlaces(options.rowGap());
        Kept kept = new Kept(sizes, previous, columnBoxes);
        graph.roots().forEach(root -> inside.put(root.id(), kept.inside(root)));
        this.wishes = new Wishes(sizes, inside, placed, options);
        collectNeighbours();
        placeKnown();
        placeNew();
    }

    private void collectNeighbours() {
        for (Edge edge : graph.edges()) {
            String from = graph.root(edge.from().node()).id();
            String to = graph.root(edge.to().node()).id();
            if (!from.equals(to)) {
                targets.computeIfAbsent(from, key -> new LinkedHashSet<>()).add(to);
                sources.computeIfAbsent(to, key -> new LinkedHashSet<>()).add(from);
            }
        }
    }

    private void placeKnown() {
        List<Box> grown = new ArrayList<>();
        List<Node> grownNodes = new ArrayList<>();
        for (Node root : graph.roots()) {
            Box old = previous.box(root.id());
            if (old != null) {
                Box size = inside.get(root.id()).get(root.id());
                Box now = size.at(old.x(), old.y());
                if (now.width() <= old.width() && now.height() <= old.height()) {
                    put(root, now, false);
                } else {
                    grown.add(now);
                    grownNodes.add(root);
                }
            }
        }
        for (int i = 0; i < grown.size(); i++) {
            monitor.check();
            Box now = grown.get(i);
            put(grownNodes.get(i), places.isFree(now) ? now : places.nearest(now), true);
        }
    }

    /** First all that known boxes point to, in widening rings; then what points to them; then what stands alone. */
    private void placeNew() {
        Deque<String> forward = new ArrayDeque<>();
        Deque<String> backward = new ArrayDeque<>();
        for (String known : List.copyOf(placed.keySet())) {
            forward.addAll(targets.getOrDefault(known, Set.of()));
            backward.addAll(sources.getOrDefault(known, Set.of()));
        }
        Deque<String> alone = new ArrayDeque<>();
        graph.roots().forEach(root -> alone.add(root.id()));
        while (!alone.isEmpty()) {
            Deque<String> next = !forward.isEmpty() ? forward : !backward.isEmpty() ? backward : alone;
            String id = next.remove();
            if (!placed.containsKey(id)) {
                monitor.check();
                put(graph.node(id), places.nearest(wishes.wish(id, places.taken())), true);
                monitor.worked((double) placed.size() / graph.roots().size());
                forward.addAll(targets.getOrDefault(id, Set.of()));
                backward.addAll(sources.getOrDefault(id, Set.of()));
            }
        }
    }

    private void put(Node root, Box box, boolean isNew) {
        placed.put(root.id(), box);
        places.take(box);
        if (isNew) {
            changed.add(box);
        }
    }

    /** The absolute boxes of all nodes. */
    public Map<String, Box> boxes() {
        Map<String, Box> boxes = new HashMap<>();
        for (Node root : graph.roots()) {
            Box corner = placed.get(root.id());
            Point by = new Point(corner.x(), corner.y());
            inside.get(root.id()).forEach(
                    (id, box) -> boxes.put(id, box.at(by.x() + box.x(), by.y() + box.y())));
        }
        return boxes;
    }

    /** The outermost boxes that are new, grew or moved. */
    public List<Box> changed() {
        return changed;
    }
}
