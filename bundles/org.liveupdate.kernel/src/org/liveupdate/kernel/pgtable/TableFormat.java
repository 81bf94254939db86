/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.pgtable;

/** How entries of a page table are encoded. All formats have 512 entries of 64 bits per table of 4 KiB. */
public interface TableFormat {

    /** What an entry is. */
    enum Kind {
        /** Nothing. */
        EMPTY,
        /** Points to a lower table. */
        TABLE,
        /** Maps memory. */
        LEAF
    }

    /**
     * The name of the format in generic_pt.
     *
     * @return for example {@code vtdss}
     */
    String name();

    /**
     * The lowest level a table may start at.
     *
     * @return level, from 0
     */
    int minTopLevel();

    /**
     * The highest level a table may start at.
     *
     * @return level, from 0
     */
    int maxTopLevel();

    /**
     * Whether the table grows by further levels when an address needs them (PT_FEAT_DYNAMIC_TOP).
     *
     * @return true if mapping may change the top table
     */
    default boolean hasDynamicTop() {
        return false;
    }

    /**
     * Whether addresses are sign-extended, so that only the lower half belongs to the domain (PT_FEAT_SIGN_EXTEND).
     *
     * @return true for first-stage tables
     */
    default boolean signExtends() {
        return false;
    }

    /**
     * The sizes of leaves.
     *
     * @return bit n is set if a leaf of 2^n bytes is possible
     */
    long pageSizes();

    /**
     * What an entry is.
     *
     * @param entry the 64 bits
     * @param level level of its table
     * @return its kind
     */
    Kind kind(long entry, int level);

    /**
     * Encodes an entry that points to a lower table.
     *
     * @param table physical address
     * @param level level of the table that gets the entry
     * @return the 64 bits
     */
    long table(long table, int level);

    /**
     * Decodes an entry that points to a lower table.
     *
     * @param entry the 64 bits
     * @return physical address
     */
    long tableAddress(long entry);

    /**
     * Encodes a leaf.
     *
     * @param physical   physical address, aligned to the leaf's size
     * @param level      level of the table that gets the entry
     * @param sizeLg2    log2 of the leaf's size in bytes
     * @param protection what it allows
     * @return the 64 bits; a leaf that is larger than an entry's span is repeated
     */
    long leaf(long physical, int level, int sizeLg2, Protection protection);

    /**
     * The size of a leaf.
     *
     * @param entry the 64 bits
     * @param level level of its table
     * @return log2 of the size in bytes
     */
    int leafSizeLg2(long entry, int level);

    /**
     * The memory a leaf maps.
     *
     * @param entry the 64 bits
     * @param level level of its table
     * @return physical address of its first byte
     */
    long leafAddress(long entry, int level);

    /**
     * Whether a device wrote through a leaf.
     *
     * @param entry the 64 bits
     * @return the dirty bit
     */
    boolean isDirty(long entry);

    /**
     * Changes the dirty bit of a leaf.
     *
     * @param entry the 64 bits
     * @param dirty the bit
     * @return the changed entry
     */
    long withDirty(long entry, boolean dirty);

    /**
     * How many bits an address has (vasz).
     *
     * @param topLevel level of the top table
     * @return 39, 48 or 57 for VT-d
     */
    default int addressBits(int topLevel) {
        return Math.min(64, 12 + 9 * (topLevel + 1));
    }
}
