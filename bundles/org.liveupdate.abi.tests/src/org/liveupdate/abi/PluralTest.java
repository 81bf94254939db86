/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTest {

    @ParameterizedTest
    @CsvSource({"page, pages", "box, boxes", "address, addresses", "entry, entries",
        "key, keys", "switch, switches", "flash, flashes", "y, ys", "IOMMU unit, IOMMU units", "HWPT, HWPTs"})
    void everyNumberButOneTakesThePlural(String one, String many) {
        assertEquals("1 " + one, Plural.of(1, one));
        assertEquals("0 " + many, Plural.of(0, one));
        assertEquals("2 " + many, Plural.of(2, one));
    }

    @Test
    void irregularPluralsAreGiven() {
        assertEquals("1 leaf", Plural.of(1, "leaf", "leaves"));
        assertEquals("3 leaves", Plural.of(3, "leaf", "leaves"));
    }

    @Test
    void numbersAreUnsigned() {
        assertEquals("18446744073709551615 pages", Plural.of(-1, "page"));
    }
}
