/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.vtd.VtdDecoder;
import org.liveupdate.decode.vtd.VtdUnit;
import org.liveupdate.image.Image;

/**
 * Finds and decodes everything in an image.
 *
 * @param image the open image
 * @param given registers that the user gave, instead of those captured with the image
 */
public record InspectQuery(Image image, Optional<List<UnitRegisters>> given) {

    /**
     * A query that takes the registers captured with the image.
     *
     * @param image the open image
     * @return the query
     */
    public static InspectQuery of(Image image) {
        return new InspectQuery(image, Optional.empty());
    }

    /**
     * Runs the query.
     *
     * @param progress what is told about progress and asked for cancellation
     * @return what is in the image
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public Inspection run(Progress progress) {
        DecodeContext context = DecodeContext.of(image, progress);
        image.problems().forEach(context.problems()::add);
        List<String> found = new ArrayList<>();
        List<UnitRegisters> registers = registers(context, found);
        List<VtdUnit> units = new ArrayList<>();
        for (UnitRegisters unit : registers) {
            progress.report("Decoding IOMMU units", units.size(), registers.size());
            units.add(VtdDecoder.decode(unit, context));
        }
        progress.report("Decoding IOMMU units", units.size(), registers.size());
        return new Inspection(image, units, context.structures(), context.problems().problems(), found);
    }

    /**
     * Finds the units without decoding them.
     *
     * @param progress what is told about progress and asked for cancellation
     * @return registers of the units
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public List<UnitRegisters> registers(Progress progress) {
        return registers(DecodeContext.of(image, progress), new ArrayList<>());
    }

    private List<UnitRegisters> registers(DecodeContext context, List<String> found) {
        if (given.isPresent()) {
            found.add("IOMMU units: RTADDR given by the user");
            return given.get();
        }
        image.registersError().ifPresent(error -> context.problems().error("registers-unreadable", Problem.NO_ADDRESS,
                error.getMessage()));
        if (image.registers().isEmpty()) {
            found.add("IOMMU units: none; there is no registers.json beside the image");
            return List.of();
        }
        for (UnitRegisters unit : image.registers()) {
            String base = unit.base() == UnitRegisters.UNKNOWN_BASE ? "unit" : "unit at " + Hex.of(unit.base());
            found.add("IOMMU " + base + ": RTADDR " + Hex.of(unit.rtaddr()) + " from "
                    + image.registersFile().map(file -> file.getFileName().toString()).orElse("the image"));
        }
        return image.registers();
    }
}
