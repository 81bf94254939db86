/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.check;

import java.util.Map;

/** What decoding of VT-d tables can find. */
final class TableCodes {

    private TableCodes() {
    }

    static void addTo(Map<String, String> codes) {
        codes.put("root-outside-image",
                "The root table is not in the image.");
        codes.put("table-outside-image",
                "A context, PASID or page table is not in the image.");
        codes.put("table-mode-reserved",
                "RTADDR has the reserved translation table mode 2.");
        codes.put("reserved-bits",
                "Bits are set that must be zero.");
        codes.put("table-loop",
                "A page table points to itself or to a table above.");
        codes.put("table-shared",
                "A table is reached more than once, not on one path.");
        codes.put("translation-type-reserved",
                "TT or PGTT has a reserved value.");
        codes.put("translation-type-unsupported",
                "TT or PGTT asks for what CAP and ECAP do not offer.");
        codes.put("address-width-reserved",
                "AW or FSPM has a reserved value.");
        codes.put("address-width-unsupported",
                "AW or FSPM asks for levels that the unit does not walk.");
        codes.put("iova-beyond-width",
                "A second-stage table maps addresses beyond CAP.MGAW.");
        codes.put("domain-id-zero",
                "A domain id is 0.");
        codes.put("domain-id-too-large",
                "A domain id is not below the number of domains of the unit.");
        codes.put("domain-id-mismatch",
                "One domain id stands for different second-stage tables: cached translations would be mixed "
                        + "up.");
        codes.put("bits-without-permission",
                "An entry is not zero, but hardware takes it for not present: the kernel's page table code "
                        + "does not.");
        codes.put("no-permission",
                "The entries on the way to a page allow neither reading nor writing.");
        codes.put("nested-table-not-mapped",
                "A table of a nested first stage stands at a guest-physical address that the second stage "
                        + "does not map.");
        codes.put("translation-disabled",
                "RTADDR is set, but GSTS.TES is not.");
        codes.put("step-budget-exhausted",
                "Decoding stopped because it took too many steps.");
        codes.put("too-many-ranges",
                "More ranges than are kept.");
        codes.put("too-many-pasids",
                "More PASIDs than are kept.");
    }
}
