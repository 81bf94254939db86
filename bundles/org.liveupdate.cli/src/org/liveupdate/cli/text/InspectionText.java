/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.text;

import java.util.List;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.ByteSize;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Plural;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.decode.vtd.PageTableSummary;

/** The answer of {@code inspect} for people. */
public final class InspectionText {

    private InspectionText() {
    }

    /**
     * Formats an inspection.
     *
     * @param image      what was inspected, as the user named it
     * @param format     kind of image
     * @param inspection what was found
     * @param all        whether long lists are shown whole
     * @return the text
     */
    public static String of(String image, String format, Inspection inspection, boolean all) {
        StringBuilder out = new StringBuilder();
        out.append(Printable.of(image)).append(": ").append(format).append(", ").append(memory(inspection))
                .append('\n');
        inspection.found().forEach(line -> out.append("  ").append(Printable.of(line)).append('\n'));
        handover(inspection.state(), all, out);
        for (int i = 0; i < inspection.units().size(); i++) {
            out.append('\n');
            new UnitText(out, all).append(i, inspection.units().get(i));
        }
        out.append('\n').append(totals(inspection)).append("\n\n");
        ProblemText.append(inspection.problems(), out);
        return out.toString();
    }

    private static void handover(LiveUpdateState state, boolean all, StringBuilder out) {
        if (!state.search().candidates().isEmpty()) {
            out.append('\n');
            KhoText kho = new KhoText(out, all);
            state.kho().ifPresent(kho::append);
            kho.others(state.search(), state.kho().orElse(null));
        }
        if (state.luo().isPresent() || !state.sessions().isEmpty()) {
            out.append('\n');
            new LuoText(out, all, state).append();
        }
        if (state.iommu().isPresent() || state.pci().isPresent()) {
            out.append('\n');
            new IommuText(out).append(state);
        }
    }

    private static String memory(Inspection inspection) {
        List<AddressRange> ranges = inspection.memory().ranges();
        if (ranges.isEmpty()) {
            return "no memory";
        }
        long bytes = ranges.stream().mapToLong(AddressRange::length).sum();
        return ByteSize.of(bytes) + " in " + Plural.of(ranges.size(), "range") + " from "
                + Hex.of(ranges.get(0).start()) + " to " + Hex.of(ranges.get(ranges.size() - 1).end());
    }

    private static String totals(Inspection inspection) {
        List<PageTableSummary> tables = inspection.pageTables();
        int devices = inspection.units().stream().mapToInt(unit -> unit.devices().size()).sum();
        long leaves = tables.stream().mapToLong(PageTableSummary::leafCount).sum();
        long bytes = tables.stream().mapToLong(PageTableSummary::mappedBytes).sum();
        int pages = tables.stream().mapToInt(PageTableSummary::tableCount).sum();
        return "Total: " + Plural.of(inspection.units().size(), "unit") + ", " + Plural.of(devices, "device") + ", "
                + Plural.of(tables.size(), "page table") + " in " + Plural.of(pages, "page") + ", "
                + Plural.of(leaves, "leaf", "leaves") + ", " + ByteSize.of(bytes) + " mapped";
    }
}
