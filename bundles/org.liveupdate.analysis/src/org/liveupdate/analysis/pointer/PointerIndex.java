/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.pointer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.vtd.FirstStageLayouts;
import org.liveupdate.abi.vtd.SecondStageLayouts;
import org.liveupdate.decode.Placement;
import org.liveupdate.decode.StructureMap;

/**
 * Pointers between recognised structures, asked from both ends. Pointers from page tables to the pages they map can be
 * hundreds of millions; they are not kept but read again when asked for.
 */
public final class PointerIndex {

    private static final Set<Layout> TABLES_OF_PAGES = Set.of(SecondStageLayouts.LEAF_TABLE,
            FirstStageLayouts.LEAF_TABLE);

    private final StructureMap structures;
    private final PointerReader reader;
    private final NavigableMap<Long, List<Pointer>> byTarget = new TreeMap<>();

    private PointerIndex(PhysicalMemory memory, StructureMap structures) {
        this.structures = structures;
        reader = new PointerReader(memory);
    }

    /**
     * Makes an index.
     *
     * @param memory     the bytes
     * @param structures every structure that was recognised in them
     * @param progress   what is told about progress and asked for cancellation
     * @return the index
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public static PointerIndex of(PhysicalMemory memory, StructureMap structures, Progress progress) {
        PointerIndex index = new PointerIndex(memory, structures);
        List<Placement> all = structures.all();
        int done = 0;
        for (Placement placement : all) {
            progress.checkCancelled();
            progress.report("Following pointers", done++, all.size());
            if (!TABLES_OF_PAGES.contains(placement.layout())) {
                index.reader.read(placement, index::keep);
            }
        }
        progress.report("Following pointers", all.size(), all.size());
        return index;
    }

    private void keep(Pointer pointer) {
        byTarget.computeIfAbsent(pointer.target(), key -> new ArrayList<>(1)).add(pointer);
    }

    /**
     * What a structure points to.
     *
     * @param source a recognised structure or array
     * @return its pointers, those to mapped pages included
     */
    public List<Pointer> from(Placement source) {
        return reader.read(source);
    }

    /**
     * What points into a range. Pages that leaf tables map are found only with {@code mapped}.
     *
     * @param address physical address of the first byte
     * @param length  length in bytes
     * @param mapped  whether to look through all page tables, too, for leaves that map a page of the range
     * @return pointers by target; a large page counts where it starts
     */
    public List<Pointer> into(long address, long length, boolean mapped) {
        List<Pointer> result = new ArrayList<>();
        byTarget.subMap(address, true, address + length, false).values().forEach(result::addAll);
        if (mapped) {
            for (Placement placement : structures.all()) {
                if (TABLES_OF_PAGES.contains(placement.layout())) {
                    reader.read(placement, pointer -> {
                        if (pointer.target() >= address && pointer.target() < address + length) {
                            result.add(pointer);
                        }
                    });
                }
            }
        }
        return result;
    }

    /**
     * The structures that a pointer leads to.
     *
     * @param pointer a pointer
     * @return the recognised structures at its target, the smallest first; empty if it leads to plain memory
     */
    public List<Placement> targets(Pointer pointer) {
        List<Placement> there = new ArrayList<>(structures.overlapping(pointer.target(), 1));
        there.sort(Comparator.comparingLong(Placement::length));
        return there;
    }
}
