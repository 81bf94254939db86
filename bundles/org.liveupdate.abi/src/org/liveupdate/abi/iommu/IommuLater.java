/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.iommu;

import java.util.Map;

import org.liveupdate.abi.layout.Field;
import org.liveupdate.abi.layout.Layout;

/**
 * Layouts that both later generations of the IOMMU live update format share. Everything is aligned to 8 bytes, the
 * header of an object has a whole word of flags, and the FLB counts nothing: only array pages do.
 */
public final class IommuLater {

    /** Bit of {@code hdr.flags}: the object was unpreserved. */
    public static final long DELETED = 0x1;

    /** Bit of {@code hdr.flags}: the next kernel has taken the object over. */
    public static final long INCOMING = 0x2;

    /** Types of an IOMMU. */
    public static final Map<Long, String> TYPES = Map.of(0L, "IOMMU_INVALID", 1L, "IOMMU_INTEL", 2L, "IOMMU_SMMUV3");

    static final String SOURCE = "IOMMU live update, development after v1, include/linux/kho/abi/iommu.h";

    /** Header of every object. */
    public static final Layout HDR = Layout.named("iommu_hdr_ser").source(SOURCE).size(8)
            .doc("Header of every serialized object.")
            .uint("ref_count", 0, 4, "users of the object; for an IOMMU the number of preserved devices behind it")
            .uint("flags", 4, 4, "bit 0 deleted, bit 1 incoming")
            .build();

    /** How a device is attached. */
    public static final Layout DEV_MAP = Layout.named("iommu_dev_map_ser").source(SOURCE).size(24)
            .doc("Which domain a device is attached to, on which IOMMU and under which id.")
            .uint("attachment_id", 0, 8, "id that the hardware tables use; VT-d: domain id")
            .phys("domain_phys", 8, "iommu_domain_ser", "entry of the domain")
            .phys("iommu_phys", 16, "iommu_hw_ser", "entry of the IOMMU")
            .build();

    /** VT-d part of an IOMMU. */
    public static final Layout HW_INTEL = Layout.named("iommu_intel_ser").source(SOURCE).size(88)
            .doc("A VT-d unit: its registers, its root table and which context tables were preserved.")
            .uint("restored", 0, 1, "1 once the next kernel has restored the unit; not restored twice")
            .bytes("pad", 1, 7, "padding")
            .uint("phys_addr", 8, 8, "physical address of the register page")
            .phys("root_table", 16, "", "root table, without mode bits")
            .array("context_tables_bitmap", 24, word(), 8,
                    "which context tables were preserved: bit bus * 2, plus 1 for the table of devfn 0x80 and up")
            .build();

    /** Header of an array page. */
    public static final Layout ARRAY_HDR = Layout.named("iommu_array_hdr_ser").source(SOURCE).size(16)
            .doc("Header of one page of an object array.")
            .phys("next_array_phys", 0, "", "next page of the same array, 0 at the end")
            .uint("nr_objects", 8, 8, "entries used in this page, deleted ones included")
            .build();

    private IommuLater() {
    }

    private static Layout word() {
        return Layout.named("u64").size(8).uint("bits", 0, 8, "64 bits, lowest bus first").build();
    }

    static Layout page(String name, Layout element) {
        return Layout.named(name).source(SOURCE).size(ARRAY_HDR.size())
                .doc("One 4 KiB page of an object array.")
                .struct("hdr", 0, ARRAY_HDR, "header")
                .array("objects", ARRAY_HDR.size(), element, Field.OPEN, "entries, hdr.nr_objects of them").build();
    }
}
