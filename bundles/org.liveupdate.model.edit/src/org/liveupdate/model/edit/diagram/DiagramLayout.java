/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.IommuUnit;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.UserProcess;

/**
 * Places nodes in columns, in the direction in which DMA goes: devices, then programs; in a program device files,
 * page tables, memfds, and sessions below. What was placed by hand stays there, others make room.
 */
public final class DiagramLayout {
    /** Between nodes in one column. */
    static final int GAP = 16;
    /** Between columns, where lines go. */
    static final int LANE = 84;
    /** Around what is in a group. */
    static final int PAD = 14;
    /** More members than this go into a further column. */
    private static final int COLUMN = 8;
    private static final int LONG_COLUMN = 24;

    private final Diagram diagram;
    private final NodeSizes sizes;
    private final Map<Element, int[]> placed;
    private final Map<Element, Box> inGroup = new HashMap<>();

    private DiagramLayout(Diagram diagram, NodeSizes sizes, Map<Element, int[]> placed) {
        this.diagram = diagram;
        this.sizes = sizes;
        this.placed = placed;
    }

    /**
     * Lays out a drawing.
     *
     * @param diagram  the drawing
     * @param sizes    how large its nodes are
     * @param scenario where the placements are that were made by hand
     * @return the places of all nodes in the drawing as a whole
     */
    public static Map<Element, Box> of(Diagram diagram, NodeSizes sizes, Scenario scenario) {
        return of(diagram, sizes, Placements.of(scenario));
    }

    /**
     * Lays out a drawing.
     *
     * @param diagram the drawing
     * @param sizes   how large its nodes are
     * @param placed  x and y of elements that were placed by hand, relative to the group that they are in
     * @return the places of all nodes in the drawing as a whole
     */
    public static Map<Element, Box> of(Diagram diagram, NodeSizes sizes, Map<Element, int[]> placed) {
        return new DiagramLayout(diagram, sizes, placed).run();
    }

    private Map<Element, Box> run() {
        List<DiagramNode> all = new ArrayList<>(diagram.nodes());
        // A group comes before what is in it, so that from the end every group finds its members placed.
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).isOpen()) {
                arrange(all.get(i));
            }
        }
        arrange(null);
        Map<Element, Box> result = new LinkedHashMap<>();
        for (DiagramNode node : all) {
            Box box = inGroup.get(node.element());
            Box group = node.group() == null ? new Box(0, 0, 0, 0) : result.get(node.group());
            result.put(node.element(), box.at(box.x() + group.x(), box.y() + group.y()));
        }
        return result;
    }

    private Box size(DiagramNode node) {
        Box known = inGroup.get(node.element());
        return known != null ? known : new Box(0, 0, sizes.width(node), sizes.height(node));
    }

    private void arrange(DiagramNode group) {
        List<DiagramNode> members = diagram.members(group == null ? null : group.element());
        int left = group == null ? 0 : PAD;
        int top = group == null ? 0 : sizes.height(group) + PAD;
        boolean narrow = group != null && !(group.element() instanceof UserProcess);
        List<List<DiagramNode>> columns = new ArrayList<>();
        List<DiagramNode> below = new ArrayList<>();
        boolean unit = group != null && group.element() instanceof IommuUnit;
        DiagramColumns.split(members, unit ? COLUMN : LONG_COLUMN, columns, below);
        int x = left;
        int bottom = top;
        int second = left;
        for (List<DiagramNode> column : columns) {
            second = column == columns.get(0) ? left : column == columns.get(1) ? x : second;
            int[] end = stack(column, x, top);
            bottom = Math.max(bottom, end[1]);
            x = end[0] + (narrow ? GAP + PAD : LANE);
        }
        row(below, second, columns.isEmpty() ? top : bottom + LANE - 2 * GAP);
        makeRoom(members, left, top);
        if (group != null) {
            inGroup.put(group.element(), around(group, members));
        }
    }

    /** Stacks a column; returns its right edge and where the next node would begin. */
    private int[] stack(List<DiagramNode> column, int x, int top) {
        int y = top;
        int right = x;
        for (DiagramNode node : column) {
            Box box = size(node).at(x, y);
            inGroup.put(node.element(), box);
            y = box.bottom() + GAP;
            right = Math.max(right, box.right());
        }
        return new int[] {right, y};
    }

    private void row(List<DiagramNode> row, int left, int y) {
        int x = left;
        for (DiagramNode node : row) {
            Box box = size(node).at(x, y);
            inGroup.put(node.element(), box);
            x = box.right() + LANE / 2;
        }
    }

    /** Puts what was placed by hand where it belongs, and others below what they would cover. */
    private void makeRoom(List<DiagramNode> members, int left, int top) {
        List<Box> taken = new ArrayList<>();
        for (DiagramNode node : members) {
            int[] place = placed.get(node.element());
            if (place != null) {
                boolean inside = node.group() != null;
                Box box = size(node).at(inside ? Math.max(left, place[0]) : place[0],
                        inside ? Math.max(top, place[1]) : place[1]);
                inGroup.put(node.element(), box);
                taken.add(box);
            }
        }
        if (taken.isEmpty()) {
            return;
        }
        for (DiagramNode node : members) {
            if (!placed.containsKey(node.element())) {
                Box free = free(inGroup.get(node.element()), taken);
                inGroup.put(node.element(), free);
                taken.add(free);
            }
        }
    }

    private static Box free(Box wanted, List<Box> taken) {
        Box box = wanted;
        // Every turn moves the node below one more of the others, so that it ends.
        for (int i = 0; i <= taken.size(); i++) {
            Box moved = box;
            for (Box other : taken) {
                if (moved.overlaps(other)) {
                    moved = moved.at(moved.x(), other.bottom() + GAP);
                }
            }
            if (moved.equals(box)) {
                break;
            }
            box = moved;
        }
        return box;
    }

    private Box around(DiagramNode group, List<DiagramNode> members) {
        int right = sizes.width(group);
        int bottom = sizes.height(group);
        for (DiagramNode member : members) {
            Box box = inGroup.get(member.element());
            right = Math.max(right, box.right() + PAD);
            bottom = Math.max(bottom, box.bottom() + PAD);
        }
        return new Box(0, 0, right, bottom);
    }
}
