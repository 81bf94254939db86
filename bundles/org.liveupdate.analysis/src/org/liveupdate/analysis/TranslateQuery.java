/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.decode.vtd.TranslationOutcome.Fault;
import org.liveupdate.decode.vtd.TranslationTrace;
import org.liveupdate.decode.vtd.Translator;

/**
 * Translates one address of one device.
 *
 * @param memory the bytes
 * @param units  registers of the units to ask
 * @param bdf    the requester
 * @param pasid  PASID of the request, or empty for a request without
 * @param iova   the address that the device uses
 */
public record TranslateQuery(PhysicalMemory memory, List<UnitRegisters> units, Bdf bdf, OptionalInt pasid, long iova) {

    /** Steps of a walk that ends at the root or context entry: the unit does not know the device. */
    private static final int UNKNOWN_DEVICE = 2;

    /**
     * What one unit says.
     *
     * @param unit  index of the unit in the query
     * @param trace the walk
     */
    public record Answer(int unit, TranslationTrace trace) {
    }

    /**
     * Runs the query.
     *
     * @return the answers of the units that know the device; those of all units if none does
     */
    public List<Answer> run() {
        List<Answer> all = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            TranslationTrace trace = new Translator(units.get(i), memory).translate(bdf, pasid, iova);
            all.add(new Answer(i, trace));
        }
        List<Answer> known = all.stream().filter(answer -> answer.trace().steps().size() > UNKNOWN_DEVICE
                || !(answer.trace().outcome() instanceof Fault)).toList();
        return known.isEmpty() ? all : known;
    }
}
