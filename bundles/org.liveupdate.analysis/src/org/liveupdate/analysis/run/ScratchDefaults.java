/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.kernel.memory.NodeRange;

/**
 * Scratch areas for a machine whose scenario names none: as the kernel does, one in low memory, one anywhere, and one
 * per NUMA node, each a sixteenth of its memory, between 4 MiB and 512 MiB, from the top downwards.
 */
final class ScratchDefaults {

    private static final long ALIGNMENT = 4L << 20;
    private static final long MAX = 512L << 20;
    private static final long LOW_END = 4L << 30;

    private ScratchDefaults() {
    }

    static List<AddressRange> areas(List<NodeRange> memory) {
        List<AddressRange> areas = new ArrayList<>();
        List<NodeRange> low = memory.stream().filter(range -> range.range().start() < LOW_END).toList();
        add(areas, low.isEmpty() ? memory : low);
        add(areas, memory);
        for (int node : new TreeSet<>(memory.stream().map(NodeRange::node).toList())) {
            add(areas, memory.stream().filter(range -> range.node() == node).toList());
        }
        return areas;
    }

    private static void add(List<AddressRange> areas, List<NodeRange> memory) {
        long total = memory.stream().mapToLong(range -> range.range().length()).sum();
        long size = Math.max(ALIGNMENT, Math.min(MAX, total / 16) & -ALIGNMENT);
        for (int i = memory.size() - 1; i >= 0; i--) {
            AddressRange range = memory.get(i).range();
            for (long start = range.end() - size & -ALIGNMENT; start >= range.start(); start -= ALIGNMENT) {
                AddressRange area = new AddressRange(start, size);
                if (areas.stream().noneMatch(area::overlaps)) {
                    areas.add(area);
                    return;
                }
            }
        }
    }
}
