/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.kho.KhoLayouts;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.decode.DecodeContext;

/**
 * Reads preserved vmalloc areas: the chain of chunks and the runs of pages in them. One reader serves one image, so
 * that pages that two areas claim are noticed.
 */
public final class VmallocReader {

    private static final int KNOWN_FLAGS = KhoLayouts.VMALLOC_ALLOC | KhoLayouts.VMALLOC_HUGE;

    private final DecodeContext context;
    private final Optional<FolioSet> preserved;
    private final Set<Long> seen = new HashSet<>();

    /**
     * A reader.
     *
     * @param context   where to read and where to note structures and problems
     * @param preserved what is preserved, if that is known
     */
    public VmallocReader(DecodeContext context, Optional<FolioSet> preserved) {
        this.context = context;
        this.preserved = preserved;
    }

    /**
     * Reads an area.
     *
     * @param descriptor struct kho_vmalloc
     * @param what       what the area holds, for people
     * @return the area; empty with a problem if the kernel would refuse it
     */
    public Optional<VmallocArea> read(Struct descriptor, String what) {
        long total = descriptor.get("total_pages");
        int flags = (int) descriptor.get("flags");
        int order = (int) descriptor.get("order");
        if ((flags & ~KNOWN_FLAGS) != 0) {
            return malformed(descriptor.address(), what + ": expected flags 0 to 3, found " + Hex.of(flags));
        }
        if (order >= FolioSet.ORDERS) {
            return malformed(descriptor.address(),
                    what + ": expected an order below " + FolioSet.ORDERS + ", found " + order);
        }
        List<Long> chunks = new ArrayList<>();
        List<Long> runs = new ArrayList<>();
        long from = descriptor.address();
        long first = descriptor.get("first");
        for (long at = first; at != 0;) {
            Optional<Struct> chunk = chunk(at, from, what);
            if (chunk.isEmpty() || !runs(chunk.get(), order, total, runs, what)) {
                return Optional.empty();
            }
            chunks.add(at);
            from = at;
            at = chunk.get().get("next");
        }
        if ((long) runs.size() << order != total) {
            return malformed(descriptor.address(), what + ": expected " + total + " pages as total_pages says, found "
                    + ((long) runs.size() << order));
        }
        return Optional.of(new VmallocArea(first, total, flags, order, chunks, runs));
    }

    private Optional<Struct> chunk(long at, long from, String what) {
        if (!PageAddress.isPage(at) || !seen.add(at) || !context.budget().take()) {
            malformed(from, what + ": expected a chunk of its own, found " + Hex.of(at)
                    + ", which is no page, in use already, or beyond the budget of steps");
            return Optional.empty();
        }
        Optional<Struct> chunk = KhoLayouts.VMALLOC_CHUNK.at(context.memory(), at);
        if (chunk.isEmpty()) {
            malformed(from, what + ": expected a chunk in memory, found " + Hex.of(at) + ", which is not");
            return chunk;
        }
        context.structures().add(KhoLayouts.VMALLOC_CHUNK, at, "chunk of " + what);
        checkPreserved(at, PhysicalMemory.PAGE_SIZE, "chunk of " + what);
        return chunk;
    }

    private boolean runs(Struct chunk, int order, long total, List<Long> runs, String what) {
        long length = (long) PhysicalMemory.PAGE_SIZE << order;
        for (int i = 0; i < KhoLayouts.VMALLOC_SLOTS; i++) {
            Struct slot = chunk.element("phys", i);
            long run = slot.get("phys");
            if (run == 0) {
                return true;
            }
            if (!PageAddress.isPage(run) || run % length != 0 || !seen.add(run)) {
                malformed(slot.address(), what + ": expected a run of pages of its own, found " + Hex.of(run));
                return false;
            }
            if (runs.size() + 1L << order > total) {
                malformed(slot.address(), what + ": expected " + total + " pages as total_pages says, found more");
                return false;
            }
            runs.add(run);
            checkPreserved(run, length, "page of " + what);
        }
        return true;
    }

    private void checkPreserved(long address, long length, String what) {
        if (preserved.isPresent() && !preserved.get().covers(address, length)) {
            context.problems().error(KhoRules.VMALLOC_NOT_PRESERVED, address,
                    what + ": expected it preserved, found it not");
        }
    }

    private Optional<VmallocArea> malformed(long address, String message) {
        context.problems().error(KhoRules.VMALLOC, address, message);
        return Optional.empty();
    }
}
