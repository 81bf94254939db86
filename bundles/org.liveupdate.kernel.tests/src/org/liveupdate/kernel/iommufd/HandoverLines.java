/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.vtd.PageTableFormat;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.iommufd.IommufdState;
import org.liveupdate.decode.luo.LuoFile;
import org.liveupdate.decode.memfd.MemfdDecoder;
import org.liveupdate.decode.memfd.MemfdFile;
import org.liveupdate.decode.vfio.VfioPciState;
import org.liveupdate.decode.vtd.MappedRange;
import org.liveupdate.decode.vtd.PageTableSummary;
import org.liveupdate.decode.vtd.VtdDecoder;
import org.liveupdate.decode.vtd.VtdUnit;

/** Sessions, files, FLBs and page tables of a machine that is about to start its next kernel, without addresses. */
final class HandoverLines {

    private final Decoded decoded;
    private final MemfdDecoder memfds;
    private final VtdUnit unit;

    private HandoverLines(Guest guest) {
        decoded = Decoded.of(guest);
        var saved = guest.machine().save();
        DecodeContext context = DecodeContext.of(saved.memory(), Progress.NONE);
        memfds = new MemfdDecoder(context, Optional.of(decoded.kho()));
        unit = VtdDecoder.decode(saved.registers().get(0), context);
    }

    static List<String> of(Guest guest) {
        return new HandoverLines(guest).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        decoded.luo().sessions().forEach(session -> {
            lines.add("session " + session.name() + " " + session.count());
            session.files().forEach(file -> lines.add(
                    "file " + file.compatible() + " " + Hex.of(file.token()) + " " + details(file)));
        });
        decoded.luo().flbs().forEach(flb -> lines.add("flb " + flb.name() + " " + flb.count()));
        lines.add("pci " + decoded.pci().flb().orElseThrow().get("max_nr_devices") + " " + decoded.pci().devices()
                .stream().map(device -> Hex.of(device.bdf())).collect(Collectors.joining(",")));
        lines.addAll(tables());
        return lines;
    }

    private String details(LuoFile file) {
        if (MemfdDecoder.handles(file.compatible())) {
            MemfdFile memfd = memfds.decode(file).orElseThrow();
            return "pos=" + memfd.pos() + " size=" + memfd.size() + " seals=" + Hex.of(memfd.seals().orElse(0))
                    + " flags=" + memfd.flags() + " folios=" + memfd.nrFolios();
        }
        for (IommufdState each : decoded.iommufds()) {
            if (each.address() == file.data()) {
                return "hwpts=" + each.hwpts().stream().map(hwpt -> Hex.of(hwpt.token()) + ">"
                        + hwpt.domain().orElseThrow().entry().index()).collect(Collectors.joining(","));
            }
        }
        for (VfioPciState each : decoded.devices()) {
            if (each.address() == file.data()) {
                return "raw=" + HexFormat.of().formatHex(each.struct().orElseThrow().bytes());
            }
        }
        throw new AssertionError(file + " is no file of a known kind");
    }

    /** Each page table once, with the devices that use it. */
    private List<String> tables() {
        Map<Long, String> users = new TreeMap<>();
        Map<Long, PageTableSummary> tables = new TreeMap<>();
        unit.devices().forEach(device -> device.translations().forEach(translation -> {
            users.merge(translation.pointer(), device.bdf().toString(), (a, b) -> a + "," + b);
            tables.put(translation.pointer(), translation.table().orElseThrow());
        }));
        return users.entrySet().stream().sorted(Map.Entry.comparingByValue())
                .map(entry -> "table " + entry.getValue() + " " + table(tables.get(entry.getKey()))).toList();
    }

    private static String table(PageTableSummary table) {
        Map<String, Long> permissions = new TreeMap<>();
        for (MappedRange range : table.ranges()) {
            permissions.merge(range.permissions(), range.length(), Long::sum);
        }
        boolean first = table.root().format() == PageTableFormat.FIRST_STAGE;
        return (first ? "first" : "second") + "-stage levels=" + table.root().levels() + " tables="
                + table.tableCount() + " leaves=" + table.leafCount() + " bytes=" + table.mappedBytes() + " sizes="
                + table.pageSizes().entrySet().stream().map(size -> Hex.of(size.getKey()) + ":" + size.getValue())
                        .collect(Collectors.joining(","))
                + " " + permissions.entrySet().stream().map(each -> each.getKey() + ":" + each.getValue())
                        .collect(Collectors.joining(","));
    }
}
