/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd.hardware;

import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.Hex;

/**
 * Something that a kernel asks a unit to drop from its caches. VT-d specification, 6.5; fields that a kind does not use
 * are 0.
 *
 * @param kind     what to drop
 * @param domain   domain id
 * @param sourceId requester id
 * @param pasid    PASID
 * @param address  first I/O virtual address
 * @param mask     log2 of the number of 4 KiB pages
 */
public record Invalidation(Kind kind, int domain, int sourceId, int pasid, long address, int mask) {

    /** The sorts of invalidation. */
    public enum Kind {
        /** All context entries. */
        CONTEXT_GLOBAL("qi_flush_context", "global"),
        /** The context entries of a domain. */
        CONTEXT_DOMAIN("qi_flush_context", "domain"),
        /** The context entry of a requester; in legacy mode only if it has the domain id. */
        CONTEXT_DEVICE("qi_flush_context", "device"),
        /** All PASID entries. */
        PASID_GLOBAL("qi_flush_pasid_cache", "global"),
        /** The PASID entries of a domain. */
        PASID_DOMAIN("qi_flush_pasid_cache", "domain"),
        /** The entries of a PASID with a domain id. */
        PASID_SELECTIVE("qi_flush_pasid_cache", "PASID"),
        /** All translations. */
        IOTLB_GLOBAL("qi_flush_iotlb", "global"),
        /** The translations of a domain. */
        IOTLB_DOMAIN("qi_flush_iotlb", "domain"),
        /** The translations of pages of a domain. */
        IOTLB_PAGES("qi_flush_iotlb", "pages"),
        /** First-stage and pass-through translations of a PASID of a domain. */
        PIOTLB_PASID("qi_flush_piotlb", "PASID"),
        /** First-stage translations of pages of a PASID of a domain. */
        PIOTLB_PAGES("qi_flush_piotlb", "pages"),
        /** Pages of the translations that a device has cached itself. */
        DEVICE_TLB("qi_flush_dev_iotlb", "pages"),
        /** The same for a PASID. */
        DEVICE_TLB_PASID("qi_flush_dev_iotlb_pasid", "pages");

        private final String function;
        private final String granularity;

        Kind(String function, String granularity) {
            this.function = function;
            this.granularity = granularity;
        }

        /**
         * The function of Linux that asks for it.
         *
         * @return a name
         */
        public String function() {
            return function;
        }
    }

    /** A mask that covers every address. */
    public static final int EVERYTHING = 52;

    /**
     * One that needs no details.
     *
     * @param kind a global kind
     * @return the invalidation
     */
    public static Invalidation global(Kind kind) {
        return new Invalidation(kind, 0, 0, 0, 0, 0);
    }

    /**
     * One of a domain.
     *
     * @param kind   a domain kind
     * @param domain domain id
     * @return the invalidation
     */
    public static Invalidation domain(Kind kind, int domain) {
        return new Invalidation(kind, domain, 0, 0, 0, 0);
    }

    /**
     * The context entry of a requester.
     *
     * @param domain   domain id that the entry had
     * @param sourceId requester id
     * @return the invalidation
     */
    public static Invalidation context(int domain, int sourceId) {
        return new Invalidation(Kind.CONTEXT_DEVICE, domain, sourceId, 0, 0, 0);
    }

    /**
     * One of a PASID of a domain.
     *
     * @param kind   {@link Kind#PASID_SELECTIVE} or {@link Kind#PIOTLB_PASID}
     * @param domain domain id
     * @param pasid  PASID
     * @return the invalidation
     */
    public static Invalidation pasid(Kind kind, int domain, int pasid) {
        return new Invalidation(kind, domain, 0, pasid, 0, 0);
    }

    /**
     * Whether a page of a size overlaps the pages to drop.
     *
     * @param page its first address
     * @param size its size in bytes
     * @return true if it has to go
     */
    boolean covers(long page, long size) {
        if (mask >= EVERYTHING) {
            return true;
        }
        long length = 4096L << mask;
        long first = address & -length;
        return page < first + length && first < page + size;
    }

    @Override
    public String toString() {
        String what = switch (kind) {
            case CONTEXT_GLOBAL, PASID_GLOBAL, IOTLB_GLOBAL -> "";
            case CONTEXT_DOMAIN, PASID_DOMAIN, IOTLB_DOMAIN -> " " + Hex.of(domain);
            case CONTEXT_DEVICE -> " " + Bdf.ofSourceId(sourceId) + " domain " + Hex.of(domain);
            case PASID_SELECTIVE, PIOTLB_PASID -> " " + pasid + " domain " + Hex.of(domain);
            case IOTLB_PAGES -> " domain " + Hex.of(domain) + pages();
            case PIOTLB_PAGES -> " PASID " + pasid + " domain " + Hex.of(domain) + pages();
            case DEVICE_TLB -> " " + Bdf.ofSourceId(sourceId) + pages();
            case DEVICE_TLB_PASID -> " " + Bdf.ofSourceId(sourceId) + " PASID " + pasid + pages();
        };
        return kind.granularity + what;
    }

    private String pages() {
        return mask >= EVERYTHING ? " everything" : " address " + Hex.of(address) + " mask " + mask;
    }
}
