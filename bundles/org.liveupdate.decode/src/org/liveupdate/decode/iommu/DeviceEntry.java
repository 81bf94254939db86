/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.iommu;

import java.util.Optional;
import java.util.OptionalLong;

import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.iommu.IommuField;

/**
 * A preserved PCI device.
 *
 * @param entry  the entry that it was read from
 * @param unit   the IOMMU that it points to, if that is an entry of the same state
 * @param domain the domain that it points to, if that is an entry of the same state
 */
public record DeviceEntry(ArrayEntry entry, Optional<UnitEntry> unit, Optional<DomainEntry> domain)
        implements IommuObject {

    /**
     * Requester id.
     *
     * @return bus &lt;&lt; 8 | devfn as stored, 32 bits
     */
    public long deviceId() {
        return entry.value(IommuField.DEVICE_ID).orElse(0);
    }

    /**
     * The requester: what indexes the root and context tables.
     *
     * @return the low 16 bits of the requester id
     */
    public Bdf requester() {
        return Bdf.ofSourceId((int) deviceId());
    }

    /**
     * PCI segment.
     *
     * @return segment number
     */
    public long segment() {
        return entry.value(IommuField.PCI_SEGMENT).orElse(0);
    }

    /**
     * Id that the hardware tables use for the device's domain.
     *
     * @return domain id of VT-d
     */
    public long attachmentId() {
        return entry.value(IommuField.ATTACHMENT_ID).orElse(0);
    }

    /**
     * LUO token of the iommufd file that owns the device.
     *
     * @return the token, or empty if the generation does not record it
     */
    public OptionalLong ownerToken() {
        return entry.value(IommuField.OWNER_TOKEN);
    }

    /**
     * Where the domain's entry should be.
     *
     * @return physical address as stored
     */
    public long domainAddress() {
        return entry.value(IommuField.DOMAIN).orElse(0);
    }

    /**
     * Where the IOMMU's entry should be.
     *
     * @return physical address as stored
     */
    public long unitAddress() {
        return entry.value(IommuField.IOMMU).orElse(0);
    }

    /**
     * Physical address of the PASID directory.
     *
     * @return the address, 0 in legacy mode, or empty if the entry does not record it
     */
    public OptionalLong pasidDirectory() {
        return entry.value(IommuField.PASID_DIRECTORY);
    }

    /**
     * Capacity of the PASID directory.
     *
     * @return number of PASIDs, 0 in legacy mode, or empty if the entry does not record it
     */
    public OptionalLong maxPasid() {
        return entry.value(IommuField.MAX_PASID);
    }

    /**
     * The device's address as people write it.
     *
     * @return "bb:dd.f", with the segment in front if it is not 0
     */
    public String bdf() {
        return PciName.of(segment(), deviceId());
    }

    @Override
    public String toString() {
        return "device " + bdf() + " at " + Hex.of(at());
    }
}
