/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.liveupdate.abi.Hex;
import org.liveupdate.analysis.diff.Difference.Side;
import org.liveupdate.analysis.tree.Described;
import org.liveupdate.analysis.tree.Property;
import org.liveupdate.analysis.tree.PropertyGroup;

/**
 * A line of the list of differences as something that can be selected: it stands where it stands in one of the states.
 *
 * @param line the line
 * @param side the state whose addresses count, or null if it stands nowhere that is shown
 */
public record DifferencePlace(Difference line, Side side) implements Described {

    @Override
    public String label() {
        return line.toString();
    }

    @Override
    public OptionalLong address() {
        long address = side == null ? ObjectDiff.NO_ADDRESS : line.address(side);
        return address < 0 ? OptionalLong.empty() : OptionalLong.of(address);
    }

    @Override
    public List<PropertyGroup> properties() {
        List<Property> lines = new ArrayList<>();
        lines.add(new Property("What", line.label()));
        if (!line.kind().text().isEmpty()) {
            lines.add(new Property("Difference", line.kind().text()));
        }
        lines.add(new Property("Differences", Long.toString(line.count()), "Objects, folios, pointers and problems."));
        value(lines, "Before", line.before(), line.address(Side.BEFORE));
        value(lines, "After", line.after(), line.address(Side.AFTER));
        List<PropertyGroup> groups = new ArrayList<>();
        groups.add(new PropertyGroup("Difference", lines));
        List<Property> fields = line.children().stream().filter(child -> child.children().isEmpty())
                .map(child -> new Property(child.label(), child.before() + " \u2192 " + child.after())).toList();
        if (!fields.isEmpty()) {
            groups.add(new PropertyGroup("Parts", fields));
        }
        return groups;
    }

    private static void value(List<Property> lines, String name, String text, long address) {
        if (!text.isEmpty()) {
            lines.add(new Property(name, text));
        }
        if (address >= 0) {
            lines.add(new Property(name + ", address", Hex.of(address), "Physical address."));
        }
    }
}
