/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.scene;

import org.eclipse.draw2d.geometry.Rectangle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Finds what is in an area. A packed tree of rectangles (sorted into tiles, {@value #FANOUT} per branch) that is built
 * anew when much changed, and a list of what changed since.
 *
 * @param <T> what is found; compared by identity
 */
public final class SpatialIndex<T> {
    private static final int FANOUT = 16;
    private static final int MAX_LOOSE = 128;

    private final Map<T, Rectangle> all = new IdentityHashMap<>();
    private final Map<T, Rectangle> loose = new IdentityHashMap<>();
    private List<Object[]> items = new ArrayList<>();
    private int[][] levels = new int[0][];
    private boolean stale;

    /** Puts an item at a place, or moves it there. */
    public void put(T item, Rectangle bounds) {
        Rectangle copy = bounds.getCopy();
        all.put(item, copy);
        if (!stale) {
            loose.put(item, copy);
            stale = loose.size() > Math.max(MAX_LOOSE, all.size() / 64);
        }
    }

    /** Removes an item; does nothing if it is not there. */
    public void remove(T item) {
        if (all.remove(item) != null) {
            loose.remove(item);
        }
    }

    /** Removes everything. */
    public void clear() {
        all.clear();
        loose.clear();
        items = new ArrayList<>();
        levels = new int[0][];
        stale = false;
    }

    /** How many items there are. */
    public int size() {
        return all.size();
    }

    /** All items, in no particular order. */
    public Collection<T> items() {
        return all.keySet();
    }

    /** The smallest rectangle around everything, or an empty one at the origin. */
    public Rectangle bounds() {
        Rectangle bounds = null;
        for (Rectangle each : all.values()) {
            if (bounds == null) {
                bounds = each.getCopy();
            } else {
                bounds.union(each);
            }
        }
        return bounds == null ? new Rectangle() : bounds;
    }

    /** Calls back for each item whose rectangle touches the area, in no particular order. */
    public void query(Rectangle area, Consumer<? super T> consumer) {
        if (stale) {
            build();
        }
        loose.forEach((item, bounds) -> {
            if (touches(bounds, area)) {
                consumer.accept(item);
            }
        });
        if (levels.length > 0) {
            query(area, consumer, levels.length - 1, 0, levels[levels.length - 1].length / 4);
        }
    }

    /** The depth of recursion is the logarithm of the number of items. */
    private void query(Rectangle area, Consumer<? super T> consumer, int level, int from, int to) {
        int[] boxes = levels[level];
        for (int i = from; i < to; i++) {
            if (boxes[i * 4] > area.x + area.width || boxes[i * 4 + 1] > area.y + area.height
                    || boxes[i * 4 + 2] < area.x || boxes[i * 4 + 3] < area.y) {
                continue;
            }
            if (level > 0) {
                query(area, consumer, level - 1, i * FANOUT, Math.min((i + 1) * FANOUT, levels[level - 1].length / 4));
            } else {
                found(i, consumer);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void found(int index, Consumer<? super T> consumer) {
        T item = (T) items.get(index)[0];
        if (all.get(item) == items.get(index)[1]) {
            consumer.accept(item);
        }
    }

    private static boolean touches(Rectangle a, Rectangle b) {
        return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
    }

    private void build() {
        items = new ArrayList<>(all.size());
        all.forEach((item, bounds) -> items.add(new Object[] {item, bounds}));
        loose.clear();
        stale = false;
        sortIntoTiles();
        List<int[]> built = new ArrayList<>();
        int[] boxes = new int[items.size() * 4];
        for (int i = 0; i < items.size(); i++) {
            Rectangle bounds = (Rectangle) items.get(i)[1];
            boxes[i * 4] = bounds.x;
            boxes[i * 4 + 1] = bounds.y;
            boxes[i * 4 + 2] = bounds.x + bounds.width;
            boxes[i * 4 + 3] = bounds.y + bounds.height;
        }
        built.add(boxes);
        while (boxes.length / 4 > FANOUT) {
            boxes = parents(boxes);
            built.add(boxes);
        }
        levels = built.toArray(int[][]::new);
    }

    /** Columns of about equal population by x, sorted by y within. */
    private void sortIntoTiles() {
        items.sort(Comparator.comparingInt(entry -> ((Rectangle) entry[1]).x));
        int column = (int) Math.ceil(Math.sqrt(items.size() / (double) FANOUT)) * FANOUT;
        for (int from = 0; column > 0 && from < items.size(); from += column) {
            items.subList(from, Math.min(from + column, items.size()))
                    .sort(Comparator.comparingInt(entry -> ((Rectangle) entry[1]).y));
        }
    }

    private static int[] parents(int[] boxes) {
        int count = (boxes.length / 4 + FANOUT - 1) / FANOUT;
        int[] parents = new int[count * 4];
        for (int i = 0; i < count; i++) {
            int first = i * FANOUT;
            System.arraycopy(boxes, first * 4, parents, i * 4, 4);
            for (int child = first + 1; child < Math.min(first + FANOUT, boxes.length / 4); child++) {
                parents[i * 4] = Math.min(parents[i * 4], boxes[child * 4]);
                parents[i * 4 + 1] = Math.min(parents[i * 4 + 1], boxes[child * 4 + 1]);
                parents[i * 4 + 2] = Math.max(parents[i * 4 + 2], boxes[child * 4 + 2]);
                parents[i * 4 + 3] = Math.max(parents[i * 4 + 3], boxes[child * 4 + 3]);
            }
        }
        return parents;
    }
}
