/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.iommu;

/** What the fields of serialized IOMMU objects mean, whatever a generation calls them and wherever it keeps them. */
public enum IommuField {
    /** Running number of any object. */
    INDEX,
    /** Users of any object. */
    REF_COUNT,
    /** Whether any object was unpreserved. */
    DELETED,
    /** Whether the next kernel has taken over any object. */
    INCOMING,

    /** IOMMU: what the next kernel finds the unit by. */
    UNIT_TOKEN,
    /** IOMMU: vendor type. */
    UNIT_TYPE,
    /** IOMMU: physical address of the register page. */
    REGISTER_BASE,
    /** IOMMU: physical address of the root table. */
    ROOT_TABLE,
    /** IOMMU: whether the next kernel has restored the unit. */
    UNIT_RESTORED,

    /** Domain: physical address of the top page table. */
    TOP_TABLE,
    /** Domain: level of the top table, number of levels minus 1. */
    TOP_LEVEL,
    /** Domain: width of an input address in bits. */
    ADDRESS_WIDTH,
    /** Domain: whether input addresses are sign-extended. */
    SIGN_EXTEND,
    /** Domain: kernel virtual address of the restored domain. */
    RESTORED_DOMAIN,

    /** Device: LUO token of the iommufd file that owns it. */
    OWNER_TOKEN,
    /** Device: requester id. */
    DEVICE_ID,
    /** Device: PCI segment. */
    PCI_SEGMENT,
    /** Device: id that the hardware tables use, the domain id of VT-d. */
    ATTACHMENT_ID,
    /** Device: physical address of the domain's entry. */
    DOMAIN,
    /** Device: physical address of the IOMMU's entry. */
    IOMMU,
    /** Device: physical address of the PASID directory. */
    PASID_DIRECTORY,
    /** Device: capacity of the PASID directory in PASIDs. */
    MAX_PASID,
    /** Device: whether the next kernel uses the preserved PASID directory. */
    DEVICE_RESTORED
}
