/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.kho;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.liveupdate.abi.WritableMemory;
import org.liveupdate.abi.layout.Struct;

/**
 * Keeps track of preserved folios and writes the chunk list as the kernel does (kho-v1): bitmaps are made when a folio
 * is first preserved and are listed even if all their bits were cleared again; chunks are made when the handover is
 * finalized, at least one for each order that was ever used.
 */
public final class ChunkListWriter {

    private static final int PAGE_SHIFT = 12;

    private final WritableMemory memory;
    private final PageSource pages;
    private final NavigableMap<Integer, NavigableMap<Long, Long>> bitmaps = new TreeMap<>();

    /**
     * A tracker without folios.
     *
     * @param memory where bitmaps and chunks go
     * @param pages  where their pages come from
     */
    public ChunkListWriter(WritableMemory memory, PageSource pages) {
        this.memory = memory;
        this.pages = pages;
    }

    /**
     * Adds a folio.
     *
     * @param address physical address, a multiple of the folio's size
     * @param order   order
     * @return false if a page could not be allocated (-ENOMEM)
     */
    public boolean add(long address, int order) {
        long number = address >>> PAGE_SHIFT + order;
        NavigableMap<Long, Long> ofOrder = bitmaps.computeIfAbsent(order, key -> new TreeMap<>());
        Long bitmap = ofOrder.get(number / KhoLayouts.BITMAP_BITS);
        if (bitmap == null) {
            bitmap = pages.allocate();
            if (bitmap == PageSource.NONE) {
                return false;
            }
            ofOrder.put(number / KhoLayouts.BITMAP_BITS, bitmap);
        }
        Bitmap.set(memory, bitmap, (int) (number % KhoLayouts.BITMAP_BITS), true);
        return true;
    }

    /**
     * Removes a folio.
     *
     * @param address physical address
     * @param order   order
     * @return false if there is no bitmap for the folio, for which the kernel warns
     */
    public boolean remove(long address, int order) {
        long number = address >>> PAGE_SHIFT + order;
        Long bitmap = bitmaps.getOrDefault(order, new TreeMap<>()).get(number / KhoLayouts.BITMAP_BITS);
        if (bitmap == null) {
            return false;
        }
        Bitmap.set(memory, bitmap, (int) (number % KhoLayouts.BITMAP_BITS), false);
        return true;
    }

    /**
     * Whether a folio is in the set.
     *
     * @param address physical address
     * @param order   order
     * @return true if exactly this folio was added and not removed since
     */
    public boolean contains(long address, int order) {
        long number = address >>> PAGE_SHIFT + order;
        Long bitmap = bitmaps.getOrDefault(order, new TreeMap<>()).get(number / KhoLayouts.BITMAP_BITS);
        return bitmap != null && Bitmap.get(memory, bitmap, (int) (number % KhoLayouts.BITMAP_BITS));
    }

    /**
     * Whether no folio was ever added, so that there is no list to write.
     *
     * @return true if there is no bitmap
     */
    public boolean isEmpty() {
        return bitmaps.isEmpty();
    }

    /**
     * Gives the chunks of a list back; the bitmaps stay.
     *
     * @param first what {@link #write} gave, 0 for none
     */
    public void free(long first) {
        for (long at = first; at != 0;) {
            long chunk = at;
            at = KhoLayouts.MEM_CHUNK.at(memory, chunk)
                    .orElseThrow(() -> new IllegalStateException("no chunk at 0x" + Long.toHexString(chunk)))
                    .get("next");
            pages.free(chunk);
        }
    }

    /**
     * Writes the list.
     *
     * @return physical address of the first chunk; 0 if no folio was ever preserved, or if a page could not be
     *         allocated, in which case all chunks are given back
     */
    public long write() {
        List<Struct> chunks = new ArrayList<>();
        for (Map.Entry<Integer, NavigableMap<Long, Long>> entry : bitmaps.entrySet()) {
            int order = entry.getKey();
            Struct chunk = next(chunks, order);
            for (Map.Entry<Long, Long> bitmap : entry.getValue().entrySet()) {
                if (chunk != null && chunk.get("num_elms") == KhoLayouts.CHUNK_BITMAPS) {
                    chunk = next(chunks, order);
                }
                if (chunk == null) {
                    break;
                }
                int count = (int) chunk.get("num_elms");
                chunk.element("bitmaps", count)
                        .set("phys_start", bitmap.getKey() * KhoLayouts.BITMAP_BITS << order + PAGE_SHIFT)
                        .set("bitmap", bitmap.getValue());
                chunk.set("num_elms", count + 1L);
            }
            if (chunk == null) {
                chunks.forEach(made -> pages.free(made.address()));
                return 0;
            }
        }
        chunks.forEach(chunk -> chunk.writeTo(memory));
        return chunks.isEmpty() ? 0 : chunks.get(0).address();
    }

    /** A new chunk behind the last; null if there is no page. */
    private Struct next(List<Struct> chunks, int order) {
        long at = pages.allocate();
        if (at == PageSource.NONE) {
            return null;
        }
        if (!chunks.isEmpty()) {
            chunks.get(chunks.size() - 1).set("next", at);
        }
        Struct chunk = KhoLayouts.MEM_CHUNK.blank(at).set("order", order);
        chunks.add(chunk);
        return chunk;
    }
}
