/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.fdt;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

import org.liveupdate.abi.layout.Struct;

/**
 * A flattened device tree as it was read: the tree, where each part of it stood, and the bytes that mean nothing, so
 * that {@link #toBytes()} gives back exactly what was read. Immutable.
 */
public final class Fdt {

    /** Bytes that belong to no part of the tree and are not zero: padding, no-operation tokens, left-overs. */
    record Gap(int offset, byte[] bytes) {
    }

    private final byte[] header;
    private final List<FdtReservation> reservations;
    private final FdtNode root;
    private final int endOffset;
    private final byte[] strings;
    private final List<Gap> gaps;

    Fdt(byte[] header, List<FdtReservation> reservations, FdtNode root, int endOffset, byte[] strings, List<Gap> gaps) {
        this.header = header;
        this.reservations = List.copyOf(reservations);
        this.root = root;
        this.endOffset = endOffset;
        this.strings = strings;
        this.gaps = List.copyOf(gaps);
    }

    /**
     * The root node.
     *
     * @return the root
     */
    public FdtNode root() {
        return root;
    }

    /**
     * The memory reservation block without its closing entry.
     *
     * @return reservations in the order of the blob
     */
    public List<FdtReservation> reservations() {
        return reservations;
    }

    /**
     * A number of the header.
     *
     * @param field name of a field of {@link FdtLayouts#HEADER}
     * @return its value
     */
    public int header(String field) {
        return (int) FdtLayouts.HEADER.over(header, 0, 0).get(field);
    }

    /**
     * Length of the blob.
     *
     * @return totalsize of the header, in bytes
     */
    public int totalSize() {
        return header("totalsize");
    }

    /**
     * The strings block.
     *
     * @return a copy
     */
    public byte[] strings() {
        return strings.clone();
    }

    /**
     * Writes the tree.
     *
     * @return the very bytes that were read, {@link #totalSize()} of them
     */
    public byte[] toBytes() {
        byte[] out = new byte[totalSize()];
        System.arraycopy(header, 0, out, 0, header.length);
        int at = header("off_mem_rsvmap");
        for (FdtReservation reservation : reservations) {
            Struct entry = FdtLayouts.RESERVE_ENTRY.over(out, at, at);
            entry.set("address", reservation.address()).set("size", reservation.size());
            at += FdtLayouts.RESERVE_ENTRY.size();
        }
        Deque<FdtNode> todo = new ArrayDeque<>(List.of(root));
        while (!todo.isEmpty()) {
            FdtNode node = todo.pop();
            write(node, out);
            node.children().forEach(todo::push);
        }
        Tokens.put(out, endOffset, FdtLayouts.END);
        System.arraycopy(strings, 0, out, header("off_dt_strings"), strings.length);
        gaps.forEach(gap -> System.arraycopy(gap.bytes(), 0, out, gap.offset(), gap.bytes().length));
        return out;
    }

    private static void write(FdtNode node, byte[] out) {
        Tokens.put(out, node.offset(), FdtLayouts.BEGIN_NODE);
        Tokens.putName(out, node.offset() + FdtLayouts.TOKEN_SIZE, node.name());
        for (FdtProperty property : node.properties()) {
            Tokens.putProperty(out, property.offset(), property.nameOffset(), property.value());
        }
        Tokens.put(out, node.endOffset(), FdtLayouts.END_NODE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fdt that && Arrays.equals(toBytes(), that.toBytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(header);
    }

    @Override
    public String toString() {
        return "fdt \"" + root.compatible() + "\", " + totalSize() + " bytes";
    }
}
