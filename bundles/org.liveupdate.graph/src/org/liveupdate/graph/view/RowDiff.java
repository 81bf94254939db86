/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liveupdate.graph.Row;
import org.liveupdate.graph.State;

/** The difference of the rows of one node: rows are the same when they have the same name. */
final class RowDiff {
    /** Stands between the old and the new text of what changed. */
    static final String ARROW = " \u2192 ";

    private final List<Row> rows = new ArrayList<>();
    /** Where edges of the earlier graph attach now, by their port there. */
    private final Map<String, String> ports = new HashMap<>();

    RowDiff(List<Row> before, List<Row> after) {
        Map<String, Row> old = byName(before);
        Map<String, Row> now = byName(after);
        Set<String> taken = new HashSet<>();
        after.stream().filter(row -> row.port() != null).forEach(row -> taken.add(row.port()));
        for (String key : Ordered.union(List.copyOf(old.keySet()), List.copyOf(now.keySet()))) {
            rows.add(merge(old.get(key), now.get(key), taken));
        }
    }

    /** All rows of both with their states. */
    List<Row> rows() {
        return rows;
    }

    /** The port that now stands for a port of the earlier node; {@code null} stays {@code null}. */
    String port(String old) {
        return ports.getOrDefault(old, old);
    }

    /** Whether any row differs. */
    boolean changed() {
        return rows.stream().anyMatch(row -> row.state() != State.SAME && row.state() != State.PROBLEM);
    }

    private Row merge(Row old, Row now, Set<String> taken) {
        String port = now == null ? null : now.port();
        if (port == null && old != null && old.port() != null && taken.add(old.port())) {
            port = old.port();
        }
        if (old != null && old.port() != null && port != null) {
            ports.put(old.port(), port);
        }
        if (now == null) {
            return new Row(old.name(), old.value(), port, State.REMOVED, old.count(), old.empty(), old.tooltip());
        }
        State state = now.state() == State.PROBLEM ? State.PROBLEM : State.ADDED;
        String value = now.value();
        if (old != null) {
            boolean same = old.value().equals(now.value()) && old.count() == now.count()
                    && old.empty() == now.empty();
            value = same ? now.value() : shown(old) + ARROW + shown(now);
            state = now.state() == State.PROBLEM ? State.PROBLEM : same ? State.SAME : State.CHANGED;
        }
        return new Row(now.name(), value, port, state, now.count(), now.empty() && (old == null || old.empty()),
                now.tooltip());
    }

    private static String shown(Row row) {
        return row.value().isEmpty() ? "empty" : row.text();
    }

    /** Rows by name; the second of equal names gets a number, so that the n-th meets the n-th. */
    private static Map<String, Row> byName(List<Row> list) {
        Map<String, Row> map = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Row row : list) {
            map.put(seen.merge(row.name(), 1, Integer::sum) + "/" + row.name(), row);
        }
        return map;
    }
}
