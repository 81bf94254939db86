/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.memory;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.KernelLog.Severity;

/** Logs each function that uses a page after it was freed; once as long as it goes on with the same page. */
public final class FreePageGuard implements AccessGuard {

    private static final int PAGE = PhysicalMemory.PAGE_SIZE;

    private final KernelContext context;
    private final PageAllocator pages;
    private long lastPage = -1;
    private String lastFunction = "";

    /**
     * A guard for one kernel.
     *
     * @param context the machine's context
     * @param pages   the kernel's allocator
     */
    public FreePageGuard(KernelContext context, PageAllocator pages) {
        this.context = context;
        this.pages = pages;
    }

    @Override
    public void access(long address, long length, boolean write) {
        for (long page = address & -PAGE; page < address + length; page += PAGE) {
            if (pages.isUnused(page)) {
                report(page, write);
            }
        }
    }

    private void report(long page, boolean write) {
        String function = context.trace().current();
        if (page != lastPage || !function.equals(lastFunction)) {
            context.log().add(Severity.MISUSE, function, (write ? "writes to" : "reads") + " the free page "
                    + Hex.of(page), page);
            lastPage = page;
            lastFunction = function;
        }
    }
}
