/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.memfd;

import java.util.List;

import org.liveupdate.abi.kho.KhoLayouts;
import org.liveupdate.abi.layout.Layout;

/** Structures of a preserved memfd, all packed. */
public final class MemfdLayouts {

    private static final String ABI = "Linux 7.3, include/linux/kho/abi/memfd.h";

    /** memfd_luo_folio_ser.flags: the folio was dirty. */
    public static final int FOLIO_DIRTY = 1;

    /** memfd_luo_folio_ser.flags: the folio's content is valid. */
    public static final int FOLIO_UPTODATE = 2;

    /** The file, memfd-v1. */
    public static final Layout SER_V1 = Layout.named("memfd_luo_ser_v1")
            .source("include/linux/kho/abi/memfd.h before seals were added")
            .doc("A preserved memfd of compatible memfd-v1.")
            .uint("pos", 0, 8, "file position")
            .uint("size", 8, 8, "file size in bytes")
            .uint("nr_folios", 16, 8, "entries in the folio array")
            .struct("folios", 24, KhoLayouts.VMALLOC, "the vmalloc area that holds the folio array")
            .build();

    /** The file, memfd-v2. */
    public static final Layout SER_V2 = Layout.named("memfd_luo_ser").source(ABI)
            .doc("A preserved memfd of compatible memfd-v2.")
            .uint("pos", 0, 8, "file position")
            .uint("size", 8, 8, "file size in bytes")
            .uint("seals", 16, 4, "F_SEAL_ bits")
            .uint("flags", 20, 4, "0")
            .uint("nr_folios", 24, 8, "entries in the folio array")
            .struct("folios", 32, KhoLayouts.VMALLOC, "the vmalloc area that holds the folio array")
            .build();

    /** One folio of the file. */
    public static final Layout FOLIO = Layout.named("memfd_luo_folio_ser").source(ABI)
            .doc("One folio of a preserved memfd. An entry of pfn 0 is skipped.")
            .pfn("pfn", 51, 0, "", "the folio")
            .bits("flags", 63, 52, "bit 0 dirty, bit 1 uptodate")
            .uint("index", 8, 8, "page offset in the file")
            .build();

    private MemfdLayouts() {
    }

    /**
     * Every layout of this class.
     *
     * @return an unmodifiable list for the ABI reference
     */
    public static List<Layout> all() {
        return List.of(SER_V1, SER_V2, FOLIO);
    }
}
