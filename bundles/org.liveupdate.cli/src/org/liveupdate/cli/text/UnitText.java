/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.text;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.liveupdate.abi.ByteSize;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Plural;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.decode.vtd.MappedRange;
import org.liveupdate.decode.vtd.PageTableSummary;
import org.liveupdate.decode.vtd.RangeList;
import org.liveupdate.decode.vtd.Stage;
import org.liveupdate.decode.vtd.Translation;
import org.liveupdate.decode.vtd.VtdDevice;
import org.liveupdate.decode.vtd.VtdPasid;
import org.liveupdate.decode.vtd.VtdUnit;

/** IOMMU units: a table of devices, then the ranges of every page table once. */
final class UnitText {

    private static final int FOLDED_HEAD = 6;
    private static final int FOLDED_TAIL = 2;

    private final StringBuilder out;
    private final boolean all;

    UnitText(StringBuilder out, boolean all) {
        this.out = out;
        this.all = all;
    }

    void append(int index, VtdUnit unit) {
        UnitRegisters registers = unit.registers();
        out.append("IOMMU unit ").append(index);
        if (registers.base() != UnitRegisters.UNKNOWN_BASE) {
            out.append(" at ").append(Hex.of(registers.base()));
        }
        out.append(": ").append(unit.mode().text()).append(" mode, root table ").append(Hex.of(unit.rootTable()));
        unit.translationEnabled().ifPresent(on -> out.append(on ? ", translation on" : ", translation off"));
        out.append('\n');
        unit.notes().forEach(note -> out.append("  note: ").append(Printable.of(note)).append('\n'));
        TextTable devices = devices(unit);
        if (devices.isEmpty()) {
            out.append("  no present context entry\n");
        } else {
            devices.appendTo(out);
        }
        ranges(unit);
    }

    private TextTable devices(VtdUnit unit) {
        TextTable table = new TextTable("  ", "DEVICE", ">PASID", "TRANSLATION", ">DID", ">LEVELS", ">TABLE", ">LEAVES",
                ">MAPPED", "PAGES");
        for (VtdDevice device : unit.devices()) {
            device.legacy().ifPresent(context -> row(table, device.bdf().toString(), "-", context.translation()));
            device.scalable().ifPresent(context -> {
                String name = device.bdf().toString();
                for (VtdPasid pasid : context.pasids()) {
                    row(table, name, Integer.toString(pasid.pasid()), pasid.translation());
                    name = "";
                }
                if (context.pasids().isEmpty()) {
                    table.row(name, "none", "", "", "", Hex.of(context.pasidDirectory()), "", "", "");
                }
            });
        }
        return table;
    }

    private static void row(TextTable table, String device, String pasid, Translation translation) {
        boolean tables = translation.table().isPresent();
        table.row(device, pasid, name(translation.stage()), translation.domainId(),
                translation.levels() == 0 ? "-" : translation.levels(),
                translation.stage() == Stage.PASS_THROUGH ? "-" : Hex.of(translation.pointer()),
                tables ? translation.leafCount() : "-", tables ? ByteSize.of(translation.mappedBytes()) : "-",
                translation.table().map(UnitText::pageSizes).orElse("-"));
    }

    private static String name(Stage stage) {
        return switch (stage) {
            case SECOND -> "second-stage";
            case FIRST -> "first-stage";
            case NESTED -> "nested";
            case PASS_THROUGH -> "pass-through";
            case UNKNOWN -> "unknown";
        };
    }

    private static String pageSizes(PageTableSummary table) {
        String sizes = table.pageSizes().entrySet().stream()
                .map(entry -> entry.getValue() + " x " + ByteSize.of(entry.getKey())).collect(Collectors.joining(", "));
        return sizes.isEmpty() ? "-" : sizes;
    }

    private void ranges(VtdUnit unit) {
        Map<PageTableSummary, List<String>> users = new IdentityHashMap<>();
        for (VtdDevice device : unit.devices()) {
            device.legacy().ifPresent(context -> use(users, context.translation(), device.bdf().toString()));
            device.scalable().ifPresent(context -> context.pasids().forEach(pasid -> use(users, pasid.translation(),
                    device.bdf() + (pasid.pasid() == 0 ? "" : " pasid " + pasid.pasid()))));
        }
        for (PageTableSummary table : unit.pageTables()) {
            if (!table.ranges().isEmpty()) {
                out.append("  table ").append(Hex.of(table.root().address())).append(" of ")
                        .append(String.join(", ", users.getOrDefault(table, List.of("no device")))).append(": ")
                        .append(Plural.of(table.ranges().size(), "range")).append(" in ")
                        .append(Plural.of(table.tableCount(), "table page")).append('\n');
                ranges(table.ranges());
            }
        }
    }

    private static void use(Map<PageTableSummary, List<String>> users, Translation translation, String user) {
        translation.table().ifPresent(table -> users.computeIfAbsent(table, key -> new ArrayList<>()).add(user));
    }

    private void ranges(RangeList ranges) {
        boolean fold = !all && ranges.size() > FOLDED_HEAD + FOLDED_TAIL + 1;
        TextTable table = new TextTable("    ", ">IOVA", ">LENGTH", ">PHYSICAL", ">PAGE", "ACCESS");
        for (int i = 0; i < ranges.size(); i++) {
            if (fold && i == FOLDED_HEAD) {
                int folded = ranges.size() - FOLDED_HEAD - FOLDED_TAIL;
                table.row("...", folded + " more", "(--all)", "", "");
                i += folded;
            }
            MappedRange range = ranges.get(i);
            table.row(Hex.of(range.iova()), ByteSize.of(range.length()), Hex.of(range.physical()),
                    ByteSize.of(range.pageSize()), range.permissions());
        }
        table.appendTo(out);
    }
}
