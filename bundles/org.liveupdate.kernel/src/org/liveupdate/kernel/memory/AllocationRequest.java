/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.memory;

/**
 * What to allocate.
 *
 * @param order   log2 of the number of pages, 0 to {@link PageAllocator#MAX_PAGE_ORDER}
 * @param node    NUMA node, or {@link #ANY_NODE}
 * @param atomic  the caller may not sleep (GFP_ATOMIC), so memory pressure makes it fail
 * @param movable the folio may lie in a scratch area, because it can be moved out of it (data of user space)
 * @param use     what it will hold
 * @param owner   readable name of who gets it
 */
public record AllocationRequest(int order, int node, boolean atomic, boolean movable, FolioUse use, String owner) {

    /** No preference for a NUMA node. */
    public static final int ANY_NODE = -1;

    /**
     * Memory for the kernel: zeroed, never in a scratch area.
     *
     * @param order order
     * @param use   what it will hold
     * @param owner who gets it
     * @return a request that may sleep, on any node
     */
    public static AllocationRequest kernel(int order, FolioUse use, String owner) {
        return new AllocationRequest(order, ANY_NODE, false, false, use, owner);
    }

    /**
     * Memory for data of user space.
     *
     * @param order order
     * @param use   what it will hold
     * @param owner who gets it
     * @return a request that may sleep and may be answered from a scratch area, on any node
     */
    public static AllocationRequest user(int order, FolioUse use, String owner) {
        return new AllocationRequest(order, ANY_NODE, false, true, use, owner);
    }

    /**
     * The same on a NUMA node.
     *
     * @param where the node
     * @return a new request
     */
    public AllocationRequest onNode(int where) {
        return new AllocationRequest(order, where, atomic, movable, use, owner);
    }

    /**
     * The same without sleeping.
     *
     * @return a new request
     */
    public AllocationRequest atomically() {
        return new AllocationRequest(order, node, true, movable, use, owner);
    }
}
