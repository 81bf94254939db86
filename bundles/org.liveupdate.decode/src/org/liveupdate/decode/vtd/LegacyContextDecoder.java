/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import java.util.Optional;

import org.liveupdate.abi.layout.Struct;

/** Decodes legacy context entries. */
final class LegacyContextDecoder {

    private static final int PASS_THROUGH = 2;
    private static final int RESERVED = 3;

    private final UnitCapabilities capabilities;
    private final EntryChecks checks;
    private final PageTableDecoder pageTables;

    LegacyContextDecoder(UnitCapabilities capabilities, EntryChecks checks, PageTableDecoder pageTables) {
        this.capabilities = capabilities;
        this.checks = checks;
        this.pageTables = pageTables;
    }

    LegacyContext decode(Struct entry, String device) {
        String what = "context entry of " + device;
        checks.reserved(entry, what);
        int type = (int) entry.get("TT");
        int did = (int) entry.get("DID");
        checks.domain(entry, did, what);
        return new LegacyContext(type, entry.is("FPD"), translation(entry, type, did, what, device));
    }

    private Translation translation(Struct entry, int type, int did, String what, String device) {
        int aw = (int) entry.get("AW");
        long pointer = entry.get("SSPTPTR");
        if (type == RESERVED) {
            checks.reservedType(entry, "0, 1 or 2", type, what);
            return new Translation(Stage.UNKNOWN, did, aw, 0, pointer, Optional.empty(), Optional.empty());
        }
        int levels = checks.secondStageLevels(entry, aw, what);
        if (type == PASS_THROUGH) {
            checks.supported(entry, "PT", what);
            return new Translation(Stage.PASS_THROUGH, did, aw, 0, 0, Optional.empty(), Optional.empty());
        }
        if (levels == 0) {
            return new Translation(Stage.SECOND, did, aw, 0, pointer, Optional.empty(), Optional.empty());
        }
        PageTableRoot root = new PageTableRoot(pointer, levels, capabilities.secondStage());
        checks.sameDomain(entry, did, root, what);
        PageTableSummary table = pageTables.decode(root, entry.address(), "domain " + did + ", " + device);
        return new Translation(Stage.SECOND, did, aw, levels, pointer, Optional.of(table), Optional.empty());
    }
}
