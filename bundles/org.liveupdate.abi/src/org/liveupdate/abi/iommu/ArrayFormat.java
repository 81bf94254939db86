/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.iommu;

import java.util.Map;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.layout.Layout;

/**
 * One of the three object arrays of a generation: a chain of 4 KiB pages, each a header and entries without gaps.
 *
 * @param kind      what the array holds
 * @param headField field of the FLB structure that points to the first page
 * @param totalField field of the FLB structure that counts the entries of all pages, "" if none does
 * @param page      layout of a page: its header and the open array of entries
 * @param header    layout of the header
 * @param nextField field of the header that points to the next page
 * @param countField field of the header that counts the page's entries
 * @param entry     layout of an entry
 * @param variants  other layouts of an entry of the same size, by the type of the IOMMU it belongs to
 */
public record ArrayFormat(Kind kind, String headField, String totalField, Layout page, Layout header,
        String nextField, String countField, Layout entry, Map<Long, Layout> variants) {

    /** What an array holds. */
    public enum Kind {
        /** IOMMU units. */
        IOMMUS("iommu"),
        /** Paging domains. */
        DOMAINS("domain"),
        /** PCI devices. */
        DEVICES("device");

        private final String one;

        Kind(String one) {
            this.one = one;
        }

        /**
         * The word for one entry.
         *
         * @return "iommu", "domain" or "device"
         */
        public String one() {
            return one;
        }
    }

    /** Copies the map; rejects entries of different sizes. */
    public ArrayFormat {
        variants = Map.copyOf(variants);
        for (Layout variant : variants.values()) {
            if (variant.size() != entry.size()) {
                throw new IllegalArgumentException(variant + " is not as long as " + entry);
            }
        }
    }

    /**
     * How many entries fit into a page.
     *
     * @return number of entries
     */
    public int capacity() {
        return (PhysicalMemory.PAGE_SIZE - header.size()) / entry.size();
    }

    /**
     * Where an entry stands.
     *
     * @param pageAddress physical address of the page
     * @param slot        number of the entry in the page
     * @return physical address of the entry
     */
    public long slotAddress(long pageAddress, int slot) {
        return pageAddress + header.size() + (long) slot * entry.size();
    }

    /**
     * Which entry of a page begins at an address.
     *
     * @param address any physical address
     * @return number of the entry in its page, or -1 if no entry begins there
     */
    public int slotOf(long address) {
        long offset = (address & PhysicalMemory.PAGE_SIZE - 1) - header.size();
        if (offset < 0 || offset % entry.size() != 0 || offset / entry.size() >= capacity()) {
            return -1;
        }
        return (int) (offset / entry.size());
    }

    /**
     * The layout of an entry.
     *
     * @param type type of the IOMMU that the entry is or belongs to
     * @return the layout
     */
    public Layout entryFor(long type) {
        return variants.getOrDefault(type, entry);
    }
}
