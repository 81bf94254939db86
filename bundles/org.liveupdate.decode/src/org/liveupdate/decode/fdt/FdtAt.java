/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.fdt;

import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.fdt.Fdt;
import org.liveupdate.abi.fdt.FdtLayouts;
import org.liveupdate.abi.fdt.FdtReader;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.decode.DecodeContext;

/** Reads flattened device trees from memory. */
public final class FdtAt {

    private FdtAt() {
    }

    /**
     * Whether a header of a tree stands at an address.
     *
     * @param context where to read
     * @param address physical address
     * @return true if the magic number is there
     */
    public static boolean isAt(DecodeContext context, long address) {
        return FdtLayouts.HEADER.at(context.memory(), address)
                .filter(header -> (int) header.get("magic") == FdtLayouts.MAGIC).isPresent();
    }

    /**
     * Reads a tree and notes its header.
     *
     * @param context where to read and where to note structures and problems
     * @param address physical address of the header
     * @param limit   most bytes that such a tree can have
     * @param role    what the tree is, for people
     * @return the tree, or empty with a problem if it is malformed, larger, or not all in memory
     */
    public static Optional<Fdt> read(DecodeContext context, long address, int limit, String role) {
        Optional<Struct> header = FdtLayouts.HEADER.at(context.memory(), address);
        if (header.isEmpty()) {
            return malformed(context, address, role, "expected a header of 40 bytes, found memory that is not there");
        }
        if ((int) header.get().get("magic") != FdtLayouts.MAGIC) {
            return malformed(context, address, role,
                    "expected the magic number 0xd00dfeed, found " + Hex.of(header.get().get("magic")));
        }
        long total = header.get().get("totalsize");
        if (total > limit) {
            return malformed(context, address, role,
                    "totalsize: expected at most " + Hex.of(limit) + ", found " + Hex.of(total));
        }
        Optional<byte[]> bytes = context.memory().bytes(address, (int) total);
        if (bytes.isEmpty()) {
            return malformed(context, address, role,
                    "expected " + total + " bytes, found memory that is not there");
        }
        Optional<Fdt> tree = FdtReader.read(bytes.get(), address, context.problems());
        if (tree.isPresent()) {
            context.structures().add(FdtLayouts.HEADER, address, role);
        }
        return tree;
    }

    private static Optional<Fdt> malformed(DecodeContext context, long address, String role, String message) {
        context.problems().error(FdtReader.CODE, address < 0 ? Problem.NO_ADDRESS : address, role + ": " + message);
        return Optional.empty();
    }
}
