/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.iommu;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liveupdate.abi.iommu.ArrayFormat;
import org.liveupdate.abi.iommu.IommuGeneration;
import org.liveupdate.abi.layout.Struct;

/**
 * The serialized IOMMU state of one FLB.
 *
 * @param compatible compatible string of the FLB
 * @param generation format that it was read with, empty if the string or the version is not known
 * @param choice     why this format: what tells it from others with the same compatible string
 * @param address    physical address that the FLB's data gives
 * @param flb        the structure there, empty if it is outside the image or of an unknown format
 * @param raw        the first bytes at the address in hexadecimal, "" if there are none
 * @param pages      pages of all three arrays in chain order
 * @param iommus     IOMMU units in chain order, deleted ones included
 * @param domains    domains in chain order, deleted ones included
 * @param devices    devices in chain order, deleted ones included
 */
public record IommuState(String compatible, Optional<IommuGeneration> generation, String choice, long address,
        Optional<Struct> flb, String raw, List<ArrayPage> pages, List<UnitEntry> iommus, List<DomainEntry> domains,
        List<DeviceEntry> devices) {

    /** Copies the lists. */
    public IommuState {
        pages = List.copyOf(pages);
        iommus = List.copyOf(iommus);
        domains = List.copyOf(domains);
        devices = List.copyOf(devices);
    }

    /**
     * Pages of one array.
     *
     * @param kind what the array holds
     * @return its pages in chain order
     */
    public List<ArrayPage> pages(ArrayFormat.Kind kind) {
        return pages.stream().filter(page -> page.kind() == kind).toList();
    }

    /**
     * Domains by the physical address of their entries.
     *
     * @return a new map
     */
    public Map<Long, DomainEntry> domainsByAddress() {
        Map<Long, DomainEntry> map = new HashMap<>();
        domains.forEach(domain -> map.put(domain.at(), domain));
        return map;
    }

    /**
     * Devices that are not deleted.
     *
     * @return an unmodifiable list
     */
    public List<DeviceEntry> liveDevices() {
        return devices.stream().filter(device -> !device.deleted()).toList();
    }

    /**
     * Domains that are not deleted.
     *
     * @return an unmodifiable list
     */
    public List<DomainEntry> liveDomains() {
        return domains.stream().filter(domain -> !domain.deleted()).toList();
    }
}
