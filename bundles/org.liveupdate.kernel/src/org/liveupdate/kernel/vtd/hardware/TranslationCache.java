/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd.hardware;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.liveupdate.abi.vtd.FaultReason;

/**
 * Cached translations by a tag: the IOTLB of a unit, tagged with domain ids, or the caches of devices, tagged with
 * requester ids. Each tag keeps its newest 1024 pages.
 */
final class TranslationCache {

    /** Second-stage translations belong to no PASID. */
    static final int ANY_PASID = -1;

    private static final int CAPACITY = 1024;
    private static final int[] SHIFTS = {12, 21, 30};

    /** What a translation is found by, beside its tag. */
    record Key(int pasid, long page, int shift) {

        long address() {
            return page << shift;
        }

        long size() {
            return 1L << shift;
        }
    }

    /** A translation, or with a failure the knowledge that there is none. */
    record Entry(long physical, boolean readable, boolean writable, boolean dirty, FaultReason failure) {
    }

    /** A translation with the size of its page. */
    record Found(Entry entry, long pageSize) {
    }

    private final Map<Integer, LinkedHashMap<Key, Entry>> tags = new HashMap<>();

    Optional<Found> find(int tag, int pasid, long address) {
        Map<Key, Entry> entries = tags.get(tag);
        if (entries == null) {
            return Optional.empty();
        }
        for (int shift : SHIFTS) {
            Entry entry = entries.get(new Key(pasid, address >>> shift, shift));
            if (entry != null) {
                return Optional.of(new Found(entry, 1L << shift));
            }
        }
        return Optional.empty();
    }

    void put(int tag, int pasid, long address, int shift, Entry entry) {
        LinkedHashMap<Key, Entry> entries = tags.computeIfAbsent(tag, unused -> new LinkedHashMap<>());
        if (entries.size() >= CAPACITY) {
            entries.remove(entries.keySet().iterator().next());
        }
        entries.put(new Key(pasid, address >>> shift, shift), entry);
    }

    void clear() {
        tags.clear();
    }

    void drop(int tag) {
        tags.remove(tag);
    }

    void drop(int tag, Predicate<Key> which) {
        Map<Key, Entry> entries = tags.get(tag);
        if (entries != null) {
            entries.keySet().removeIf(which);
        }
    }

    int size() {
        return tags.values().stream().mapToInt(Map::size).sum();
    }
}
