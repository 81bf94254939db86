/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.iommu;

import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.LayoutBuilder;

/**
 * The layouts of {@code iommu-liveupdate} with version 1, the newest known development state: every structure a
 * multiple of 8 bytes, a version in front, an owner token in the device, and members for the Arm SMMUv3.
 */
public final class IommuLaterB {

    /** Compatible string of the FLB. */
    public static final String COMPATIBLE = "iommu-liveupdate";

    /** Value of the FLB's version field. */
    public static final long VERSION = 1;

    /** Type of a VT-d unit. */
    public static final long TYPE_INTEL = 1;

    /** Type of an Arm SMMUv3. */
    public static final long TYPE_SMMUV3 = 2;

    private static final String SOURCE = IommuLater.SOURCE + ", state of iommu-liveupdate version 1";

    /** A preserved domain. */
    public static final Layout DOMAIN = Layout.named("iommu_domain_ser").source(SOURCE).size(40)
            .doc("A preserved paging domain: where its page table begins and what is needed to build the same again.")
            .struct("hdr", 0, IommuLater.HDR, "header")
            .phys("top_table_phys", 8, "", "top page table")
            .uint("top_level", 16, 8, "level of the top table; number of levels minus 1")
            .uint("vasz", 24, 4, "width of an input address in bits")
            .uint("sign_extend", 28, 1, "1 if input addresses are sign-extended (first stage)")
            .bytes("padding", 29, 3, "padding")
            .uint("restored_domain", 32, 8, "kernel virtual address of the restored struct iommu_domain, 0 before")
            .build();

    /** VT-d part of a device. */
    public static final Layout DEVICE_INTEL = Layout.named("iommu_device_intel_ser").source(SOURCE).size(24)
            .doc("VT-d state of a device in scalable mode; zero in legacy mode.")
            .uint("restored", 0, 1, "1 once the next kernel uses the preserved PASID directory")
            .bytes("padding", 1, 7, "padding")
            .phys("pasid_table", 8, "vtd_pasid_directory", "PASID directory, in spite of the name")
            .uint("max_pasid", 16, 8, "capacity of the PASID directory in PASIDs")
            .build();

    /** SMMUv3 part of a device. */
    public static final Layout DEVICE_SMMUV3 = Layout.named("iommu_master_smmuv3_ser").source(SOURCE).size(24)
            .doc("SMMUv3 state of a device: its context descriptor table. The table itself is handed over by state"
                    + " tokens whose format is not known.")
            .uint("l1_cdtab_lu_state", 0, 8, "token of the first-level context descriptor table")
            .uint("num_l2_cdtables", 8, 4, "number of second-level tables")
            .bytes("padding", 12, 4, "padding")
            .phys("l2_cdtab_lu_states_phys", 16, "", "array of tokens of the second-level tables")
            .build();

    /** A preserved device behind a VT-d unit. */
    public static final Layout DEVICE = device()
            .struct("intel", 48, DEVICE_INTEL, "VT-d state; member of a union").build();

    /** A preserved device behind an SMMUv3. */
    public static final Layout DEVICE_ON_SMMUV3 = device()
            .struct("smmuv3", 48, DEVICE_SMMUV3, "SMMUv3 state; member of a union").build();

    /** SMMUv3 part of an IOMMU. */
    public static final Layout HW_SMMUV3 = Layout.named("iommu_smmuv3_hw_ser").source(SOURCE).size(32)
            .doc("An SMMUv3: its registers and its stream table.")
            .uint("phys_addr", 0, 8, "physical address of the register page")
            .uint("strtab_base_cfg", 8, 8, "value of STRTAB_BASE_CFG")
            .uint("l1_strtab_lu_state", 16, 8, "token of the linear or first-level stream table")
            .phys("l2_strtab_lu_states_phys", 24, "", "array of tokens of the second-level stream tables")
            .build();

    /** A preserved VT-d unit. */
    public static final Layout HW = hw()
            .struct("intel", 24, IommuLater.HW_INTEL, "VT-d state; member of a union").build();

    /** A preserved SMMUv3. */
    public static final Layout HW_ON_SMMUV3 = hw()
            .struct("smmuv3", 24, HW_SMMUV3, "SMMUv3 state; member of a union").build();

    /** A page of IOMMUs. */
    public static final Layout HW_PAGE = IommuLater.page("iommu_hw array page", HW);

    /** A page of domains. */
    public static final Layout DOMAIN_PAGE = IommuLater.page("iommu_domain array page", DOMAIN);

    /** A page of devices. */
    public static final Layout DEVICE_PAGE = IommuLater.page("iommu_device array page", DEVICE);

    /** What the FLB's data points to. */
    public static final Layout FLB = Layout.named("iommu_flb_ser").source(SOURCE).size(32)
            .doc("The start of everything: version of the format and first pages of the three object arrays.")
            .uint("version", 0, 8, "version of the format, 1; the next kernel panics on another one")
            .phys("iommu_array_phys", 8, HW_PAGE.name(), "first page of IOMMUs")
            .phys("iommu_domain_array_phys", 16, DOMAIN_PAGE.name(), "first page of domains")
            .phys("device_array_phys", 24, DEVICE_PAGE.name(), "first page of devices")
            .build();

    private IommuLaterB() {
    }

    private static LayoutBuilder device() {
        return Layout.named("iommu_device_ser").source(SOURCE).size(72)
                .doc("A preserved PCI device.")
                .struct("hdr", 0, IommuLater.HDR, "header")
                .uint("devid", 8, 4, "requester id: bus, device and function as bus << 8 | devfn")
                .uint("pci_domain_nr", 12, 4, "PCI segment")
                .uint("dma_owner_token", 16, 8, "LUO token of the iommufd file that owns the device")
                .struct("domain_iommu_ser", 24, IommuLater.DEV_MAP, "its attachment");
    }

    private static LayoutBuilder hw() {
        return Layout.named("iommu_hw_ser").source(SOURCE).size(112)
                .doc("A preserved IOMMU unit.")
                .struct("hdr", 0, IommuLater.HDR, "header")
                .uint("token", 8, 8, "what the next kernel finds the unit by; VT-d: physical address of the registers")
                .choice("type", 16 * 8 + 63, 16 * 8, IommuLater.TYPES, "which member of the union is used");
    }
}
