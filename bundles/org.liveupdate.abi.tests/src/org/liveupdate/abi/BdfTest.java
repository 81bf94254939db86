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

class BdfTest {

    @Test
    void theUsualNotationIsReadAndWritten() {
        Bdf bdf = Bdf.parse("0000:1f:1d.7");
        assertEquals(0x1f, bdf.bus());
        assertEquals(0x1d, bdf.device());
        assertEquals(7, bdf.function());
        assertEquals("1f:1d.7", bdf.toString());
        assertEquals(bdf, Bdf.parse(bdf.toString()));
    }

    @Test
    void allSourceIdsComeBack() {
        for (int id = 0; id < 0x10000; id++) {
            assertEquals(id, Bdf.ofSourceId(id).sourceId());
        }
        assertEquals("ff:1f.7", Bdf.ofSourceId(-1).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "00:00", "00:20.0", "00:00.8", "100:00.0", "0:0:0:0.0", "00:0g.0", "00-03.0" })
    void anythingElseIsRejectedWithTheTextInTheMessage(String text) {
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> Bdf.parse(text));
        assertEquals(true, error.getMessage().endsWith("found \"" + text + "\""));
    }

    @Test
    void numbersOutOfRangeAreRejected() {
        assertThrows(IllegalArgumentException.class, () -> new Bdf(256, 0));
        assertThrows(IllegalArgumentException.class, () -> new Bdf(0, -1));
    }
}
