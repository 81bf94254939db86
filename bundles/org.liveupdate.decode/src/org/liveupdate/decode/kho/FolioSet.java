/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.liveupdate.abi.PhysicalMemory;

/**
 * A set of folios, stored as KHO stores it: bitmaps of 32768 folios of one order. Millions of
 * folios take one bit each. Folios of different orders may overlap in a corrupt image. Immutable.
 */
public final class FolioSet {

    /** Orders run from 0 to below this number. */
    public static final int ORDERS = 38;

    /** The set without folios. */
    public static final FolioSet EMPTY = new Builder(true).build();

    static final int BITS = OrderBitmaps.BITS;
    private static final int PAGE_SHIFT = Integer.numberOfTrailingZeros(PhysicalMemory.PAGE_SIZE);

    private final NavigableMap<Integer, OrderBitmaps> orders;
    private final long size;

    private FolioSet(NavigableMap<Integer, OrderBitmaps> orders) {
        this.orders = orders;
        this.size = orders.values().stream().mapToLong(OrderBitmaps::count).sum();
    }

    /** Collects bitmaps and folios. */
    public static final class Builder {

        private final NavigableMap<Integer, OrderBitmaps> orders;

        /**
         * An empty collection.
         *
         * @param largestFirst whether iteration begins with the largest order, as in a radix tree, or the smallest,
         *                     as in a chunk list
         */
        public Builder(boolean largestFirst) {
            orders = new TreeMap<>(largestFirst ? Collections.reverseOrder() : null);
        }

        /** Takes over a bitmap whose first bit is folio number {@code index * BITS}; false if there was one. */
        boolean add(int order, long index, long[] words) {
            return orders.computeIfAbsent(order, key -> new OrderBitmaps()).add(index, words);
        }

        /**
         * Adds one folio.
         *
         * @param folio the folio
         * @return this
         */
        public Builder add(Folio folio) {
            orders.computeIfAbsent(folio.order(), key -> new OrderBitmaps())
                    .add(folio.address() >>> PAGE_SHIFT + folio.order());
            return this;
        }

        /**
         * Ends collecting.
         *
         * @return the set; the builder must not be used again
         */
        public FolioSet build() {
            return new FolioSet(orders);
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
     * How many folios there are of each order.
     *
     * @return number of folios by order, ascending; orders without folios are left out
     */
    public NavigableMap<Integer, Long> countByOrder() {
        NavigableMap<Integer, Long> result = new TreeMap<>();
        orders.forEach((order, bitmaps) -> result.put(order, bitmaps.count()));
        result.values().removeIf(count -> count == 0);
        return result;
    }

    /**
     * How many bytes the folios have in all; bytes in two overlapping folios count twice.
     *
     * @return number of bytes
     */
    public long bytes() {
        return countByOrder().entrySet().stream()
                .flatMapToLong(entry -> LongStream.of(entry.getValue() << PAGE_SHIFT + entry.getKey())).sum();
    }

    /**
     * Whether exactly this folio is in the set.
     *
     * @param address physical address
     * @param order   order
     * @return true if it is
     */
    public boolean contains(long address, int order) {
        OrderBitmaps bitmaps = orders.get(order);
        return bitmaps != null && address >= 0 && (address & (1L << PAGE_SHIFT + order) - 1) == 0
                && bitmaps.contains(address >>> PAGE_SHIFT + order);
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
            int shift = PAGE_SHIFT + folio.get().order();
            long number = folio.get().address() >>> shift;
            at = number + orders.get(folio.get().order()).run(number) << shift;
        }
        return true;
    }

    /**
     * A folio that shares bytes with a range.
     *
     * @param address first byte, not negative
     * @param length  length in bytes
     * @return the first such folio of the largest or smallest order, as the set is ordered, or empty
     */
    public Optional<Folio> overlapping(long address, long length) {
        if (length <= 0) {
            return Optional.empty();
        }
        for (Map.Entry<Integer, OrderBitmaps> entry : orders.entrySet()) {
            int shift = PAGE_SHIFT + entry.getKey();
            long number = entry.getValue().next(address >>> shift);
            if (number >= 0 && number << shift < address + length) {
                return Optional.of(new Folio(number << shift, entry.getKey()));
            }
        }
        return Optional.empty();
    }

    /**
     * The folios in the order in which the kernel walks them: by order, then by address.
     *
     * @return a lazy stream
     */
    public Stream<Folio> stream() {
        return runs().flatMap(run -> LongStream.range(0, run.count())
                .mapToObj(i -> new Folio(run.first().address() + i * run.first().length(), run.first().order())));
    }

    /**
     * The folios in the same order, neighbours taken together; a run ends at the latest where a bitmap ends.
     *
     * @return a lazy stream
     */
    public Stream<FolioRun> runs() {
        Iterable<FolioRun> iterable = Runs::new;
        return StreamSupport.stream(iterable.spliterator(), false);
    }

    /**
     * The folios of one order by address, neighbours taken together; a run ends at the latest where a bitmap ends.
     *
     * @param order the order
     * @return a lazy stream, empty if there are none
     */
    public Stream<FolioRun> runs(int order) {
        OrderBitmaps bitmaps = orders.get(order);
        if (bitmaps == null) {
            return Stream.empty();
        }
        Iterable<long[]> iterable = bitmaps::runs;
        return StreamSupport.stream(iterable.spliterator(), false)
                .map(run -> new FolioRun(new Folio(run[0] << PAGE_SHIFT + order, order), run[1]));
    }

    /** Goes from run to run. */
    private final class Runs implements Iterator<FolioRun> {

        private final Iterator<Map.Entry<Integer, OrderBitmaps>> walk = orders.entrySet().iterator();
        private Iterator<long[]> runs = Collections.emptyIterator();
        private int order;

        @Override
        public boolean hasNext() {
            while (!runs.hasNext() && walk.hasNext()) {
                Map.Entry<Integer, OrderBitmaps> entry = walk.next();
                order = entry.getKey();
                runs = entry.getValue().runs();
            }
            return runs.hasNext();
        }

        @Override
        public FolioRun next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            long[] run = runs.next();
            return new FolioRun(new Folio(run[0] << PAGE_SHIFT + order, order), run[1]);
        }
    }
}
