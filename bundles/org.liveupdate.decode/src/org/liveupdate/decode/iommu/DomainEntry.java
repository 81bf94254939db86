/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.iommu;

import java.util.OptionalLong;

import org.liveupdate.abi.iommu.IommuField;

/**
 * A preserved paging domain.
 *
 * @param entry the entry that it was read from
 */
public record DomainEntry(ArrayEntry entry) implements IommuObject {

    /**
     * Physical address of the top page table.
     *
     * @return the address
     */
    public long topTable() {
        return entry.value(IommuField.TOP_TABLE).orElse(0);
    }

    /**
     * Level of the top table; 0 is a table of 4 KiB leaves.
     *
     * @return number of levels minus 1, as stored
     */
    public long topLevel() {
        return entry.value(IommuField.TOP_LEVEL).orElse(0);
    }

    /**
     * Width of an input address.
     *
     * @return width in bits, or empty if the generation does not record it
     */
    public OptionalLong addressWidth() {
        return entry.value(IommuField.ADDRESS_WIDTH);
    }

    /**
     * Whether input addresses are sign-extended.
     *
     * @return 0 or 1, or empty if the generation does not record it
     */
    public OptionalLong signExtend() {
        return entry.value(IommuField.SIGN_EXTEND);
    }

    /**
     * Kernel virtual address of the restored domain.
     *
     * @return the address, 0 before the domain is restored
     */
    public long restoredDomain() {
        return entry.value(IommuField.RESTORED_DOMAIN).orElse(0);
    }

    @Override
    public String toString() {
        return entry.toString();
    }
}
