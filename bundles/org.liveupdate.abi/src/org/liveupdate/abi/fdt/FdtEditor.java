/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.fdt;

import java.util.Arrays;
import java.util.Optional;

import org.liveupdate.abi.ProblemLog;
import org.liveupdate.abi.fdt.FdtException.Reason;
import org.liveupdate.abi.layout.Struct;

/**
 * Changes a tree in place with the result of libfdt's read-write functions: a new sub-node stands before its older
 * siblings, a new property before the others of its node, a new string at the end of the strings block. Bytes that a
 * change leaves behind, in padding or behind the tree, are those that libfdt leaves.
 */
public final class FdtEditor {

    private final byte[] buffer;

    private FdtEditor(byte[] buffer) {
        this.buffer = buffer;
    }

    /**
     * Opens a tree for changes (fdt_open_into).
     *
     * @param blob     a tree; bytes behind it are kept if there is room
     * @param capacity bytes that the changed tree may take
     * @return the editor
     * @throws FdtException if the blob is no tree or does not fit
     */
    public static FdtEditor openInto(byte[] blob, int capacity) {
        Fdt tree = FdtReader.read(blob, 0, new ProblemLog())
                .orElseThrow(() -> new FdtException(Reason.BAD_TREE, "not a flattened device tree"));
        if (tree.totalSize() > capacity) {
            throw new FdtException(Reason.NO_SPACE, tree.totalSize() + " bytes do not fit into " + capacity);
        }
        FdtEditor editor = new FdtEditor(Arrays.copyOf(blob, capacity));
        editor.header().set("totalsize", capacity);
        return editor;
    }

    /**
     * Adds a sub-node (fdt_add_subnode).
     *
     * @param path names from the root to the parent, empty for the root
     * @param name name of the new node
     * @throws FdtException if there is no parent, a sub-node of that name, or no room
     */
    public void addSubnode(String[] path, String name) {
        FdtNode parent = node(path);
        if (parent.child(name).isPresent()) {
            throw new FdtException(Reason.EXISTS, "there is a node " + name);
        }
        int at = afterHead(parent);
        for (FdtProperty property : parent.properties()) {
            at = Math.max(at, property.valueOffset() + FdtLayouts.padded(property.length()));
        }
        byte[] terminated = Tokens.terminated(name);
        int nameSize = FdtLayouts.padded(terminated.length);
        spliceStructure(at, 0, nameSize + 2 * FdtLayouts.TOKEN_SIZE);
        Tokens.put(buffer, at, FdtLayouts.BEGIN_NODE);
        Arrays.fill(buffer, at + FdtLayouts.TOKEN_SIZE, at + FdtLayouts.TOKEN_SIZE + nameSize, (byte) 0);
        System.arraycopy(terminated, 0, buffer, at + FdtLayouts.TOKEN_SIZE, terminated.length);
        Tokens.put(buffer, at + FdtLayouts.TOKEN_SIZE + nameSize, FdtLayouts.END_NODE);
    }

    /**
     * Removes a node with everything below it (fdt_del_node). Its strings stay in the strings block.
     *
     * @param path names from the root to the node, not empty
     * @throws FdtException if there is no such node
     */
    public void removeNode(String... path) {
        FdtNode node = node(path);
        spliceStructure(node.offset(), node.endOffset() + FdtLayouts.TOKEN_SIZE - node.offset(), 0);
    }

    /**
     * Sets a property (fdt_setprop).
     *
     * @param path  names from the root to the node, empty for the root
     * @param name  the property's name
     * @param value its payload
     * @throws FdtException if there is no such node, or no room
     */
    public void setProperty(String[] path, String name, byte[] value) {
        FdtNode node = node(path);
        Optional<FdtProperty> old = node.property(name);
        if (old.isPresent()) {
            int at = old.get().offset();
            spliceStructure(old.get().valueOffset(), FdtLayouts.padded(old.get().length()),
                    FdtLayouts.padded(value.length));
            Tokens.putProperty(buffer, at, old.get().nameOffset(), value);
            return;
        }
        int nameOffset = addString(name);
        int at = afterHead(node);
        spliceStructure(at, 0, FdtLayouts.PROPERTY.size() + FdtLayouts.padded(value.length));
        Tokens.putProperty(buffer, at, nameOffset, value);
    }

    /**
     * Gives up the room that is left (fdt_pack).
     *
     * @return the blob, exactly as long as it says
     */
    public byte[] pack() {
        Struct header = header();
        int reservations = FdtLayouts.padded(FdtLayouts.HEADER.size());
        int reservationSize = (tree().reservations().size() + 1) * FdtLayouts.RESERVE_ENTRY.size();
        int structure = reservations + reservationSize;
        int structureSize = (int) header.get("size_dt_struct");
        int strings = structure + structureSize;
        int stringsSize = (int) header.get("size_dt_strings");
        move("off_mem_rsvmap", reservations, reservationSize);
        move("off_dt_struct", structure, structureSize);
        move("off_dt_strings", strings, stringsSize);
        header.set("totalsize", strings + stringsSize);
        return Arrays.copyOf(buffer, strings + stringsSize);
    }

    /**
     * Everything that the buffer holds: the tree, and behind it what changes left there.
     *
     * @return a copy, as long as the capacity
     */
    public byte[] buffer() {
        return buffer.clone();
    }

    private void move(String field, int to, int length) {
        System.arraycopy(buffer, (int) header().get(field), buffer, to, length);
        header().set(field, to);
    }

    private Struct header() {
        return FdtLayouts.HEADER.over(buffer, 0, 0);
    }

    private Fdt tree() {
        return FdtReader.read(buffer, 0, new ProblemLog())
                .orElseThrow(() -> new FdtException(Reason.BAD_TREE, "the tree is damaged"));
    }

    private FdtNode node(String... path) {
        FdtNode node = tree().root();
        for (String name : path) {
            node = node.child(name).orElseThrow(() -> new FdtException(Reason.NOT_FOUND, "no node " + name));
        }
        return node;
    }

    private static int afterHead(FdtNode node) {
        return node.offset() + FdtLayouts.TOKEN_SIZE + FdtLayouts.padded(node.name().length() + 1);
    }

    private int addString(String name) {
        int start = (int) header().get("off_dt_strings");
        int size = (int) header().get("size_dt_strings");
        byte[] terminated = Tokens.terminated(name);
        int found = Tokens.find(buffer, start, start + size, terminated);
        if (found >= 0) {
            return found;
        }
        splice(start + size, 0, terminated.length);
        System.arraycopy(terminated, 0, buffer, start + size, terminated.length);
        header().set("size_dt_strings", size + terminated.length);
        return size;
    }

    private void spliceStructure(int at, int oldLength, int newLength) {
        splice(at, oldLength, newLength);
        int delta = newLength - oldLength;
        Struct header = header();
        header.set("size_dt_struct", header.get("size_dt_struct") + delta)
                .set("off_dt_strings", header.get("off_dt_strings") + delta);
    }

    /** Moves everything behind a place; what was in the new room stays there until it is written. */
    private void splice(int at, int oldLength, int newLength) {
        int used = (int) (header().get("off_dt_strings") + header().get("size_dt_strings"));
        if (used - oldLength + newLength > buffer.length) {
            throw new FdtException(Reason.NO_SPACE, (newLength - oldLength) + " more bytes do not fit");
        }
        System.arraycopy(buffer, at + oldLength, buffer, at + newLength, used - at - oldLength);
    }
}
