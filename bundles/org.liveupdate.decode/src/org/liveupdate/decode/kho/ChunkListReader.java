/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.kho.KhoLayouts;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.kho.MetadataPage.Kind;

/** Reads the chunk list of kho-v1. */
final class ChunkListReader extends MapReader {

    ChunkListReader(DecodeContext context, MapLimit limit) {
        super(context, limit, false);
    }

    @Override
    void read(long first) {
        long from = first;
        for (long at = first; at != 0 && !isExhausted();) {
            byte[] bytes = page(at, from, Kind.CHUNK, KhoLayouts.MEM_CHUNK, "chunk of preserved folios").orElse(null);
            if (bytes == null) {
                return;
            }
            Struct chunk = KhoLayouts.MEM_CHUNK.over(bytes, 0, at);
            chunk(chunk);
            from = at;
            at = chunk.get("next");
        }
    }

    private void chunk(Struct chunk) {
        long order = chunk.get("order");
        long count = chunk.get("num_elms");
        if (order >= FolioSet.ORDERS) {
            problem(KhoRules.MAP_KEY, chunk.address(),
                    "order: expected 0 to " + (FolioSet.ORDERS - 1) + ", found " + order);
            return;
        }
        if (count > KhoLayouts.CHUNK_BITMAPS) {
            problem(KhoRules.CHUNK_COUNT, chunk.address(),
                    "num_elms: expected at most " + KhoLayouts.CHUNK_BITMAPS + ", found " + count);
            return;
        }
        for (int i = 0; i < count && !isExhausted(); i++) {
            bitmap(chunk.element("bitmaps", i), (int) order);
        }
    }

    private void bitmap(Struct pointer, int order) {
        long start = pointer.get("phys_start");
        int shift = 12 + order + Integer.numberOfTrailingZeros(FolioSet.BITS);
        boolean aligned = shift >= PageAddress.BITS ? start == 0 : (start & (1L << shift) - 1) == 0;
        if (!aligned || !PageAddress.isPhysical(start)) {
            problem(KhoRules.MAP_KEY, pointer.address(), "phys_start: expected a multiple of 2^" + shift
                    + " below 2^52, found " + Hex.of(start));
            return;
        }
        long address = pointer.get("bitmap");
        page(address, pointer.address(), Kind.BITMAP, KhoLayouts.PHYS_BITS,
                "bitmap of order " + order + " from " + Hex.of(start))
                .ifPresent(bytes -> take(order, shift >= PageAddress.BITS ? 0 : start >>> shift, bytes, address));
    }
}
