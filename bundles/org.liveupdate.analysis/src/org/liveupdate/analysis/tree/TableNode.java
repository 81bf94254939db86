/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Plural;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vtd.AddressWidth;
import org.liveupdate.abi.vtd.PageTableFormat;
import org.liveupdate.abi.vtd.PageTableFormat.EntryKind;
import org.liveupdate.decode.vtd.PageTableRoot;

/**
 * A page of a page table. Its children are the entries that are not empty: tables of the next lower level, leaves, and
 * what is malformed. Levels only ever go down, so a table that points to itself ends at level 1.
 */
public final class TableNode extends StateNode {

    private static final int INDEX_BITS = 9;
    private static final int PAGE_BITS = 12;

    private final String prefix;
    private final long address;
    private final int level;
    private final long iova;
    private final PageTableFormat format;
    private final Struct pointedBy;
    private volatile int used = -1;

    private TableNode(StateNode parent, String segment, String prefix, long address, int level, long iova,
            PageTableFormat format, Struct pointedBy) {
        super(parent, segment);
        this.prefix = prefix;
        this.address = address;
        this.level = level;
        this.iova = iova;
        this.format = format;
        this.pointedBy = pointedBy;
    }

    static TableNode top(StateNode parent, String segment, String prefix, PageTableRoot root) {
        return new TableNode(parent, segment, prefix, root.address(), root.levels(), 0, root.format(), null);
    }

    /**
     * The table's level.
     *
     * @return from 1, the level whose entries map pages of 4 KiB
     */
    public int level() {
        return level;
    }

    @Override
    public StateKind kind() {
        return StateKind.TABLE;
    }

    @Override
    public String label() {
        if (pointedBy == null) {
            return (prefix.isEmpty() ? "P" : prefix + "p") + "age table, level " + level;
        }
        return segment() + " level " + level + " table";
    }

    @Override
    public String details() {
        if (!tree().memory().contains(address, PhysicalMemory.PAGE_SIZE)) {
            return "not in the image";
        }
        String text = Plural.of(used(), "entry");
        return pointedBy == null ? text : text + ", from IOVA " + Hex.of(iova);
    }

    @Override
    public OptionalLong address() {
        return OptionalLong.of(address);
    }

    @Override
    public List<PropertyGroup> properties() {
        long covered = 1L << PAGE_BITS + INDEX_BITS * level;
        List<Property> lines = new ArrayList<>();
        lines.add(new Property("Level", Integer.toString(level), "1 is the level that maps pages of 4 KiB."));
        lines.add(new Property("Address", Hex.of(address), "Physical address of the table."));
        lines.add(new Property("Entries in use", used() + " of " + AddressWidth.ENTRIES));
        lines.add(new Property("Covers", Hex.of(iova) + " \u2013 " + Hex.of(iova + covered - 1), "IOVAs it can map."));
        lines.add(new Property("Layout", format.tableLayout(level).name(), format.tableLayout(level).doc()));
        lines.add(new Property("Defined in", format.tableLayout(level).source()));
        List<PropertyGroup> groups = new ArrayList<>();
        groups.add(new PropertyGroup("Page table", lines));
        if (pointedBy != null) {
            groups.add(StructProperties.of("Entry that points here", pointedBy));
        }
        return groups;
    }

    @Override
    public boolean hasChildren() {
        return used() > 0;
    }

    /** How many entries are not empty. Viewers ask this of tables that nobody opens, so no children are made for it. */
    private int used() {
        if (used < 0) {
            Optional<byte[]> bytes = tree().memory().bytes(address, PhysicalMemory.PAGE_SIZE);
            int count = 0;
            for (int index = 0; bytes.isPresent() && index < AddressWidth.ENTRIES; index++) {
                count += raw(bytes.get(), index) == 0 ? 0 : 1;
            }
            used = count;
        }
        return used;
    }

    private static long raw(byte[] table, int index) {
        long raw = 0;
        for (int i = Long.BYTES - 1; i >= 0; i--) {
            raw = raw << Byte.SIZE | table[index * Long.BYTES + i] & 0xffL;
        }
        return raw;
    }

    /** The child that an address inside the table belongs to. */
    Optional<StateNode> entryAt(long inside) {
        String wanted = "[" + (inside - address) / Long.BYTES + "]";
        return children().stream().filter(child -> child.segment().equals(wanted)).findFirst();
    }

    @Override
    List<StateNode> load() {
        List<StateNode> nodes = new ArrayList<>();
        Optional<byte[]> bytes = tree().memory().bytes(address, PhysicalMemory.PAGE_SIZE);
        for (int index = 0; bytes.isPresent() && index < AddressWidth.ENTRIES; index++) {
            int base = index * Long.BYTES;
            long raw = raw(bytes.get(), index);
            if (raw != 0) {
                Struct entry = format.layoutOf(raw, level).over(bytes.get(), base, address + base);
                nodes.add(child(index, raw, entry));
            }
        }
        return nodes;
    }

    private StateNode child(int index, long raw, Struct entry) {
        String segment = "[" + index + "]";
        long from = iova(index);
        if (level > 1 && format.kind(raw, level) == EntryKind.TABLE) {
            return new TableNode(this, segment, "", format.tableAddress(raw), level - 1, from, format, entry);
        }
        return new EntryNode(this, segment, entry, new EntryNode.Meaning(raw, level, from, format));
    }

    private long iova(int index) {
        int shift = PAGE_BITS + INDEX_BITS * (level - 1);
        long from = iova | (long) index << shift;
        boolean top = pointedBy == null;
        // first-stage addresses are canonical: the highest bit of the top index is the sign
        boolean negative = top && !format.isSecondStage() && index >= AddressWidth.ENTRIES / 2;
        return negative ? from | -1L << shift + INDEX_BITS : from;
    }
}
