/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.iommu;

import org.liveupdate.abi.layout.Layout;

/**
 * The layouts of {@code iommu-liveupdate-v1}, the development state of the second and third posting: as
 * {@link IommuLater}, with a packed domain and without an owner in the device.
 */
public final class IommuLaterA {

    /** Compatible string of the FLB. */
    public static final String COMPATIBLE = "iommu-liveupdate-v1";

    private static final String SOURCE = IommuLater.SOURCE + ", state of iommu-liveupdate-v1";

    /** A preserved domain. */
    public static final Layout DOMAIN = Layout.named("iommu_domain_ser").source(SOURCE).size(37)
            .doc("A preserved paging domain: where its page table begins and what is needed to build the same again.")
            .struct("hdr", 0, IommuLater.HDR, "header")
            .phys("top_table_phys", 8, "", "top page table")
            .uint("top_level", 16, 8, "level of the top table; number of levels minus 1")
            .uint("vasz", 24, 4, "width of an input address in bits")
            .flag("sign_extend", 28 * 8, "input addresses are sign-extended (first stage)")
            .reserved(28 * 8 + 7, 28 * 8 + 1)
            .uint("restored_domain", 29, 8, "kernel virtual address of the restored struct iommu_domain, 0 before")
            .build();

    /** VT-d part of a device. */
    public static final Layout DEVICE_INTEL = Layout.named("iommu_device_intel_ser").source(SOURCE).size(16)
            .doc("VT-d state of a device in scalable mode; zero in legacy mode.")
            .phys("pasid_table", 0, "vtd_pasid_directory", "PASID directory, in spite of the name")
            .uint("max_pasid", 8, 8, "capacity of the PASID directory in PASIDs")
            .build();

    /** A preserved device. */
    public static final Layout DEVICE = Layout.named("iommu_device_ser").source(SOURCE).size(56)
            .doc("A preserved PCI device.")
            .struct("hdr", 0, IommuLater.HDR, "header")
            .uint("devid", 8, 4, "requester id: bus, device and function as bus << 8 | devfn")
            .uint("pci_domain_nr", 12, 4, "PCI segment")
            .struct("domain_iommu_ser", 16, IommuLater.DEV_MAP, "its attachment")
            .struct("intel", 40, DEVICE_INTEL, "VT-d state; member of a union")
            .build();

    /** A preserved IOMMU. */
    public static final Layout HW = Layout.named("iommu_hw_ser").source(SOURCE).size(112)
            .doc("A preserved IOMMU unit.")
            .struct("hdr", 0, IommuLater.HDR, "header")
            .uint("token", 8, 8, "what the next kernel finds the unit by; VT-d: physical address of the register page")
            .choice("type", 16 * 8 + 63, 16 * 8, IommuLater.TYPES, "which member of the union is used")
            .struct("intel", 24, IommuLater.HW_INTEL, "VT-d state; member of a union")
            .build();

    /** A page of IOMMUs. */
    public static final Layout HW_PAGE = IommuLater.page("iommu_hw array page", HW);

    /** A page of domains. */
    public static final Layout DOMAIN_PAGE = IommuLater.page("iommu_domain array page", DOMAIN);

    /** A page of devices. */
    public static final Layout DEVICE_PAGE = IommuLater.page("iommu_device array page", DEVICE);

    /** What the FLB's data points to. */
    public static final Layout FLB = Layout.named("iommu_flb_ser").source(SOURCE).size(24)
            .doc("The start of everything: first pages of the three object arrays.")
            .phys("iommu_array_phys", 0, HW_PAGE.name(), "first page of IOMMUs")
            .phys("iommu_domain_array_phys", 8, DOMAIN_PAGE.name(), "first page of domains")
            .phys("device_array_phys", 16, DEVICE_PAGE.name(), "first page of devices")
            .build();

    private IommuLaterA() {
    }
}
