/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import java.util.Optional;

import org.liveupdate.abi.layout.Struct;

/** Decodes PASID table entries. */
final class PasidEntryDecoder {

    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private static final int NESTED = 3;
    private static final int PASS_THROUGH = 4;

    private final UnitCapabilities capabilities;
    private final EntryChecks checks;
    private final PageTableDecoder pageTables;

    PasidEntryDecoder(UnitCapabilities capabilities, EntryChecks checks, PageTableDecoder pageTables) {
        this.capabilities = capabilities;
        this.checks = checks;
        this.pageTables = pageTables;
    }

    VtdPasid decode(int pasid, Struct entry, String device) {
        String what = "entry of PASID " + pasid + " of " + device;
        checks.reserved(entry, what);
        int type = (int) entry.get("PGTT");
        int did = (int) entry.get("DID");
        checks.domain(entry, did, what);
        String owner = "domain " + did + ", " + device + (pasid == 0 ? "" : " PASID " + pasid);
        Translation translation = switch (type) {
            case FIRST -> first(entry, did, what, owner);
            case SECOND -> second(entry, did, what, owner);
            case NESTED -> nested(entry, did, what, owner);
            case PASS_THROUGH -> passThrough(entry, did, what);
            default -> unknown(entry, did, type, what);
        };
        return new VtdPasid(pasid, entry, type, aw(entry), (int) entry.get("FSPM"), entry.get("SSPTPTR"),
                entry.get("FSPTPTR"), translation);
    }

    private Translation first(Struct entry, int did, String what, String owner) {
        checks.supported(entry, "FSTS", what);
        int levels = checks.firstStageLevels(entry, (int) entry.get("FSPM"), what);
        long pointer = entry.get("FSPTPTR");
        Optional<PageTableSummary> table = levels == 0 ? Optional.empty()
                : Optional.of(pageTables.decode(new PageTableRoot(pointer, levels, capabilities.firstStage()),
                        entry.address(), owner));
        return new Translation(Stage.FIRST, did, aw(entry), levels, pointer, table, Optional.empty());
    }

    private Translation second(Struct entry, int did, String what, String owner) {
        checks.supported(entry, "SSTS", what);
        int levels = checks.secondStageLevels(entry, aw(entry), what);
        Optional<PageTableSummary> table = secondTable(entry, did, levels, what, owner);
        return new Translation(Stage.SECOND, did, aw(entry), levels, entry.get("SSPTPTR"), table, Optional.empty());
    }

    private Translation nested(Struct entry, int did, String what, String owner) {
        checks.supported(entry, "NEST", what);
        // several guest tables may share one second stage under different domain ids, and one id has one second stage
        Optional<PageTableSummary> second = secondTable(entry, did,
                checks.secondStageLevels(entry, aw(entry), what), what, owner);
        int levels = checks.firstStageLevels(entry, (int) entry.get("FSPM"), what);
        long pointer = entry.get("FSPTPTR");
        Optional<PageTableSummary> first = levels == 0 ? Optional.empty()
                : second.map(table -> pageTables.decodeNested(
                        new PageTableRoot(pointer, levels, capabilities.firstStage()), table, entry.address(),
                        owner));
        return new Translation(Stage.NESTED, did, aw(entry), levels, pointer, first, second);
    }

    private Optional<PageTableSummary> secondTable(Struct entry, int did, int levels, String what, String owner) {
        if (levels == 0) {
            return Optional.empty();
        }
        PageTableRoot root = new PageTableRoot(entry.get("SSPTPTR"), levels, capabilities.secondStage());
        checks.sameDomain(entry, did, root, what);
        return Optional.of(pageTables.decode(root, entry.address(), owner));
    }

    private Translation passThrough(Struct entry, int did, String what) {
        checks.supported(entry, "PT", what);
        checks.secondStageLevels(entry, aw(entry), what);
        return new Translation(Stage.PASS_THROUGH, did, aw(entry), 0, 0, Optional.empty(), Optional.empty());
    }

    private Translation unknown(Struct entry, int did, int type, String what) {
        checks.reservedType(entry, "(PGTT) 1 to 4", type, what);
        return new Translation(Stage.UNKNOWN, did, aw(entry), 0, 0, Optional.empty(), Optional.empty());
    }

    private static int aw(Struct entry) {
        return (int) entry.get("AW");
    }
}
