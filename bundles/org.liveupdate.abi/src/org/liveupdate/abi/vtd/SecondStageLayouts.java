/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.vtd;

import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.LayoutBuilder;

/**
 * Second-stage page tables (generic_pt's vtdss). An entry is read as {@link #ENTRY}; what it is follows from its level
 * and PS, and the other layouts give the exact fields of each case.
 */
public final class SecondStageLayouts {

    private static final String SOURCE = "VT-d specification, 9.9; Linux 7.3 drivers/iommu/generic_pt/fmt/vtdss.h";
    private static final String TABLE_NAME = "vtdss_table";

    /** Any entry: what can be said without knowing its level. */
    public static final Layout ENTRY = leaf("vtdss_entry", "Second-stage entry of any level.")
            .flag("PS", 7, "page size: a leaf at level 2 (2 MiB) or 3 (1 GiB); ignored at level 1")
            .pointer("ADDR", 51, 12, "", "next table, or the page; large pages are aligned to their size")
            .when("R", "W")
            .build();

    /** Entry that points to a lower table; levels 2 to 5. */
    public static final Layout TABLE_ENTRY = Layout.named("vtdss_table_entry").size(8).source(SOURCE)
            .doc("Second-stage entry that points to the next lower table. Linux writes R, W and the address.")
            .flag("R", 0, "read allowed below; with W clear, too, the entry is not present")
            .flag("W", 1, "write allowed below")
            .flag("X", 2, "execute allowed below, if supported")
            .ignored(6, 3, "ignored in table entries")
            .reserved(7, 7)
            .flag("A", 8, "accessed")
            .ignored(10, 9, "available to software")
            .reserved(11, 11)
            .pointer("ADDR", 51, 12, TABLE_NAME, "next lower table").when("R", "W")
            .ignored(63, 52, "available to software; Linux uses 60:52")
            .build();

    /** 4 KiB leaf, level 1. */
    public static final Layout LEAF_4K = leaf("vtdss_leaf_4k", "Second-stage leaf of 4 KiB.")
            .ignored(7, 7, "page size is ignored at level 1")
            .pointer("ADDR", 51, 12, "", "the page").when("R", "W")
            .build();

    /** 2 MiB leaf, level 2. */
    public static final Layout LEAF_2M = leaf("vtdss_leaf_2m", "Second-stage leaf of 2 MiB.")
            .flag("PS", 7, "page size, 1")
            .reserved(20, 12)
            .pointer("ADDR", 51, 21, "", "the page").when("R", "W")
            .build();

    /** 1 GiB leaf, level 3. */
    public static final Layout LEAF_1G = leaf("vtdss_leaf_1g", "Second-stage leaf of 1 GiB.")
            .flag("PS", 7, "page size, 1")
            .reserved(29, 12)
            .pointer("ADDR", 51, 30, "", "the page").when("R", "W")
            .build();

    /** A table of levels 2 to 5. */
    public static final Layout TABLE = Layout.named(TABLE_NAME).source(SOURCE)
            .doc("Second-stage table of level 2 to 5: entries are tables or large leaves.")
            .array("entries", 0, ENTRY, AddressWidth.ENTRIES, "index = 9 bits of the IOVA")
            .build();

    /** A table of level 1. */
    public static final Layout LEAF_TABLE = Layout.named("vtdss_leaf_table").source(SOURCE)
            .doc("Second-stage table of level 1: entries are 4 KiB leaves.")
            .array("entries", 0, LEAF_4K, AddressWidth.ENTRIES, "index = IOVA bits 20:12")
            .build();

    private SecondStageLayouts() {
    }

    private static LayoutBuilder leaf(String name, String doc) {
        return Layout.named(name).size(8).source(SOURCE).doc(doc)
                .flag("R", 0, "read; with W clear, too, the entry is not present")
                .flag("W", 1, "write")
                .flag("X", 2, "execute, if supported; Linux never sets it")
                .bits("EMT", 5, 3, "extended memory type")
                .flag("IPAT", 6, "ignore PAT")
                .flag("A", 8, "accessed")
                .flag("D", 9, "dirty")
                .ignored(10, 10, "available to software")
                .flag("SNP", 11, "snoop: accesses are cache coherent")
                .ignored(61, 52, "available to software; Linux uses 60:52")
                .flag("TM", 62, "transient mapping")
                .ignored(63, 63, "available to software");
    }
}
