/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd.hardware;

import java.util.HashMap;
import java.util.Map;

import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vtd.FaultReason;

/** Cached context entries or PASID entries, with the domain id that they are tagged with. */
final class EntryCache {

    /** What an entry is found by; contexts have no PASID. */
    record Key(int sourceId, int pasid) {
    }

    /** An entry, or the reason why there is none (only cached in caching mode, under domain id 0). */
    record Entry(Struct struct, FaultReason failure, boolean silent, int domain) {
    }

    private final Map<Key, Entry> entries = new HashMap<>();

    Entry find(int sourceId, int pasid) {
        return entries.get(new Key(sourceId, pasid));
    }

    void put(int sourceId, int pasid, Entry entry) {
        entries.put(new Key(sourceId, pasid), entry);
    }

    void clear() {
        entries.clear();
    }

    void dropDomain(int domain) {
        entries.values().removeIf(entry -> entry.domain() == domain);
    }

    /** Drops the entries of a PASID; what is known to be absent has no domain id to compare. */
    void dropPasid(int domain, int pasid) {
        entries.entrySet().removeIf(each -> each.getKey().pasid() == pasid
                && (each.getValue().failure() != null || each.getValue().domain() == domain));
    }

    /** Drops a requester's entry, if need be only when it has the domain id. */
    void dropSource(int sourceId, int domain, boolean domainMatters) {
        Key key = new Key(sourceId, 0);
        Entry entry = entries.get(key);
        if (entry != null && (!domainMatters || entry.domain() == domain)) {
            entries.remove(key);
        }
    }

    int size() {
        return entries.size();
    }
}
