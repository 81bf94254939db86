/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.snapshot;

import java.util.List;
import java.util.Locale;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.decode.kho.KhoCandidate;
import org.liveupdate.decode.kho.KhoState;
import org.liveupdate.decode.luo.LuoBlock;
import org.liveupdate.decode.luo.LuoState;
import org.liveupdate.model.state.Block;
import org.liveupdate.model.state.KhoTree;
import org.liveupdate.model.state.Luo;
import org.liveupdate.model.state.Snapshot;
import org.liveupdate.model.state.StateFactory;

/** KHO trees and LUO's state as elements. */
final class HandoverElements {

    private static final StateFactory FACTORY = StateFactory.eINSTANCE;

    private HandoverElements() {
    }

    static void add(LiveUpdateState state, Snapshot snapshot, Elements elements) {
        state.kho().ifPresent(kho -> snapshot.getTrees().add(tree(kho, true, elements)));
        for (KhoCandidate candidate : state.search().candidates()) {
            if (state.kho().isEmpty() || state.kho().get() != candidate) {
                snapshot.getTrees().add(tree(candidate, false, elements));
            }
        }
        state.luo().ifPresent(luo -> snapshot.setLuo(luo(luo, elements)));
    }

    private static KhoTree tree(KhoCandidate candidate, boolean inUse, Elements elements) {
        KhoState kho = candidate.state();
        String role = candidate.role().name().toLowerCase(Locale.ROOT);
        KhoTree tree = elements.at(FACTORY.createKhoTree(), role, kho.fdt());
        tree.setCompatible(kho.compatible());
        tree.setRole(role);
        tree.setInUse(inUse);
        tree.setIntact(candidate.usable());
        tree.setReason(candidate.found() + "; " + candidate.reason());
        tree.setMapState(kho.mapState().name().toLowerCase(Locale.ROOT));
        tree.setFolioCount(kho.preserved().size());
        tree.setPreserved(kho.preserved().bytes());
        elements.source(tree, kho);
        kho.nodes().forEach(node -> tree.getNodes()
                .add(elements.at(FACTORY.createKhoNode(), node.name(), node.data(), node.size().orElse(0))));
        kho.reserved().forEach(memory -> tree.getReserved()
                .add(elements.at(FACTORY.createReservedMemory(), memory.name(), memory.start(), memory.size())));
        kho.handover().ifPresent(handover -> {
            for (AddressRange range : handover.scratch()) {
                tree.getScratch().add(elements.at(FACTORY.createScratch(), Integer.toString(tree.getScratch().size()),
                        range.start(), range.length()));
            }
        });
        return tree;
    }

    private static Luo luo(LuoState state, Elements elements) {
        Luo luo = elements.at(FACTORY.createLuo(), state.compatible(), state.at());
        luo.setCompatible(state.compatible());
        luo.setNumber(state.number());
        luo.setSerialized(state.serialized());
        luo.getBlocks().addAll(blocks(state.sessionBlocks(), elements));
        return luo;
    }

    static List<Block> blocks(List<LuoBlock> blocks, Elements elements) {
        return blocks.stream().map(one -> {
            Block block = elements.at(FACTORY.createBlock(), "", one.at());
            block.setNext(one.next());
            block.setCount(one.count());
            return block;
        }).toList();
    }
}
