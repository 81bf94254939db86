/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.fdt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.ProblemLog;
import org.liveupdate.abi.fdt.FdtReader.Malformed;
import org.liveupdate.abi.layout.Struct;

/** Reads the structure block of a blob, token by token. */
final class StructureBlock {

    private static final String ORDER = "fdt-property-after-node";
    private static final String DUPLICATE = "fdt-duplicate-name";

    /** A node whose end token has not come yet. */
    private record Open(String name, int offset, List<FdtProperty> properties, List<FdtNode> children,
            Set<String> propertyNames, Set<String> childNames) {

        Open(String name, int offset) {
            this(name, offset, new ArrayList<>(), new ArrayList<>(), new HashSet<>(), new HashSet<>());
        }
    }

    private final byte[] bytes;
    private final long address;
    private final int stringsStart;
    private final int stringsEnd;
    private final BitSet covered;
    private final ProblemLog problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private FdtNode root;
    private int at;
    private int end;
    private int endOffset;

    StructureBlock(byte[] bytes, long address, int stringsStart, int stringsEnd, BitSet covered, ProblemLog problems) {
        this.bytes = bytes;
        this.address = address;
        this.stringsStart = stringsStart;
        this.stringsEnd = stringsEnd;
        this.covered = covered;
        this.problems = problems;
    }

    /** Offset of the end token, once read. */
    int endOffset() {
        return endOffset;
    }

    FdtNode read(int from, int to) {
        at = from;
        end = to;
        while (true) {
            need(FdtLayouts.TOKEN_SIZE, "a token");
            int token = Tokens.get(bytes, at);
            switch (token) {
                case FdtLayouts.BEGIN_NODE -> begin();
                case FdtLayouts.END_NODE -> close();
                case FdtLayouts.PROP -> property();
                case FdtLayouts.NOP -> at += FdtLayouts.TOKEN_SIZE;
                case FdtLayouts.END -> {
                    if (root == null) {
                        throw new Malformed(at, "expected a complete root node before the end token, found none");
                    }
                    endOffset = at;
                    covered.set(at, at + FdtLayouts.TOKEN_SIZE);
                    return root;
                }
                default -> throw new Malformed(at,
                        "expected a token 1, 2, 3, 4 or 9, found " + Hex.of(token & 0xffffffffL));
            }
        }
    }

    private void need(int length, String what) {
        if (length > end - at) {
            throw new Malformed(at,
                    "expected " + what + " of " + length + " bytes, found the end of the structure block");
        }
    }

    private void begin() {
        if (root != null) {
            throw new Malformed(at, "expected one root node, found a second");
        }
        if (open.size() == FdtReader.MAX_DEPTH) {
            throw new Malformed(at, "expected at most " + FdtReader.MAX_DEPTH + " nested nodes, found more");
        }
        int name = at + FdtLayouts.TOKEN_SIZE;
        int nul = Tokens.terminator(bytes, name, end);
        if (nul < 0) {
            throw new Malformed(name, "expected a NUL behind a node's name, found the end of the structure block");
        }
        open.push(new Open(Tokens.text(bytes, name, nul), at));
        advance(at, nul + 1);
    }

    private void close() {
        if (open.isEmpty()) {
            throw new Malformed(at, "expected a node before its end token, found none");
        }
        Open done = open.pop();
        FdtNode node = new FdtNode(done.name(), done.offset(), at, done.properties(), done.children());
        if (open.isEmpty()) {
            root = node;
        } else {
            Open parent = open.peek();
            unique(parent.childNames(), node.name(), node.offset());
            parent.children().add(node);
        }
        advance(at, at + FdtLayouts.TOKEN_SIZE);
    }

    private void property() {
        need(FdtLayouts.PROPERTY.size(), "a property");
        if (open.isEmpty()) {
            throw new Malformed(at, "expected a property inside a node, found it outside");
        }
        Struct head = FdtLayouts.PROPERTY.over(bytes, at, address + at);
        long length = head.get("len");
        int value = at + FdtLayouts.PROPERTY.size();
        if (length > end - value) {
            throw new Malformed(at + 4, "len: expected at most " + (end - value) + ", found " + Hex.of(length));
        }
        long nameOffset = head.get("nameoff");
        int name = nameOffset < stringsEnd - stringsStart ? stringsStart + (int) nameOffset : stringsEnd;
        int nul = Tokens.terminator(bytes, name, Math.min(stringsEnd, name + FdtReader.MAX_NAME + 1));
        if (nul < 0) {
            throw new Malformed(at + 8, "nameoff: expected a string of at most " + FdtReader.MAX_NAME
                    + " characters in the strings block of "
                    + (stringsEnd - stringsStart) + " bytes, found " + Hex.of(nameOffset));
        }
        int valueEnd = value + (int) length;
        FdtProperty property = new FdtProperty(Tokens.text(bytes, name, nul), at, (int) nameOffset,
                Arrays.copyOfRange(bytes, value, valueEnd));
        Open node = open.peek();
        if (!node.children().isEmpty()) {
            problems.warning(ORDER, address + at, "property " + property.name()
                    + ": expected before the first sub-node, found behind it, where libfdt does not see it");
        }
        unique(node.propertyNames(), property.name(), at);
        node.properties().add(property);
        advance(at, valueEnd);
    }

    private void unique(Set<String> names, String name, int offset) {
        if (!names.add(name)) {
            problems.warning(DUPLICATE, address + offset,
                    "expected different names in one node, found \"" + name + "\" again");
        }
    }

    /** Marks what was read and goes on behind its padding. */
    private void advance(int from, int to) {
        covered.set(from, to);
        at = from + FdtLayouts.padded(to - from);
    }
}
