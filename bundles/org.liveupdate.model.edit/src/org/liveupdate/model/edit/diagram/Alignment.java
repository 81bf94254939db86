/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liveupdate.model.scenario.Element;

/** Ways to align nodes. */
public enum Alignment {
    /** Their left edges as far left as that of the first from the left. */
    LEFT,
    /** Their right edges. */
    RIGHT,
    /** Their upper edges. */
    TOP,
    /** Their lower edges. */
    BOTTOM,
    /** The same distance from each to the next, from left to right. */
    DISTRIBUTE_ACROSS,
    /** The same distance from each to the next, from top to bottom. */
    DISTRIBUTE_DOWN;

    /** How many nodes it takes. */
    public int least() {
        return this == DISTRIBUTE_ACROSS || this == DISTRIBUTE_DOWN ? 3 : 2;
    }

    /**
     * Aligns.
     *
     * @param boxes where the nodes stand
     * @return where they stand then; those that stay are not in it
     */
    public Map<Element, Box> apply(Map<Element, Box> boxes) {
        Map<Element, Box> moved = new LinkedHashMap<>();
        if (boxes.size() < least()) {
            return moved;
        }
        if (this == DISTRIBUTE_ACROSS || this == DISTRIBUTE_DOWN) {
            distribute(boxes, moved);
        } else {
            int left = boxes.values().stream().mapToInt(Box::x).min().orElse(0);
            int right = boxes.values().stream().mapToInt(Box::right).max().orElse(0);
            int top = boxes.values().stream().mapToInt(Box::y).min().orElse(0);
            int bottom = boxes.values().stream().mapToInt(Box::bottom).max().orElse(0);
            boxes.forEach((element, box) -> moved.put(element, switch (this) {
                case LEFT -> box.at(left, box.y());
                case RIGHT -> box.at(right - box.width(), box.y());
                case TOP -> box.at(box.x(), top);
                default -> box.at(box.x(), bottom - box.height());
            }));
        }
        moved.entrySet().removeIf(entry -> entry.getValue().equals(boxes.get(entry.getKey())));
        return moved;
    }

    private void distribute(Map<Element, Box> boxes, Map<Element, Box> moved) {
        boolean across = this == DISTRIBUTE_ACROSS;
        List<Map.Entry<Element, Box>> sorted = new ArrayList<>(boxes.entrySet());
        sorted.sort(Comparator.comparingInt(entry -> across ? entry.getValue().x() : entry.getValue().y()));
        Box first = sorted.get(0).getValue();
        Box last = sorted.get(sorted.size() - 1).getValue();
        int room = across ? last.right() - first.x() : last.bottom() - first.y();
        int used = boxes.values().stream().mapToInt(box -> across ? box.width() : box.height()).sum();
        double gap = (room - used) / (double) (sorted.size() - 1);
        double at = across ? first.x() : first.y();
        for (Map.Entry<Element, Box> entry : sorted) {
            Box box = entry.getValue();
            int place = (int) Math.round(at);
            moved.put(entry.getKey(), across ? box.at(place, box.y()) : box.at(box.x(), place));
            at += gap + (across ? box.width() : box.height());
        }
    }
}
