/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** The index finds exactly what touches an area, after any number of changes. */
class SpatialIndexTest {
    private final SpatialIndex<Object> index = new SpatialIndex<>();
    private final Map<Object, Rectangle> all = new HashMap<>();
    private final Random dice = new Random(1);

    private final Object[] items = IntStream.range(0, 3500).mapToObj(i -> "item " + i).toArray();

    private Rectangle anywhere() {
        return new Rectangle(dice.nextInt(10_000) - 5000, dice.nextInt(10_000) - 5000, dice.nextInt(300),
                dice.nextInt(300));
    }

    private void put(Object item) {
        Rectangle place = anywhere();
        all.put(item, place);
        index.put(item, place);
    }

    private void check() {
        Rectangle area = anywhere();
        Set<Object> found = new HashSet<>();
        index.query(area, item -> assertTrue(found.add(item), "found twice"));
        Set<Object> expected = new HashSet<>();
        all.forEach((item, place) -> {
            if (place.x <= area.x + area.width && area.x <= place.x + place.width
                    && place.y <= area.y + area.height && area.y <= place.y + place.height) {
                expected.add(item);
            }
        });
        assertEquals(expected, found);
    }

    @Test
    void findsWhatALinearSearchFindsWhileItemsComeMoveAndGo() {
        for (int i = 0; i < 3000; i++) {
            put(items[i]);
        }
        for (int round = 0; round < 300; round++) {
            check();
            put(items[dice.nextInt(3500)]);
            Object gone = items[dice.nextInt(3500)];
            all.remove(gone);
            index.remove(gone);
        }
        assertEquals(all.size(), index.size());
    }

    @Test
    void isEmptyAtFirstAndAfterClearing() {
        index.query(new Rectangle(-100, -100, 1000, 1000), item -> assertTrue(false, "nothing is there"));
        put("a");
        index.clear();
        assertEquals(0, index.size());
        assertEquals(new Rectangle(), index.bounds());
        index.query(new Rectangle(-9999, -9999, 19999, 19999), item -> assertTrue(false, "nothing is there"));
    }

    @Test
    void surroundsAllItems() {
        index.put("a", new Rectangle(-10, 5, 20, 10));
        index.put("b", new Rectangle(100, 50, 5, 5));
        assertEquals(new Rectangle(-10, 5, 115, 50), index.bounds());
    }
}
