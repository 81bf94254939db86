/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.memfd;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.memfd.MemfdLayouts;

/**
 * The folio entries of a memfd, kept as the bytes they were and seen as records. Unmodifiable.
 */
public final class MemfdFolios extends AbstractList<MemfdFolio> implements RandomAccess {

    /** No entries. */
    public static final MemfdFolios NONE = new MemfdFolios(List.of(), List.of(), 0);

    private static final int SIZE = MemfdLayouts.FOLIO.size();
    private static final int PER_PAGE = PhysicalMemory.PAGE_SIZE / SIZE;

    private final List<Long> addresses;
    private final List<byte[]> pages;
    private final int count;

    /**
     * Entries page by page.
     *
     * @param addresses physical address of each page of the array
     * @param pages     the bytes of each page, not changed afterwards
     * @param count     number of entries
     */
    MemfdFolios(List<Long> addresses, List<byte[]> pages, int count) {
        this.addresses = List.copyOf(addresses);
        this.pages = List.copyOf(pages);
        this.count = count;
    }

    @Override
    public int size() {
        return count;
    }

    @Override
    public MemfdFolio get(int index) {
        if (index < 0 || index >= count) {
            throw new IndexOutOfBoundsException(index);
        }
        int page = index / PER_PAGE;
        int base = index % PER_PAGE * SIZE;
        byte[] bytes = pages.get(page);
        return new MemfdFolio(addresses.get(page) + base, MemfdLayouts.FOLIO.field("pfn").get(bytes, base),
                (int) MemfdLayouts.FOLIO.field("flags").get(bytes, base),
                MemfdLayouts.FOLIO.field("index").get(bytes, base));
    }
}
