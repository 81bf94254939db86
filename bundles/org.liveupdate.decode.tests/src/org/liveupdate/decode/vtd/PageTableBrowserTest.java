/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.vtd.AddressWidth;
import org.liveupdate.abi.vtd.FirstStageLayouts;
import org.liveupdate.abi.vtd.PageTableFormat;
import org.liveupdate.abi.vtd.PageTableFormat.EntryKind;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.SampleCase;

class PageTableBrowserTest {

    private final TableBuilder builder = new TableBuilder();

    @Test
    void entriesThatAreNotZeroAreListedWithWhatTheyTranslate() {
        PageTableRoot root = builder.table(PageTableFormat.FIRST_STAGE, 4);
        builder.map(root, 0x1000, 1, 0x5000, true);
        builder.map(root, 0xffff_8000_0020_0000L, 2, 0x40_0000, false);
        builder.put(root.address() + 8, 0x80);
        List<TableEntry> top = PageTableBrowser.entries(builder.memory, root).orElseThrow();
        assertEquals(List.of(0, 1, 256), top.stream().map(TableEntry::index).toList());
        assertEquals(EntryKind.NOT_PRESENT, top.get(1).kind());
        TableEntry upper = top.get(2);
        assertEquals(EntryKind.TABLE, upper.kind());
        assertEquals(0xffff_8000_0000_0000L, upper.iova());
        assertEquals(AddressWidth.entrySpan(4), upper.span());
        assertEquals(root.address() + 256 * 8, upper.entry().address());
        TableEntry leaf = below(root, below(root, upper, 3), 2);
        assertEquals(EntryKind.LEAF, leaf.kind());
        assertEquals(0xffff_8000_0020_0000L, leaf.iova());
        assertEquals(0x40_0000, leaf.target());
        assertSame(FirstStageLayouts.LEAF_2M, leaf.entry().layout());
        assertTrue(leaf.entry().is("PS"));
    }

    @Test
    void aTableOutsideTheImageHasNoEntries() {
        PageTableRoot root = new PageTableRoot(0xdead000, 4, PageTableFormat.SECOND_STAGE);
        assertEquals(Optional.empty(), PageTableBrowser.entries(builder.memory, root));
    }

    @Test
    void browsingARealTableFindsEveryLeafThatWalkingFinds() {
        SampleCase sample = SampleCase.named("scalable-ss-61-q72");
        DecodeContext context = sample.context();
        for (PageTableSummary table : VtdDecoder.decode(sample.registers(), context).pageTables()) {
            assertEquals(table.leafCount(), leaves(context, table, table.root().address(), table.root().levels(), 0));
        }
    }

    private TableEntry below(PageTableRoot root, TableEntry entry, int level) {
        return PageTableBrowser.entries(builder.memory, root, entry.target(), level, entry.iova()).orElseThrow().get(0);
    }

    private static long leaves(DecodeContext context, PageTableSummary table, long address, int level, long iova) {
        long count = 0;
        for (TableEntry entry : PageTableBrowser.entries(context.memory(), table.root(), address, level, iova)
                .orElseThrow()) {
            if (entry.kind() == EntryKind.TABLE) {
                count += leaves(context, table, entry.target(), level - 1, entry.iova());
            } else {
                assertEquals(entry.target(), table.ranges().find(entry.iova()).orElseThrow().translate(entry.iova()));
                count++;
            }
        }
        return count;
    }
}
