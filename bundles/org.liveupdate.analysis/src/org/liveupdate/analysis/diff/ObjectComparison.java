/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares the fields of objects that are the same in two states. */
final class ObjectComparison {

    private final Items before;
    private final Items after;
    private final Pairs pairs;

    ObjectComparison(Items before, Items after, Pairs pairs) {
        this.before = before;
        this.after = after;
        this.pairs = pairs;
    }

    ObjectDiff compare(Pair pair) {
        Item old = pair.before();
        Item now = pair.after();
        if (old == null) {
            return new ObjectDiff(now.kind(), now.name(), Change.ADDED, ObjectDiff.NO_ADDRESS, now.address(),
                    List.of());
        }
        if (now == null) {
            return new ObjectDiff(old.kind(), old.name(), Change.REMOVED, old.address(), ObjectDiff.NO_ADDRESS,
                    List.of());
        }
        List<FieldChange> fields = fields(old, now);
        Change unchanged = old.address() != now.address() ? Change.MOVED : Change.SAME;
        Change change = fields.isEmpty() ? unchanged : Change.CHANGED;
        return new ObjectDiff(now.kind(), now.name(), change, old.address(), now.address(), fields);
    }

    private List<FieldChange> fields(Item old, Item now) {
        Map<String, Value> rest = new LinkedHashMap<>();
        now.values().forEach(value -> rest.put(value.name(), value));
        List<FieldChange> result = new ArrayList<>();
        for (Value value : old.values()) {
            Value other = rest.remove(value.name());
            if (other == null) {
                result.add(new FieldChange(value.name(), text(value, before), ""));
            } else if (!value.text().equals(other.text()) && !sameTarget(value, other)) {
                result.add(new FieldChange(value.name(), text(value, before), text(other, after)));
            }
        }
        rest.values().forEach(value -> result.add(new FieldChange(value.name(), "", text(value, after))));
        return result;
    }

    /** A pointer that followed its target is as good as unchanged. */
    private boolean sameTarget(Value value, Value other) {
        if (value.target() == Value.NOWHERE || other.target() == Value.NOWHERE) {
            return false;
        }
        for (Item target : before.at(value.target())) {
            Item partner = pairs.after(target);
            if (partner != null && partner.address() == other.target()) {
                return true;
            }
        }
        return false;
    }

    /** A value, with what it leads to if that is known. */
    private static String text(Value value, Items items) {
        if (value.target() == Value.NOWHERE) {
            return value.text();
        }
        List<Item> targets = items.at(value.target());
        return targets.isEmpty() ? value.text() : value.text() + " (" + targets.get(0).label() + ")";
    }
}
