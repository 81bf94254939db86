/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.liveupdate.graph.layout.Box;

/** Knows which places are taken and finds the nearest free one above or below a wanted place. */
final class FreePlaces {
    private final List<Box> taken = new ArrayList<>();
    private final double gap;

    /**
     * Nothing is taken at first.
     *
     * @param gap the space that new boxes keep to the others
     */
    FreePlaces(double gap) {
        this.gap = gap;
    }

    void take(Box box) {
        taken.add(box);
    }

    Collection<Box> taken() {
        return taken;
    }

    /** Whether no taken box is under this one. */
    boolean isFree(Box box) {
        return taken.stream().noneMatch(box::overlaps);
    }

    /** The box moved up or down as little as needed to be free; down on equal terms. */
    Box nearest(Box wanted) {
        List<Box> inTheWay = new ArrayList<>();
        for (Box box : taken) {
            if (box.x() < wanted.right() + gap && wanted.x() < box.right() + gap) {
                inTheWay.add(box);
            }
        }
        inTheWay.sort(Comparator.comparingDouble(Box::y));
        double best = Double.NaN;
        double low = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= inTheWay.size(); i++) {
            double high = i == inTheWay.size() ? Double.POSITIVE_INFINITY
                    : inTheWay.get(i).y() - gap - wanted.height();
            if (low <= high) {
                double y = Math.max(low, Math.min(high, wanted.y()));
                if (Double.isNaN(best) || Math.abs(y - wanted.y()) <= Math.abs(best - wanted.y())) {
                    best = y;
                }
            }
            if (i < inTheWay.size()) {
                low = Math.max(low, inTheWay.get(i).bottom() + gap);
            }
        }
        return wanted.at(wanted.x(), best);
    }
}
