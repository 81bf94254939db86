/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.memory;

import java.util.function.LongConsumer;
import java.util.function.LongPredicate;

import org.liveupdate.abi.PhysicalMemory;

/**
 * Pages by page frame number, in a tree of four levels with 512 children each, as persistent as its user wants: a node
 * or page that belongs to an earlier epoch is copied before it is changed. A page that is not there reads as zero.
 */
final class PageTree {

    private static final int BITS = 9;
    private static final int CHILDREN = 1 << BITS;
    private static final int LEVELS = 4;

    /** First page frame number that cannot be represented: 2^36 pages, 2^48 bytes. */
    static final long LIMIT = 1L << BITS * LEVELS;

    /** 512 children: nodes, on the lowest level pages. */
    static final class Node {

        private final long epoch;
        private final Object[] children;

        private Node(long epoch, Object[] children) {
            this.epoch = epoch;
            this.children = children;
        }
    }

    /** The bytes of a page. */
    static final class Page {

        private final long epoch;
        private final byte[] bytes;

        private Page(long epoch, byte[] bytes) {
            this.epoch = epoch;
            this.bytes = bytes;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    private PageTree() {
    }

    static Node empty(long epoch) {
        return new Node(epoch, new Object[CHILDREN]);
    }

    /** The page with this number, or null if it was never written. */
    static Page find(Node root, long pfn) {
        Node node = root;
        for (int level = LEVELS - 1; level > 0; level--) {
            node = (Node) node.children[index(pfn, level)];
            if (node == null) {
                return null;
            }
        }
        return (Page) node.children[index(pfn, 0)];
    }

    /** The first address from one on that lies in a page that is there, or the end if there is none before it. */
    static long skipZeros(Node root, long address, long end) {
        long limit = Math.min(end, LIMIT * PhysicalMemory.PAGE_SIZE);
        long at = address;
        while (at >= 0 && at < limit) {
            long pfn = at / PhysicalMemory.PAGE_SIZE;
            int level = LEVELS - 1;
            Node node = root;
            while (level > 0 && node.children[index(pfn, level)] != null) {
                node = (Node) node.children[index(pfn, level)];
                level--;
            }
            int here = index(pfn, level);
            int next = next(node, here);
            if (next == here) {
                return at;
            }
            at = ((pfn >>> BITS * level) + next - here << BITS * level) * PhysicalMemory.PAGE_SIZE;
        }
        return end;
    }

    /** The first child from one on that is there, or the number of children. */
    private static int next(Node node, int from) {
        int next = from;
        while (next < CHILDREN && node.children[next] == null) {
            next++;
        }
        return next;
    }

    /** The same tree or a copy of its root in this epoch, which may be changed. */
    static Node writable(Node root, long epoch) {
        return root.epoch == epoch ? root : new Node(epoch, root.children.clone());
    }

    /** The bytes of a page in this epoch, which may be changed; the root must be writable. */
    static byte[] touch(Node root, long pfn, long epoch) {
        Node node = descend(root, pfn, epoch);
        int index = index(pfn, 0);
        Page page = (Page) node.children[index];
        if (page == null || page.epoch != epoch) {
            byte[] bytes = page == null ? new byte[PhysicalMemory.PAGE_SIZE] : page.bytes.clone();
            page = new Page(epoch, bytes);
            node.children[index] = page;
        }
        return page.bytes;
    }

    /** Puts a page, which may be null for zeros, in the place of another; the root must be writable. */
    static void replace(Node root, long pfn, long epoch, Page page) {
        if (page == null && find(root, pfn) == null) {
            return;
        }
        descend(root, pfn, epoch).children[index(pfn, 0)] = page;
    }

    /** A page that any number of places can share: its epoch is never the current one. */
    static Page shared(byte[] bytes) {
        return new Page(-1, bytes);
    }

    /** Replaces all pages that are there and not to be kept; the root must be writable. */
    static void replaceAll(Node root, long epoch, LongPredicate keep, Page by) {
        replaceAll(root, LEVELS - 1, 0, epoch, keep, by);
    }

    private static void replaceAll(Node node, int level, long base, long epoch, LongPredicate keep, Page by) {
        for (int i = 0; i < CHILDREN; i++) {
            Object child = node.children[i];
            long pfn = base + ((long) i << BITS * level);
            if (child == null) {
                continue;
            }
            if (level > 0) {
                Node copy = writable((Node) child, epoch);
                node.children[i] = copy;
                replaceAll(copy, level - 1, pfn, epoch, keep, by);
            } else if (!keep.test(pfn)) {
                node.children[i] = by;
            }
        }
    }

    /** Calls with the number of each page that differs; subtrees that are the same object are skipped. */
    static void differences(Node a, Node b, LongConsumer found) {
        differences(a, b, LEVELS - 1, 0, found);
    }

    private static void differences(Node a, Node b, int level, long base, LongConsumer found) {
        for (int i = 0; i < CHILDREN; i++) {
            Object left = a == null ? null : a.children[i];
            Object right = b == null ? null : b.children[i];
            if (left == right) {
                continue;
            }
            long pfn = base + ((long) i << BITS * level);
            if (level > 0) {
                differences((Node) left, (Node) right, level - 1, pfn, found);
            } else if (!sameBytes((Page) left, (Page) right)) {
                found.accept(pfn);
            }
        }
    }

    private static boolean sameBytes(Page a, Page b) {
        return java.util.Arrays.equals(bytesOf(a), bytesOf(b));
    }

    private static byte[] bytesOf(Page page) {
        return page == null ? ZERO : page.bytes;
    }

    private static final byte[] ZERO = new byte[PhysicalMemory.PAGE_SIZE];

    private static Node descend(Node root, long pfn, long epoch) {
        Node node = root;
        for (int level = LEVELS - 1; level > 0; level--) {
            int index = index(pfn, level);
            Node child = (Node) node.children[index];
            Node next = child == null ? empty(epoch) : writable(child, epoch);
            node.children[index] = next;
            node = next;
        }
        return node;
    }

    private static int index(long pfn, int level) {
        return (int) (pfn >>> BITS * level) & CHILDREN - 1;
    }
}
