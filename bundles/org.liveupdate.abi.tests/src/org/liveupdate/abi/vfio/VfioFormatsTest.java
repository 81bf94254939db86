/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.vfio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.layout.Struct;

class VfioFormatsTest {

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replace(" ", ""));
    }

    private static byte[] sample(VfioPciFormat format) {
        Struct struct = format.layout().blank(0).set("bdf", 0x128).set("domain", 3);
        if (format.layout().has("reset_works")) {
            struct.set("reset_works", 1);
        }
        if (format.hasToken()) {
            struct.struct("iommufd_ser").set("token", 0x11223344);
        }
        return struct.bytes();
    }

    @Test
    void everyVfioPciFormatHasItsBytes() {
        assertArrayEquals(hex("2801 0300 01"), sample(VfioPciFormat.SHORT_SEGMENT));
        assertArrayEquals(hex("2801 0300 01 44332211"), sample(VfioPciFormat.SHORT_SEGMENT_IOMMUFD));
        assertArrayEquals(hex("03000000 2801"), sample(VfioPciFormat.LONG_SEGMENT));
        assertArrayEquals(hex("03000000 2801 01"), sample(VfioPciFormat.LONG_SEGMENT_RESET));
        assertArrayEquals(hex("03000000 2801 01 44332211"), sample(VfioPciFormat.LONG_SEGMENT_IOMMUFD));
    }

    @Test
    void sizesTellTheVfioPciFormatsApart() {
        assertEquals(List.of(5, 6, 7, 9, 11),
                VfioPciFormat.all().stream().map(format -> format.layout().size()).sorted().toList());
    }

    @Test
    void onlyFormatsWithATokenUseTheSecondCompatibleString() {
        assertEquals(5, VfioPciFormat.compatibleWith("vfio-pci-v1").size());
        assertTrue(VfioPciFormat.compatibleWith("vfio-pci-v2").stream().allMatch(VfioPciFormat::hasToken));
        assertFalse(VfioPciFormat.compatibleWith("vfio-pci-v2").isEmpty());
        assertTrue(VfioPciFormat.compatibleWith("vfio-pci").isEmpty());
    }

    @Test
    void everyPciFormatHasItsBytes() {
        assertArrayEquals(hex("0300 2801"),
                PciFlbFormat.SHORT_SEGMENT.device().blank(0).set("domain", 3).set("bdf", 0x128).bytes());
        assertArrayEquals(hex("03000000 2801 0000"),
                PciFlbFormat.LONG_SEGMENT.device().blank(0).set("domain", 3).set("bdf", 0x128).bytes());
        assertArrayEquals(hex("03000000 2801 0200"), PciFlbFormat.REFCOUNTED.device().blank(0).set("domain", 3)
                .set("bdf", 0x128).set("refcount", 2).bytes());
    }

    @Test
    void pciFlbHasItsSlotsBehindTwoCounts() {
        byte[] bytes = hex("0d00000000000000 0200000000000000 00003000 00002800");
        Struct flb = PciFlbFormat.SHORT_SEGMENT.flb().over(bytes, 0, 0xb79000);
        assertEquals(13, flb.get("max_nr_devices"));
        assertEquals(2, flb.get("nr_devices"));
        assertEquals(0x28, flb.element("devices", 1).get("bdf"));
        assertEquals(0xb79014L, flb.element("devices", 1).address());
    }

    @Test
    void pciFormatsAreFoundByCompatibleString() {
        assertEquals(List.of(PciFlbFormat.SHORT_SEGMENT, PciFlbFormat.LONG_SEGMENT),
                PciFlbFormat.compatibleWith("pci-v1"));
        assertEquals(List.of(PciFlbFormat.REFCOUNTED), PciFlbFormat.compatibleWith("pci-v2"));
        assertEquals(List.of(PciFlbFormat.REFCOUNTED), PciFlbFormat.compatibleWith("pci-v3"));
        assertTrue(Stream.of("pci", "pci-v4").allMatch(name -> PciFlbFormat.compatibleWith(name).isEmpty()));
    }
}
