/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.kho;

import java.util.Optional;
import java.util.OptionalLong;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.ProblemLog;
import org.liveupdate.abi.fdt.Fdt;
import org.liveupdate.abi.fdt.FdtNode;
import org.liveupdate.abi.fdt.FdtReader;

/** Reads flattened device trees in memory. */
final class RootTrees {

    private RootTrees() {
    }

    static Optional<Fdt> read(PhysicalMemory memory, long page) {
        return memory.bytes(page, PhysicalMemory.PAGE_SIZE)
                .flatMap(bytes -> FdtReader.read(bytes, page, new ProblemLog()));
    }

    /** A property of exactly 8 bytes in the byte order of x86. */
    static OptionalLong number(FdtNode node, String property) {
        return node.property(property).map(found -> found.u64()).orElse(OptionalLong.empty());
    }
}
