/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HexTest {

    @Test
    void all64BitsAreWrittenAndRead() {
        assertEquals("0xffffffffffffffff", Hex.of(-1));
        assertEquals(-1, Hex.parse("0xFFFFFFFFFFFFFFFF"));
        assertEquals("0x0", Hex.of(0));
        assertEquals(0x28a4000, Hex.parse(" 0X28a4000 "));
        assertEquals(42, Hex.parse("42"));
        assertEquals(-1, Hex.parse("18446744073709551615"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "0x", "28a4", "0x1ffffffffffffffff", "18446744073709551616", "-1", "0x-1", "0x1 2" })
    void anythingElseIsRejected(String text) {
        assertThrows(NumberFormatException.class, () -> Hex.parse(text));
    }
}
