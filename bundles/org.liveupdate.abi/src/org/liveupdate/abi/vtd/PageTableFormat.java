/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.vtd;

import org.liveupdate.abi.layout.Field;
import org.liveupdate.abi.layout.Layout;

/**
 * What the entries of one kind of page table mean, as masks that are computed once from the layouts: decoding and
 * encoding an entry is a few operations on a long. Levels are counted from 1, see {@link AddressWidth}. Immutable.
 */
public final class PageTableFormat {

    /** Second-stage tables (generic_pt's vtdss), all page sizes allowed. */
    public static final PageTableFormat SECOND_STAGE = new PageTableFormat(true, true, true);

    /** First-stage tables (x86-64), all page sizes allowed. */
    public static final PageTableFormat FIRST_STAGE = new PageTableFormat(false, true, true);

    /** The highest level at which an entry can be a leaf: 1 GiB. */
    public static final int MAX_LEAF_LEVEL = 3;

    /** What an entry is. */
    public enum EntryKind {
        /** All bits are zero. */
        EMPTY,
        /** Bits are set, but hardware takes the entry for not present. */
        NOT_PRESENT,
        /** Points to a lower table. */
        TABLE,
        /** Maps a page. */
        LEAF,
        /** Present, but bits are set that must be zero: hardware faults. */
        MALFORMED
    }

    private final boolean second;
    private final boolean mega;
    private final boolean giga;
    private final long presentMask;
    private final long readMask;
    private final long writeMask;
    private final long snoopMask;
    private final long pageSizeMask;
    private final long addressMask;
    private final long tableReserved;
    private final long[] leafReserved;
    private final long[] leafAddress;
    private final long tableBits;
    private final long leafBits;
    private final long dirtyMask;

    private PageTableFormat(boolean second, boolean mega, boolean giga) {
        this.second = second;
        this.mega = mega;
        this.giga = giga;
        Layout entry = entryLayout();
        readMask = mask(entry, second ? "R" : "P");
        writeMask = mask(entry, second ? "W" : "RW");
        presentMask = second ? readMask | writeMask : readMask;
        snoopMask = second ? mask(entry, "SNP") : 0;
        pageSizeMask = mask(entry, "PS");
        dirtyMask = mask(entry, "D");
        addressMask = mask(entry, "ADDR");
        tableReserved = reserved(tableEntryLayout());
        leafReserved = new long[MAX_LEAF_LEVEL + 1];
        leafAddress = new long[MAX_LEAF_LEVEL + 1];
        for (int level = 1; level <= MAX_LEAF_LEVEL; level++) {
            boolean allowed = level == 1 || (level == 2 ? mega : giga);
            leafReserved[level] = reserved(leafLayout(level)) | (allowed ? 0 : pageSizeMask);
            leafAddress[level] = mask(leafLayout(level), "ADDR");
        }
        tableBits = second ? readMask | writeMask
                : readMask | writeMask | mask(entry, "US") | mask(entry, "A");
        leafBits = second ? 0 : readMask | mask(entry, "US") | mask(entry, "A");
    }

    /**
     * The same format where the unit does not support all large pages: leaves of other sizes are malformed.
     *
     * @param twoMebibytes whether 2 MiB leaves are allowed
     * @param oneGibibyte  whether 1 GiB leaves are allowed
     * @return the format
     */
    public PageTableFormat withLargePages(boolean twoMebibytes, boolean oneGibibyte) {
        if (twoMebibytes == mega && oneGibibyte == giga) {
            return this;
        }
        return new PageTableFormat(second, twoMebibytes, oneGibibyte);
    }

    /**
     * The format as a unit walks it.
     *
     * @param cap value of the unit's capability register
     * @return this format, restricted to the page sizes that CAP allows
     */
    public PageTableFormat forUnit(long cap) {
        if (second) {
            return withLargePages(RegisterLayouts.CAP.field("SSLPS_2M").of(cap) != 0,
                    RegisterLayouts.CAP.field("SSLPS_1G").of(cap) != 0);
        }
        return withLargePages(true, RegisterLayouts.CAP.field("FS1GP").of(cap) != 0);
    }

    /**
     * Which of the two formats.
     *
     * @return true for second-stage, false for first-stage
     */
    public boolean isSecondStage() {
        return second;
    }

    /**
     * What an entry is.
     *
     * @param entry the 64 bits
     * @param level level of the table that holds it, from 1
     * @return its kind
     */
    public EntryKind kind(long entry, int level) {
        if ((entry & presentMask) == 0) {
            return entry == 0 ? EntryKind.EMPTY : EntryKind.NOT_PRESENT;
        }
        if (isLeaf(entry, level)) {
            return (entry & leafReserved[level]) == 0 ? EntryKind.LEAF : EntryKind.MALFORMED;
        }
        return (entry & tableReserved) == 0 ? EntryKind.TABLE : EntryKind.MALFORMED;
    }

    /**
     * Whether a present entry is meant as a leaf, with or without reserved bits.
     *
     * @param entry the 64 bits
     * @param level level of the table that holds it, from 1
     * @return true for level 1 and for PS at levels 2 and 3
     */
    public boolean isLeaf(long entry, int level) {
        return level == 1 || level <= MAX_LEAF_LEVEL && (entry & pageSizeMask) != 0;
    }

    /**
     * Bits of a present entry that are set and must be zero.
     *
     * @param entry the 64 bits
     * @param level level of the table that holds it, from 1
     * @return the offending bits, 0 if there are none
     */
    public long reservedBits(long entry, int level) {
        return entry & (isLeaf(entry, level) ? leafReserved[level] : tableReserved);
    }

    /**
     * The lower table that a table entry points to.
     *
     * @param entry a {@link EntryKind#TABLE} entry
     * @return physical address
     */
    public long tableAddress(long entry) {
        return entry & addressMask;
    }

    /**
     * The page that a leaf maps.
     *
     * @param entry a {@link EntryKind#LEAF} entry
     * @param level level of the table that holds it, 1 to 3
     * @return physical address, aligned to the page's size
     */
    public long leafAddress(long entry, int level) {
        return entry & leafAddress[level];
    }

    /**
     * Whether an entry allows reading. Every entry on the way must allow it.
     *
     * @param entry the 64 bits
     * @return second-stage: R; first-stage: P
     */
    public boolean readable(long entry) {
        return (entry & readMask) != 0;
    }

    /**
     * Whether an entry allows writing. Every entry on the way must allow it.
     *
     * @param entry the 64 bits
     * @return second-stage: W; first-stage: RW
     */
    public boolean writable(long entry) {
        return (entry & writeMask) != 0;
    }

    /**
     * Whether accesses through a leaf snoop the caches.
     *
     * @param entry the 64 bits
     * @return second-stage: SNP; first-stage: always false, the PASID entry's PGSNP says it
     */
    public boolean snoops(long entry) {
        return (entry & snoopMask) != 0;
    }

    /**
     * The bits in which neighbouring leaves must be equal, beside their addresses that must follow one another, to be
     * one range.
     *
     * @param level level of the leaves, 1 to 3
     * @return address, permissions, snoop, page size above level 1, and all bits that must be zero
     */
    public long rangeMask(int level) {
        return leafAddress[level] | presentMask | writeMask | snoopMask | leafReserved[level]
                | (level > 1 ? pageSizeMask : 0);
    }

    /**
     * Encodes an entry that points to a lower table, as Linux does: 0x3 or 0x27 beside the address.
     *
     * @param table physical address of the table
     * @return the 64 bits
     * @throws IllegalArgumentException if the address does not fit
     */
    public long table(long table) {
        if ((table & ~addressMask) != 0) {
            throw new IllegalArgumentException("no table address: 0x" + Long.toHexString(table));
        }
        return table | tableBits;
    }

    /**
     * Encodes a leaf as Linux does: first-stage leaves get P, US and A, writable ones D, too; large ones PS.
     *
     * @param physical physical address of the page
     * @param level    1 for 4 KiB, 2 for 2 MiB, 3 for 1 GiB
     * @param read     whether reading is allowed; a first-stage leaf is always readable
     * @param write    whether writing is allowed
     * @param snoop    whether SNP is set; second-stage only
     * @return the 64 bits
     * @throws IllegalArgumentException if the address is not aligned to the page's size or does not fit
     */
    public long leaf(long physical, int level, boolean read, boolean write, boolean snoop) {
        if ((physical & ~leafAddress[level]) != 0) {
            throw new IllegalArgumentException(
                    "no address of a page of level " + level + ": 0x" + Long.toHexString(physical));
        }
        long entry = physical | leafBits | (level > 1 ? pageSizeMask : 0);
        entry |= read ? readMask : 0;
        entry |= snoop ? snoopMask : 0;
        if (write) {
            entry |= second ? writeMask : writeMask | dirtyMask;
        }
        return entry;
    }

    /**
     * The layout that shows an entry best.
     *
     * @param entry the 64 bits
     * @param level level of the table that holds it, from 1
     * @return a table entry, a leaf of its size, or for entries that are not present any entry
     */
    public Layout layoutOf(long entry, int level) {
        if ((entry & presentMask) == 0) {
            return level == 1 ? leafLayout(1) : entryLayout();
        }
        return isLeaf(entry, level) ? leafLayout(level) : tableEntryLayout();
    }

    /**
     * The layout of a whole table.
     *
     * @param level its level, from 1
     * @return an array of 512 entries
     */
    public Layout tableLayout(int level) {
        if (second) {
            return level == 1 ? SecondStageLayouts.LEAF_TABLE : SecondStageLayouts.TABLE;
        }
        return level == 1 ? FirstStageLayouts.LEAF_TABLE : FirstStageLayouts.TABLE;
    }

    /**
     * The layout of any entry.
     *
     * @return the layout
     */
    public Layout entryLayout() {
        return second ? SecondStageLayouts.ENTRY : FirstStageLayouts.ENTRY;
    }

    private Layout tableEntryLayout() {
        return second ? SecondStageLayouts.TABLE_ENTRY : FirstStageLayouts.TABLE_ENTRY;
    }

    private Layout leafLayout(int level) {
        return switch (level) {
            case 1 -> second ? SecondStageLayouts.LEAF_4K : FirstStageLayouts.LEAF_4K;
            case 2 -> second ? SecondStageLayouts.LEAF_2M : FirstStageLayouts.LEAF_2M;
            default -> second ? SecondStageLayouts.LEAF_1G : FirstStageLayouts.LEAF_1G;
        };
    }

    private static long mask(Layout layout, String field) {
        return layout.field(field).mask();
    }

    private static long reserved(Layout layout) {
        long result = 0;
        for (Field field : layout.fields()) {
            if (field.kind() == Field.Kind.RESERVED) {
                result |= field.mask();
            }
        }
        return result;
    }

    @Override
    public String toString() {
        return second ? "second-stage" : "first-stage";
    }
}
