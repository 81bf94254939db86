/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.kho.MetadataPage.Kind;

/** What reading the memory map of either format shares: each page once, folios collected, defects counted. */
abstract class MapReader {

    private static final int PAGE_SHIFT = Integer.numberOfTrailingZeros(PhysicalMemory.PAGE_SIZE);

    final DecodeContext context;
    final FolioSet.Builder folios;
    final List<MetadataPage> pages = new ArrayList<>();
    private final Set<Long> seen = new HashSet<>();
    private final MapLimit limit;
    private boolean intact = true;
    private boolean exhausted;

    MapReader(DecodeContext context, MapLimit limit, boolean largestFirst) {
        this.context = context;
        this.limit = limit;
        this.folios = new FolioSet.Builder(largestFirst);
    }

    /** Reads the whole map. */
    abstract void read(long first);

    /** Whether nothing was wrong. */
    final boolean isIntact() {
        return intact;
    }

    /** Whether reading must stop. */
    final boolean isExhausted() {
        return exhausted;
    }

    final void problem(String code, long address, String message) {
        intact = false;
        context.problems().error(code, address < 0 ? Problem.NO_ADDRESS : address, message);
    }

    /**
     * Reads a page of the map and notes it.
     *
     * @param from physical address of the pointer to the page
     */
    final Optional<byte[]> page(long address, long from, Kind kind, Layout layout, String role) {
        if (!PageAddress.isPage(address)) {
            problem(KhoRules.MAP_POINTER, from, role + ": expected the address of a page, found " + Hex.of(address));
            return Optional.empty();
        }
        if (!seen.add(address)) {
            problem(KhoRules.MAP_SHARED, from, role + ": expected a page of its own, found " + Hex.of(address)
                    + ", which another pointer of the map leads to as well");
            return Optional.empty();
        }
        if (!limit.takePage() || !context.budget().take()) {
            stop(from);
            return Optional.empty();
        }
        Optional<byte[]> bytes = context.memory().bytes(address, PhysicalMemory.PAGE_SIZE);
        if (bytes.isEmpty()) {
            problem(KhoRules.MAP_OUTSIDE, from,
                    role + ": expected a page in memory, found " + Hex.of(address) + ", which is not");
            return bytes;
        }
        pages.add(new MetadataPage(address, kind));
        context.structures().add(layout, address, role);
        return bytes;
    }

    /** Takes the bits of a bitmap page; index is the first folio's address in units of a whole bitmap. */
    final void take(int order, long index, byte[] page, long address) {
        long[] words = new long[FolioSet.BITS / Long.SIZE];
        ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(words);
        int last = words.length - 1;
        while (last >= 0 && words[last] == 0) {
            last--;
        }
        if (last < 0) {
            return;
        }
        long end = index * FolioSet.BITS + (last + 1L) * Long.SIZE - Long.numberOfLeadingZeros(words[last]);
        if (end > 1L << PageAddress.BITS - PAGE_SHIFT - order) {
            problem(KhoRules.MAP_KEY, address, "bitmap of order " + order
                    + ": expected folios below 2^52, found folio number " + Hex.of(end - 1));
            return;
        }
        if (!limit.takeBitmap()) {
            stop(address);
            return;
        }
        if (!folios.add(order, index, words)) {
            problem(KhoRules.MAP_SHARED, address, "expected one bitmap of order " + order + " for the folios from "
                    + Hex.of(index * FolioSet.BITS << 12 + order) + ", found a second");
        }
    }

    private void stop(long address) {
        exhausted = true;
        problem(KhoRules.MAP_TOO_BIG, address,
                "expected a memory map within the budget of steps and pages, found more; the rest was left out");
    }
}
