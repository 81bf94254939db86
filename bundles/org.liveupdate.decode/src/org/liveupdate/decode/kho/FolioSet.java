/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.kho.KhoLayouts;

/**
 * A set of folios, stored as KHO stores it: bitmaps of {@value KhoLayouts#BITMAP_BITS} folios of one order. Millions of
 * folios take one bit each. Folios of different orders may overlap in a corrupt image. Immutable.
 */
public final class FolioSet implements Iterable<Folio> {

    /** The set without folios. */
    public static final FolioSet EMPTY = new Builder(true).build();

    /** Orders run from 0 to below this number. */
    public static final int ORDERS = 38;

    static final int BITS = KhoLayouts.BITMAP_BITS;
    private static final int PAGE_SHIFT = Integer.numberOfTrailingZeros(PhysicalMemory.PAGE_SIZE);

    private final NavigableMap<Integer, NavigableMap<Long, long[]>> orders;
    private final long size;

    private FolioSet(NavigableMap<Integer, NavigableMap<Long, long[]>> orders, long size) {
        this.orders = orders;
        this.size = size;
    }

    /** Collects bitmaps. */
    public static final class Builder {

        private final NavigableMap<Integer, NavigableMap<Long, long[]>> orders;

        /**
         * An empty collection.
         *
         * @param largestFirst whether iteration begins with the largest order, as in a radix tree, or the smallest,
         *                     as in a chunk list
         */
        public Builder(boolean largestFirst) {
            orders = new TreeMap<>(largestFirst ? Collections.reverseOrder() : null);
        }

        /**
         * Adds a bitmap.
         *
         * @param order order of its folios
         * @param index address of the folio of bit 0, in units of {@value KhoLayouts#BITMAP_BITS} folios
         * @param words the bits, 64 to a word, lowest first
         * @return false if there was a bitmap for these folios already; the bits of both are kept
         */
        public boolean add(int order, long index, long[] words) {
            long[] there = orders.computeIfAbsent(order, key -> new TreeMap<>()).putIfAbsent(index, words.clone());
            if (there == null) {
                return true;
            }
            for (int i = 0; i < there.length; i++) {
                there[i] |= words[i];
            }
            return false;
        }

        /**
         * Adds one folio.
         *
         * @param folio the folio
         * @return this
         */
        public Builder add(Folio folio) {
            long number = folio.address() >>> PAGE_SHIFT + folio.order();
            long[] words = orders.computeIfAbsent(folio.order(), key -> new TreeMap<>())
                    .computeIfAbsent(number / BITS, key -> new long[BITS / Long.SIZE]);
            int bit = (int) (number % BITS);
            words[bit / Long.SIZE] |= 1L << bit;
            return this;
        }

        /**
         * Ends collecting.
         *
         * @return the set; the builder must not be used again
         */
        public FolioSet build() {
            long size = 0;
            for (NavigableMap<Long, long[]> bitmaps : orders.values()) {
                for (long[] words : bitmaps.values()) {
                    size += Arrays.stream(words).map(Long::bitCount).sum();
                }
            }
            return new FolioSet(orders, size);
        }
    }

    /**
     * How many folios there are.
     *
     * @return number of folios
     */
    public long size() {
        return size;
    }

    /**
     * How many bytes they have in all; bytes in two overlapping folios count twice.
     *
     * @return number of bytes
     */
    public long bytes() {
        long sum = 0;
        for (Map.Entry<Integer, Long> entry : countByOrder().entrySet()) {
            sum += entry.getValue() << PAGE_SHIFT + entry.getKey();
        }
        return sum;
    }

    /**
     * How many folios there are of each order.
     *
     * @return number of folios by order, ascending
     */
    public NavigableMap<Integer, Long> countByOrder() {
        NavigableMap<Integer, Long> result = new TreeMap<>();
        orders.forEach((order, bitmaps) -> bitmaps.values().forEach(words -> {
            long count = Arrays.stream(words).map(Long::bitCount).sum();
            if (count > 0) {
                result.merge(order, count, Long::sum);
            }
        }));
        return result;
    }

    /**
     * Whether exactly this folio is in the set.
     *
     * @param address physical address
     * @param order   order
     * @return true if it is
     */
    public boolean contains(long address, int order) {
        NavigableMap<Long, long[]> bitmaps = orders.get(order);
        if (bitmaps == null || address < 0 || (address & (1L << PAGE_SHIFT + order) - 1) != 0) {
            return false;
        }
        long number = address >>> PAGE_SHIFT + order;
        long[] words = bitmaps.get(number / BITS);
        int bit = (int) (number % BITS);
        return words != null && (words[bit / Long.SIZE] >>> bit & 1) != 0;
    }

    /**
     * The folio that holds an address.
     *
     * @param address any physical address
     * @return the folio; the largest if several overlap
     */
    public Optional<Folio> containing(long address) {
        Folio best = null;
        for (int order : orders.keySet()) {
            long start = address & -(1L << PAGE_SHIFT + order);
            if ((best == null || order > best.order()) && contains(start, order)) {
                best = new Folio(start, order);
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * Whether every byte of a range lies in some folio of the set.
     *
     * @param address first byte
     * @param length  length in bytes
     * @return true if nothing is missing
     */
    public boolean covers(long address, long length) {
        if (address < 0 || length < 0 || address + length < 0) {
            return false;
        }
        long at = address;
        while (at < address + length) {
            Optional<Folio> folio = containing(at);
            if (folio.isEmpty()) {
                return false;
            }
            at = folio.get().end();
        }
        return true;
    }

    /**
     * The memory that the folios cover.
     *
     * @return ascending ranges with gaps between them
     */
    public List<AddressRange> ranges() {
        List<AddressRange> result = new ArrayList<>();
        long start = 0;
        long end = 0;
        for (Folio folio : this) {
            if (folio.address() != end) {
                result.add(new AddressRange(start, end - start));
                start = folio.address();
            }
            end = folio.end();
        }
        result.add(new AddressRange(start, end - start));
        return AddressRange.merged(result);
    }

    /**
     * The folios in the order in which the kernel walks them: by order, then by address.
     *
     * @return a lazy stream
     */
    public Stream<Folio> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    @Override
    public Iterator<Folio> iterator() {
        return new Walk();
    }

    /** Goes from bit to bit. */
    private final class Walk implements Iterator<Folio> {

        private final Iterator<Map.Entry<Integer, NavigableMap<Long, long[]>>> orderWalk = orders.entrySet().iterator();
        private Iterator<Map.Entry<Long, long[]>> bitmapWalk = Collections.emptyIterator();
        private int order;
        private long index;
        private long[] words = {};
        private int word;
        private long left;

        @Override
        public boolean hasNext() {
            while (left == 0) {
                if (++word < words.length) {
                    left = words[word];
                } else if (bitmapWalk.hasNext()) {
                    Map.Entry<Long, long[]> entry = bitmapWalk.next();
                    index = entry.getKey();
                    words = entry.getValue();
                    word = -1;
                } else if (orderWalk.hasNext()) {
                    Map.Entry<Integer, NavigableMap<Long, long[]>> entry = orderWalk.next();
                    order = entry.getKey();
                    bitmapWalk = entry.getValue().entrySet().iterator();
                } else {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Folio next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int bit = word * Long.SIZE + Long.numberOfTrailingZeros(left);
            left &= left - 1;
            return new Folio(index * BITS + bit << PAGE_SHIFT + order, order);
        }
    }
}
