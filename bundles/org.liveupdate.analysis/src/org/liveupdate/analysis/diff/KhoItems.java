/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.decode.kho.KhoCandidate;
import org.liveupdate.decode.kho.KhoHandover;
import org.liveupdate.decode.kho.KhoNode;
import org.liveupdate.decode.kho.KhoState;
import org.liveupdate.decode.kho.ReservedMemory;

/** KHO as objects: root trees, the nodes of the tree in use, reserved memory. */
final class KhoItems {

    private KhoItems() {
    }

    static void add(LiveUpdateState state, Items items) {
        for (KhoCandidate candidate : state.search().candidates()) {
            items.add(tree(candidate, state.kho().filter(chosen -> chosen == candidate).isPresent()));
        }
        state.kho().map(KhoCandidate::state).ifPresent(kho -> {
            kho.nodes().forEach(node -> items.add(node(node)));
            kho.reserved().forEach(memory -> items.add(reserved(memory)));
        });
    }

    /** A tree keeps its bytes when it is handed over, but it is outgoing before and incoming after. */
    private static Item tree(KhoCandidate candidate, boolean chosen) {
        KhoState kho = candidate.state();
        String role = candidate.role().name().toLowerCase(Locale.ROOT);
        List<Value> values = new ArrayList<>();
        values.add(Value.of("role", role));
        values.add(Value.of("intact", candidate.usable() ? "yes" : "no"));
        values.add(Value.of("in use here", chosen ? "yes" : "no"));
        values.add(Value.of("compatible", kho.compatible()));
        values.add(Value.hex("memory map", kho.map()));
        values.add(Value.of("state of the map", kho.mapState().name().toLowerCase(Locale.ROOT)));
        values.add(Value.of("preserved folios", kho.preserved().size()));
        values.add(Value.hex("preserved bytes", kho.preserved().bytes()));
        values.add(Value.of("pages of the map", kho.metadata().size()));
        kho.kexec().ifPresent(kexec -> {
            values.add(Value.of("written by release", kexec.release()));
            values.add(Value.of("handovers", kexec.count()));
        });
        kho.handover().ifPresent(handover -> handover(handover, values));
        String nodes = String.join(",", kho.nodes().stream().map(node -> node.name() + "=" + node.data()).toList());
        return new Item(ObjectKind.KHO_TREE, role, kho.fdt(), List.of(
                List.of(kho.compatible() + " " + kho.fdt() + " " + kho.map() + " " + nodes),
                List.of(role)), values);
    }

    private static void handover(KhoHandover handover, List<Value> values) {
        values.add(Value.of("linked from boot_params", handover.isLinked() ? "yes" : "no"));
        values.add(Value.of("scratch", String.join(", ", handover.scratch().stream()
                .map(range -> Text.range(range.start(), range.length())).toList())));
    }

    private static Item node(KhoNode node) {
        List<Value> values = new ArrayList<>();
        values.add(Value.pointer("data", node.data()));
        node.size().ifPresent(size -> values.add(Value.of("size", size)));
        node.blob().map(blob -> StructValues.bytes(blob.bytes(), 0, blob.length()))
                .ifPresent(bytes -> values.add(Value.of("bytes", bytes)));
        return Item.of(ObjectKind.KHO_NODE, node.name(), node.data(), node.name(), values);
    }

    private static Item reserved(ReservedMemory memory) {
        return Item.of(ObjectKind.RESERVED_MEMORY, memory.name(), memory.start(), memory.name(),
                List.of(Value.hex("size", memory.size())));
    }
}
