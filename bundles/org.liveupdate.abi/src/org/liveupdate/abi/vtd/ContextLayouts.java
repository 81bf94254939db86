/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.vtd;

import java.util.Map;

import org.liveupdate.abi.layout.Layout;

/** Context tables: which translation a device has. */
public final class ContextLayouts {

    /** Values of the AW field. */
    static final Map<Long, String> AW = Map.of(1L, "39-bit, 3-level", 2L, "48-bit, 4-level", 3L, "57-bit, 5-level");

    private static final String KERNEL = "; Linux 7.3 drivers/iommu/intel/iommu.h";

    /** Legacy context entry. */
    public static final Layout LEGACY_ENTRY = Layout.named("vtd_legacy_context_entry").size(16)
            .source("VT-d specification, 9.3" + KERNEL)
            .doc("Context entry of one devfn in legacy mode.")
            .flag("P", 0, "present")
            .flag("FPD", 1, "fault processing disable: faults of the device are not recorded")
            .choice("TT", 3, 2, Map.of(0L, "translate untranslated requests", 1L, "translate, device-TLB allowed",
                    2L, "pass-through"), "translation type; 3 is reserved")
            .reserved(11, 4)
            .pointer("SSPTPTR", 63, 12, "vtdss_table", "top second-stage table; not used by pass-through").when("P")
            .choice("AW", 66, 64, AW, "address width: levels of the second-stage table")
            .ignored(70, 67, "available to software")
            .reserved(71, 71)
            .bits("DID", 87, 72, "domain id, the tag of cached translations")
            .reserved(127, 88)
            .build();

    /** Scalable-mode context entry. */
    public static final Layout SCALABLE_ENTRY = Layout.named("vtd_scalable_context_entry").size(32)
            .source("VT-d specification, 9.4" + KERNEL)
            .doc("Context entry of one devfn in scalable mode. Linux writes the first 16 bytes only.")
            .flag("P", 0, "present; set last, behind a write barrier")
            .flag("FPD", 1, "fault processing disable: faults of the device are not recorded")
            .flag("DTE", 2, "device-TLB enable: translation requests (ATS) are answered")
            .flag("PASIDE", 3, "requests with PASID are allowed")
            .flag("PRE", 4, "page requests are allowed")
            .bits("bits_8_5", 8, 5, "reserved in older revisions of the specification, Linux writes zero")
            .bits("PDTS", 11, 9, "directory size: 2^(PDTS + 7) entries")
            .pointer("PASIDDIRPTR", 63, 12, "vtd_pasid_directory", "PASID directory").when("P")
            .bits("RID_PASID", 83, 64, "PASID of requests that carry none")
            .flag("RID_PRIV", 84, "requests without PASID are privileged")
            .flag("AIRE", 85, "newer revisions of the specification only, Linux writes zero")
            .reserved(127, 86)
            .reserved(191, 128)
            .reserved(255, 192)
            .build();

    /** Legacy context table. */
    public static final Layout LEGACY_TABLE = Layout.named("vtd_legacy_context_table")
            .source("VT-d specification, 9.3" + KERNEL)
            .doc("Context table of one bus in legacy mode.")
            .array("entries", 0, LEGACY_ENTRY, 256, "index = devfn")
            .build();

    /** Scalable-mode context table. */
    public static final Layout SCALABLE_TABLE = Layout.named("vtd_scalable_context_table")
            .source("VT-d specification, 9.4" + KERNEL)
            .doc("Context table of half a bus in scalable mode.")
            .array("entries", 0, SCALABLE_ENTRY, 128, "index = devfn & 0x7f")
            .build();

    private ContextLayouts() {
    }
}
