/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.pointer.Pointer;
import org.liveupdate.analysis.pointer.PointerIndex;
import org.liveupdate.decode.Placement;
import org.liveupdate.decode.kho.Folio;
import org.liveupdate.decode.kho.FolioSet;

/**
 * Compares what KHO preserves with what can be reached from its tree.
 *
 * @param inspection what was found in the image
 * @param index      its pointers
 */
public record ReachQuery(Inspection inspection, PointerIndex index) {

    /**
     * The answer.
     *
     * @param known       whether anything can be said: a KHO tree with an intact memory map
     * @param reachable   preserved folios that a pointer of a known structure leads to
     * @param unreachable preserved folios that none leads to, as merged ranges: leaked, or used by formats not known
     *                    here
     * @param unpreserved structures that are reached and not preserved: gone after kexec
     * @param dangling    pointers from the tree's structures to memory that is not preserved
     */
    public record Answer(boolean known, long reachable, List<AddressRange> unreachable, List<Placement> unpreserved,
            List<Pointer> dangling) {
    }

    /** Pointers to report; a handover without its memory map has as many as there are mapped pages. */
    private static final int LIMIT = 1000;

    /**
     * Runs the query.
     *
     * @param progress what is told about progress and asked for cancellation
     * @return the answer
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public Answer run(Progress progress) {
        Optional<FolioSet> preserved = inspection.state().preserved();
        if (preserved.isEmpty()) {
            return new Answer(false, 0, List.of(), List.of(), List.of());
        }
        FolioSet folios = preserved.get();
        Set<Long> metadata = new HashSet<>();
        inspection.state().kho().ifPresent(kho -> kho.state().metadata().forEach(page -> metadata.add(page.address())));
        Set<Long> reached = new HashSet<>();
        List<Pointer> dangling = new ArrayList<>();
        Walk walk = new Walk(inspection, index, progress);
        walk.run(pointer -> {
            Optional<Folio> folio = folios.containing(pointer.target());
            folio.ifPresent(found -> reached.add(found.address()));
            if (folio.isEmpty() && !metadata.contains(pointer.target()) && !isRegister(pointer)
                    && dangling.size() < LIMIT) {
                dangling.add(pointer);
            }
            return false;
        });
        List<Placement> unpreserved = new ArrayList<>();
        for (Placement placement : walk.reached()) {
            Optional<Folio> folio = folios.containing(placement.address());
            folio.ifPresent(found -> reached.add(found.address()));
            if (folio.isEmpty() && !metadata.contains(placement.address())) {
                unpreserved.add(placement);
            }
        }
        List<AddressRange> unreachable = AddressRange.merged(folios.stream()
                .filter(folio -> !reached.contains(folio.address()))
                .map(folio -> new AddressRange(folio.address(), folio.length())).toList());
        return new Answer(true, reached.size(), unreachable, unpreserved, dangling);
    }

    /** The address of a unit's register page is no memory. */
    private boolean isRegister(Pointer pointer) {
        return inspection.units().stream().anyMatch(unit -> unit.registers().base() == pointer.target());
    }
}
