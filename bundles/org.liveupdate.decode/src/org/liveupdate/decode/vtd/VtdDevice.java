/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.layout.Struct;

/**
 * A present context entry. Exactly one of {@code legacy} and {@code scalable} is there, by the mode of the unit.
 *
 * @param bdf      the requester
 * @param entry    the context entry; its address is where it stands
 * @param legacy   what a legacy entry says
 * @param scalable what a scalable-mode entry says
 */
public record VtdDevice(Bdf bdf, Struct entry, Optional<LegacyContext> legacy, Optional<ScalableContext> scalable) {

    /**
     * Where the context entry stands.
     *
     * @return physical address
     */
    public long entryAddress() {
        return entry.address();
    }

    /**
     * All translations of the device: one in legacy mode, one for each present PASID in scalable mode.
     *
     * @return the translations by PASID
     */
    public List<Translation> translations() {
        return Stream.concat(legacy.stream().map(LegacyContext::translation),
                scalable.stream().flatMap(context -> context.pasids().stream()).map(VtdPasid::translation)).toList();
    }
}
