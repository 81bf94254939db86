/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.iommu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.layout.Struct;

class IommuV1Test {

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replace(" ", "").replace("|", ""));
    }

    @Test
    void domainHasTheBytesOfThePostedLayout() {
        Struct domain = IommuV1.DOMAIN.blank(0);
        domain.struct("obj").set("ref_count", 1);
        domain.set("top_table", 0x123456000L).set("top_level", 3);
        assertArrayEquals(hex("00000000 | 01000000 | 00 | 0060452301000000 | 0300000000000000 | 0000000000000000"),
                domain.bytes());
    }

    @Test
    void flagsShareTheByteBehindTheReferenceCount() {
        Struct obj = IommuV1.OBJ.blank(0).set("deleted", 1);
        assertEquals(0x01, obj.bytes()[8]);
        obj.set("incoming", 1);
        assertEquals(0x03, obj.bytes()[8]);
        obj.set("deleted", 0);
        assertEquals(0x02, obj.bytes()[8]);
    }

    @Test
    void iommuEntryOfARealRunReadsAsTheKernelWroteIt() {
        Struct iommu = IommuV1.IOMMU.over(
                hex("0000000004000000000000d9fe00000000010000000000d9fe000000000060870000000000"), 0, 0xd1d010);
        assertEquals(4, iommu.struct("obj").get("ref_count"));
        assertEquals(0xfed90000L, iommu.get("token"));
        assertEquals(1, iommu.get("type"));
        assertEquals(0xfed90000L, iommu.struct("intel").get("phys_addr"));
        assertEquals(0x876000L, iommu.struct("intel").get("root_table"));
    }

    @Test
    void deviceEntryOfARealRunReadsAsTheKernelWroteIt() {
        Struct device = IommuV1.DEVICE.over(
                hex("00000000010000000201000000cefaedfe30000000000000000500000010a0ec00000000"
                        + "001060e100000000000000000000508b00000000000080000000000000"), 0, 0xf09010);
        assertTrue(device.struct("obj").is("incoming"));
        assertFalse(device.struct("obj").is("deleted"));
        assertEquals(0xfeedface00000001L, device.get("token"));
        assertEquals(0x30, device.get("devid"));
        assertEquals(0, device.get("pci_domain"));
        assertEquals(5, device.struct("domain_iommu_ser").get("did"));
        assertEquals(0xeca010L, device.struct("domain_iommu_ser").get("domain_phys"));
        assertEquals(0xe16010L, device.struct("domain_iommu_ser").get("iommu_phys"));
        assertEquals(0, device.get("type"));
        assertEquals(0x8b5000L, device.struct("intel").get("pasid_table"));
        assertEquals(32768, device.struct("intel").get("max_pasid"));
    }

    @Test
    void sizesAreThoseOfThePackedStructures() {
        assertEquals(9, IommuV1.OBJ.size());
        assertEquals(33, IommuV1.DOMAIN.size());
        assertEquals(20, IommuV1.ATTACHMENT.size());
        assertEquals(16, IommuV1.DEVICE_INTEL.size());
        assertEquals(49, IommuV1.DEVICE_SHORT.size());
        assertEquals(65, IommuV1.DEVICE.size());
        assertEquals(37, IommuV1.IOMMU.size());
        assertEquals(16, IommuV1.OBJS.size());
        assertEquals(16, IommuV1.IOMMUS.size());
        assertEquals(48, IommuV1.FLB.size());
        assertFalse(IommuV1.DEVICE_SHORT.has("intel"));
    }

    @Test
    void flbReadsAsThreeAddressesEachWithACount() {
        Struct flb = IommuV1.FLB.over(hex("00d0d1000000000001000000000000000" + "0b0b70000000000040000000000000000c0d10"
                + "0000000000400000000000000"), 0, 0xfca000);
        assertEquals(0xd1d000L, flb.get("iommus_phys"));
        assertEquals(1, flb.get("nr_iommus"));
        assertEquals(0xb7b000L, flb.get("iommu_domains_phys"));
        assertEquals(4, flb.get("nr_domains"));
        assertEquals(0xd1c000L, flb.get("devices_phys"));
        assertEquals(4, flb.get("nr_devices"));
    }

    @Test
    void pageHeaderHasTheLinkFirst() {
        Struct header = IommuV1.OBJS.blank(0).set("next_objs", 0x1234000).set("nr_objs", 62);
        assertArrayEquals(hex("00402301000000003e00000000000000"), header.bytes());
    }
}
