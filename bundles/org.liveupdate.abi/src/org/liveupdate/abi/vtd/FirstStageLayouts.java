/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.vtd;

import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.LayoutBuilder;

/**
 * First-stage page tables: the x86-64 format. An entry is read as {@link #ENTRY}; what it is follows from its level and
 * PS, and the other layouts give the exact fields of each case.
 */
public final class FirstStageLayouts {

    private static final String SOURCE = "VT-d specification, 9.8; Linux 7.3 drivers/iommu/generic_pt/fmt/x86_64.h";
    private static final String TABLE_NAME = "vtdfs_table";

    /** Any entry: what can be said without knowing its level. */
    public static final Layout ENTRY = leaf("vtdfs_entry", "First-stage entry of any level.")
            .flag("PS", 7, "page size: a leaf at level 2 (2 MiB) or 3 (1 GiB); PAT at level 1")
            .pointer("ADDR", 51, 12, "", "next table, or the page; large pages are aligned to their size").when("P")
            .build();

    /** Entry that points to a lower table; levels 2 to 5. */
    public static final Layout TABLE_ENTRY = start("vtdfs_table_entry",
            "First-stage entry that points to the next lower table. Linux writes P, RW, US, A and the address.")
            .ignored(6, 6, "ignored in table entries")
            .reserved(7, 7)
            .ignored(9, 8, "available to software")
            .pointer("ADDR", 51, 12, TABLE_NAME, "next lower table").when("P")
            .build();

    /** 4 KiB leaf, level 1. */
    public static final Layout LEAF_4K = leaf("vtdfs_leaf_4k", "First-stage leaf of 4 KiB.")
            .flag("PAT", 7, "page attribute table index")
            .pointer("ADDR", 51, 12, "", "the page").when("P")
            .build();

    /** 2 MiB leaf, level 2. */
    public static final Layout LEAF_2M = leaf("vtdfs_leaf_2m", "First-stage leaf of 2 MiB.")
            .flag("PS", 7, "page size, 1")
            .flag("PAT", 12, "page attribute table index")
            .reserved(20, 13)
            .pointer("ADDR", 51, 21, "", "the page").when("P")
            .build();

    /** 1 GiB leaf, level 3. */
    public static final Layout LEAF_1G = leaf("vtdfs_leaf_1g", "First-stage leaf of 1 GiB.")
            .flag("PS", 7, "page size, 1")
            .flag("PAT", 12, "page attribute table index")
            .reserved(29, 13)
            .pointer("ADDR", 51, 30, "", "the page").when("P")
            .build();

    /** A table of levels 2 to 5. */
    public static final Layout TABLE = Layout.named(TABLE_NAME).source(SOURCE)
            .doc("First-stage table of level 2 to 5: entries are tables or large leaves.")
            .array("entries", 0, ENTRY, AddressWidth.ENTRIES, "index = 9 bits of the IOVA")
            .build();

    /** A table of level 1. */
    public static final Layout LEAF_TABLE = Layout.named("vtdfs_leaf_table").source(SOURCE)
            .doc("First-stage table of level 1: entries are 4 KiB leaves.")
            .array("entries", 0, LEAF_4K, AddressWidth.ENTRIES, "index = IOVA bits 20:12")
            .build();

    private FirstStageLayouts() {
    }

    private static LayoutBuilder leaf(String name, String doc) {
        return start(name, doc)
                .flag("D", 6, "dirty")
                .flag("G", 8, "global")
                .ignored(9, 9, "available to software");
    }

    private static LayoutBuilder start(String name, String doc) {
        return Layout.named(name).size(8).source(SOURCE).doc(doc)
                .flag("P", 0, "present")
                .flag("RW", 1, "write allowed")
                .flag("US", 2, "user requests allowed; needed for requests without supervisor privilege")
                .flag("PWT", 3, "page write-through")
                .flag("PCD", 4, "page cache disable")
                .flag("A", 5, "accessed")
                .flag("EA", 10, "extended accessed")
                .ignored(11, 11, "available to software")
                .ignored(62, 52, "available to software")
                .flag("XD", 63, "execute disable");
    }
}
