/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.kho;

import org.liveupdate.abi.kho.PageSource;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.memory.AllocationRequest;
import org.liveupdate.kernel.memory.FolioUse;
import org.liveupdate.kernel.memory.PageAllocator;

/** Gives the writers of the memory map their pages, which are ordinary memory and not preserved. */
final class KhoPages implements PageSource {

    private final PageAllocator pages;
    private final String caller;
    private final String owner;

    KhoPages(PageAllocator pages, String caller, String owner) {
        this.pages = pages;
        this.caller = caller;
        this.owner = owner;
    }

    @Override
    public long allocate() {
        try {
            return pages.allocate(AllocationRequest.kernel(0, FolioUse.KHO, owner), caller).address();
        } catch (ErrnoException e) {
            return NONE;
        }
    }

    @Override
    public void free(long page) {
        pages.folioAt(page).ifPresent(folio -> pages.put(folio, caller));
    }
}
