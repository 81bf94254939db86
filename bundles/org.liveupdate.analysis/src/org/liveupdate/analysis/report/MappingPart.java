/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

import org.liveupdate.abi.ByteSize;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Plural;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.decode.vtd.MappedRange;
import org.liveupdate.decode.vtd.PageTableSummary;
import org.liveupdate.decode.vtd.RangeList;

/** What devices can reach, before and after: a table for each page table. */
final class MappingPart {

    private final Course course;
    private final ReportOptions options;
    private final Progress progress;

    /** The page tables of one user before and after. */
    private record Tables(PageTableSummary before, PageTableSummary after) {

        RangeList ranges(boolean later) {
            PageTableSummary table = later ? after : before;
            return table == null ? RangeList.EMPTY : table.ranges();
        }

        String title() {
            String old = before == null ? "no table" : "table " + Hex.of(before.root().address());
            String now = after == null ? "no table" : "table " + Hex.of(after.root().address());
            return old.equals(now) ? old : old + ", then " + now;
        }
    }

    MappingPart(Course course, ReportOptions options, Progress progress) {
        this.course = course;
        this.options = options;
        this.progress = progress;
    }

    Section section() {
        Course.Kexec sides = course.sides();
        Map<String, PageTableSummary> before = tables(sides.before());
        Map<String, PageTableSummary> after = tables(sides.after());
        Map<String, StringJoiner> users = new LinkedHashMap<>();
        Map<String, Tables> tables = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(before.keySet());
        after.keySet().stream().filter(name -> !before.containsKey(name)).forEach(names::add);
        for (String name : names) {
            Tables both = new Tables(before.get(name), after.get(name));
            tables.putIfAbsent(both.title(), both);
            users.computeIfAbsent(both.title(), key -> new StringJoiner(", ")).add(name);
        }
        List<Block> blocks = new ArrayList<>();
        tables.forEach((title, both) -> {
            if (blocks.size() < options.maxRows()) {
                blocks.add(table(users.get(title) + ": " + title, both, sides));
            }
        });
        if (tables.size() > blocks.size()) {
            blocks.add(new Block.Paragraph(Sign.NONE, "and " + Plural.of(tables.size() - blocks.size(),
                    "more page table")));
        }
        if (tables.isEmpty()) {
            blocks.add(new Block.Paragraph(Sign.NONE, "No device has a page table."));
        }
        return new Section("mappings", "Mappings", Sign.NONE, sides.before().name() + " and " + sides.after().name(),
                blocks, List.of());
    }

    /** Page tables by who uses them: a device, and a PASID in scalable mode. */
    private Map<String, PageTableSummary> tables(Course.Point point) {
        Inspection state = point.moment().inspect(progress);
        Map<String, PageTableSummary> tables = new LinkedHashMap<>();
        state.units().forEach(unit -> unit.devices().forEach(device -> {
            device.legacy().ifPresent(context -> context.translation().table()
                    .ifPresent(table -> tables.put(device.bdf().toString(), table)));
            device.scalable().ifPresent(context -> context.pasids().forEach(pasid -> pasid.translation().table()
                    .ifPresent(table -> tables.put(device.bdf() + (pasid.pasid() == 0 ? "" : " PASID " + pasid.pasid()),
                            table))));
        }));
        return tables;
    }

    private Block table(String title, Tables tables, Course.Kexec sides) {
        RangeList old = tables.ranges(false);
        RangeList now = tables.ranges(true);
        List<Block.Row> rows = new ArrayList<>();
        int more = 0;
        int i = 0;
        int k = 0;
        while (i < old.size() || k < now.size()) {
            Optional<MappedRange> first = i < old.size() ? Optional.of(old.get(i)) : Optional.empty();
            Optional<MappedRange> second = k < now.size() ? Optional.of(now.get(k)) : Optional.empty();
            int order = first.isEmpty() ? 1 : second.isEmpty() ? -1
                    : Long.compareUnsigned(first.get().iova(), second.get().iova());
            boolean together = order == 0 && first.get().length() == second.get().length();
            boolean left = together || order < 0 || order == 0 && !together;
            Optional<MappedRange> before = left ? first : Optional.empty();
            Optional<MappedRange> after = together || !left ? second : Optional.empty();
            i += before.isPresent() ? 1 : 0;
            k += after.isPresent() ? 1 : 0;
            if (rows.size() < options.maxRows()) {
                rows.add(row(before, after));
            } else {
                more++;
            }
        }
        String caption = title + (rows.isEmpty() ? ", nothing mapped" : "") + (more == 0 ? ""
                : " (" + Plural.of(more, "more range") + " not shown)");
        return new Block.Table(caption, List.of("IOVA", ">Length", sides.before().name(), sides.after().name()), rows,
                rows.size() > options.maxRows() / 2);
    }

    private static Block.Row row(Optional<MappedRange> before, Optional<MappedRange> after) {
        MappedRange range = before.or(() -> after).orElseThrow();
        Sign sign = before.equals(after) ? Sign.NONE : Sign.NOTE;
        return new Block.Row(sign, "", List.of(
                Hex.of(range.iova()) + ".." + Hex.of(range.iova() + range.length() - 1), ByteSize.of(range.length()),
                target(before), before.equals(after) ? "the same" : target(after)));
    }

    private static String target(Optional<MappedRange> range) {
        return range.map(each -> Hex.of(each.physical()) + " " + each.permissions() + ", pages of "
                + ByteSize.of(each.pageSize())).orElse("not mapped");
    }
}
