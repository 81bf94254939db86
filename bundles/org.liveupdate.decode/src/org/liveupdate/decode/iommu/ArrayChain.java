/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.iommu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongPredicate;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.iommu.ArrayFormat;
import org.liveupdate.abi.iommu.IommuGeneration;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.decode.DecodeContext;

/**
 * Follows chains of array pages. One object follows all chains of one state, so that a page that two chains share is
 * noticed as well as a cycle.
 */
final class ArrayChain {

    private final IommuGeneration generation;
    private final LongPredicate preserved;
    private final DecodeContext context;
    private final Map<Long, String> visited = new HashMap<>();
    private final List<ArrayPage> pages = new ArrayList<>();

    ArrayChain(IommuGeneration generation, LongPredicate preserved, DecodeContext context) {
        this.generation = generation;
        this.preserved = preserved;
        this.context = context;
    }

    /** All pages seen so far, in the order of visiting. */
    List<ArrayPage> pages() {
        return pages;
    }

    /**
     * Reads all entries of one array.
     *
     * @param format the array
     * @param flb    the structure that points to its first page and may count its entries
     * @param layout which layout an entry has, given the entry read through the array's usual layout
     */
    List<ArrayEntry> read(ArrayFormat format, Struct flb, Function<Struct, Layout> layout) {
        List<ArrayEntry> entries = new ArrayList<>();
        long address = flb.get(format.headField());
        if (address == 0) {
            context.problems().error("iommu-array-missing", flb.address(),
                    format.headField() + ": expected the first page of the " + format.kind().one() + " array, found 0");
        }
        int number = 0;
        boolean complete = address != 0;
        while (address != 0) {
            Optional<byte[]> page = enter(format, address, number);
            if (page.isEmpty()) {
                complete = false;
                break;
            }
            Struct header = format.header().over(page.get(), 0, address);
            long count = header.get(format.countField());
            long next = header.get(format.nextField());
            pages.add(new ArrayPage(format.kind(), address, number, count, next, preserved.test(address)));
            if (Long.compareUnsigned(count, format.capacity()) > 0) {
                context.problems().error("iommu-array-count", address, format.countField() + " of "
                        + role(format, number) + ": expected at most " + format.capacity() + " entries, found "
                        + Long.toUnsignedString(count));
                complete = false;
                break;
            }
            readPage(format, page.get(), address, (int) count, layout, entries);
            note(format, address, number, (int) count);
            if (next != 0 && count < format.capacity()) {
                context.problems().error("iommu-array-short-page", address, role(format, number) + ": expected "
                        + format.capacity() + " entries in a page that is followed by another, found " + count);
            }
            address = next;
            number++;
        }
        if (complete) {
            checkTotal(format, flb, entries.size());
        }
        return entries;
    }

    private Optional<byte[]> enter(ArrayFormat format, long address, int number) {
        String role = role(format, number);
        if ((address & PhysicalMemory.PAGE_SIZE - 1) != 0) {
            context.problems().error("iommu-array-unaligned", address,
                    role + ": expected the address of a page, found " + Hex.of(address));
            return Optional.empty();
        }
        String before = visited.putIfAbsent(address, role);
        if (before != null) {
            context.problems().error("iommu-array-cycle", address,
                    role + ": expected another page, found the " + before + " again");
            return Optional.empty();
        }
        if (!context.budget().take()) {
            context.problems().error("step-budget-exhausted", address, role + ": not read, the step budget is used up");
            return Optional.empty();
        }
        Optional<byte[]> page = context.memory().bytes(address, PhysicalMemory.PAGE_SIZE);
        if (page.isEmpty()) {
            context.problems().error("iommu-array-outside-image", address,
                    role + ": expected a page of the image, found none at " + Hex.of(address));
        } else if (!preserved.test(address)) {
            context.problems().error("iommu-array-not-preserved", address,
                    role + ": expected a page that KHO preserves, found one that it does not");
        }
        return page;
    }

    private void readPage(ArrayFormat format, byte[] page, long address, int count, Function<Struct, Layout> layout,
            List<ArrayEntry> entries) {
        for (int slot = 0; slot < count; slot++) {
            long at = format.slotAddress(address, slot);
            int base = (int) (at - address);
            Struct usual = format.entry().over(page, base, at);
            Layout actual = layout.apply(usual);
            Struct struct = actual == usual.layout() ? usual : actual.over(page, base, at);
            entries.add(new ArrayEntry(generation, format.kind(), entries.size(), address, slot, struct));
            context.structures().add(actual, at, format.kind().one() + " " + (entries.size() - 1));
        }
    }

    private void note(ArrayFormat format, long address, int number, int count) {
        context.structures().add(format.page(), address,
                role(format, number) + ", " + count + " of " + format.capacity() + " entries used");
        context.structures().add(format.header(), address, "header of " + role(format, number));
    }

    private void checkTotal(ArrayFormat format, Struct flb, int found) {
        if (format.totalField().isEmpty()) {
            return;
        }
        long total = flb.get(format.totalField());
        if (total != found) {
            context.problems().error("iommu-total", flb.address(), format.totalField() + ": expected " + found
                    + ", the sum over the array's pages, found " + Long.toUnsignedString(total));
        }
    }

    private static String role(ArrayFormat format, int number) {
        return format.kind().one() + " array page " + number;
    }
}
