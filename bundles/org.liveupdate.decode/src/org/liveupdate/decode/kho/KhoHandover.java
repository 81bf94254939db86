/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import java.util.List;

import org.liveupdate.abi.AddressRange;

/**
 * A setup_data node of type SETUP_KEXEC_KHO: what tells an x86 kernel where its incoming root tree is.
 *
 * @param at         physical address of the node
 * @param bootParams physical address of the boot_params whose chain leads to the node, or {@link #NO_BOOT_PARAMS} if
 *                   the node was found by its shape only
 * @param fdt        physical address of the root tree
 * @param fdtSize    bytes set aside for the tree
 * @param scratchAt  physical address of the list of scratch areas
 * @param scratch    the areas; an empty one has length 0
 */
public record KhoHandover(long at, long bootParams, long fdt, long fdtSize, long scratchAt,
        List<AddressRange> scratch) {

    /** Stands for: no chain is known that leads to the node. */
    public static final long NO_BOOT_PARAMS = -1;

    /** Makes the list unmodifiable. */
    public KhoHandover {
        scratch = List.copyOf(scratch);
    }

    /**
     * Whether a kernel was, or is about to be, started with this node.
     *
     * @return true if boot_params lead to it; false for a node that was found by its shape, such as the image of a
     *         kernel that was loaded but not started
     */
    public boolean isLinked() {
        return bootParams != NO_BOOT_PARAMS;
    }
}
