/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.kho;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.kho.KhoLayouts;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.memory.AllocationRequest;
import org.liveupdate.kernel.memory.Folio;
import org.liveupdate.kernel.memory.FolioUse;
import org.liveupdate.kernel.memory.MachineMemory;
import org.liveupdate.kernel.memory.PageAllocator;

/** Preserves vmalloc areas as chains of chunks with the addresses of their runs. */
final class KhoVmalloc {

    private static final int KNOWN_FLAGS = KhoLayouts.VMALLOC_ALLOC | KhoLayouts.VMALLOC_HUGE;

    private final Kho kho;
    private final KernelContext context;
    private final MachineMemory memory;
    private final PageAllocator pages;

    KhoVmalloc(Kho kho, KernelContext context, MachineMemory memory, PageAllocator pages) {
        this.kho = kho;
        this.context = context;
        this.memory = memory;
        this.pages = pages;
    }

    void preserve(VmallocArea area, Struct descriptor) throws ErrnoException {
        context.trace().run(Layer.KHO, "kho_preserve_vmalloc", area.pages() + " pages", () -> {
            context.faults().enter("kho_preserve_vmalloc");
            if (area.runs().isEmpty()) {
                throw new ErrnoException(Errno.EINVAL, "kho_preserve_vmalloc: no vmalloc area");
            }
            if ((area.flags() & ~KNOWN_FLAGS) != 0) {
                throw new ErrnoException(Errno.EOPNOTSUPP, "kho_preserve_vmalloc: flags " + Hex.of(area.flags()));
            }
            fill(area, descriptor);
        });
    }

    /** As in the kernel: on failure {@link #unpreserve} believes the order that the descriptor had before. */
    private void fill(VmallocArea area, Struct descriptor) throws ErrnoException {
        long pagesOfRun = 1L << area.order();
        Struct chunk = newChunk(null);
        descriptor.set("first", chunk.address());
        try {
            int slot = 0;
            for (long run : area.runs()) {
                kho.preservePages(run, pagesOfRun);
                chunk.element("phys", slot).set("phys", run).writeTo(memory);
                if (++slot == KhoLayouts.VMALLOC_SLOTS) {
                    chunk = newChunk(chunk);
                    slot = 0;
                }
            }
        } catch (ErrnoException e) {
            unpreserve(descriptor);
            throw e;
        }
        descriptor.set("total_pages", area.pages()).set("flags", area.flags()).set("order", area.order());
    }

    private Struct newChunk(Struct previous) throws ErrnoException {
        String caller = "new_vmalloc_chunk";
        Folio folio = pages.allocate(AllocationRequest.kernel(0, FolioUse.KHO, "vmalloc chunk"), caller);
        try {
            kho.preservePages(folio.address(), 1);
        } catch (ErrnoException e) {
            pages.put(folio, caller);
            throw e;
        }
        if (previous != null) {
            previous.set("next", folio.address()).writeTo(memory);
        }
        return KhoLayouts.VMALLOC_CHUNK.blank(folio.address());
    }

    void unpreserve(Struct descriptor) {
        context.trace().event(Layer.KHO, "kho_unpreserve_vmalloc", Hex.of(descriptor.get("first")), "");
        long pagesOfRun = 1L << descriptor.get("order");
        for (long at = descriptor.get("first"); at != 0;) {
            Struct chunk = chunk(at);
            kho.unpreservePages(at, 1);
            for (int i = 0; i < KhoLayouts.VMALLOC_SLOTS && run(chunk, i) != 0; i++) {
                kho.unpreservePages(run(chunk, i), pagesOfRun);
            }
            pages.touch(at, "kho_unpreserve_vmalloc").ifPresent(folio -> pages.put(folio, "kho_unpreserve_vmalloc"));
            at = chunk.get("next");
        }
        descriptor.set("first", 0);
    }

    Optional<VmallocArea> restore(Struct descriptor, FolioUse use, String owner) {
        context.trace().event(Layer.KHO, "kho_restore_vmalloc", Hex.of(descriptor.get("first")), "");
        int flags = (int) descriptor.get("flags");
        int order = (int) descriptor.get("order");
        long total = descriptor.get("total_pages");
        if ((flags & ~KNOWN_FLAGS) != 0) {
            return Optional.empty();
        }
        List<Long> runs = new ArrayList<>();
        for (long at = descriptor.get("first"); at != 0;) {
            Struct chunk = chunk(at);
            for (int i = 0; i < KhoLayouts.VMALLOC_SLOTS && run(chunk, i) != 0; i++) {
                boolean tooMany = (long) runs.size() + 1 << order > total;
                if (tooMany || kho.restorePages(run(chunk, i), 1L << order, use, owner).isEmpty()) {
                    return Optional.empty();
                }
                runs.add(run(chunk, i));
            }
            List<Folio> page = kho.restorePages(at, 1, FolioUse.KHO, "vmalloc chunk");
            if (page.isEmpty()) {
                return Optional.empty();
            }
            page.forEach(folio -> pages.put(folio, "kho_restore_vmalloc"));
            at = chunk.get("next");
        }
        return (long) runs.size() << order == total ? Optional.of(new VmallocArea(runs, order, flags))
                : Optional.empty();
    }

    private Struct chunk(long at) {
        return KhoLayouts.VMALLOC_CHUNK.at(memory, at)
                .orElseThrow(() -> context.panic("kho_vmalloc", "a vmalloc chunk is at no memory: " + Hex.of(at)));
    }

    private static long run(Struct chunk, int slot) {
        return chunk.element("phys", slot).get("phys");
    }
}
