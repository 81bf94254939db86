/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.capture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.decode.vtd.MappedRange;
import org.liveupdate.model.scenario.Memfd;

/**
 * Says which memory of the scenario's programs stands for the physical memory that captured page tables show: the
 * memfds that the image has, and memfds that are made for all the rest. The same page is the same memory in every
 * table.
 */
final class CapturedMemory {

    /** Stands for the session of tables that are not preserved; they can show any memory. */
    static final String ANY = "";

    private static final long LARGE = 2L << 20;
    /** The largest order of folios of a memfd. */
    static final int LARGE_ORDER = 9;

    /** Makes a memfd for memory that is of no preserved one: whose tables show it, and the order of its folios. */
    interface Maker extends BiFunction<String, Integer, Memfd> {
    }

    /** A piece of a memfd. */
    record Piece(Memfd memfd, long offset, long length) {
    }

    private record Owner(String session, int order) {
    }

    private final Maker maker;
    private final long most;
    private final Map<String, NavigableMap<Long, Piece>> bySession = new HashMap<>();
    private final Map<Owner, Memfd> made = new HashMap<>();
    private long taken;

    /**
     * Memory of programs.
     *
     * @param maker makes memfds
     * @param most  most bytes of memory that is of no preserved memfd
     */
    CapturedMemory(Maker maker, long most) {
        this.maker = maker;
        this.most = most;
    }

    /** Notes where a folio of a preserved memfd is: a preserved table can only show memfds of its own session. */
    void add(String session, long physical, Piece piece) {
        parts(session).put(physical, piece);
        parts(ANY).putIfAbsent(physical, piece);
    }

    private NavigableMap<Long, Piece> parts(String session) {
        return bySession.computeIfAbsent(session, key -> new TreeMap<>());
    }

    /**
     * What stands for a range of a table.
     *
     * @param session the session that preserves the table, {@link #ANY} if none does
     * @return the pieces one behind the other, empty if there would be too much memory
     */
    List<Piece> of(String session, MappedRange range) {
        NavigableMap<Long, Piece> parts = parts(session);
        List<Piece> result = new ArrayList<>();
        long physical = range.physical();
        long end = physical + range.length();
        while (physical < end) {
            Map.Entry<Long, Piece> at = parts.floorEntry(physical);
            if (at == null || physical - at.getKey() >= at.getValue().length()) {
                Long next = parts.higherKey(physical);
                long length = Math.min(end, next == null ? end : next) - physical;
                if (length <= 0 || length > most - taken) {
                    return List.of();
                }
                make(session, physical, length, range.pageSize() >= LARGE);
                at = parts.floorEntry(physical);
            }
            long inside = physical - at.getKey();
            Piece whole = at.getValue();
            long length = Math.min(end - physical, whole.length() - inside);
            result.add(new Piece(whole.memfd(), whole.offset() + inside, length));
            physical += length;
        }
        return result;
    }

    private void make(String session, long physical, long length, boolean large) {
        boolean aligned = large && physical % LARGE == 0 && length % LARGE == 0;
        int order = aligned ? LARGE_ORDER : 0;
        Memfd memfd = made.computeIfAbsent(new Owner(session, order), key -> {
            Memfd fresh = maker.apply(session, order);
            fresh.setSize(0);
            return fresh;
        });
        parts(session).put(physical, new Piece(memfd, memfd.getSize(), length));
        memfd.setSize(memfd.getSize() + length);
        taken += length;
    }

    /** The largest order of which a memfd's folios can be, if its folios show it: they follow one another evenly. */
    static int order(long size, List<Long> indices, int known) {
        for (int order = LARGE_ORDER; order > 0; order--) {
            long folio = PhysicalMemory.PAGE_SIZE << order;
            boolean even = indices.size() == (size + folio - 1) / folio;
            for (int i = 0; even && i < indices.size(); i++) {
                even = indices.get(i) == (long) i << order;
            }
            if (even && !indices.isEmpty() && size >= folio) {
                return order;
            }
        }
        return known;
    }
}
