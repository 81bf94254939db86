/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.Problem;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.analysis.check.Checks;
import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.analysis.state.StateBuilder;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.kho.FindOptions;
import org.liveupdate.decode.vtd.VtdUnit;
import org.liveupdate.image.Image;

/**
 * Finds and decodes everything in an image.
 *
 * @param image the open image
 * @param given registers that the user gave, instead of those captured with the image
 */
public record InspectQuery(Image image, Optional<List<UnitRegisters>> given) {

    private static final int MAX_DMAR = 1 << 20;

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
        LiveUpdateState state = StateBuilder.build(context, registers(context, found), FindOptions.DEFAULT,
                dmar(context));
        Checks.run(state, context);
        found.addAll(state.found());
        return new Inspection(state, context.structures(), context.problems().problems(), found);
    }

    /**
     * Finds the units, without decoding anything if registers were given or captured.
     *
     * @param progress what is told about progress and asked for cancellation
     * @return registers of the units
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public List<UnitRegisters> registers(Progress progress) {
        List<UnitRegisters> known = registers(DecodeContext.of(image, progress), new ArrayList<>());
        return known.isEmpty() ? run(progress).units().stream().map(VtdUnit::registers).toList() : known;
    }

    private List<UnitRegisters> registers(DecodeContext context, List<String> found) {
        if (given.isPresent()) {
            found.add("IOMMU units: RTADDR given by the user");
            return given.get();
        }
        image.registersError().ifPresent(error -> context.problems().error("registers-unreadable", Problem.NO_ADDRESS,
                error.getMessage()));
        return image.registers();
    }

    /** The ACPI DMAR table captured with the image; one that cannot be read is a problem, not a reason to stop. */
    private Optional<byte[]> dmar(DecodeContext context) {
        if (image.dmarFile().isEmpty()) {
            return Optional.empty();
        }
        Path file = image.dmarFile().get();
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(in.readNBytes(MAX_DMAR));
        } catch (IOException error) {
            context.problems().warning("dmar-unreadable", Problem.NO_ADDRESS,
                    file + ": expected the ACPI DMAR table, found no way to read it: " + error.getMessage());
            return Optional.empty();
        }
    }
}
