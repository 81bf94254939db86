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
import org.liveupdate.decode.vtd.MappedRange;
import org.liveupdate.decode.vtd.RangeList;

/**
 * Some neighbouring ranges. A node never has more than {@value #LARGEST} children: a million ranges are three groups
 * deep, and a viewer stays quick.
 */
public final class RangeGroupNode extends StateNode {

    /** Most children of a node. */
    static final int LARGEST = 128;

    private final RangeList ranges;
    private final int from;
    private final int to;

    private RangeGroupNode(StateNode parent, RangeList ranges, int from, int to) {
        super(parent, "group" + from + "-" + to);
        this.ranges = ranges;
        this.from = from;
        this.to = to;
    }

    /** Nodes for the ranges from one index up to another: ranges if they are few, else groups of equal size. */
    static List<StateNode> split(StateNode parent, RangeList ranges, int from, int to) {
        int size = 1;
        while ((to - from + size - 1L) / size > LARGEST) {
            size *= LARGEST;
        }
        List<StateNode> nodes = new ArrayList<>();
        for (int start = from; start < to; start += size) {
            nodes.add(size == 1 ? new RangeNode(parent, ranges.get(start))
                    : new RangeGroupNode(parent, ranges, start, Math.min(start + size, to)));
        }
        return nodes;
    }

    @Override
    public StateKind kind() {
        return StateKind.RANGE_GROUP;
    }

    @Override
    public String label() {
        return "Ranges " + (from + 1) + " to " + to;
    }

    @Override
    public String details() {
        MappedRange last = ranges.get(to - 1);
        return "IOVA " + Hex.of(ranges.get(from).iova()) + " to " + Hex.of(last.iova() + last.length() - 1);
    }

    @Override
    public OptionalLong mappedBytes() {
        long sum = 0;
        for (int i = from; i < to; i++) {
            sum += ranges.get(i).length();
        }
        return OptionalLong.of(sum);
    }

    @Override
    public List<PropertyGroup> properties() {
        MappedRange last = ranges.get(to - 1);
        return List.of(new PropertyGroup("Ranges", List.of(
                new Property("Ranges", Integer.toString(to - from)),
                new Property("First IOVA", Hex.of(ranges.get(from).iova())),
                new Property("Last IOVA", Hex.of(last.iova() + last.length() - 1)),
                new Property("Mapped", ByteSize.of(mappedBytes().getAsLong())))));
    }

    @Override
    public boolean hasChildren() {
        return true;
    }

    @Override
    List<StateNode> load() {
        return split(this, ranges, from, to);
    }

    /** Whether the group holds the range that begins at an address. */
    boolean mayHold(MappedRange range) {
        return Long.compareUnsigned(range.iova(), ranges.get(from).iova()) >= 0
                && Long.compareUnsigned(range.iova(), ranges.get(to - 1).iova()) <= 0;
    }
}
