/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.kho;

/** Where writers get pages for their own structures: the allocator of a simulated kernel, or a counter in a test. */
public interface PageSource {

    /** What {@link #allocate} gives when there is no page. */
    long NONE = 0;

    /**
     * Takes a page.
     *
     * @return physical address of a page whose bytes are all zero, or {@link #NONE} if there is none
     */
    long allocate();

    /**
     * Gives a page back.
     *
     * @param page physical address of a page that {@link #allocate} gave
     */
    void free(long page);
}
