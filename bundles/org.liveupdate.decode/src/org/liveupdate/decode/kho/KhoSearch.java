/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import java.util.List;
import java.util.Optional;

import org.liveupdate.decode.kho.KhoCandidate.Role;

/**
 * What a search for KHO found.
 *
 * @param candidates every root tree, best first
 * @param handovers  every setup_data node of KHO, linked ones first
 */
public record KhoSearch(List<KhoCandidate> candidates, List<KhoHandover> handovers) {

    /** Makes the lists unmodifiable. */
    public KhoSearch {
        candidates = List.copyOf(candidates);
        handovers = List.copyOf(handovers);
    }

    /**
     * The tree to look at first: a usable incoming one, else a usable outgoing one.
     *
     * @return the best usable candidate, or empty if none can be relied on
     */
    public Optional<KhoCandidate> primary() {
        return candidates.stream().filter(KhoCandidate::usable).findFirst();
    }

    /**
     * The tree that the kernel in the image was, or is about to be, started with.
     *
     * @return the incoming tree, usable or not, or empty
     */
    public Optional<KhoCandidate> incoming() {
        return of(Role.INCOMING);
    }

    /**
     * The tree that the kernel in the image makes for the next.
     *
     * @return the outgoing tree, or empty
     */
    public Optional<KhoCandidate> outgoing() {
        return of(Role.OUTGOING);
    }

    private Optional<KhoCandidate> of(Role role) {
        return candidates.stream().filter(one -> one.role() == role).findFirst();
    }
}
