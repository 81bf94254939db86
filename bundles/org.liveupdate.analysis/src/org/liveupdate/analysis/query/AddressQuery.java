/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.query;

import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.pointer.Pointer;
import org.liveupdate.analysis.pointer.PointerIndex;
import org.liveupdate.decode.Placement;
import org.liveupdate.decode.kho.Folio;

/**
 * Everything that is known of a physical address: what stands on its page, whether KHO preserves it and why, who points
 * there.
 *
 * @param inspection what was found in the image
 * @param index      its pointers
 * @param address    the physical address
 */
public record AddressQuery(Inspection inspection, PointerIndex index, long address) {

    /**
     * The answer.
     *
     * @param page       physical address of the page
     * @param inImage    whether the image holds the page
     * @param structures recognised structures that share bytes with the page
     * @param folio      the preserved folio that contains the page
     * @param known      whether anything can be said about what is preserved
     * @param pointers   who points into the page or its folio, leaves of page tables included
     * @param way        pointers from the KHO tree to the page or its folio; empty if there is no way
     */
    public record Answer(long page, boolean inImage, List<Placement> structures, Optional<Folio> folio, boolean known,
            List<Pointer> pointers, List<Pointer> way) {
    }

    /**
     * Runs the query.
     *
     * @param progress what is told about progress and asked for cancellation
     * @return the answer
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public Answer run(Progress progress) {
        long page = address & -PhysicalMemory.PAGE_SIZE;
        Optional<Folio> folio = inspection.state().preserved().flatMap(folios -> folios.containing(page));
        long start = folio.map(Folio::address).orElse(page);
        long length = folio.map(Folio::length).orElse((long) PhysicalMemory.PAGE_SIZE);
        Walk walk = new Walk(inspection, index, progress);
        List<Pointer> way = walk
                .run(pointer -> pointer.target() >= start && pointer.target() < start + length
                        && !inside(pointer.source(), start, length))
                .map(walk::way).orElse(List.of());
        return new Answer(page, inspection.memory().contains(page, PhysicalMemory.PAGE_SIZE),
                inspection.structures().overlapping(page, PhysicalMemory.PAGE_SIZE), folio,
                inspection.state().preserved().isPresent(), index.into(start, length, true), way);
    }

    private static boolean inside(Placement source, long start, long length) {
        return source.address() >= start && source.address() < start + length;
    }
}
