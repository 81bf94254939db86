/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.text;

import java.util.List;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.ByteSize;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Plural;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.analysis.graph.FieldText;
import org.liveupdate.analysis.pointer.Pointer;
import org.liveupdate.analysis.query.AddressQuery;
import org.liveupdate.analysis.query.ReachQuery;
import org.liveupdate.decode.Placement;

/** The answers of {@code explain} for people. */
public final class ExplainText {

    private static final int SHOWN = 20;

    private ExplainText() {
    }

    /**
     * Formats what is known of an address.
     *
     * @param memory the bytes
     * @param answer the answer
     * @return the text
     */
    public static String of(PhysicalMemory memory, AddressQuery.Answer answer) {
        StringBuilder out = new StringBuilder("page ").append(Hex.of(answer.page()))
                .append(answer.inImage() ? "" : ", not in the image").append(": ");
        answer.folio().ifPresentOrElse(
                folio -> out.append("preserved in the folio at ").append(Hex.of(folio.address())).append(" of order ")
                        .append(folio.order()),
                () -> out.append(answer.known() ? "not preserved" : "no intact KHO tree says whether it is preserved"));
        out.append('\n');
        TextTable structures = new TextTable("  ", "STRUCTURE", ">AT", ">COUNT", "WHAT", "FIELDS");
        for (Placement placement : answer.structures()) {
            structures.row(placement.layout().name(), Hex.of(placement.address()), placement.count(), placement.role(),
                    placement.count() > 1 ? "" : placement.layout().at(memory, placement.address())
                            .filter(ExplainText::isSmall).map(FieldText::summary).orElse(""));
        }
        if (structures.isEmpty()) {
            out.append("  no recognised structure\n");
        } else {
            structures.appendTo(out);
        }
        pointers("who points there", answer.pointers(), out);
        pointers("the way from the KHO tree", answer.way(), out);
        return out.toString();
    }

    private static boolean isSmall(Struct struct) {
        return struct.layout().size() <= 128;
    }

    /**
     * Formats what is preserved and what is reachable.
     *
     * @param answer the answer
     * @return the text
     */
    public static String of(ReachQuery.Answer answer) {
        if (!answer.known()) {
            return "no intact KHO tree: nothing can be said about what is preserved\n";
        }
        StringBuilder out = new StringBuilder();
        out.append(Plural.of(answer.reachable(), "preserved folio")).append(" reachable from the KHO tree\n");
        long bytes = answer.unreachable().stream().mapToLong(AddressRange::length).sum();
        out.append("preserved but unreachable: ").append(ByteSize.of(bytes)).append('\n');
        TextTable ranges = new TextTable("  ", ">PHYSICAL", ">LENGTH");
        answer.unreachable().stream().limit(SHOWN)
                .forEach(range -> ranges.row(Hex.of(range.start()), ByteSize.of(range.length())));
        append(ranges, answer.unreachable().size(), out);
        out.append("reachable but not preserved: ").append(Plural.of(answer.unpreserved().size(), "structure"))
                .append('\n');
        TextTable structures = new TextTable("  ", "STRUCTURE", ">AT", "WHAT");
        answer.unpreserved().stream().limit(SHOWN).forEach(placement -> structures.row(placement.layout().name(),
                Hex.of(placement.address()), placement.role()));
        append(structures, answer.unpreserved().size(), out);
        pointers("pointers to memory that is not preserved", answer.dangling(), out);
        return out.toString();
    }

    private static void pointers(String what, List<Pointer> pointers, StringBuilder out) {
        out.append(what).append(pointers.isEmpty() ? ": none" : ":").append('\n');
        TextTable table = new TextTable("  ", "FROM", "FIELD", ">AT", ">TO");
        pointers.stream().limit(SHOWN).forEach(pointer -> table.row(pointer.source().role(), pointer.field(),
                Hex.of(pointer.at()), Hex.of(pointer.target())));
        append(table, pointers.size(), out);
    }

    private static void append(TextTable table, int size, StringBuilder out) {
        if (!table.isEmpty()) {
            table.appendTo(out);
        }
        if (size > SHOWN) {
            out.append("  ... ").append(size - SHOWN).append(" more\n");
        }
    }
}
