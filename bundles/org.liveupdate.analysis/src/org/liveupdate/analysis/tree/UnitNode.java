/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Plural;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.vtd.RegisterLayouts;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.decode.vtd.VtdUnit;

/** An IOMMU unit. */
public final class UnitNode extends StateNode {

    private static final List<String> DECODED = List.of("RTADDR", "GSTS", "CAP", "ECAP");

    private final int index;
    private final VtdUnit unit;

    UnitNode(StateNode parent, int index, VtdUnit unit) {
        super(parent, "unit" + index);
        this.index = index;
        this.unit = unit;
    }

    /**
     * The decoded unit.
     *
     * @return the unit
     */
    public VtdUnit unitState() {
        return unit;
    }

    @Override
    public StateKind kind() {
        return StateKind.UNIT;
    }

    @Override
    public String label() {
        long base = unit.registers().base();
        return "VT-d unit " + index + (base == UnitRegisters.UNKNOWN_BASE ? "" : " at " + Hex.of(base));
    }

    @Override
    public String details() {
        String translation = unit.translationEnabled().map(on -> on ? ", translation on" : ", translation off")
                .orElse("");
        return unit.mode().text() + " mode" + translation + ", " + Plural.of(unit.devices().size(), "device");
    }

    @Override
    public OptionalLong address() {
        return OptionalLong.of(unit.rootTable());
    }

    @Override
    public List<PropertyGroup> properties() {
        List<Property> lines = new ArrayList<>();
        lines.add(new Property("Mode", unit.mode().text(), "Translation table mode, RTADDR bits 11:10."));
        lines.add(new Property("Root table", Hex.of(unit.rootTable()), "Physical address of the root table."));
        lines.add(new Property("Devices", Integer.toString(unit.devices().size()), "Present context entries."));
        lines.add(new Property("Page tables", Integer.toString(unit.pageTables().size()), "Each counted once."));
        for (String note : unit.notes()) {
            lines.add(new Property("Note", note));
        }
        List<PropertyGroup> groups = new ArrayList<>();
        groups.add(new PropertyGroup("Unit", lines));
        List<Property> values = new ArrayList<>();
        unit.registers().values().forEach((name, value) -> values.add(new Property(name, Hex.of(value))));
        groups.add(new PropertyGroup("Registers", values));
        for (String name : DECODED) {
            unit.registers().get(name).ifPresent(value -> groups.add(register(name, value)));
        }
        return groups;
    }

    private static PropertyGroup register(String name, long value) {
        Layout layout = switch (name) {
            case "RTADDR" -> RegisterLayouts.RTADDR;
            case "GSTS" -> RegisterLayouts.GSTS;
            case "CAP" -> RegisterLayouts.CAP;
            default -> RegisterLayouts.ECAP;
        };
        byte[] bytes = new byte[Long.BYTES];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (value >>> Byte.SIZE * i);
        }
        return new PropertyGroup("Register " + name, StructProperties.fields(layout.over(bytes, 0, 0)));
    }

    @Override
    List<StateNode> load() {
        TreeSet<Integer> buses = new TreeSet<>(unit.buses());
        unit.devices().forEach(device -> buses.add(device.bdf().bus()));
        List<StateNode> nodes = new ArrayList<>();
        buses.forEach(bus -> nodes.add(new BusNode(this, bus, unit)));
        return nodes;
    }
}
