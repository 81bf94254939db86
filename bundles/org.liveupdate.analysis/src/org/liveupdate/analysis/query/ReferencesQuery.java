/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.pointer.Pointer;
import org.liveupdate.analysis.pointer.PointerIndex;
import org.liveupdate.decode.Placement;

/**
 * What some bytes point to, what points to them, and why they are preserved.
 *
 * @param inspection what was found in memory
 * @param index      its pointers
 * @param address    physical address of the first byte
 * @param length     how many bytes
 */
public record ReferencesQuery(Inspection inspection, PointerIndex index, long address, long length) {

    /** Pointers of one kind that are listed. */
    public static final int LIMIT = 10_000;

    /**
     * The answer. Each list has at most {@value ReferencesQuery#LIMIT} pointers.
     *
     * @param outgoing pointers that stand in the bytes
     * @param incoming pointers into the bytes, or if there are none, into their page or folio
     * @param about    what is known of the page
     */
    public record Answer(List<Pointer> outgoing, List<Pointer> incoming, AddressQuery.Answer about) {
    }

    /**
     * Runs the query.
     *
     * @param progress what is told about progress and asked for cancellation
     * @return the answer
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public Answer run(Progress progress) {
        Map<Long, Pointer> outgoing = new TreeMap<>();
        for (Placement placement : inspection.structures().overlapping(address, length)) {
            progress.checkCancelled();
            for (Pointer pointer : index.from(placement)) {
                boolean inside = pointer.at() >= address && pointer.at() < address + length;
                if (inside && outgoing.size() < LIMIT) {
                    // a page and its entries both have the pointer; the smaller structure says more about it
                    outgoing.merge(pointer.at(), pointer,
                            (old, other) -> other.source().length() < old.source().length() ? other : old);
                }
            }
        }
        AddressQuery.Answer about = new AddressQuery(inspection, index, address).run(progress);
        List<Pointer> exact = about.pointers().stream()
                .filter(pointer -> pointer.target() >= address && pointer.target() < address + length).toList();
        List<Pointer> incoming = (exact.isEmpty() ? about.pointers() : exact).stream().limit(LIMIT).toList();
        return new Answer(List.copyOf(outgoing.values()), incoming, about);
    }
}
