/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.state;

import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.iommu.IommuDecoder;
import org.liveupdate.decode.iommu.IommuState;
import org.liveupdate.decode.kho.FolioSet;
import org.liveupdate.decode.luo.LuoFlb;
import org.liveupdate.decode.scan.FoundState;
import org.liveupdate.decode.vfio.KnownDevices;
import org.liveupdate.decode.vfio.PciDecoder;
import org.liveupdate.decode.vfio.PciFlbState;

/** Decodes FLBs by their compatible strings, and serialized IOMMU state that no FLB entry leads to. */
final class FlbParts {

    private static final String IOMMU = "iommu";
    private static final String PCI = "pci";

    Optional<IommuState> iommu = Optional.empty();
    Origin iommuOrigin = Origin.NONE;
    Optional<PciFlbState> pci = Optional.empty();
    private final Optional<FolioSet> preserved;
    private final DecodeContext context;
    private final List<String> found;

    FlbParts(Optional<FolioSet> preserved, DecodeContext context, List<String> found) {
        this.preserved = preserved;
        this.context = context;
        this.found = found;
    }

    void decode(List<LuoFlb> flbs, Origin origin, List<FoundState> byShape) {
        for (LuoFlb flb : flbs) {
            if (flb.name().startsWith(IOMMU) && iommu.isEmpty()) {
                take(flb.name(), flb.data(), origin, "by the FLB " + flb.name() + ", " + origin.text());
            }
        }
        for (FoundState state : byShape) {
            if (iommu.isEmpty()) {
                take(state.generation().compatible(), state.address(), Origin.SHAPE,
                        Origin.SHAPE.text() + ": " + state.evidence());
            } else if (iommu.get().address() != state.address()) {
                found.add("more serialized IOMMU state at"
                        + " " + Hex.of(state.address()) + ", " + Origin.SHAPE.text() + ": "
                        + state.generation().title() + ", " + state.evidence());
            }
        }
        for (LuoFlb flb : flbs) {
            if (flb.name().startsWith(PCI)) {
                if (pci.isEmpty()) {
                    found.add("PCI devices at " + Hex.of(flb.data()) + ": by the FLB " + flb.name() + ", "
                            + origin.text());
                    pci = Optional.of(PciDecoder.decode(flb.name(), flb.data(), KnownDevices.of(iommu), context));
                }
            } else if (!flb.name().startsWith(IOMMU)) {
                context.problems().add(Severity.INFO, "luo-unknown-flb", flb.at(),
                        "no decoder for the FLB \"" + flb.name() + "\"");
            }
        }
    }

    private void take(String compatible, long address, Origin origin, String how) {
        IommuState state = IommuDecoder.decode(compatible, address, isPreserved(address, origin), context);
        iommu = Optional.of(state);
        iommuOrigin = origin;
        found.add("IOMMU state at " + Hex.of(address) + ": " + how + "; read as "
                + state.generation().map(generation -> generation.title()).orElse("nothing known") + ": "
                + state.choice());
    }

    /** What is left over is judged by a tree only if that tree has it. */
    private LongPredicate isPreserved(long address, Origin origin) {
        if (preserved.isEmpty() || origin != Origin.HANDOVER && preserved.get().containing(address).isEmpty()) {
            return page -> true;
        }
        FolioSet folios = preserved.get();
        return page -> page >= 0 && folios.containing(page).isPresent();
    }
}
