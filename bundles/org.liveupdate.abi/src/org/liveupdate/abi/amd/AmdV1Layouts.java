/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.amd;

import org.liveupdate.abi.layout.Layout;

/** I/O page tables of AMD-Vi in the host format (generic_pt's amdv1). */
public final class AmdV1Layouts {

    /** Value of {@code NextLevel} in a leaf of the size that entries of its level have. */
    public static final int NEXT_LEVEL_DEFAULT = 0;

    /** Value of {@code NextLevel} in a leaf whose size is encoded in its address. */
    public static final int NEXT_LEVEL_SIZE = 7;

    /** Any entry. */
    public static final Layout ENTRY = Layout.named("amdv1_entry").size(8)
            .source("AMD I/O Virtualization Technology specification, 2.2.3; "
                    + "Linux 7.3 drivers/iommu/generic_pt/fmt/amdv1.h")
            .doc("Page table entry of AMD-Vi. In a leaf with NextLevel 7 the lowest zero bit of the address, from bit "
                    + "12 on, says how large the page is; all entries of the run hold the same value.")
            .flag("PR", 0, "present")
            .ignored(5, 1, "available to software")
            .flag("D", 6, "dirty")
            .ignored(8, 7, "available to software")
            .bits("NextLevel", 11, 9, "0 or 7: leaf, 1 to 6: level of the table")
            .pointer("ADDR", 51, 12, "amdv1_table", "next table, or the page").when("PR")
            .reserved(58, 52)
            .flag("U", 59, "untranslated")
            .flag("FC", 60, "force coherent")
            .flag("IR", 61, "read")
            .flag("IW", 62, "write")
            .ignored(63, 63, "available to software")
            .build();

    private AmdV1Layouts() {
    }
}
