/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.layout.Box;
import org.liveupdate.graph.layout.Placement;
import org.liveupdate.graph.layout.RecordShape;

/**
 * The arrangement inside outermost boxes: as it was if nothing inside changed, else in one column. Boxes are given
 * relative to the upper left corner of the outermost one.
 */
final class Kept {
    private final Sizes sizes;
    private final Placement previous;
    private final Map<String, Box> columnBoxes;

    Kept(Sizes sizes, Placement previous, Map<String, Box> columnBoxes) {
        this.sizes = sizes;
        this.previous = previous;
        this.columnBoxes = columnBoxes;
    }

    /** The boxes of an outermost node and all that is inside it, relative to it. */
    Map<String, Box> inside(Node root) {
        List<Node> all = new ArrayList<>(List.of(root));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(sizes.graph().children(all.get(i).id()));
        }
        boolean same = all.size() > 1 && all.stream().allMatch(this::asBefore);
        Map<String, Box> from = same ? previous.boxes() : columnBoxes;
        Box corner = from.get(root.id());
        Map<String, Box> inside = new HashMap<>();
        for (Node node : all) {
            Box box = from.get(node.id());
            inside.put(node.id(), box.at(box.x() - corner.x(), box.y() - corner.y()));
        }
        return inside;
    }

    /** Whether the node is where it was in its container and its texts still fit. */
    private boolean asBefore(Node node) {
        Box box = previous.box(node.id());
        RecordShape old = previous.shape(node.id());
        RecordShape now = sizes.natural(node.id());
        Graph graph = sizes.graph();
        if (box == null || old == null || old.rowsBottom() != now.rowsBottom()
                || old.footerHeight() != now.footerHeight() || now.width() > box.width()) {
            return false;
        }
        Box container = node.parent() == null ? null : previous.box(node.parent());
        boolean inPlace = node.parent() == null || container != null && container.contains(box);
        return inPlace && (!graph.children(node.id()).isEmpty() || now.height() == box.height());
    }
}
