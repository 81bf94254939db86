/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.liveupdate.abi.ByteSize;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vtd.PageTableFormat;
import org.liveupdate.abi.vtd.PageTableFormat.EntryKind;

/** An entry of a page table that leads to no other table: a leaf, a malformed or a not present entry. */
public final class EntryNode extends StateNode {

    private static final int INDEX_BITS = 9;
    private static final int PAGE_BITS = 12;

    private final Struct entry;
    private final Meaning meaning;

    /**
     * How the entry is to be read.
     *
     * @param raw    its 64 bits
     * @param level  level of its table
     * @param iova   first address that it stands for
     * @param format format of the table
     */
    record Meaning(long raw, int level, long iova, PageTableFormat format) {

        EntryKind kind() {
            return format.kind(raw, level);
        }

        long size() {
            return 1L << PAGE_BITS + INDEX_BITS * (level - 1);
        }
    }

    EntryNode(StateNode parent, String segment, Struct entry, Meaning meaning) {
        super(parent, segment);
        this.entry = entry;
        this.meaning = meaning;
    }

    @Override
    public StateKind kind() {
        return StateKind.ENTRY;
    }

    @Override
    public String label() {
        return segment() + " " + switch (meaning.kind()) {
            case LEAF -> "page of " + ByteSize.of(meaning.size());
            case MALFORMED -> "malformed entry";
            default -> "entry, not present";
        };
    }

    @Override
    public String details() {
        String iova = "IOVA " + Hex.of(meaning.iova());
        PageTableFormat format = meaning.format();
        return switch (meaning.kind()) {
            case LEAF -> (format.readable(meaning.raw()) ? "r" : "-") + (format.writable(meaning.raw()) ? "w" : "-")
                    + ", " + iova + " \u2192 " + Hex.of(format.leafAddress(meaning.raw(), meaning.level()));
            case MALFORMED -> iova + ", reserved bits " + Hex.of(format.reservedBits(meaning.raw(), meaning.level()));
            default -> iova + ", raw " + Hex.of(meaning.raw());
        };
    }

    @Override
    public OptionalLong address() {
        return OptionalLong.of(entry.address());
    }

    @Override
    public OptionalLong target() {
        return meaning.kind() == EntryKind.LEAF
                ? OptionalLong.of(meaning.format().leafAddress(meaning.raw(), meaning.level())) : OptionalLong.empty();
    }

    @Override
    public OptionalLong mappedBytes() {
        return meaning.kind() == EntryKind.LEAF ? OptionalLong.of(meaning.size()) : OptionalLong.empty();
    }

    @Override
    public boolean hasChildren() {
        return false;
    }

    @Override
    int extent() {
        return Long.BYTES;
    }

    @Override
    public List<PropertyGroup> properties() {
        List<Property> lines = new ArrayList<>();
        lines.add(new Property("IOVA", Hex.of(meaning.iova()), "First address that the entry stands for."));
        if (meaning.kind() == EntryKind.LEAF) {
            lines.add(new Property("Physical",
                    Hex.of(meaning.format().leafAddress(meaning.raw(), meaning.level())), "Where it leads."));
            lines.add(new Property("Page size", ByteSize.of(meaning.size())));
        }
        return List.of(new PropertyGroup("Entry", lines), StructProperties.of("Page table entry", entry));
    }
}
