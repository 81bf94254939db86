/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.pointer.Pointer;
import org.liveupdate.analysis.pointer.PointerIndex;
import org.liveupdate.decode.Placement;

/**
 * A walk along pointers from the KHO tree, breadth first, so that the way to everything is a shortest one. Structures
 * on one page are reached together: who has an entry has its page.
 */
final class Walk {

    private static final int REPORT_EVERY = 256;

    private final Inspection inspection;
    private final PointerIndex index;
    private final Progress progress;
    private final Map<Placement, Optional<Pointer>> reachedBy = new LinkedHashMap<>();
    private final Deque<Placement> open = new ArrayDeque<>();

    Walk(Inspection inspection, PointerIndex index, Progress progress) {
        this.inspection = inspection;
        this.index = index;
        this.progress = progress;
    }

    /**
     * Walks from the KHO tree that counts until the visitor has seen enough.
     *
     * @param visitor sees every pointer of every structure that is reached; true ends the walk
     * @return the pointer that ended it
     */
    Optional<Pointer> run(Predicate<Pointer> visitor) {
        inspection.state().kho().ifPresent(kho -> page(kho.state().fdt(), Optional.empty()));
        int done = 0;
        while (!open.isEmpty()) {
            if (done++ % REPORT_EVERY == 0) {
                progress.checkCancelled();
                progress.report("Following pointers from the KHO tree", done, 0);
            }
            for (Pointer pointer : index.from(open.remove())) {
                if (visitor.test(pointer)) {
                    return Optional.of(pointer);
                }
                for (Placement target : index.targets(pointer)) {
                    page(target.address(), Optional.of(pointer));
                }
            }
        }
        return Optional.empty();
    }

    /** Structures that were reached. */
    Iterable<Placement> reached() {
        return reachedBy.keySet();
    }

    /** The way from the KHO tree to a pointer, the pointer included. */
    List<Pointer> way(Pointer last) {
        List<Pointer> way = new ArrayList<>();
        Optional<Pointer> step = Optional.of(last);
        while (step.isPresent()) {
            way.add(0, step.get());
            step = reachedBy.getOrDefault(step.get().source(), Optional.empty());
        }
        return way;
    }

    private void page(long address, Optional<Pointer> by) {
        long page = address & -PhysicalMemory.PAGE_SIZE;
        for (Placement placement : inspection.structures().overlapping(page, PhysicalMemory.PAGE_SIZE)) {
            if (!reachedBy.containsKey(placement)) {
                reachedBy.put(placement, by);
                open.add(placement);
            }
        }
    }
}
