/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.iommu;

import java.util.Map;

import org.liveupdate.abi.layout.Field;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.LayoutBuilder;

/**
 * The layouts of {@code iommu-v1}, exactly as posted (patch series v1 of 2026-02-03, include/linux/kho/abi/iommu.h):
 * all packed, fields at odd offsets, and two one-bit fields that share one byte behind a reference count.
 */
public final class IommuV1 {

    /** Compatible string of the FLB. */
    public static final String COMPATIBLE = "iommu-v1";

    /** Types of an IOMMU, enum iommu_lu_type. */
    public static final Map<Long, String> TYPES = Map.of(0L, "IOMMU_INVALID", 1L, "IOMMU_INTEL");

    private static final String SOURCE = "IOMMU live update v1 as posted, include/linux/kho/abi/iommu.h";

    /** Header of every object. */
    public static final Layout OBJ = Layout.named("iommu_obj_ser").source(SOURCE).size(9)
            .doc("Header of every serialized object. The two flags are one-bit fields of a packed structure and so take"
                    + " one byte, not four.")
            .uint("idx", 0, 4, "running number of the object over all pages of its array")
            .uint("ref_count", 4, 4, "users of the object; for an IOMMU the number of preserved devices behind it")
            .flag("deleted", 64, "the object was unpreserved; its slot is never used again")
            .flag("incoming", 65, "the next kernel has taken the object over")
            .reserved(71, 66).build();

    /** A preserved domain. */
    public static final Layout DOMAIN = Layout.named("iommu_domain_ser").source(SOURCE).size(33)
            .doc("A preserved paging domain: where its page table begins.")
            .struct("obj", 0, OBJ, "header")
            .phys("top_table", 9, "", "top page table")
            .uint("top_level", 17, 8, "level of the top table, 0 for a table of 4 KiB leaves; number of levels minus 1")
            .uint("restored_domain", 25, 8, "kernel virtual address of the restored struct iommu_domain, 0 before")
            .build();

    /** How a device is attached. */
    public static final Layout ATTACHMENT = Layout.named("device_domain_iommu_ser").source(SOURCE).size(20)
            .doc("Which domain a device is attached to, on which IOMMU and under which domain id.")
            .uint("did", 0, 4, "domain id that the hardware tables use")
            .phys("domain_phys", 4, "iommu_domain_ser", "entry of the domain")
            .phys("iommu_phys", 12, "iommu_ser", "entry of the IOMMU")
            .build();

    /** VT-d part of a device. */
    public static final Layout DEVICE_INTEL = Layout.named("device_intel_ser").source(SOURCE + ", patch 09").size(16)
            .doc("VT-d state of a device in scalable mode; zero in legacy mode.")
            .phys("pasid_table", 0, "vtd_pasid_directory", "PASID directory, in spite of the name")
            .uint("max_pasid", 8, 8, "capacity of the PASID directory in PASIDs")
            .build();

    /** A preserved device before patch 09. */
    public static final Layout DEVICE_SHORT = device("device_ser", 49, SOURCE + ", patches 01 to 08").build();

    /** A preserved device after patch 09. */
    public static final Layout DEVICE = device("device_ser", 65, SOURCE + ", patch 09")
            .struct("intel", 49, DEVICE_INTEL, "VT-d state; member of a union").build();

    /** VT-d part of an IOMMU. */
    public static final Layout IOMMU_INTEL = Layout.named("iommu_intel_ser").source(SOURCE).size(16)
            .doc("A VT-d unit: its registers and its root table.")
            .uint("phys_addr", 0, 8, "physical address of the register page")
            .phys("root_table", 8, "", "root table, without mode bits")
            .build();

    /** A preserved IOMMU. */
    public static final Layout IOMMU = Layout.named("iommu_ser").source(SOURCE).size(37)
            .doc("A preserved IOMMU unit.")
            .struct("obj", 0, OBJ, "header")
            .uint("token", 9, 8, "what the next kernel finds the unit by; VT-d: physical address of the register page")
            .choice("type", 17 * 8 + 31, 17 * 8, TYPES, "which member of the union is used")
            .struct("intel", 21, IOMMU_INTEL, "VT-d state; member of a union")
            .build();

    /** Header of an array page. */
    public static final Layout OBJS = Layout.named("iommu_objs_ser").source(SOURCE).size(16)
            .doc("Header of one page of an object array.")
            .phys("next_objs", 0, "", "next page of the same array, 0 at the end")
            .uint("nr_objs", 8, 8, "entries used in this page, deleted ones included")
            .build();

    /** A page of IOMMUs. */
    public static final Layout IOMMUS = page("iommus_ser", "iommus", IOMMU);

    /** A page of domains. */
    public static final Layout DOMAINS = page("iommu_domains_ser", "iommu_domains", DOMAIN);

    /** A page of devices. */
    public static final Layout DEVICES = page("devices_ser", "devices", DEVICE);

    /** A page of devices before patch 09. */
    public static final Layout DEVICES_SHORT = page("devices_ser", "devices", DEVICE_SHORT);

    /** What the FLB's data points to. */
    public static final Layout FLB = Layout.named("iommu_lu_flb_ser").source(SOURCE).size(48)
            .doc("The start of everything: first pages of the three object arrays, and how many objects each has.")
            .phys("iommus_phys", 0, "iommus_ser", "first page of IOMMUs")
            .uint("nr_iommus", 8, 8, "IOMMUs over all pages, deleted ones included")
            .phys("iommu_domains_phys", 16, "iommu_domains_ser", "first page of domains")
            .uint("nr_domains", 24, 8, "domains over all pages, deleted ones included")
            .phys("devices_phys", 32, "devices_ser", "first page of devices")
            .uint("nr_devices", 40, 8, "devices over all pages, deleted ones included")
            .build();

    private IommuV1() {
    }

    private static LayoutBuilder device(String name, int size, String source) {
        return Layout.named(name).source(source).size(size)
                .doc("A preserved PCI device.")
                .struct("obj", 0, OBJ, "header")
                .uint("token", 9, 8, "LUO token of the iommufd file that the device belongs to")
                .uint("devid", 17, 4, "requester id: bus, device and function as bus << 8 | devfn")
                .uint("pci_domain", 21, 4, "PCI segment")
                .struct("domain_iommu_ser", 25, ATTACHMENT, "its attachment")
                .choice("type", 45 * 8 + 31, 45 * 8, TYPES, "never written by the posted code, so 0");
    }

    private static Layout page(String name, String array, Layout element) {
        return Layout.named(name).source(SOURCE).size(OBJS.size())
                .doc("One 4 KiB page of an object array.")
                .struct("objs", 0, OBJS, "header")
                .array(array, OBJS.size(), element, Field.OPEN, "entries, objs.nr_objs of them").build();
    }
}
