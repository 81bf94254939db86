/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

import org.liveupdate.kernel.vtd.VtdDomain.User;
import org.liveupdate.kernel.vtd.hardware.Invalidation;
import org.liveupdate.kernel.vtd.hardware.Invalidation.Kind;

/**
 * What has to be dropped from the caches when tables change, as Linux 7.3 does it (drivers/iommu/intel/cache.c,
 * pasid.c, iommu.c).
 */
final class Flusher {

    private static final int PAGE_SHIFT = 12;
    private static final long PAGE = 1L << PAGE_SHIFT;

    /**
     * What is flushed once for several users: the translations of a domain id on a unit, of a PASID in the first stage.
     */
    private record Tag(VtdUnit unit, int domain, int pasid) {
    }

    private Flusher() {
    }

    /** A context entry became present (context_present_cache_flush, device_pasid_table_setup). */
    static void contextSet(VtdUnit unit, int sourceId, int domain) {
        if (unit.isCaching()) {
            unit.flush(Invalidation.context(0, sourceId));
            unit.flush(Invalidation.domain(Kind.IOTLB_DOMAIN, domain));
        }
    }

    /** A context entry is no longer present (intel_context_flush_no_pasid). */
    static void contextCleared(DeviceInfo info, int sourceId, int domain) {
        VtdUnit unit = info.unit();
        unit.flush(Invalidation.context(domain, sourceId));
        if (!unit.isScalable()) {
            unit.flush(Invalidation.domain(Kind.IOTLB_DOMAIN, domain));
        }
        if (info.hasAts()) {
            unit.flush(new Invalidation(Kind.DEVICE_TLB, 0, sourceId, 0, 0, Invalidation.EVERYTHING));
        }
    }

    /** A PASID entry became present (pasid_flush_caches). */
    static void pasidSet(VtdUnit unit, int pasid, int domain) {
        if (unit.isCaching()) {
            unit.flush(Invalidation.pasid(Kind.PASID_SELECTIVE, domain, pasid));
            unit.flush(Invalidation.pasid(Kind.PIOTLB_PASID, domain, pasid));
        }
    }

    /** A PASID entry is no longer present (intel_pasid_tear_down_entry). */
    static void pasidCleared(DeviceInfo info, int pasid, int domain, boolean secondStage) {
        VtdUnit unit = info.unit();
        unit.flush(Invalidation.pasid(Kind.PASID_SELECTIVE, domain, pasid));
        unit.flush(secondStage ? Invalidation.domain(Kind.IOTLB_DOMAIN, domain)
                : Invalidation.pasid(Kind.PIOTLB_PASID, domain, pasid));
        deviceTlb(info, pasid, 0, Invalidation.EVERYTHING);
    }

    /**
     * A PASID entry stays, but with another dirty tracking or snoop bit (intel_pasid_setup_dirty_tracking and the
     * like).
     */
    static void entryChanged(DeviceInfo info, int pasid, int domain) {
        info.unit().flush(Invalidation.pasid(Kind.PASID_SELECTIVE, domain, pasid));
        info.unit().flush(Invalidation.domain(Kind.IOTLB_DOMAIN, domain));
        deviceTlb(info, pasid, 0, Invalidation.EVERYTHING);
    }

    /** Everything of a unit: after a new root table, or after many entries changed. */
    static void everything(VtdUnit unit) {
        unit.flush(Invalidation.global(Kind.CONTEXT_GLOBAL));
        if (unit.isScalable()) {
            unit.flush(Invalidation.global(Kind.PASID_GLOBAL));
        }
        unit.flush(Invalidation.global(Kind.IOTLB_GLOBAL));
    }

    /** Mappings of a domain are gone (cache_tag_flush_range). */
    static void range(VtdDomain domain, long iova, long length) {
        flush(domain, iova, length, true, unit -> true);
    }

    /** Mappings of a domain are new (cache_tag_flush_range_np): only what caches absent entries is flushed. */
    static void newRange(VtdDomain domain, long iova, long length) {
        flush(domain, iova, length, false, VtdUnit::isCaching);
    }

    private static void flush(VtdDomain domain, long iova, long length, boolean devices,
            Predicate<VtdUnit> which) {
        int mask = mask(iova, length);
        long address = mask >= Invalidation.EVERYTHING ? 0 : iova & -(PAGE << mask);
        Set<Tag> done = new LinkedHashSet<>();
        for (User user : domain.users()) {
            VtdUnit unit = user.info().unit();
            Tag tag = new Tag(unit, domain.id(unit), domain.isSecondStage() ? 0 : user.pasid());
            if (which.test(unit) && done.add(tag)) {
                unit.flush(translations(domain, tag, address, mask));
            }
            if (devices && user.info().hasAts()) {
                deviceTlb(user.info(), user.pasid(), address, mask);
            }
        }
    }

    private static Invalidation translations(VtdDomain domain, Tag tag, long address, int mask) {
        if (!domain.isSecondStage()) {
            return new Invalidation(Kind.PIOTLB_PAGES, tag.domain(), 0, tag.pasid(), address, mask);
        }
        boolean pages = tag.unit().features().hasCap("PSI") && mask <= tag.unit().features().cap("MAMV");
        return pages ? new Invalidation(Kind.IOTLB_PAGES, tag.domain(), 0, 0, address, mask)
                : Invalidation.domain(Kind.IOTLB_DOMAIN, tag.domain());
    }

    /** What a device has cached of a PASID; PASID 0 stands for requests without one. */
    private static void deviceTlb(DeviceInfo info, int pasid, long address, int mask) {
        if (!info.hasAts()) {
            return;
        }
        for (int sourceId : info.requesterIds()) {
            info.unit().flush(pasid == 0 ? new Invalidation(Kind.DEVICE_TLB, 0, sourceId, 0, address, mask)
                    : new Invalidation(Kind.DEVICE_TLB_PASID, 0, sourceId, pasid, address, mask));
        }
    }

    /** The smallest aligned power of two pages around a range (calculate_psi_aligned_address). */
    static int mask(long iova, long length) {
        long first = iova >>> PAGE_SHIFT;
        long last = iova + length - 1 >>> PAGE_SHIFT;
        long pages = last - first + 1;
        int mask = Long.SIZE - Long.numberOfLeadingZeros(pages - 1);
        if (pages <= 0 || mask >= Invalidation.EVERYTHING) {
            return Invalidation.EVERYTHING;
        }
        if ((first & (1L << mask) - 1) == 0) {
            return mask;
        }
        long shared = ~(first ^ last) & -(1L << mask);
        return shared == 0 ? Invalidation.EVERYTHING : Math.min(Invalidation.EVERYTHING,
                Long.numberOfTrailingZeros(shared));
    }
}
