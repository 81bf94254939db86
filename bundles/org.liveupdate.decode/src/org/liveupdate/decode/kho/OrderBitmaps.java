/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.TreeMap;

import org.liveupdate.abi.kho.KhoLayouts;

/** A set of folio numbers (addresses in units of the folio's size) of one order, as bitmaps. */
final class OrderBitmaps {

    static final int BITS = KhoLayouts.BITMAP_BITS;
    private static final int WORD = Long.SIZE;

    private final NavigableMap<Long, long[]> bitmaps = new TreeMap<>();

    /** Takes over a bitmap; false if there was one, whose bits are kept too. */
    boolean add(long index, long[] words) {
        long[] there = bitmaps.putIfAbsent(index, words);
        if (there == null) {
            return true;
        }
        for (int i = 0; i < there.length; i++) {
            there[i] |= words[i];
        }
        return false;
    }

    void add(long number) {
        long[] words = bitmaps.computeIfAbsent(number / BITS, key -> new long[BITS / WORD]);
        int bit = (int) (number % BITS);
        words[bit / WORD] |= 1L << bit;
    }

    long count() {
        long sum = 0;
        for (long[] words : bitmaps.values()) {
            for (long word : words) {
                sum += Long.bitCount(word);
            }
        }
        return sum;
    }

    boolean contains(long number) {
        long[] words = bitmaps.get(number / BITS);
        int bit = (int) (number % BITS);
        return words != null && (words[bit / WORD] >>> bit & 1) != 0;
    }

    /** The first number at or behind {@code from}, or -1. */
    long next(long from) {
        for (Map.Entry<Long, long[]> entry : bitmaps.tailMap(from / BITS, true).entrySet()) {
            long base = entry.getKey() * BITS;
            int bit = scan(entry.getValue(), from > base ? (int) (from - base) : 0, 0);
            if (bit < BITS) {
                return base + bit;
            }
        }
        return -1;
    }

    /** How many numbers follow each other from {@code from} on; ends with the bitmap at the latest. */
    long run(long from) {
        long[] words = bitmaps.get(from / BITS);
        int bit = (int) (from % BITS);
        return words == null ? 0 : scan(words, bit, -1) - bit;
    }

    /** The first bit at or behind {@code from} that is set (flip 0) or clear (flip -1), or BITS. */
    private static int scan(long[] words, int from, long flip) {
        int word = from / WORD;
        long left = (words[word] ^ flip) & -1L << from;
        while (left == 0) {
            if (++word == words.length) {
                return BITS;
            }
            left = words[word] ^ flip;
        }
        return word * WORD + Long.numberOfTrailingZeros(left);
    }

    /** Runs of numbers, ascending: number of the first and how many. A run ends with its bitmap. */
    Iterator<long[]> runs() {
        return new Iterator<>() {

            private long at = OrderBitmaps.this.next(0);

            @Override
            public boolean hasNext() {
                return at >= 0;
            }

            @Override
            public long[] next() {
                if (at < 0) {
                    throw new NoSuchElementException();
                }
                long[] result = {at, run(at)};
                at = OrderBitmaps.this.next(at + result[1]);
                return result;
            }
        };
    }
}
