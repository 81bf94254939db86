/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.pgtable;

import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.vtd.FirstStageLayouts;
import org.liveupdate.abi.vtd.PageTableFormat;
import org.liveupdate.abi.vtd.SecondStageLayouts;

/**
 * The two formats of VT-d: vtdss (second stage) and x86_64 (first stage), as Linux fills them.
 *
 * @see PageTableFormat the encoding of the entries
 */
public final class VtdFormat implements TableFormat {

    private final PageTableFormat entries;
    private final boolean snoop;
    private final boolean forceWritable;
    private final boolean mega;
    private final boolean giga;
    private final long dirty;

    /**
     * A format.
     *
     * @param secondStage   vtdss, else x86_64
     * @param mega          whether 2 MiB leaves are used
     * @param giga          whether 1 GiB leaves are used
     * @param snoop         SNP in every leaf (PT_FEAT_VTDSS_FORCE_COHERENCE); second stage only
     * @param forceWritable no read-only leaves (PT_FEAT_VTDSS_FORCE_WRITEABLE, erratum 772415); second stage only
     */
    public VtdFormat(boolean secondStage, boolean mega, boolean giga, boolean snoop, boolean forceWritable) {
        PageTableFormat format = secondStage ? PageTableFormat.SECOND_STAGE : PageTableFormat.FIRST_STAGE;
        this.entries = format.withLargePages(mega, giga);
        this.mega = mega;
        this.giga = giga;
        this.snoop = secondStage && snoop;
        this.forceWritable = secondStage && forceWritable;
        Layout leaf = secondStage ? SecondStageLayouts.LEAF_4K : FirstStageLayouts.LEAF_4K;
        this.dirty = leaf.field("D").mask();
    }

    /**
     * The same with snooping forced for all leaves made from now on.
     *
     * @return a new format
     */
    public VtdFormat withSnoop() {
        return new VtdFormat(entries.isSecondStage(), mega, giga, true, forceWritable);
    }

    /**
     * Which of the two formats.
     *
     * @return true for vtdss
     */
    public boolean isSecondStage() {
        return entries.isSecondStage();
    }

    @Override
    public String name() {
        return entries.isSecondStage() ? "vtdss" : "x86_64";
    }

    @Override
    public int minTopLevel() {
        return entries.isSecondStage() ? 2 : 3;
    }

    @Override
    public int maxTopLevel() {
        return 4;
    }

    @Override
    public boolean signExtends() {
        return !entries.isSecondStage();
    }

    @Override
    public long pageSizes() {
        return 1L << 12 | (mega ? 1L << 21 : 0) | (giga ? 1L << 30 : 0);
    }

    @Override
    public Kind kind(long entry, int level) {
        boolean empty = entries.isSecondStage() ? entry == 0 : !entries.readable(entry);
        if (empty) {
            return Kind.EMPTY;
        }
        return entries.isLeaf(entry, level + 1) ? Kind.LEAF : Kind.TABLE;
    }

    @Override
    public long table(long table, int level) {
        return entries.table(table);
    }

    @Override
    public long tableAddress(long entry) {
        return entries.tableAddress(entry);
    }

    @Override
    public long leaf(long physical, int level, int sizeLg2, Protection protection) {
        return entries.leaf(physical, level + 1, protection.read(), protection.write() || forceWritable, snoop);
    }

    @Override
    public int leafSizeLg2(long entry, int level) {
        return 12 + 9 * level;
    }

    @Override
    public long leafAddress(long entry, int level) {
        return entries.leafAddress(entry, level + 1);
    }

    @Override
    public boolean isDirty(long entry) {
        return (entry & dirty) != 0;
    }

    @Override
    public long withDirty(long entry, boolean value) {
        return value ? entry | dirty : entry & ~dirty;
    }

    @Override
    public String toString() {
        return name();
    }
}
