/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.kho.KhoLayouts;
import org.liveupdate.abi.kho.RadixKey;
import org.liveupdate.abi.layout.Field;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.kho.MetadataPage.Kind;

/** Reads the radix tree of kho-v2 and later, in the order in which the kernel walks it. */
final class RadixTreeReader extends MapReader {

    private static final Field ENTRY = KhoLayouts.RADIX_ENTRY.field("phys");
    private static final int ENTRY_SIZE = KhoLayouts.RADIX_ENTRY.size();

    /** An inner page on the way from the root to where the walk is. */
    private static final class Frame {

        private final long address;
        private final int level;
        private final long prefix;
        private final byte[] bytes;
        private int next;

        Frame(long address, int level, long prefix, byte[] bytes) {
            this.address = address;
            this.level = level;
            this.prefix = prefix;
            this.bytes = bytes;
        }
    }

    private final Deque<Frame> path = new ArrayDeque<>();

    RadixTreeReader(DecodeContext context, MapLimit limit) {
        super(context, limit, true);
    }

    @Override
    void read(long root) {
        push(root, root, RadixKey.ROOT_LEVEL, 0);
        while (!path.isEmpty() && !isExhausted()) {
            Frame frame = path.peek();
            if (frame.next == KhoLayouts.RADIX_ENTRIES) {
                path.pop();
                continue;
            }
            int index = frame.next++;
            long entry = ENTRY.get(frame.bytes, index * ENTRY_SIZE);
            if (entry == 0) {
                continue;
            }
            long from = frame.address + (long) index * ENTRY_SIZE;
            long prefix = frame.prefix | (long) index << RadixKey.shift(frame.level);
            if (frame.level > 1) {
                push(entry, from, frame.level - 1, prefix);
            } else {
                leaf(entry, from, prefix);
            }
        }
    }

    private void push(long address, long from, int level, long prefix) {
        page(address, from, Kind.RADIX_NODE, KhoLayouts.RADIX_NODE, "radix tree of preserved folios, level " + level)
                .ifPresent(bytes -> path.push(new Frame(address, level, prefix, bytes)));
    }

    private void leaf(long address, long from, long prefix) {
        int order = RadixKey.order(prefix);
        if (order < 0 || order >= FolioSet.ORDERS) {
            problem(KhoRules.MAP_KEY, from, "radix tree: expected keys of orders 0 to " + (FolioSet.ORDERS - 1)
                    + ", found a bitmap for keys from " + Hex.of(prefix));
            return;
        }
        String role = "radix tree of preserved folios, bitmap of order " + order + " from "
                + Hex.of(RadixKey.address(prefix));
        Optional<byte[]> bytes = page(address, from, Kind.RADIX_LEAF, KhoLayouts.RADIX_LEAF, role);
        long index = (prefix ^ Long.highestOneBit(prefix)) >>> RadixKey.LEAF_BITS;
        bytes.ifPresent(page -> take(order, index, page, address));
    }
}
