/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.liveupdate.abi.Hex;
import org.liveupdate.decode.iommu.DeviceEntry;
import org.liveupdate.decode.iommu.UnitEntry;

/** Rules about what devices refer to. */
final class DeviceRules {

    private static final Rule DOMAIN_MISSING = new Rule("device-domain-missing",
            "A device points to a domain entry",
            "domain_phys of a device is the physical address of an entry in a page of the domain array. The next"
                    + " kernel takes whatever stands there for the domain and restores page tables from it.",
            run -> {
                for (DeviceEntry device : run.liveDevices()) {
                    if (device.domain().isEmpty()) {
                        run.error(device.at(), device + ": expected the address of a domain entry, found "
                                + Hex.of(device.domainAddress()));
                    }
                }
            });

    private static final Rule DOMAIN_DELETED = new Rule("device-domain-deleted",
            "A preserved device has a preserved domain",
            "A device that is not deleted must not point to a deleted domain. As posted, unpreserving a device does"
                    + " not mark its entry as deleted (finding X04): after the domain is unpreserved the entry stays,"
                    + " the next kernel restores page tables that were freed, and stops with BUG.",
            run -> {
                for (DeviceEntry device : run.liveDevices()) {
                    if (device.domain().isPresent() && device.domain().get().deleted()) {
                        run.error(device.at(), device + ": expected a domain that is preserved, found the deleted "
                                + device.domain().get());
                    }
                }
            });

    private static final Rule UNIT_MISSING = new Rule("device-iommu-missing",
            "A device points to an IOMMU entry",
            "iommu_phys of a device is the physical address of an entry in a page of the IOMMU array. It says on"
                    + " which unit the domain id of the device is in use.",
            run -> {
                for (DeviceEntry device : run.liveDevices()) {
                    if (device.unit().isEmpty()) {
                        run.error(device.at(), device + ": expected the address of an IOMMU entry, found "
                                + Hex.of(device.unitAddress()));
                    } else if (device.unit().get().deleted()) {
                        run.error(device.at(), device + ": expected an IOMMU that is preserved, found the deleted "
                                + device.unit().get());
                    }
                }
            });

    private static final Rule USERS = new Rule("iommu-users",
            "An IOMMU counts the devices that are preserved on it",
            "ref_count of an IOMMU entry is the number of preserved devices behind the unit; it is unpreserved with"
                    + " the last of them. Another number means that a device was added or removed without it (finding"
                    + " X04: the entry of an unpreserved device stays without being marked as deleted).",
            DeviceRules::users);

    private DeviceRules() {
    }

    static List<Rule> all() {
        return List.of(DOMAIN_MISSING, DOMAIN_DELETED, UNIT_MISSING, USERS);
    }

    private static void users(CheckRun run) {
        Map<Long, Integer> counts = new HashMap<>();
        for (DeviceEntry device : run.liveDevices()) {
            counts.merge(device.unitAddress(), 1, Integer::sum);
        }
        for (UnitEntry unit : run.liveUnits()) {
            int users = counts.getOrDefault(unit.at(), 0);
            if (unit.entry().refCount() != users) {
                run.error(unit.at(), unit + ": expected ref_count " + users + ", the number of preserved devices that"
                        + " point to it, found " + unit.entry().refCount());
            }
        }
    }
}
