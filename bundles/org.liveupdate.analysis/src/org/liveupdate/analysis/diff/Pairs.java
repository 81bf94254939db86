/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** All objects of two states, those that are the same together. */
final class Pairs {

    private final List<Pair> all = new ArrayList<>();
    private final Map<Item, Item> afterOf = new IdentityHashMap<>();

    Pairs(Items before, Items after) {
        for (ObjectKind kind : ObjectKind.values()) {
            for (Pair pair : Matching.of(before.of(kind), after.of(kind))) {
                all.add(pair);
                if (pair.inBoth()) {
                    afterOf.put(pair.before(), pair.after());
                }
            }
        }
    }

    /** By kind; those of the earlier state first. */
    List<Pair> all() {
        return all;
    }

    /** The same object in the later state, or null. */
    Item after(Item before) {
        return afterOf.get(before);
    }
}
