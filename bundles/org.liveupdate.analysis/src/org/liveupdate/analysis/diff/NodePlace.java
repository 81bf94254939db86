/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.liveupdate.analysis.tree.Described;
import org.liveupdate.analysis.tree.Property;
import org.liveupdate.analysis.tree.PropertyGroup;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.Row;

/**
 * A node of the graphs of two states as something that can be selected, with all its fields before and after.
 *
 * @param before what it was, or null if it was not there
 * @param after  what it is, or null if it is gone
 * @param where  physical address in the state that is shown elsewhere, or {@link ObjectDiff#NO_ADDRESS}
 */
public record NodePlace(Node before, Node after, long where) implements Described {

    @Override
    public String label() {
        Node node = after == null ? before : after;
        return node.state().sign().isEmpty() ? node.title() : node.state().sign() + " " + node.title();
    }

    @Override
    public OptionalLong address() {
        return where < 0 ? OptionalLong.empty() : OptionalLong.of(where);
    }

    @Override
    public List<PropertyGroup> properties() {
        List<Property> lines = new ArrayList<>();
        Node node = after == null ? before : after;
        lines.add(new Property("What", node.title()));
        lines.add(new Property("Difference", node.state().label()));
        if (!node.tooltip().isEmpty()) {
            lines.add(new Property("Structure", node.tooltip().replace('\n', ' ')));
        }
        lines.add(new Property("Address", values(before == null ? null : before.place(),
                after == null ? null : after.place()), "Physical address, before and after if it is another."));
        Map<String, String[]> rows = new LinkedHashMap<>();
        rows(rows, before, 0);
        rows(rows, after, 1);
        List<Property> fields = new ArrayList<>();
        rows.forEach((name, values) -> fields.add(new Property(name, values(values[0], values[1]))));
        return List.of(new PropertyGroup("Difference", lines), new PropertyGroup("Fields", fields));
    }

    private static void rows(Map<String, String[]> rows, Node node, int side) {
        if (node != null) {
            for (Row row : node.rows()) {
                rows.computeIfAbsent(row.name(), key -> new String[2])[side] = row.text();
            }
        }
    }

    private static String values(String old, String now) {
        return old == null ? now : now == null || old.equals(now) ? old : old + " \u2192 " + now;
    }
}
