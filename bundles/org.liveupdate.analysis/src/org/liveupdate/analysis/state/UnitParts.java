/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.state;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.acpi.DmarTable;
import org.liveupdate.decode.iommu.IommuState;
import org.liveupdate.decode.iommu.UnitEntry;
import org.liveupdate.decode.scan.Certainty;
import org.liveupdate.decode.scan.RootTableGuess;
import org.liveupdate.decode.scan.RootTableJudge;

/** Finds VT-d units: by captured registers, by serialized state, or by the shape of root tables. */
final class UnitParts {

    private static final int MAX_BY_SHAPE = 16;

    private UnitParts() {
    }

    /** Registers of all units, captured ones first. Without captured registers only RTADDR is known. */
    static List<UnitRegisters> find(List<UnitRegisters> registers, Optional<IommuState> iommu,
            List<RootTableGuess> roots, Optional<DmarTable> dmar, DecodeContext context, List<String> found) {
        List<UnitRegisters> result = new ArrayList<>(registers);
        Set<Long> bases = new HashSet<>();
        for (UnitRegisters unit : registers) {
            bases.add(unit.base());
            found.add("IOMMU unit" + base(unit.base()) + ": RTADDR " + Hex.of(unit.rtaddr()) + " by its registers");
        }
        boolean onlyOneOfUnknownBase = registers.size() == 1 && bases.contains(UnitRegisters.UNKNOWN_BASE);
        for (UnitEntry unit : iommu.map(IommuState::iommus).orElse(List.of())) {
            if (!unit.deleted() && unit.isIntel() && unit.rootTable().isPresent() && !onlyOneOfUnknownBase
                    && bases.add(unit.registerBase().orElse(UnitRegisters.UNKNOWN_BASE))) {
                bySerializedState(unit, context, found).ifPresent(result::add);
            }
        }
        if (result.isEmpty()) {
            result.addAll(byShape(roots, dmar, found));
        }
        if (result.isEmpty()) {
            found.add("no IOMMU unit: no registers, no serialized units, no page that looks like a root table");
        }
        return result;
    }

    private static Optional<UnitRegisters> bySerializedState(UnitEntry unit, DecodeContext context,
            List<String> found) {
        RootTableGuess guess = RootTableJudge.judge(context.memory(), unit.rootTable().orElse(0));
        long base = unit.registerBase().orElse(UnitRegisters.UNKNOWN_BASE);
        found.add("IOMMU unit" + base(base) + ": root table " + Hex.of(guess.address()) + " from the serialized state, "
                + guess.mode().map(mode -> mode.text() + " mode").orElse("mode"
                + " unknown") + " (" + guess.certainty().text()
                + ": " + guess.evidence() + ")");
        return guess.certainty() == Certainty.NONE ? Optional.empty()
                : Optional.of(new UnitRegisters(base, Map.of("RTADDR", guess.rtaddr())));
    }

    private static List<UnitRegisters> byShape(List<RootTableGuess> roots, Optional<DmarTable> dmar,
            List<String> found) {
        List<UnitRegisters> result = new ArrayList<>();
        List<Long> bases = dmar.map(DmarTable::registerBases).orElse(List.of());
        for (RootTableGuess guess : roots) {
            boolean taken = guess.certainty() == Certainty.CERTAIN && result.size() < MAX_BY_SHAPE
                    || guess.certainty() == Certainty.LIKELY && result.isEmpty();
            if (taken) {
                found.add("IOMMU unit: root table by its shape, " + guess);
                result.add(UnitRegisters.of(guess.rtaddr()));
            }
        }
        if (result.size() == 1 && bases.size() == 1) {
            found.add("IOMMU unit at " + Hex.of(bases.get(0)) + ": the only one of the DMAR table, so the root table"
                    + " is its");
            return List.of(new UnitRegisters(bases.get(0), result.get(0).values()));
        }
        return result;
    }

    private static String base(long base) {
        return base == UnitRegisters.UNKNOWN_BASE ? "" : " at " + Hex.of(base);
    }
}
