/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.vtd;

import org.liveupdate.abi.layout.Layout;

/** The root table: one page, one entry a bus. */
public final class RootLayouts {

    private static final String SOURCE = "VT-d specification, 9.1; Linux 7.3 drivers/iommu/intel/iommu.h";

    /** Legacy root entry. */
    public static final Layout LEGACY_ENTRY = Layout.named("vtd_legacy_root_entry").size(16).source(SOURCE)
            .doc("Root entry of one bus in legacy mode.")
            .flag("P", 0, "present: the bus has a context table")
            .reserved(11, 1)
            .pointer("CTP", 63, 12, "vtd_legacy_context_table", "context table of the bus").when("P")
            .reserved(127, 64)
            .build();

    /** Scalable-mode root entry. */
    public static final Layout SCALABLE_ENTRY = Layout.named("vtd_scalable_root_entry").size(16)
            .source("VT-d specification, 9.2; Linux 7.3 drivers/iommu/intel/iommu.h")
            .doc("Root entry of one bus in scalable mode: context tables for the lower and the upper half of devfn.")
            .flag("LP", 0, "lower present: devfn 0x00 to 0x7f have a context table")
            .reserved(11, 1)
            .pointer("LCTP", 63, 12, "vtd_scalable_context_table", "context table of devfn 0x00 to 0x7f").when("LP")
            .flag("UP", 64, "upper present: devfn 0x80 to 0xff have a context table")
            .reserved(75, 65)
            .pointer("UCTP", 127, 76, "vtd_scalable_context_table", "context table of devfn 0x80 to 0xff").when("UP")
            .build();

    /** Legacy root table. */
    public static final Layout LEGACY_TABLE = Layout.named("vtd_legacy_root_table").source(SOURCE)
            .doc("Root table in legacy mode, at RTADDR.")
            .array("entries", 0, LEGACY_ENTRY, 256, "index = bus")
            .build();

    /** Scalable-mode root table. */
    public static final Layout SCALABLE_TABLE = Layout.named("vtd_scalable_root_table").source(SOURCE)
            .doc("Root table in scalable mode, at RTADDR.")
            .array("entries", 0, SCALABLE_ENTRY, 256, "index = bus")
            .build();

    private RootLayouts() {
    }
}
