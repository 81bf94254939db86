/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.route;

import java.util.Collection;
import java.util.List;
import org.liveupdate.graph.layout.Box;
import org.liveupdate.graph.layout.Point;

/** Questions about lines of right angles. */
public final class Lines {

    private Lines() {
    }

    /** Whether no box is in the way of the line; touching a border does not count. */
    public static boolean clear(List<Point> line, Collection<Box> boxes) {
        for (int i = 1; i < line.size(); i++) {
            Point a = line.get(i - 1);
            Point b = line.get(i);
            for (Box box : boxes) {
                if (Math.max(a.x(), b.x()) > box.x() + 1 && Math.min(a.x(), b.x()) < box.right() - 1
                        && Math.max(a.y(), b.y()) > box.y() + 1 && Math.min(a.y(), b.y()) < box.bottom() - 1) {
                    return false;
                }
            }
        }
        return true;
    }
}
