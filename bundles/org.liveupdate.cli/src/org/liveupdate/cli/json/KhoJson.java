/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.json;

import java.util.Locale;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Hex;
import org.liveupdate.decode.kho.KhoCandidate;
import org.liveupdate.decode.kho.KhoHandover;
import org.liveupdate.decode.kho.KhoNode;
import org.liveupdate.decode.kho.KhoSearch;
import org.liveupdate.decode.kho.KhoState;

/** KHO: the tree that counts with every preserved folio, and every tree that was found. */
final class KhoJson {

    private final JsonOut json;

    KhoJson(JsonOut json) {
        this.json = json;
    }

    /** Writes the member {@code kho}. */
    void tree(KhoCandidate candidate) {
        KhoState state = candidate.state();
        json.object("kho", kho -> {
            head(candidate);
            json.hex("preserved_memory_map", state.map());
            json.text("map_state", state.mapState().name().toLowerCase(Locale.ROOT));
            json.objects("nodes", state.nodes(), this::node);
            state.kexec().ifPresent(kexec -> json.object("kexec_metadata", metadata -> {
                json.hex("at", kexec.at());
                json.number("version", kexec.version());
                json.text("previous_release", kexec.release());
                json.number("kexec_count", kexec.count());
            }));
            json.objects("reserve_mem", state.reserved(), range -> {
                json.text("name", range.name());
                json.hex("start", range.start());
                json.hex("size", range.size());
            });
            json.number("preserved_count", state.preserved().size());
            json.hex("preserved_bytes", state.preserved().bytes());
            json.objects("preserved", state.preserved().stream()::iterator, folio -> {
                json.hex("pa", folio.address());
                json.number("order", folio.order());
            });
        });
    }

    /** Writes the members {@code kho_trees} and {@code kho_handovers}. */
    void search(KhoSearch search) {
        json.objects("kho_trees", search.candidates(), this::head);
        json.objects("kho_handovers", search.handovers(), this::handover);
    }

    private void head(KhoCandidate candidate) {
        json.text("compatible", candidate.state().compatible());
        json.hex("fdt", candidate.state().fdt());
        json.text("role", candidate.role().name().toLowerCase(Locale.ROOT));
        json.bool("usable", candidate.usable());
        json.text("found", candidate.found());
        json.text("reason", candidate.reason());
    }

    private void node(KhoNode node) {
        json.text("name", node.name());
        json.hex("data", node.data());
        node.size().ifPresent(size -> json.number("size", size));
    }

    private void handover(KhoHandover handover) {
        json.hex("at", handover.at());
        json.text("boot_params", handover.isLinked() ? Hex.of(handover.bootParams()) : null);
        json.hex("fdt_addr", handover.fdt());
        json.hex("fdt_size", handover.fdtSize());
        json.hex("scratch_addr", handover.scratchAt());
        json.objects("scratch", handover.scratch(), this::scratch);
    }

    private void scratch(AddressRange range) {
        json.hex("addr", range.start());
        json.hex("size", range.length());
    }
}
