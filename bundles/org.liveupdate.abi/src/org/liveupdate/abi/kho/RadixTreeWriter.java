/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.kho;

import java.util.ArrayDeque;
import java.util.Deque;

import org.liveupdate.abi.WritableMemory;
import org.liveupdate.abi.layout.Struct;

/**
 * Changes the radix tree of preserved folios in memory as the kernel does (kho-v2 and later): pages are added on the
 * way to a key and never freed, a key is in the tree or not, however often it was added.
 */
public final class RadixTreeWriter {

    private final WritableMemory memory;
    private final PageSource pages;
    private final long root;
    private long lastPrefix;
    private long lastLeaf;

    /**
     * A writer for a tree.
     *
     * @param memory where the tree is
     * @param pages  where its pages come from
     * @param root   physical address of the root page, all zero for an empty tree
     */
    public RadixTreeWriter(WritableMemory memory, PageSource pages, long root) {
        this.memory = memory;
        this.pages = pages;
        this.root = root;
    }

    /**
     * Adds a folio.
     *
     * @param address physical address
     * @param order   order
     * @return false if a page could not be allocated (-ENOMEM); the tree is as before
     * @throws IllegalArgumentException if there is no such folio
     */
    public boolean add(long address, int order) {
        long key = RadixKey.of(address, order);
        long leaf = leaf(key);
        if (leaf == 0) {
            leaf = grow(key);
            lastLeaf = leaf;
        }
        if (leaf == 0) {
            return false;
        }
        Bitmap.set(memory, leaf, RadixKey.index(key, 0), true);
        return true;
    }

    /** Makes the pages that are missing on the way to a key; 0, with the tree as before, if there is no page. */
    private long grow(long key) {
        Deque<Long> made = new ArrayDeque<>();
        Struct anchor = null;
        long at = root;
        for (int level = RadixKey.ROOT_LEVEL; level > 0; level--) {
            Struct slot = slot(at, RadixKey.index(key, level));
            at = slot.get("phys");
            if (at == 0) {
                at = pages.allocate();
                anchor = anchor == null ? slot : anchor;
                if (at == PageSource.NONE) {
                    made.forEach(pages::free);
                    anchor.set("phys", 0).writeTo(memory);
                    return 0;
                }
                made.push(at);
                slot.set("phys", at).writeTo(memory);
            }
        }
        return at;
    }

    /**
     * Removes a folio. Pages stay, even if nothing is left in them.
     *
     * @param address physical address
     * @param order   order
     * @return false if the tree has no page for the folio, for which the kernel warns
     * @throws IllegalArgumentException if there is no such folio
     */
    public boolean remove(long address, int order) {
        long key = RadixKey.of(address, order);
        long leaf = leaf(key);
        if (leaf == 0) {
            return false;
        }
        Bitmap.set(memory, leaf, RadixKey.index(key, 0), false);
        return true;
    }

    /**
     * Whether a folio is in the tree.
     *
     * @param address physical address
     * @param order   order
     * @return true if exactly this folio was added and not removed since
     * @throws IllegalArgumentException if there is no such folio
     */
    public boolean contains(long address, int order) {
        long key = RadixKey.of(address, order);
        long leaf = leaf(key);
        return leaf != 0 && Bitmap.get(memory, leaf, RadixKey.index(key, 0));
    }

    /** The leaf on the way to a key, 0 if there is none. The last one is remembered: neighbours share it. */
    private long leaf(long key) {
        if (lastLeaf != 0 && key >>> RadixKey.LEAF_BITS == lastPrefix) {
            return lastLeaf;
        }
        long at = root;
        for (int level = RadixKey.ROOT_LEVEL; level > 0 && at != 0; level--) {
            at = slot(at, RadixKey.index(key, level)).get("phys");
        }
        lastPrefix = key >>> RadixKey.LEAF_BITS;
        lastLeaf = at;
        return at;
    }

    private Struct slot(long node, int index) {
        long at = node + (long) index * KhoLayouts.RADIX_ENTRY.size();
        return KhoLayouts.RADIX_ENTRY.at(memory, at)
                .orElseThrow(() -> new IllegalStateException("no radix tree page at 0x" + Long.toHexString(node)));
    }
}
