/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.liveupdate.abi.vtd.DomainIds;
import org.liveupdate.decode.iommu.DeviceEntry;
import org.liveupdate.decode.vtd.VtdUnit;

/** Rules about domain ids. */
final class DomainIdRules {

    private static final Rule RANGE = new Rule("domain-id-range",
            "The domain id of a device can be allocated",
            "Domain ids 0 and 1 are reserved (0 tags entries that are not present, 1 is the identity domain), and the"
                    + " unit supports 1 << (4 + 2 * CAP.ND) ids. As posted, the next kernel accepts any id that is not"
                    + " negative (finding F37), so a device could end up in the reserved ones.",
            DomainIdRules::range);

    private static final Rule SHARED = new Rule("domain-id-shared",
            "One domain has one id on an IOMMU, and one id means one domain",
            "Cached translations are tagged with the domain id. Two domains with one id on the same unit would see"
                    + " each other's translations; a domain with two ids on a unit would not be invalidated"
                    + " completely.",
            DomainIdRules::shared);

    private DomainIdRules() {
    }

    static List<Rule> all() {
        return List.of(RANGE, SHARED);
    }

    private static void range(CheckRun run) {
        for (DeviceEntry device : run.liveDevices()) {
            OptionalLong cap = device.unit().flatMap(run::hardware).map(VtdUnit::registers)
                    .map(registers -> registers.get("CAP")).orElse(OptionalLong.empty());
            long count = cap.isPresent() ? DomainIds.count(cap.getAsLong()) : 1L << 16;
            long id = device.attachmentId();
            if (id < DomainIds.FIRST_ALLOCATED || id >= count) {
                run.error(device.at(), device + ": expected a domain id from " + DomainIds.FIRST_ALLOCATED + " to "
                        + (count - 1) + ", found " + Long.toUnsignedString(id));
            }
        }
    }

    /** An IOMMU with a domain id, or an IOMMU with a domain. */
    private record Key(long iommu, long what) {
    }

    private static void shared(CheckRun run) {
        Map<Key, DeviceEntry> byId = new HashMap<>();
        Map<Key, DeviceEntry> byDomain = new HashMap<>();
        for (DeviceEntry device : run.liveDevices()) {
            DeviceEntry sameId = byId.putIfAbsent(new Key(device.unitAddress(), device.attachmentId()), device);
            if (sameId != null && sameId.domainAddress() != device.domainAddress()) {
                run.error(device.at(), device + ": expected a domain id of its own domain, found "
                        + device.attachmentId() + ", which " + sameId + " uses for another domain");
            }
            DeviceEntry sameDomain = byDomain.putIfAbsent(new Key(device.unitAddress(), device.domainAddress()),
                    device);
            if (sameDomain != null && sameDomain.attachmentId() != device.attachmentId()) {
                run.error(device.at(), device + ": expected the domain id " + sameDomain.attachmentId() + " that "
                        + sameDomain + " uses for the same domain, found " + device.attachmentId());
            }
        }
    }
}
