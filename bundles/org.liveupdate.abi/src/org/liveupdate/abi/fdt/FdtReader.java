/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.fdt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.ProblemLog;
import org.liveupdate.abi.layout.Struct;

/**
 * Reads flattened device trees of version 17. Strict: every offset and length is checked against the bytes that are
 * there, blocks may not overlap. What is wrong becomes a problem with the code {@value #CODE} at the physical address
 * of the wrong bytes, and there is no tree.
 */
public final class FdtReader {

    /** Code of every problem of a blob that cannot be read. */
    public static final String CODE = "fdt-malformed";

    /** Deepest nesting that is read, which is the kernel's limit too. */
    public static final int MAX_DEPTH = 64;

    /** Longest name of a property that is read, in characters; the specification allows 31. */
    public static final int MAX_NAME = 255;

    private final byte[] bytes;
    private final long address;
    private final ProblemLog problems;
    private final BitSet covered = new BitSet();
    private Struct header;

    private FdtReader(byte[] bytes, long address, ProblemLog problems) {
        this.bytes = bytes;
        this.address = address;
        this.problems = problems;
    }

    /**
     * Reads a blob.
     *
     * @param bytes    the blob; there may be more bytes behind it
     * @param address  physical address of the first byte, for problems
     * @param problems where defects go
     * @return the tree, or empty if the blob is malformed
     */
    public static Optional<Fdt> read(byte[] bytes, long address, ProblemLog problems) {
        try {
            return Optional.of(new FdtReader(bytes, address, problems).read());
        } catch (Malformed e) {
            problems.error(CODE, address + e.offset, "flattened device tree: " + e.getMessage());
            return Optional.empty();
        }
    }

    private Fdt read() {
        if (bytes.length < FdtLayouts.HEADER.size()) {
            throw new Malformed(0, "expected a header of 40 bytes, found " + bytes.length);
        }
        header = FdtLayouts.HEADER.over(bytes, 0, address);
        expect("magic", header.get("magic") == (FdtLayouts.MAGIC & 0xffffffffL), "0xd00dfeed");
        long total = header.get("totalsize");
        expect("totalsize", total >= FdtLayouts.HEADER.size() && total <= bytes.length,
                "at least 40 and at most the " + bytes.length + " bytes that are there");
        expect("version", header.get("version") >= FdtLayouts.VERSION, "17");
        expect("last_comp_version", header.get("last_comp_version") <= FdtLayouts.VERSION, "at most 17");
        claim(0, FdtLayouts.HEADER.size(), "header");
        List<FdtReservation> reservations = reservations();
        int stringsStart = block("off_dt_strings", "size_dt_strings", 1);
        int stringsEnd = stringsStart + (int) header.get("size_dt_strings");
        claim(stringsStart, stringsEnd, "strings block");
        int structStart = block("off_dt_struct", "size_dt_struct", FdtLayouts.TOKEN_SIZE);
        int structEnd = structStart + (int) header.get("size_dt_struct");
        if (covered.nextSetBit(structStart) >= 0 && covered.nextSetBit(structStart) < structEnd) {
            throw new Malformed(structStart, "structure block overlaps another block");
        }
        StructureBlock block = new StructureBlock(bytes, address, stringsStart, stringsEnd, covered, problems);
        FdtNode root = block.read(structStart, structEnd);
        byte[] strings = Arrays.copyOfRange(bytes, stringsStart, stringsEnd);
        return new Fdt(header.bytes(), reservations, root, block.endOffset(), strings, gaps((int) total));
    }

    private void expect(String field, boolean ok, String expected) {
        if (!ok) {
            throw new Malformed(FdtLayouts.HEADER.field(field).offset(),
                    field + ": expected " + expected + ", found " + Hex.of(header.get(field)));
        }
    }

    /** Checks that a block lies inside the blob and gives its offset. */
    private int block(String offsetField, String sizeField, int alignment) {
        long offset = header.get(offsetField);
        long total = header.get("totalsize");
        expect(offsetField, offset >= FdtLayouts.HEADER.size() && offset <= total && offset % alignment == 0,
                "a multiple of " + alignment + " between 40 and " + total);
        expect(sizeField, header.get(sizeField) <= total - offset, "at most " + (total - offset));
        return (int) offset;
    }

    private List<FdtReservation> reservations() {
        long start = header.get("off_mem_rsvmap");
        long total = header.get("totalsize");
        expect("off_mem_rsvmap", start >= FdtLayouts.HEADER.size() && start <= total && start % Long.BYTES == 0,
                "a multiple of 8 between 40 and " + total);
        List<FdtReservation> result = new ArrayList<>();
        int size = FdtLayouts.RESERVE_ENTRY.size();
        for (int at = (int) start; at + size <= total; at += size) {
            Struct entry = FdtLayouts.RESERVE_ENTRY.over(bytes, at, address + at);
            if (entry.get("address") == 0 && entry.get("size") == 0) {
                claim((int) start, at + size, "memory reservation block");
                return result;
            }
            result.add(new FdtReservation(entry.get("address"), entry.get("size")));
        }
        throw new Malformed((int) start, "memory reservation block: expected a closing entry of zeros, found none");
    }

    private void claim(int from, int to, String what) {
        int other = covered.nextSetBit(from);
        if (other >= 0 && other < to) {
            throw new Malformed(from, what + " overlaps another block at offset " + other);
        }
        covered.set(from, to);
    }

    private List<Fdt.Gap> gaps(int total) {
        List<Fdt.Gap> result = new ArrayList<>();
        int from = covered.nextClearBit(0);
        while (from < total) {
            int end = covered.nextSetBit(from);
            end = end < 0 || end > total ? total : end;
            byte[] gap = Arrays.copyOfRange(bytes, from, end);
            if (!isZero(gap)) {
                result.add(new Fdt.Gap(from, gap));
            }
            from = covered.nextClearBit(end);
        }
        return result;
    }

    private static boolean isZero(byte[] bytes) {
        for (byte one : bytes) {
            if (one != 0) {
                return false;
            }
        }
        return true;
    }

    /** Ends reading; never leaves this package. */
    static final class Malformed extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final int offset;

        Malformed(int offset, String message) {
            super(message, null, false, false);
            this.offset = offset;
        }
    }
}
