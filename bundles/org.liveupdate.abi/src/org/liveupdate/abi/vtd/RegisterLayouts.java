/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.vtd;

import java.util.Map;

import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.LayoutBuilder;

/** Fields of the registers that lead to the tables and say what the unit can do. */
public final class RegisterLayouts {

    static final int SAGAW_SHIFT = 8;

    private static final String SOURCE = "VT-d specification, 11.4; Linux 7.3 drivers/iommu/intel/iommu.h";

    /** Root table address register. */
    public static final Layout RTADDR = Layout.named("vtd_rtaddr").size(8).source(SOURCE)
            .doc("Root table address register, MMIO offset 0x20. A change takes effect through GCMD.SRTP.")
            .reserved(9, 0)
            .choice("TTM", 11, 10, Map.of(0L, "legacy", 1L, "scalable", 3L, "abort DMA"),
                    "translation table mode; 2 is reserved")
            .pointer("RTA", 63, 12, "", "root table")
            .build();

    /** Global command register. */
    public static final Layout GCMD = command("vtd_gcmd", "Global command register, MMIO offset 0x18.")
            .flag("TE", 31, "translation enable")
            .flag("SRTP", 30, "set root table pointer")
            .flag("SFL", 29, "set fault log")
            .flag("EAFL", 28, "enable advanced fault logging")
            .flag("WBF", 27, "write buffer flush")
            .flag("QIE", 26, "queued invalidation enable")
            .flag("IRE", 25, "interrupt remapping enable")
            .flag("SIRTP", 24, "set interrupt remapping table pointer")
            .flag("CFI", 23, "compatibility format interrupt")
            .build();

    /** Global status register. */
    public static final Layout GSTS = command("vtd_gsts", "Global status register, MMIO offset 0x1c.")
            .flag("TES", 31, "translation enable status")
            .flag("RTPS", 30, "root table pointer status")
            .flag("FLS", 29, "fault log status")
            .flag("AFLS", 28, "advanced fault logging status")
            .flag("WBFS", 27, "write buffer flush status")
            .flag("QIES", 26, "queued invalidation enable status")
            .flag("IRES", 25, "interrupt remapping enable status")
            .flag("IRTPS", 24, "interrupt remapping table pointer status")
            .flag("CFIS", 23, "compatibility format interrupt status")
            .build();

    /** Capability register. */
    public static final Layout CAP = Layout.named("vtd_cap").size(8).source(SOURCE)
            .doc("Capability register, MMIO offset 0x08.")
            .bits("ND", 2, 0, "number of domains: 2^(4 + 2 * ND)")
            .flag("AFL", 3, "advanced fault logging")
            .flag("RWBF", 4, "write buffer flush required")
            .flag("PLMR", 5, "protected low-memory region")
            .flag("PHMR", 6, "protected high-memory region")
            .flag("CM", 7, "caching mode: not-present entries may be cached")
            .bits("SAGAW", 12, 8, "second-stage widths: bit 1 39-bit, bit 2 48-bit, bit 3 57-bit")
            .bits("MGAW", 21, 16, "maximum guest address width, minus 1")
            .flag("ZLR", 22, "zero length read")
            .flag("ISOCH", 23, "isochrony")
            .bits("FRO", 33, 24, "offset of the fault records / 16")
            .flag("SSLPS_2M", 34, "second-stage pages of 2 MiB")
            .flag("SSLPS_1G", 35, "second-stage pages of 1 GiB")
            .bits("SSLPS_reserved", 37, 36, "second-stage page sizes that no hardware has")
            .flag("PSI", 39, "page-selective invalidation")
            .bits("NFR", 47, 40, "number of fault records, minus 1")
            .bits("MAMV", 53, 48, "maximum address mask value")
            .flag("DWD", 54, "write draining")
            .flag("DRD", 55, "read draining")
            .flag("FS1GP", 56, "first-stage pages of 1 GiB")
            .flag("PI", 59, "posted interrupts")
            .flag("FS5LP", 60, "first-stage 5-level paging")
            .flag("ECMDS", 61, "enhanced command support")
            .flag("ESIRTPS", 62, "setting the interrupt table pointer invalidates caches by itself")
            .flag("ESRTPS", 63, "setting the root table pointer invalidates caches by itself")
            .build();

    /** Extended capability register. */
    public static final Layout ECAP = Layout.named("vtd_ecap").size(8).source(SOURCE)
            .doc("Extended capability register, MMIO offset 0x10.")
            .flag("C", 0, "legacy page walks are coherent")
            .flag("QI", 1, "queued invalidation")
            .flag("DT", 2, "device-TLB")
            .flag("IR", 3, "interrupt remapping")
            .flag("EIM", 4, "extended interrupt mode")
            .flag("PT", 6, "pass-through")
            .flag("SC", 7, "snoop control")
            .bits("IRO", 17, 8, "offset of the IOTLB registers / 16")
            .bits("MHMV", 23, 20, "maximum handle mask value")
            .flag("MTS", 25, "memory type support")
            .flag("NEST", 26, "nested translation")
            .flag("DIS", 27, "deferred invalidation (deprecated)")
            .flag("PASID_OLD", 28, "early PASID bit, not to be trusted")
            .flag("PRS", 29, "page requests")
            .flag("ERS", 30, "execute requests")
            .flag("SRS", 31, "supervisor requests")
            .flag("NWFS", 33, "no write flag")
            .flag("EAFS", 34, "extended accessed flag")
            .bits("PSS", 39, 35, "PASID width, minus 1")
            .flag("PASID", 40, "process address space ids")
            .flag("DIT", 41, "device-TLB invalidation throttle")
            .flag("PDS", 42, "page request drain")
            .flag("SMTS", 43, "scalable mode")
            .flag("SLADS", 45, "second-stage accessed and dirty flags")
            .flag("SSTS", 46, "second-stage translation in scalable mode")
            .flag("FSTS", 47, "first-stage translation in scalable mode")
            .flag("SMPWC", 48, "scalable-mode page walks are coherent")
            .flag("RPS", 49, "RID_PASID of the context entry is honoured")
            .flag("PMS", 51, "performance monitoring")
            .build();

    private RegisterLayouts() {
    }

    private static LayoutBuilder command(String name, String doc) {
        return Layout.named(name).size(4).source(SOURCE).doc(doc);
    }
}
