/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.SparseMemory;

class StructTest {

    private static final Layout POINT = Layout.named("point").uint("x", 0, 4, "").uint("y", 4, 4, "").build();
    private static final Layout LAYOUT = Layout.named("sample").size(64)
            .text("name", 0, 8, "")
            .struct("origin", 8, POINT, "")
            .array("points", 16, POINT, 4, "")
            .uintBigEndian("magic", 48, 4, "")
            .flag("set", 52 * 8 + 3, "")
            .phys("next", 56, "sample", "")
            .build();

    @Test
    void whatIsWrittenToMemoryIsReadBack() {
        SparseMemory memory = new SparseMemory();
        Struct written = LAYOUT.blank(0x1ff0).setText("name", "first").set("magic", 0xd00dfeedL).set("set", 1)
                .set("next", 0xffff_8000_0000_1000L);
        written.struct("origin").set("x", 0xffff_ffffL);
        written.element("points", 3).set("y", 7);
        written.writeTo(memory);
        Struct read = LAYOUT.at(memory, 0x1ff0).orElseThrow();
        assertEquals("first", read.text("name"));
        assertEquals(0xd00dfeedL, read.get("magic"));
        assertTrue(read.is("set"));
        assertEquals(0xffff_8000_0000_1000L, read.get("next"));
        assertEquals(0xffff_ffffL, read.struct("origin").get("x"));
        assertEquals(7, read.element("points", 3).get("y"));
        assertEquals(0, read.element("points", 2).get("y"));
        assertArrayEquals(written.bytes(), read.bytes());
    }

    @Test
    void nestedStructuresKnowTheirOwnAddress() {
        Struct struct = LAYOUT.blank(0x5000);
        assertEquals(0x5008, struct.struct("origin").address());
        assertEquals(0x5000 + 16 + 2 * 8, struct.element("points", 2).address());
        assertEquals(POINT, struct.element("points", 2).layout());
    }

    @Test
    void aStructureThatIsNotWhollyInMemoryIsNotThere() {
        SparseMemory memory = new SparseMemory();
        memory.write(0x1000, new byte[4096]);
        assertTrue(LAYOUT.at(memory, 0x2000 - 64).isPresent());
        assertEquals(Optional.empty(), LAYOUT.at(memory, 0x2000 - 63));
        assertEquals(Optional.empty(), LAYOUT.at(memory, -64));
    }

    @Test
    void aViewOfGivenBytesChangesThemAndACopyDoesNot() {
        byte[] bytes = new byte[80];
        Struct view = LAYOUT.over(bytes, 16, 0);
        view.set("magic", 0x01020304);
        assertEquals(1, bytes[16 + 48]);
        view.bytes()[48] = 9;
        assertEquals(0x01020304, view.get("magic"));
    }

    @Test
    void tooFewBytesAndElementsBehindTheEndAreRejected() {
        assertThrows(IndexOutOfBoundsException.class, () -> LAYOUT.over(new byte[63], 0, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> LAYOUT.over(new byte[64], 1, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> LAYOUT.blank(0).element("points", 6));
        assertThrows(IndexOutOfBoundsException.class, () -> LAYOUT.blank(0).element("points", -3));
    }

    @Test
    void textEndsAtTheFirstNulOrAtTheEndOfItsBuffer() {
        byte[] bytes = "abcdefghijklmnop".repeat(4).getBytes(StandardCharsets.US_ASCII);
        Struct struct = LAYOUT.over(bytes, 0, 0);
        assertEquals("abcdefgh", struct.text("name"));
        struct.setText("name", "x");
        assertEquals("x", struct.text("name"));
        struct.setText("name", "");
        assertEquals("", struct.text("name"));
    }

    @Test
    void textThatLeavesNoRoomForItsNulIsRejected() {
        Struct struct = LAYOUT.blank(0);
        struct.setText("name", "1234567");
        assertThrows(IllegalArgumentException.class, () -> struct.setText("name", "12345678"));
        assertEquals("1234567", struct.text("name"));
    }

    @Test
    void settingAFieldOfTheWrongNameIsRejected() {
        assertThrows(IllegalArgumentException.class, () -> LAYOUT.blank(0).set("nothing", 1));
        assertFalse(LAYOUT.has("nothing"));
    }
}
