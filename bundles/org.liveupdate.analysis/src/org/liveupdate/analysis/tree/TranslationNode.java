/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.liveupdate.decode.vtd.PageTableSummary;
import org.liveupdate.decode.vtd.Translation;

/** Where requests of a device or of one of its PASIDs lead: ranges first, then the tables that they come from. */
public abstract class TranslationNode extends StateNode {

    private final Translation translation;

    TranslationNode(StateNode parent, String segment, Translation translation) {
        super(parent, segment);
        this.translation = translation;
    }

    /**
     * The decoded translation.
     *
     * @return the translation
     */
    public final Translation translation() {
        return translation;
    }

    /**
     * The ranges, those of the first stage first.
     *
     * @return one node for each page table
     */
    public final List<RangesNode> tables() {
        return children().stream().filter(RangesNode.class::isInstance).map(RangesNode.class::cast).toList();
    }

    @Override
    public final OptionalLong mappedBytes() {
        return translation.table().isEmpty() ? OptionalLong.empty() : OptionalLong.of(translation.mappedBytes());
    }

    @Override
    public final boolean hasChildren() {
        return translation.table().isPresent() || translation.secondStage().isPresent();
    }

    @Override
    final List<StateNode> load() {
        List<StateNode> nodes = new ArrayList<>();
        boolean nested = translation.secondStage().isPresent();
        translation.table().ifPresent(table -> add(nodes, table, nested ? "First stage: " : "", nested));
        translation.secondStage().ifPresent(table -> add(nodes, table, "Second stage: ", false));
        return nodes;
    }

    private void add(List<StateNode> nodes, PageTableSummary table, String prefix, boolean guestPhysical) {
        String segment = prefix.isEmpty() ? "" : prefix.charAt(0) == 'F' ? "fs-" : "ss-";
        nodes.add(new RangesNode(this, segment + "ranges", prefix, table));
        if (!guestPhysical) {
            nodes.add(TableNode.top(this, segment + "table", prefix, table.root()));
        }
    }
}
