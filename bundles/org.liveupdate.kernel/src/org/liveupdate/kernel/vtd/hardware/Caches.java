/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd.hardware;

/** All caches of a unit, and those of the devices behind it. */
final class Caches {

    private final EntryCache contexts = new EntryCache();
    private final EntryCache pasids = new EntryCache();
    private final TranslationCache iotlb = new TranslationCache();
    private final TranslationCache devices = new TranslationCache();

    EntryCache contexts() {
        return contexts;
    }

    EntryCache pasids() {
        return pasids;
    }

    TranslationCache iotlb() {
        return iotlb;
    }

    TranslationCache devices() {
        return devices;
    }

    /** Drops what the unit itself has cached. */
    void clearUnit() {
        contexts.clear();
        pasids.clear();
        iotlb.clear();
    }

    void clearAll() {
        clearUnit();
        devices.clear();
    }

    /** Does what software asks for; legacy mode compares the domain ids of context entries. */
    void invalidate(Invalidation what, boolean scalable) {
        int domain = what.domain();
        switch (what.kind()) {
            case CONTEXT_GLOBAL -> contexts.clear();
            case CONTEXT_DOMAIN -> contexts.dropDomain(domain);
            case CONTEXT_DEVICE -> contexts.dropSource(what.sourceId(), domain, !scalable);
            case PASID_GLOBAL -> pasids.clear();
            case PASID_DOMAIN -> pasids.dropDomain(domain);
            case PASID_SELECTIVE -> pasids.dropPasid(domain, what.pasid());
            case IOTLB_GLOBAL -> iotlb.clear();
            case IOTLB_DOMAIN -> iotlb.drop(domain);
            case IOTLB_PAGES -> iotlb.drop(domain, key -> key.pasid() == TranslationCache.ANY_PASID
                    && what.covers(key.address(), key.size()));
            case PIOTLB_PASID -> iotlb.drop(domain, key -> key.pasid() == what.pasid());
            case PIOTLB_PAGES -> iotlb.drop(domain, key -> key.pasid() == what.pasid()
                    && what.covers(key.address(), key.size()));
            case DEVICE_TLB -> devices.drop(what.sourceId(), key -> what.covers(key.address(), key.size()));
            case DEVICE_TLB_PASID -> devices.drop(what.sourceId(), key -> key.pasid() == what.pasid()
                    && what.covers(key.address(), key.size()));
            default -> throw new IllegalArgumentException(what.toString());
        }
    }
}
