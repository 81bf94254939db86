/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.pgtable;

import org.liveupdate.abi.amd.AmdV1Layouts;
import org.liveupdate.abi.layout.Field;

/** The host page tables of AMD-Vi (amdv1): a dynamic top, and leaves of nearly every power of two. */
public final class AmdV1Format implements TableFormat {

    private static final int PAGE_SHIFT = 12;
    private static final int LEVEL_BITS = 9;

    /** Every power of two from 4 KiB to 2^51 bytes, except 512 GiB, which the hardware cannot express. */
    private static final long SIZES = (1L << 52) - (1L << PAGE_SHIFT) & ~(1L << 39);

    private static final long PRESENT = mask("PR");
    private static final long ADDRESS = mask("ADDR");
    private static final long READ = mask("IR");
    private static final long WRITE = mask("IW");
    private static final long COHERENT = mask("FC");
    private static final long DIRTY = mask("D");
    private static final Field NEXT_LEVEL = AmdV1Layouts.ENTRY.field("NextLevel");

    private final boolean coherent;

    /**
     * The format.
     *
     * @param forceCoherence FC in every leaf (PT_FEAT_AMDV1_FORCE_COHERENCE)
     */
    public AmdV1Format(boolean forceCoherence) {
        this.coherent = forceCoherence;
    }

    @Override
    public String name() {
        return "amdv1";
    }

    @Override
    public int minTopLevel() {
        return 1;
    }

    @Override
    public int maxTopLevel() {
        return 5;
    }

    @Override
    public boolean hasDynamicTop() {
        return true;
    }

    @Override
    public long pageSizes() {
        return SIZES;
    }

    @Override
    public Kind kind(long entry, int level) {
        if ((entry & PRESENT) == 0) {
            return Kind.EMPTY;
        }
        long next = NEXT_LEVEL.of(entry);
        boolean leaf = level == 0 || next == AmdV1Layouts.NEXT_LEVEL_DEFAULT || next == AmdV1Layouts.NEXT_LEVEL_SIZE;
        return leaf ? Kind.LEAF : Kind.TABLE;
    }

    @Override
    public long table(long table, int level) {
        return PRESENT | nextLevel(level) | table | READ | WRITE;
    }

    @Override
    public long tableAddress(long entry) {
        return entry & ADDRESS;
    }

    @Override
    public long leaf(long physical, int level, int sizeLg2, Protection protection) {
        long entry = PRESENT | (coherent ? COHERENT : 0) | (protection.read() ? READ : 0)
                | (protection.write() ? WRITE : 0);
        if (sizeLg2 == span(level)) {
            return entry | physical | nextLevel(AmdV1Layouts.NEXT_LEVEL_DEFAULT);
        }
        // All address bits below the highest one of the page's offset are ones: the lowest zero tells the size.
        long ones = (1L << sizeLg2 - 1) - (1L << PAGE_SHIFT);
        return entry | physical | ones | nextLevel(AmdV1Layouts.NEXT_LEVEL_SIZE);
    }

    @Override
    public int leafSizeLg2(long entry, int level) {
        if (NEXT_LEVEL.of(entry) != AmdV1Layouts.NEXT_LEVEL_SIZE) {
            return span(level);
        }
        return PAGE_SHIFT + 1 + Long.numberOfTrailingZeros(~((entry & ADDRESS) >>> PAGE_SHIFT));
    }

    @Override
    public long leafAddress(long entry, int level) {
        return entry & ADDRESS & -(1L << leafSizeLg2(entry, level));
    }

    @Override
    public boolean isDirty(long entry) {
        return (entry & DIRTY) != 0;
    }

    @Override
    public long withDirty(long entry, boolean value) {
        return value ? entry | DIRTY : entry & ~DIRTY;
    }

    @Override
    public String toString() {
        return name();
    }

    private static int span(int level) {
        return PAGE_SHIFT + LEVEL_BITS * level;
    }

    private static long nextLevel(int value) {
        return (long) value << Long.numberOfTrailingZeros(NEXT_LEVEL.mask());
    }

    private static long mask(String field) {
        return AmdV1Layouts.ENTRY.field(field).mask();
    }
}
