/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Memory that is populated page by page as it is written: for images built in tests and tools. Not safe for writing
 * while others read.
 */
public final class SparseMemory implements WritableMemory {

    private final Map<Long, byte[]> pages = new HashMap<>();

    @Override
    public List<AddressRange> ranges() {
        List<AddressRange> ranges = new ArrayList<>();
        for (Long page : pages.keySet()) {
            ranges.add(new AddressRange(page * PAGE_SIZE, PAGE_SIZE));
        }
        return AddressRange.merged(ranges);
    }

    @Override
    public boolean read(long address, byte[] target, int offset, int length) {
        if (address < 0 || address + length < 0) {
            return false;
        }
        int done = 0;
        while (done < length) {
            byte[] page = pages.get((address + done) / PAGE_SIZE);
            if (page == null) {
                return false;
            }
            int in = (int) ((address + done) % PAGE_SIZE);
            int part = Math.min(length - done, PAGE_SIZE - in);
            System.arraycopy(page, in, target, offset + done, part);
            done += part;
        }
        return true;
    }

    @Override
    public void write(long address, byte[] source, int offset, int length) {
        if (address < 0 || address + length < 0) {
            throw new IllegalArgumentException("no memory at " + Hex.of(address));
        }
        int done = 0;
        while (done < length) {
            byte[] page = pages.computeIfAbsent((address + done) / PAGE_SIZE, key -> new byte[PAGE_SIZE]);
            int in = (int) ((address + done) % PAGE_SIZE);
            int part = Math.min(length - done, PAGE_SIZE - in);
            System.arraycopy(source, offset + done, page, in, part);
            done += part;
        }
    }

    @Override
    public boolean contains(long address, long length) {
        if (address < 0 || length < 0 || address + length < 0) {
            return false;
        }
        for (long page = address / PAGE_SIZE; page * PAGE_SIZE < address + length; page++) {
            if (!pages.containsKey(page)) {
                return false;
            }
        }
        return true;
    }
}
