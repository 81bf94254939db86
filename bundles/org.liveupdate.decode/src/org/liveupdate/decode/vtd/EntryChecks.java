/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import java.util.HashMap;
import java.util.Map;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.ProblemLog;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vtd.AddressWidth;

/** What must hold for context and PASID entries of one unit. Everything wrong is a problem; decoding goes on. */
final class EntryChecks {

    private final ProblemLog problems;
    private final UnitCapabilities capabilities;
    private final Map<Integer, PageTableRoot> secondStageByDomain = new HashMap<>();

    EntryChecks(ProblemLog problems, UnitCapabilities capabilities) {
        this.problems = problems;
        this.capabilities = capabilities;
    }

    /** Bits that must be zero are zero. */
    void reserved(Struct entry, String what) {
        String found = ReservedBits.find(entry);
        if (!found.isEmpty()) {
            problems.error(VtdProblems.RESERVED_BITS, entry.address(),
                    what + ": expected reserved bits to be zero, found " + found);
        }
    }

    /** The domain id is one that a domain can have. */
    void domain(Struct entry, int did, String what) {
        if (did == 0) {
            problems.warning(VtdProblems.DOMAIN_ZERO, entry.address(),
                    what + ": expected a domain id from 1, found 0, the tag of cached not-present entries");
        } else if (did >= capabilities.domains()) {
            problems.error(VtdProblems.DOMAIN_TOO_LARGE, entry.address(), what + ": expected a domain id below "
                    + capabilities.domains() + " (CAP.ND), found " + did);
        }
    }

    /** Levels by AW, checked; 0 if reserved. */
    int secondStageLevels(Struct entry, int aw, String what) {
        int levels = AddressWidth.levels(aw);
        if (levels == 0) {
            problems.error(VtdProblems.WIDTH_RESERVED, entry.address(),
                    what + ": expected address width 1, 2 or 3, found " + aw);
        } else if (!capabilities.walksSecondStage(levels)) {
            problems.error(VtdProblems.WIDTH_UNSUPPORTED, entry.address(), what + ": found address width " + aw + ", "
                    + levels + " levels, which CAP.SAGAW does not have");
        }
        return levels;
    }

    /** Levels by FSPM, checked; 0 if reserved. */
    int firstStageLevels(Struct entry, int fspm, String what) {
        if (fspm > 1) {
            problems.error(VtdProblems.WIDTH_RESERVED, entry.address(),
                    what + ": expected first-stage paging mode 0 or 1, found " + fspm);
            return 0;
        }
        int levels = fspm == 1 ? 5 : 4;
        if (!capabilities.walksFirstStage(levels)) {
            problems.error(VtdProblems.WIDTH_UNSUPPORTED, entry.address(),
                    what + ": found 5-level first-stage paging, but CAP.FS5LP is 0");
        }
        return levels;
    }

    /** The unit can translate in this way. */
    void supported(Struct entry, String flag, String what) {
        if (!capabilities.hasEcap(flag)) {
            problems.error(VtdProblems.TYPE_UNSUPPORTED, entry.address(),
                    what + ": the translation type needs ECAP." + flag + ", which is 0");
        }
    }

    /** TT or PGTT is reserved. */
    void reservedType(Struct entry, String expected, int found, String what) {
        problems.error(VtdProblems.TYPE_RESERVED, entry.address(),
                what + ": expected translation type " + expected + ", found " + found);
    }

    /** One domain id leads to one second-stage table. */
    void sameDomain(Struct entry, int did, PageTableRoot root, String what) {
        PageTableRoot first = secondStageByDomain.putIfAbsent(did, root);
        if (first != null && (first.address() != root.address() || first.levels() != root.levels())) {
            problems.error(VtdProblems.DOMAIN_MISMATCH, entry.address(),
                    what + ": domain id " + did + " stands for the " + first.levels() + "-level table "
                            + Hex.of(first.address()) + " elsewhere, found the " + root.levels() + "-level table "
                            + Hex.of(root.address()));
        }
    }
}
