/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.text;

import java.util.Locale;
import java.util.stream.Collectors;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.ByteSize;
import org.liveupdate.abi.Hex;
import org.liveupdate.decode.kho.FolioRun;
import org.liveupdate.decode.kho.KhoCandidate;
import org.liveupdate.decode.kho.KhoHandover;
import org.liveupdate.decode.kho.KhoSearch;
import org.liveupdate.decode.kho.KhoState;

/** KHO: trees, sub-nodes, scratch areas and preserved folios. */
final class KhoText {

    private static final int FOLDED = 12;

    private final StringBuilder out;
    private final boolean all;

    KhoText(StringBuilder out, boolean all) {
        this.out = out;
        this.all = all;
    }

    void append(KhoCandidate candidate) {
        KhoState state = candidate.state();
        out.append("KHO tree at ").append(Hex.of(state.fdt())).append(": ").append(Printable.of(state.compatible()))
                .append(", ").append(candidate.role().name().toLowerCase(Locale.ROOT)).append(", memory map at ")
                .append(Hex.of(state.map())).append(' ').append(state.mapState().name().toLowerCase(Locale.ROOT))
                .append('\n');
        TextTable nodes = new TextTable("  ", "NODE", ">DATA", ">SIZE");
        state.nodes().forEach(node -> nodes.row(node.name(), Hex.of(node.data()),
                node.size().isPresent() ? node.size().getAsLong() : "-"));
        if (!nodes.isEmpty()) {
            nodes.appendTo(out);
        }
        state.kexec().ifPresent(kexec -> out.append("  previous kernel ").append(Printable.of(kexec.release()))
                .append(", handover ").append(kexec.count()).append(" since the last cold boot\n"));
        state.reserved().forEach(range -> out.append("  reserve_mem ").append(Printable.of(range.name())).append(": ")
                .append(Hex.of(range.start())).append(", ").append(ByteSize.of(range.size())).append('\n'));
        folios(state);
    }

    void others(KhoSearch search, KhoCandidate shown) {
        for (KhoCandidate candidate : search.candidates()) {
            if (candidate != shown) {
                out.append("KHO tree at ").append(Hex.of(candidate.state().fdt())).append(": ")
                        .append(Printable.of(candidate.state().compatible())).append(", ")
                        .append(candidate.role().name().toLowerCase(Locale.ROOT))
                        .append(candidate.usable() ? "" : ", not usable").append(": ")
                        .append(Printable.of(candidate.reason())).append('\n');
            }
        }
        for (KhoHandover handover : search.handovers()) {
            out.append("setup_data of KHO at ").append(Hex.of(handover.at())).append(": tree ")
                    .append(Hex.of(handover.fdt())).append(handover.isLinked() ? "" : ", no boot_params leads to it")
                    .append(", scratch ").append(handover.scratch().stream().map(KhoText::range)
                            .collect(Collectors.joining(", ")))
                    .append('\n');
        }
    }

    private static String range(AddressRange range) {
        return Hex.of(range.start()) + " (" + ByteSize.of(range.length()) + ")";
    }

    private void folios(KhoState state) {
        String orders = state.preserved().countByOrder().entrySet().stream()
                .map(entry -> entry.getValue() + " of order " + entry.getKey()).collect(Collectors.joining(", "));
        out.append("  ").append(state.preserved().size()).append(" preserved folios, ")
                .append(ByteSize.of(state.preserved().bytes())).append(orders.isEmpty() ? "" : ": " + orders)
                .append('\n');
        TextTable table = new TextTable("    ", ">PHYSICAL", ">FOLIOS", ">ORDER", ">LENGTH");
        long runs = state.preserved().runs().count();
        state.preserved().runs().limit(all ? runs : FOLDED).forEach(run -> row(table, run));
        if (!all && runs > FOLDED) {
            table.row("...", runs - FOLDED, "more", "(--all)");
        }
        if (!table.isEmpty()) {
            table.appendTo(out);
        }
    }

    private static void row(TextTable table, FolioRun run) {
        table.row(Hex.of(run.first().address()), run.count(), run.first().order(), ByteSize.of(run.length()));
    }
}
