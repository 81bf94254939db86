/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.memfd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.liveupdate.kernel.memory.Folio;

/**
 * The folios of a file by page index (struct address_space). A folio stands at an index that is a multiple of its size
 * and covers as many indices as it has pages. Finding one takes constant time but for the search for its group of 512
 * indices.
 */
final class FolioIndex {

    private static final int GROUP = 512;

    private final TreeMap<Long, Folio[]> groups = new TreeMap<>();

    /** The index that a folio of an order which covers an index starts at. */
    static long start(long index, int order) {
        return index & -(1L << order);
    }

    Optional<Folio> at(long index) {
        Folio[] group = groups.get(index / GROUP);
        return group == null ? Optional.empty() : Optional.ofNullable(group[(int) (index % GROUP)]);
    }

    /** The first index from one on that has a folio; the end if there is none before it. */
    long next(long from, long end) {
        long at = from;
        while (at < end) {
            Map.Entry<Long, Folio[]> group = groups.ceilingEntry(at / GROUP);
            if (group == null) {
                return end;
            }
            long base = group.getKey() * GROUP;
            for (int i = (int) Math.max(0, at - base); i < GROUP; i++) {
                if (group.getValue()[i] != null) {
                    return Math.min(end, base + i);
                }
            }
            at = base + GROUP;
        }
        return end;
    }

    /** Whether a run of indices has no folio. */
    boolean isHole(long index, long count) {
        return next(index, index + count) == index + count;
    }

    void put(long index, Folio folio) {
        fill(index, folio.pages(), folio);
    }

    void remove(long index, Folio folio) {
        fill(index, folio.pages(), null);
    }

    private void fill(long index, long count, Folio folio) {
        for (long i = index; i < index + count; i++) {
            groups.computeIfAbsent(i / GROUP, key -> new Folio[GROUP])[(int) (i % GROUP)] = folio;
        }
    }

    /** Every folio that covers an index from a first one up to an end, once, in order. */
    List<Folio> between(long first, long end) {
        List<Folio> found = new ArrayList<>();
        for (long at = next(first, end); at < end;) {
            Folio folio = at(at).orElseThrow();
            found.add(folio);
            at = next(start(at, folio.order()) + folio.pages(), end);
        }
        return found;
    }

    List<Folio> all() {
        return between(0, Long.MAX_VALUE);
    }

    void clear() {
        groups.clear();
    }
}
