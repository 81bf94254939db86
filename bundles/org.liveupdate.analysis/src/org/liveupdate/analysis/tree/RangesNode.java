/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.liveupdate.abi.Plural;
import org.liveupdate.decode.vtd.MappedRange;
import org.liveupdate.decode.vtd.PageTableSummary;
import org.liveupdate.decode.vtd.RangeList;

/** All ranges that a page table maps. */
public final class RangesNode extends StateNode {

    private final String prefix;
    private final PageTableSummary table;

    RangesNode(StateNode parent, String segment, String prefix, PageTableSummary table) {
        super(parent, segment);
        this.prefix = prefix;
        this.table = table;
    }

    /**
     * The ranges.
     *
     * @return by IOVA
     */
    public RangeList ranges() {
        return table.ranges();
    }

    /**
     * The node of a range.
     *
     * @param range one of the ranges
     * @return its node, made if it was not asked for before
     */
    public Optional<RangeNode> node(MappedRange range) {
        List<StateNode> level = children();
        while (!level.isEmpty()) {
            StateNode next = null;
            for (StateNode child : level) {
                if (child instanceof RangeNode leaf && leaf.range().iova() == range.iova()) {
                    return Optional.of(leaf);
                }
                if (child instanceof RangeGroupNode group && group.mayHold(range)) {
                    next = child;
                }
            }
            level = next == null ? List.of() : next.children();
        }
        return Optional.empty();
    }

    @Override
    public StateKind kind() {
        return StateKind.RANGES;
    }

    @Override
    public String label() {
        return prefix.isEmpty() ? "Mapped ranges" : prefix + "mapped ranges";
    }

    @Override
    public String details() {
        return Plural.of(table.ranges().size(), "range") + ", " + Plural.of(table.leafCount(), "page")
                + (table.complete() ? "" : ", not complete");
    }

    @Override
    public OptionalLong mappedBytes() {
        return OptionalLong.of(table.mappedBytes());
    }

    @Override
    public List<PropertyGroup> properties() {
        return List.of(new PropertyGroup("Mapped ranges", TranslationText.lines(table)));
    }

    @Override
    public boolean hasChildren() {
        return !table.ranges().isEmpty();
    }

    @Override
    List<StateNode> load() {
        return RangeGroupNode.split(this, table.ranges(), 0, table.ranges().size());
    }
}
