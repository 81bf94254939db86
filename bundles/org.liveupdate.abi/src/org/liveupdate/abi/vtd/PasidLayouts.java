/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.vtd;

import java.util.Map;

import org.liveupdate.abi.layout.Layout;

/** PASID directory and tables of scalable mode: which translation each PASID of a device has. */
public final class PasidLayouts {

    /** PASIDs of one PASID table. */
    public static final int TABLE_ENTRIES = 64;

    /** Directory entries of one page. */
    public static final int DIRECTORY_PAGE_ENTRIES = 512;

    private static final String SOURCE = "VT-d specification, 9.5 and 9.6; Linux 7.3 drivers/iommu/intel/pasid.h";
    private static final Map<Long, String> PGTT = Map.of(1L, "first-stage", 2L, "second-stage", 3L, "nested", 4L,
            "pass-through");

    /** PASID directory entry. */
    public static final Layout DIRECTORY_ENTRY = Layout.named("vtd_pasid_dir_entry").size(8).source(SOURCE)
            .doc("One entry of the PASID directory, for 64 PASIDs.")
            .flag("P", 0, "present")
            .flag("FPD", 1, "fault processing disable: faults of these PASIDs are not recorded")
            .reserved(11, 2)
            .pointer("SMPTBLPTR", 63, 12, "vtd_pasid_table", "PASID table").when("P")
            .build();

    /** Scalable-mode PASID table entry. */
    public static final Layout TABLE_ENTRY = Layout.named("vtd_pasid_entry").size(64).source(SOURCE)
            .doc("Translation of one PASID of one device.")
            .flag("P", 0, "present")
            .flag("FPD", 1, "fault processing disable: faults of this PASID are not recorded")
            .choice("AW", 4, 2, ContextLayouts.AW, "address width of second stage, nested and pass-through")
            .flag("SSEE", 5, "second-stage execute enable")
            .choice("PGTT", 8, 6, PGTT, "PASID granular translation type")
            .flag("SSADE", 9, "second-stage accessed and dirty enable")
            .reserved(11, 10)
            .pointer("SSPTPTR", 63, 12, "vtdss_table", "top second-stage table (second stage and nested)").when("P")
            .bits("DID", 79, 64, "domain id, the tag of cached translations")
            .reserved(86, 80)
            .flag("PWSNP", 87, "page walk snoop: walks of first-stage tables snoop the caches")
            .flag("PGSNP", 88, "page snoop: accesses through first-stage or pass-through snoop the caches")
            .flag("CD", 89, "cache disable")
            .flag("EMTE", 90, "extended memory type enable")
            .bits("EMT", 95, 91, "extended memory type; split not used by Linux")
            .bits("PAT", 127, 96, "page attribute table of first-stage memory types")
            .flag("SRE", 128, "supervisor requests are allowed")
            .flag("ERE", 129, "execute requests are allowed")
            .choice("FSPM", 131, 130, Map.of(0L, "4-level", 1L, "5-level"), "first-stage paging mode")
            .flag("WPE", 132, "write protect enable: supervisor writes obey R/W")
            .flag("NXE", 133, "no-execute enable: XD of first-stage entries is honoured")
            .flag("SMEP", 134, "supervisor mode execute prevention")
            .flag("EAFE", 135, "extended accessed flag enable")
            .reserved(139, 136)
            .pointer("FSPTPTR", 191, 140, "vtdfs_table",
                    "top first-stage table (first stage and nested; guest-physical in nested)").when("P")
            .reserved(255, 192)
            .reserved(319, 256)
            .reserved(383, 320)
            .reserved(447, 384)
            .reserved(511, 448)
            .build();

    /** One page of a PASID directory; a directory of more than 512 entries has several. */
    public static final Layout DIRECTORY = Layout.named("vtd_pasid_directory").source(SOURCE)
            .doc("One page of a PASID directory. The context entry's PDTS says how many entries the directory has.")
            .array("entries", 0, DIRECTORY_ENTRY, DIRECTORY_PAGE_ENTRIES, "index = PASID >> 6")
            .build();

    /** PASID table. */
    public static final Layout TABLE = Layout.named("vtd_pasid_table").source(SOURCE)
            .doc("PASID table: the translations of 64 PASIDs.")
            .array("entries", 0, TABLE_ENTRY, TABLE_ENTRIES, "index = PASID & 63")
            .build();

    private PasidLayouts() {
    }

    /**
     * Size of a directory.
     *
     * @param pdts the context entry's PDTS field, 0 to 7
     * @return number of directory entries, 128 to 16384
     */
    public static int directoryEntries(int pdts) {
        return 1 << (pdts & 7) + 7;
    }
}
