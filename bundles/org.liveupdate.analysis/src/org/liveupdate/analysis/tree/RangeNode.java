/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import java.util.List;
import java.util.OptionalLong;

import org.liveupdate.abi.ByteSize;
import org.liveupdate.abi.Hex;
import org.liveupdate.decode.vtd.MappedRange;

/** A mapped range. */
public final class RangeNode extends StateNode {

    private final MappedRange range;

    RangeNode(StateNode parent, MappedRange range) {
        super(parent, Hex.of(range.iova()));
        this.range = range;
    }

    /**
     * The range.
     *
     * @return the range
     */
    public MappedRange range() {
        return range;
    }

    @Override
    public StateKind kind() {
        return StateKind.RANGE;
    }

    @Override
    public String label() {
        return Hex.of(range.iova()) + " \u2013 " + Hex.of(range.iova() + range.length() - 1);
    }

    @Override
    public String details() {
        return range.permissions() + ", pages of " + ByteSize.of(range.pageSize()) + (range.snoop() ? ", snooped" : "");
    }

    @Override
    public OptionalLong address() {
        return OptionalLong.of(range.physical());
    }

    @Override
    public OptionalLong target() {
        return OptionalLong.of(range.physical());
    }

    @Override
    public long length() {
        return range.length();
    }

    @Override
    public OptionalLong mappedBytes() {
        return OptionalLong.of(range.length());
    }

    @Override
    public boolean hasChildren() {
        return false;
    }

    @Override
    public List<PropertyGroup> properties() {
        return List.of(new PropertyGroup("Range", List.of(
                new Property("First IOVA", Hex.of(range.iova()), "Address that the device uses."),
                new Property("Last IOVA", Hex.of(range.iova() + range.length() - 1)),
                new Property("Length", ByteSize.of(range.length()) + " (" + Hex.of(range.length()) + ")"),
                new Property("Physical", Hex.of(range.physical()), "Where the first address leads."),
                new Property("Page size", ByteSize.of(range.pageSize())),
                new Property("Leaves", Long.toUnsignedString(Long.divideUnsigned(range.length(), range.pageSize()))),
                new Property("Readable", range.readable() ? "yes" : "no"),
                new Property("Writable", range.writable() ? "yes" : "no"),
                new Property("Snooped", range.snoop() ? "yes" : "no", "Second-stage leaves only: SNP."))));
    }
}
