/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.iommu;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.layout.Struct;

class IommuLaterTest {

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replace(" ", ""));
    }

    @Test
    void sizesOfLaterAAreThoseOfTheDevelopmentTree() {
        assertEquals(8, IommuLater.HDR.size());
        assertEquals(24, IommuLater.DEV_MAP.size());
        assertEquals(88, IommuLater.HW_INTEL.size());
        assertEquals(16, IommuLater.ARRAY_HDR.size());
        assertEquals(37, IommuLaterA.DOMAIN.size());
        assertEquals(56, IommuLaterA.DEVICE.size());
        assertEquals(112, IommuLaterA.HW.size());
        assertEquals(24, IommuLaterA.FLB.size());
    }

    @Test
    void sizesOfLaterBAreMultiplesOfEight() {
        assertEquals(40, IommuLaterB.DOMAIN.size());
        assertEquals(24, IommuLaterB.DEVICE_INTEL.size());
        assertEquals(24, IommuLaterB.DEVICE_SMMUV3.size());
        assertEquals(72, IommuLaterB.DEVICE.size());
        assertEquals(72, IommuLaterB.DEVICE_ON_SMMUV3.size());
        assertEquals(32, IommuLaterB.HW_SMMUV3.size());
        assertEquals(112, IommuLaterB.HW.size());
        assertEquals(112, IommuLaterB.HW_ON_SMMUV3.size());
        assertEquals(32, IommuLaterB.FLB.size());
    }

    @Test
    void laterADomainIsPackedBehindTheSignExtendBit() {
        Struct domain = IommuLaterA.DOMAIN.blank(0).set("top_table_phys", 0x123456000L).set("top_level", 3)
                .set("vasz", 48).set("sign_extend", 1).set("restored_domain", 0xff11000001c24a00L);
        domain.struct("hdr").set("ref_count", 1).set("flags", IommuLater.INCOMING);
        assertArrayEquals(hex("0100000002000000 0060452301000000 0300000000000000 30000000 01 004ac201000011ff"),
                domain.bytes());
    }

    @Test
    void laterADeviceHasItsAttachmentAtOffset16() {
        Struct device = IommuLaterA.DEVICE.blank(0).set("devid", 0x128).set("pci_domain_nr", 2);
        device.struct("domain_iommu_ser").set("attachment_id", 5).set("domain_phys", 0x2010).set("iommu_phys", 0x1010);
        device.struct("intel").set("pasid_table", 0x5000).set("max_pasid", 32768);
        assertArrayEquals(hex("0000000000000000 28010000 02000000 0500000000000000 1020000000000000 1010000000000000"
                + "0050000000000000 0080000000000000"), device.bytes());
    }

    @Test
    void laterBDomainOfARealRunReadsAsTheKernelWroteIt() {
        Struct domain = IommuLaterB.DOMAIN.over(
                hex("010000000200000000708b000000000003000000000000003000000000000000004a3e01000011ff"), 0, 0xe69010);
        assertEquals(2, domain.struct("hdr").get("flags"));
        assertEquals(0x8b7000L, domain.get("top_table_phys"));
        assertEquals(3, domain.get("top_level"));
        assertEquals(48, domain.get("vasz"));
        assertEquals(0, domain.get("sign_extend"));
        assertEquals(0xff110000013e4a00L, domain.get("restored_domain"));
    }

    @Test
    void laterBDeviceOfARealRunReadsAsTheKernelWroteIt() {
        Struct device = IommuLaterB.DEVICE.over(hex("0100000000000000300000000000000001000000cefaedfe0500000000000000"
                + "1080b700000000001090b70000000000000000000000000000207000000000000080000000000000"), 0, 0xf48010);
        assertEquals(0x30, device.get("devid"));
        assertEquals(0xfeedface00000001L, device.get("dma_owner_token"));
        assertEquals(5, device.struct("domain_iommu_ser").get("attachment_id"));
        assertEquals(0xb78010L, device.struct("domain_iommu_ser").get("domain_phys"));
        assertEquals(0xb79010L, device.struct("domain_iommu_ser").get("iommu_phys"));
        assertEquals(0x702000L, device.struct("intel").get("pasid_table"));
        assertEquals(32768, device.struct("intel").get("max_pasid"));
    }

    @Test
    void laterBUnitOfARealRunNamesItsPreservedContextTables() {
        Struct unit = IommuLaterB.HW.over(hex("04000000000000000000d9fe00000000010000000000000001000000000000000000d9fe"
                + "0000000000d0870000000000" + "1500000000000000" + "00".repeat(56)), 0, 0xed1010);
        assertEquals(4, unit.struct("hdr").get("ref_count"));
        assertEquals(0xfed90000L, unit.get("token"));
        assertEquals(1, unit.get("type"));
        assertEquals(1, unit.struct("intel").get("restored"));
        assertEquals(0xfed90000L, unit.struct("intel").get("phys_addr"));
        assertEquals(0x87d000L, unit.struct("intel").get("root_table"));
        assertEquals(0x15, unit.struct("intel").element("context_tables_bitmap", 0).get("bits"));
    }

    @Test
    void laterBSmmuMembersShareTheUnionOfTheVtdOnes() {
        Struct unit = IommuLaterB.HW_ON_SMMUV3.blank(0).set("type", IommuLaterB.TYPE_SMMUV3);
        unit.struct("smmuv3").set("phys_addr", 0x9050000).set("strtab_base_cfg", 0x10008)
                .set("l1_strtab_lu_state", 7).set("l2_strtab_lu_states_phys", 0x6000);
        assertArrayEquals(hex("0000000000000000 0000000000000000 0200000000000000 0000050900000000 0800010000000000"
                + "0700000000000000 0060000000000000" + "00".repeat(56)), unit.bytes());
        Struct device = IommuLaterB.DEVICE_ON_SMMUV3.blank(0);
        device.struct("smmuv3").set("l1_cdtab_lu_state", 9).set("num_l2_cdtables", 2)
                .set("l2_cdtab_lu_states_phys", 0x7000);
        assertArrayEquals(hex("00".repeat(48) + "0900000000000000 02000000 00000000 0070000000000000"), device.bytes());
    }

    @Test
    void flbOfLaterBBeginsWithTheVersion() {
        Struct flb = IommuLaterB.FLB.over(
                hex("01000000000000000090b700000000000080b700000000000080f40000000000"), 0, 0xb7d000);
        assertEquals(1, flb.get("version"));
        assertEquals(0xb79000L, flb.get("iommu_array_phys"));
        assertEquals(0xb78000L, flb.get("iommu_domain_array_phys"));
        assertEquals(0xf48000L, flb.get("device_array_phys"));
    }

    @Test
    void flbOfLaterAHasNoVersion() {
        Struct flb = IommuLaterA.FLB.blank(0).set("iommu_array_phys", 0x1000).set("iommu_domain_array_phys", 0x2000)
                .set("device_array_phys", 0x3000);
        assertArrayEquals(hex("0010000000000000 0020000000000000 0030000000000000"), flb.bytes());
    }
}
