/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.iommufd;

import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.iommufd.IommufdFormat;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.decode.iommu.DomainEntry;

/**
 * A preserved HWPT.
 *
 * @param index  its number in the file
 * @param struct its bytes
 * @param domain the domain that it points to, if that is an entry of the decoded IOMMU state
 */
public record HwptEntry(int index, Struct struct, Optional<DomainEntry> domain) {

    /**
     * Where the entry stands.
     *
     * @return physical address of its first byte
     */
    public long at() {
        return struct.address();
    }

    /**
     * What userspace marked it with.
     *
     * @return the token
     */
    public long token() {
        return struct.get(IommufdFormat.TOKEN);
    }

    /**
     * Where the domain's entry should be.
     *
     * @return physical address as stored
     */
    public long domainAddress() {
        return struct.get(IommufdFormat.DOMAIN);
    }

    /**
     * Whether the next kernel's userspace has it back.
     *
     * @return the byte as stored; 0 before
     */
    public long reclaimed() {
        return struct.get(IommufdFormat.RECLAIMED);
    }

    @Override
    public String toString() {
        return "HWPT " + index + " at " + Hex.of(at());
    }
}
