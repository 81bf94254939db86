/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

import org.liveupdate.abi.Plural;
import org.liveupdate.decode.vtd.ContextTable;
import org.liveupdate.decode.vtd.VtdDevice;
import org.liveupdate.decode.vtd.VtdUnit;

/** A bus of a unit: the context tables of a root entry. */
public final class BusNode extends StateNode {

    private final int bus;
    private final List<ContextTable> tables;
    private final List<VtdDevice> devices;

    BusNode(StateNode parent, int bus, VtdUnit unit) {
        super(parent, String.format(Locale.ROOT, "bus%02x", bus));
        this.bus = bus;
        tables = unit.contextTables().stream().filter(table -> table.bus() == bus).toList();
        devices = unit.devicesOf(bus);
    }

    @Override
    public StateKind kind() {
        return StateKind.BUS;
    }

    @Override
    public String label() {
        return String.format(Locale.ROOT, "Bus %02x", bus);
    }

    @Override
    public String details() {
        boolean unreadable = tables.stream().anyMatch(table -> !table.readable());
        return Plural.of(devices.size(), "device") + (unreadable ? ", context table not in the image" : "");
    }

    @Override
    public OptionalLong address() {
        return tables.isEmpty() ? OptionalLong.empty() : OptionalLong.of(tables.get(0).address());
    }

    @Override
    public List<PropertyGroup> properties() {
        List<PropertyGroup> groups = new ArrayList<>();
        for (ContextTable table : tables) {
            String half = tables.size() == 1 ? "" : table.upper() ? ", devfn 0x80 to 0xff" : ", devfn 0 to 0x7f";
            groups.add(StructProperties.of("Root entry" + half, table.rootEntry()));
        }
        return groups;
    }

    @Override
    public boolean hasChildren() {
        return !devices.isEmpty();
    }

    @Override
    List<StateNode> load() {
        List<StateNode> nodes = new ArrayList<>();
        devices.forEach(device -> nodes.add(new DeviceNode(this, device)));
        return nodes;
    }
}
