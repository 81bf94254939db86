/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.fdt;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.liveupdate.abi.layout.Struct;

/**
 * Writes a tree from front to back with the result of libfdt's sequential writer (fdt_create to fdt_finish): the memory
 * reservation block at 0x30, then the structure block, then strings, the first used string last. A string that is the
 * end of an earlier one shares its bytes.
 */
public final class FdtBuilder {

    private static final int RESERVATIONS_AT = 0x30;

    private final List<FdtReservation> reservations = new ArrayList<>();
    private final ByteArrayOutputStream structure = new ByteArrayOutputStream();
    /** Where name offsets stand in the structure block; until the end they are counted from the end of the strings. */
    private final List<Integer> nameOffsets = new ArrayList<>();
    private byte[] strings = {};
    private int depth;
    private boolean sealed;

    /**
     * Adds a memory reservation.
     *
     * @param address first byte
     * @param size    bytes
     * @return this
     */
    public FdtBuilder reserve(long address, long size) {
        reservations.add(new FdtReservation(address, size));
        return this;
    }

    /**
     * Begins a node. The first is the root, whose name is "".
     *
     * @param name the node's name
     * @return this
     */
    public FdtBuilder begin(String name) {
        if (depth == 0 && structure.size() > 0) {
            throw new IllegalStateException("a second root node");
        }
        token(FdtLayouts.BEGIN_NODE);
        padded(Tokens.terminated(name));
        depth++;
        sealed = false;
        return this;
    }

    /**
     * Adds a property to the node that was begun last.
     *
     * @param name  the property's name
     * @param value its payload
     * @return this
     * @throws IllegalStateException outside a node, or behind a sub-node
     */
    public FdtBuilder property(String name, byte[] value) {
        if (depth == 0 || sealed) {
            throw new IllegalStateException("property " + name + " outside a node or behind a sub-node");
        }
        token(FdtLayouts.PROP);
        token(value.length);
        byte[] terminated = Tokens.terminated(name);
        int found = Tokens.find(strings, 0, strings.length, terminated);
        if (found < 0) {
            byte[] longer = new byte[strings.length + terminated.length];
            System.arraycopy(terminated, 0, longer, 0, terminated.length);
            System.arraycopy(strings, 0, longer, terminated.length, strings.length);
            strings = longer;
            found = 0;
        }
        nameOffsets.add(structure.size());
        token(strings.length - found);
        padded(value);
        return this;
    }

    /**
     * Adds a property that holds one string.
     *
     * @param name  the property's name
     * @param value the string, stored with a NUL
     * @return this
     */
    public FdtBuilder property(String name, String value) {
        return property(name, Tokens.terminated(value));
    }

    /**
     * Adds a property that holds a 64-bit number in the byte order of x86, as KHO and LUO do.
     *
     * @param name  the property's name
     * @param value the number
     * @return this
     */
    public FdtBuilder property(String name, long value) {
        return property(name, nativeU64(value));
    }

    /**
     * A 64-bit number in the byte order of x86.
     *
     * @param value the number
     * @return 8 bytes, least significant first
     */
    public static byte[] nativeU64(long value) {
        return ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array();
    }

    /**
     * Ends the node that was begun last.
     *
     * @return this
     */
    public FdtBuilder end() {
        if (depth == 0) {
            throw new IllegalStateException("no node to end");
        }
        token(FdtLayouts.END_NODE);
        depth--;
        sealed = true;
        return this;
    }

    /**
     * Ends the tree.
     *
     * @return the blob
     * @throws IllegalStateException if nodes are open
     */
    public byte[] finish() {
        if (depth != 0 || structure.size() == 0) {
            throw new IllegalStateException("the root node is not complete");
        }
        token(FdtLayouts.END);
        byte[] body = structure.toByteArray();
        for (int at : nameOffsets) {
            Tokens.put(body, at, strings.length - Tokens.get(body, at));
        }
        int structAt = RESERVATIONS_AT + (reservations.size() + 1) * FdtLayouts.RESERVE_ENTRY.size();
        int stringsAt = structAt + body.length;
        byte[] blob = new byte[stringsAt + strings.length];
        Struct header = FdtLayouts.HEADER.over(blob, 0, 0);
        header.set("magic", FdtLayouts.MAGIC & 0xffffffffL).set("totalsize", blob.length)
                .set("off_dt_struct", structAt).set("off_dt_strings", stringsAt).set("off_mem_rsvmap", RESERVATIONS_AT)
                .set("version", FdtLayouts.VERSION).set("last_comp_version", FdtLayouts.LAST_COMPATIBLE)
                .set("size_dt_strings", strings.length).set("size_dt_struct", body.length);
        for (int i = 0; i < reservations.size(); i++) {
            int at = RESERVATIONS_AT + i * FdtLayouts.RESERVE_ENTRY.size();
            FdtLayouts.RESERVE_ENTRY.over(blob, at, at).set("address", reservations.get(i).address())
                    .set("size", reservations.get(i).size());
        }
        System.arraycopy(body, 0, blob, structAt, body.length);
        System.arraycopy(strings, 0, blob, stringsAt, strings.length);
        return blob;
    }

    /**
     * Ends the tree in a buffer of its own. The sequential writer collects strings at the end of the buffer before it
     * moves them behind the structure, so they stay there a second time.
     *
     * @param capacity size of the buffer in bytes
     * @return the whole buffer
     * @throws IllegalStateException if nodes are open
     * @throws FdtException          if the tree does not fit
     */
    public byte[] finish(int capacity) {
        byte[] blob = finish();
        if (blob.length > capacity) {
            throw new FdtException(FdtException.Reason.NO_SPACE, blob.length + " bytes do not fit into " + capacity);
        }
        byte[] buffer = Arrays.copyOf(blob, capacity);
        if (strings.length <= capacity - blob.length) {
            System.arraycopy(strings, 0, buffer, capacity - strings.length, strings.length);
        }
        return buffer;
    }

    private void token(int value) {
        byte[] token = new byte[FdtLayouts.TOKEN_SIZE];
        Tokens.put(token, 0, value);
        structure.writeBytes(token);
    }

    private void padded(byte[] value) {
        structure.writeBytes(value);
        structure.writeBytes(new byte[FdtLayouts.padded(value.length) - value.length]);
    }
}
