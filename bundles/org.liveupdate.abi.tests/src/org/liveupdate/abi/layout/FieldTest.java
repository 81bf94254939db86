/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.layout.Field.Kind;

class FieldTest {

    private static final Layout LAYOUT = Layout.named("sample").size(16)
            .flag("flag", 3, "")
            .bits("number", 9, 4, "")
            .pointer("pointer", 63, 12, "", "")
            .choice("choice", 65, 64, Map.of(1L, "one"), "")
            .pfn("pfn", 127, 76, "", "")
            .build();

    @Test
    void aPointerIsReadAsTheAddressWithItsLowBitsZero() {
        byte[] bytes = new byte[16];
        LAYOUT.field("pointer").set(bytes, 0, 0x1234_5000L);
        assertEquals(0x50, bytes[1]);
        assertEquals(0x1234_5000L, LAYOUT.field("pointer").get(bytes, 0));
    }

    @Test
    void aPageFrameNumberIsReadAsTheAddressOfTheFrame() {
        byte[] bytes = new byte[16];
        LAYOUT.field("pfn").set(bytes, 0, 0x3000);
        assertEquals(0x3000, LAYOUT.field("pfn").get(bytes, 0));
        assertEquals(0x30, bytes[9]);
    }

    @Test
    void valuesThatDoNotFitAreRejectedAndNothingIsWritten() {
        byte[] bytes = new byte[16];
        assertThrows(IllegalArgumentException.class, () -> LAYOUT.field("number").set(bytes, 0, 64));
        assertThrows(IllegalArgumentException.class, () -> LAYOUT.field("flag").set(bytes, 0, 2));
        assertThrows(IllegalArgumentException.class, () -> LAYOUT.field("flag").set(bytes, 0, -1));
        assertThrows(IllegalArgumentException.class, () -> LAYOUT.field("pointer").set(bytes, 0, 0x1234));
        assertEquals(0, LAYOUT.over(bytes, 0, 0).get("number"));
        assertEquals(0, LAYOUT.over(bytes, 0, 0).get("pointer"));
    }

    @Test
    void maskAndValueInAWordAgreeWithTheBytes() {
        assertEquals(0x8, LAYOUT.field("flag").mask());
        assertEquals(0x3f0, LAYOUT.field("number").mask());
        assertEquals(0xffff_ffff_ffff_f000L, LAYOUT.field("pointer").mask());
        assertEquals(0x15, LAYOUT.field("number").of(0xf000_0000_0000_0150L));
        assertEquals(0x7000L, LAYOUT.field("pointer").of(0x7abcL));
    }

    @Test
    void aFieldBehindTheFirstWordHasNoMask() {
        assertThrows(IllegalStateException.class, () -> LAYOUT.field("choice").mask());
    }

    @Test
    void aFieldThatCrossesBytesKnowsTheBytesItTouches() {
        Field number = LAYOUT.field("number");
        assertEquals(0, number.offset());
        assertEquals(2, number.byteLength());
        assertEquals(9, LAYOUT.field("pfn").offset());
    }

    @Test
    void onlyNumbersOfAtMostSixtyFourBitsAreNumbers() {
        Layout wide = Layout.named("wide").text("text", 0, 8, "").bytes("bytes", 8, 4, "")
                .reserved(12 * 8 + 99, 12 * 8).reserved(223, 200).build();
        assertFalse(wide.field("text").isNumber());
        assertFalse(wide.field("bytes").isNumber());
        assertFalse(wide.fields().get(2).isNumber());
        assertTrue(wide.fields().get(3).isNumber());
        assertEquals(Kind.RESERVED, wide.fields().get(3).kind());
    }
}
