/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.vtd.AddressWidth;
import org.liveupdate.abi.vtd.PageTableFormat;
import org.liveupdate.decode.vtd.MappedRange;
import org.liveupdate.decode.vtd.PageTableBrowser;
import org.liveupdate.decode.vtd.PageTableRoot;
import org.liveupdate.decode.vtd.PageTableSummary;
import org.liveupdate.model.Lazy;
import org.liveupdate.model.state.Element;
import org.liveupdate.model.state.EntryKind;
import org.liveupdate.model.state.Range;
import org.liveupdate.model.state.StateFactory;
import org.liveupdate.model.state.StatePackage;
import org.liveupdate.model.state.Table;
import org.liveupdate.model.state.TableEntry;

/** Unfolds page tables, table by table and range by range. */
final class TableUnfolding {

    private static final StateFactory FACTORY = StateFactory.eINSTANCE;

    private final PhysicalMemory memory;
    private final Elements elements;

    TableUnfolding(PhysicalMemory memory, Elements elements) {
        this.memory = memory;
        this.elements = elements;
    }

    /** What a domain, a table or an entry has of its own, or null for what every element has. */
    List<? extends Element> unfold(Element owner, EReference feature) {
        if (feature == StatePackage.Literals.DOMAIN__TOP) {
            PageTableRoot root = ((PageTableSummary) elements.source(owner)).root();
            return List.of(table(root, root.address(), root.levels(), 0));
        }
        if (feature == StatePackage.Literals.DOMAIN__RANGES) {
            return ranges(owner, (PageTableSummary) elements.source(owner), feature);
        }
        if (feature == StatePackage.Literals.TABLE__ENTRIES) {
            return entries((Table) owner);
        }
        TableEntry entry = (TableEntry) owner;
        // a corrupt table can point to itself, but every step down is a level less
        return entry.getKind() != EntryKind.TABLE || entry.getLevel() < 2 ? List.of()
                : List.of(table((PageTableRoot) elements.source(owner), entry.getTarget(), entry.getLevel() - 1,
                        entry.getIova()));
    }

    private Table table(PageTableRoot root, long address, int level, long iova) {
        Table table = FACTORY.createTable();
        table.setLabel("level " + level);
        table.setAddress(address);
        table.setLayout(root.format().tableLayout(level));
        table.setLength(PhysicalMemory.PAGE_SIZE);
        table.setLevel(level);
        table.setIova(iova);
        elements.source(table, root);
        return table;
    }

    private List<TableEntry> entries(Table table) {
        PageTableRoot root = (PageTableRoot) elements.source(table);
        List<TableEntry> result = new ArrayList<>();
        PageTableBrowser.entries(memory, root, table.getAddress(), table.getLevel(), table.getIova())
                .ifPresent(found -> found.forEach(one -> {
                    TableEntry entry = FACTORY.createTableEntry();
                    entry.setLabel(Integer.toString(one.index()));
                    entry.setAddress(one.entry().address());
                    entry.setLayout(one.entry().layout());
                    entry.setLength(one.entry().layout().size());
                    entry.setIndex(one.index());
                    entry.setLevel(table.getLevel());
                    entry.setKind(EntryKind.valueOf(one.kind().name()));
                    entry.setRaw(one.raw());
                    entry.setIova(one.iova());
                    entry.setSpan(one.span());
                    entry.setTarget(one.target());
                    elements.source(entry, root);
                    result.add(entry);
                }));
        return result;
    }

    private List<Range> ranges(Element owner, PageTableSummary summary, EReference feature) {
        return new MadeOnDemand<>(summary.ranges().size(), i -> {
            MappedRange one = summary.ranges().get(i);
            Range range = FACTORY.createRange();
            range.setLabel(Hex.of(one.iova()));
            range.setIova(one.iova());
            range.setMapped(one.length());
            range.setPhysical(one.physical());
            range.setPageSize(one.pageSize());
            range.setReadable(one.readable());
            range.setWritable(one.writable());
            range.setSnoop(one.snoop());
            firstLeaf(summary.root(), one.iova()).ifPresent(leaf -> {
                range.setAddress(leaf.address());
                range.setLayout(leaf.layout());
                range.setLength(Math.min(one.length() / one.pageSize(), AddressWidth.ENTRIES) * leaf.layout().size());
            });
            Lazy.place(range, owner, feature);
            return range;
        });
    }

    private record Leaf(long address, Layout layout) {
    }

    /** Where the first leaf of a range stands; one read for each level. */
    private Optional<Leaf> firstLeaf(PageTableRoot root, long iova) {
        PageTableFormat format = root.format();
        long table = root.address();
        for (int level = root.levels(); level >= 1; level--) {
            long at = table + (long) AddressWidth.index(iova, level) * Long.BYTES;
            Optional<Long> word = format.entryLayout().at(memory, at).map(struct -> struct.words()[0]);
            if (word.isEmpty()) {
                return Optional.empty();
            }
            switch (format.kind(word.get(), level)) {
                case LEAF -> {
                    return Optional.of(new Leaf(at, format.layoutOf(word.get(), level)));
                }
                case TABLE -> table = format.tableAddress(word.get());
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
