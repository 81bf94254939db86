/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.liveupdate.abi.layout.Layout;

/**
 * Every structure that was recognised in an image, by address. The pointer graph, the byte view and the queries are
 * made from it. The same layout at the same address is kept once, with the first role it was given. Placements nest (a
 * page and its entries) but may also overlap in a corrupt image; both are kept.
 */
public final class StructureMap {

    private final NavigableMap<Long, List<Placement>> byAddress = new TreeMap<>();
    private long longest;

    /**
     * Notes one structure.
     *
     * @param layout  its layout
     * @param address physical address
     * @param role    what it is, for people
     * @return true if it was not known yet
     */
    public boolean add(Layout layout, long address, String role) {
        return add(new Placement(layout, address, 1, role));
    }

    /**
     * Notes a structure or array.
     *
     * @param placement what and where
     * @return true if it was not known yet
     */
    public boolean add(Placement placement) {
        List<Placement> there = byAddress.computeIfAbsent(placement.address(), key -> new ArrayList<>(2));
        for (Placement other : there) {
            if (other.layout() == placement.layout() && other.count() == placement.count()) {
                return false;
            }
        }
        there.add(placement);
        longest = Math.max(longest, placement.length());
        return true;
    }

    /**
     * Everything that was noted.
     *
     * @return placements, ascending by address
     */
    public List<Placement> all() {
        List<Placement> result = new ArrayList<>();
        for (Collection<Placement> there : byAddress.values()) {
            result.addAll(there);
        }
        return Collections.unmodifiableList(result);
    }

    /**
     * Structures that share at least one byte with a range.
     *
     * @param address physical address of the first byte
     * @param length  length in bytes
     * @return placements, ascending by address
     */
    public List<Placement> overlapping(long address, long length) {
        List<Placement> result = new ArrayList<>();
        if (address < 0 || length <= 0) {
            // beyond 63 bits no image has memory, but a corrupt pointer may lead there
            return result;
        }
        long from = Math.max(0, address - longest);
        // a range that reaches beyond all addresses ends with them
        long end = address + length < address ? Long.MAX_VALUE : address + length;
        for (List<Placement> there : byAddress.subMap(from, true, end, false).values()) {
            for (Placement placement : there) {
                if (placement.end() > address) {
                    result.add(placement);
                }
            }
        }
        return result;
    }
}
