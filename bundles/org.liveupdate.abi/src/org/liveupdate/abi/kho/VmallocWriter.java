/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.kho;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.abi.WritableMemory;
import org.liveupdate.abi.layout.Struct;

/**
 * Writes the chunks of a preserved vmalloc area as the kernel does: as soon as a chunk is full the next one is made,
 * even if nothing follows.
 */
public final class VmallocWriter {

    private VmallocWriter() {
    }

    /**
     * Writes the chunks and fills the descriptor.
     *
     * @param memory     where chunks go
     * @param pages      where their pages come from
     * @param descriptor struct kho_vmalloc; the caller writes it
     * @param runs       physical addresses of the runs of pages
     * @param order      each run has 2^order pages
     * @param flags      {@link KhoLayouts#VMALLOC_ALLOC} and {@link KhoLayouts#VMALLOC_HUGE}
     * @return physical addresses of the chunks, which have to be preserved; empty if a page could not be allocated, in
     *         which case all are given back and the descriptor is untouched
     */
    public static List<Long> write(WritableMemory memory, PageSource pages, Struct descriptor, List<Long> runs,
            int order, int flags) {
        List<Struct> chunks = new ArrayList<>();
        for (int i = 0; i <= runs.size(); i++) {
            int slot = i % KhoLayouts.VMALLOC_SLOTS;
            if (slot == 0) {
                long at = pages.allocate();
                if (at == PageSource.NONE) {
                    chunks.forEach(chunk -> pages.free(chunk.address()));
                    return List.of();
                }
                if (!chunks.isEmpty()) {
                    chunks.get(chunks.size() - 1).set("next", at);
                }
                chunks.add(KhoLayouts.VMALLOC_CHUNK.blank(at));
            }
            if (i < runs.size()) {
                chunks.get(chunks.size() - 1).element("phys", slot).set("phys", runs.get(i));
            }
        }
        chunks.forEach(chunk -> chunk.writeTo(memory));
        descriptor.set("first", chunks.get(0).address()).set("total_pages", (long) runs.size() << order)
                .set("flags", flags).set("order", order);
        return chunks.stream().map(Struct::address).toList();
    }
}
