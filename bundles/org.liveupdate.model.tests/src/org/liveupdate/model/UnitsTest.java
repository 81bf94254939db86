/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {
    @ParameterizedTest
    @CsvSource({"0,0", "0x0,0", "4096,4096", "0x1000,4096", "4 KiB,4096", "4k,4096", "2MiB,2097152", "2 M,2097152",
        "1.5 GiB,1610612736", "0x1_0000,65536", "1_000,1000", "3 pages,12288", "7 bytes,7", "0xffffffffffffffff,-1",
        "16777216 TiB,0x0", "8 EiB,-9223372036854775808"})
    void readsAddressesAndSizes(String text, String value) {
        if (value.equals("0x0")) {
            assertThrows(IllegalArgumentException.class, () -> Units.parseSize(text), "2^64 does not fit");
        } else {
            assertEquals(Long.parseLong(value), Units.parseSize(text));
            assertEquals(Long.parseLong(value), Units.parseAddress(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0x", "-1", "2 MB", "2 kB x", "0xg", "1.5", "0.3 KiB", "99999999999999999999",
        "0x1ffffffffffffffff", "twelve", "1e3", "0x__"})
    void refusesWhatIsNoNumber(String text) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Units.parseAddress(text));
        assertTrue(e.getMessage().startsWith("expected "), e.getMessage());
        assertTrue(e.getMessage().contains("\"" + text + "\""), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "1023,1023", "1024,1 KiB", "4096,4 KiB", "4097,4097", "2097152,2 MiB",
            "1610612736,1536 MiB",
        "-1,0xffffffffffffffff", "1152921504606846976,1 EiB"})
    void writesTheLargestUnitThatDivides(long value, String text) {
        assertEquals(text, Units.size(value));
        assertEquals(value, Units.parseSize(text), "and reads it back");
    }

    @Test
    void writesAddressesUnsigned() {
        assertEquals("0xffffffffffffffff", Units.address(-1));
        assertEquals("0x0", Units.address(0));
    }

    @Test
    void everyPciAddressIsReadBack() {
        for (int id = 0; id < 0x10000; id += 37) {
            Bdf bdf = new Bdf(id & 3, id >> 8, id >> 3 & 31, id & 7);
            assertEquals(bdf, Bdf.parse(bdf.toString()));
            assertEquals(id, bdf.requesterId());
        }
        assertEquals(new Bdf(0, 0, 6, 0), Bdf.parse("00:06.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0:0", "00:20.0", "00:00.8", "10000:00:00.0", "00:00:00:00.0", "0000:00:06.0x"})
    void refusesWhatIsNoPciAddress(String text) {
        assertThrows(IllegalArgumentException.class, () -> Bdf.parse(text));
    }

    @Test
    void pciAddressesAreOrderedBySegmentThenRequester() {
        assertTrue(Bdf.parse("0000:ff:1f.7").compareTo(Bdf.parse("0001:00:00.0")) < 0);
        assertTrue(Bdf.parse("00:06.1").compareTo(Bdf.parse("00:06.0")) > 0);
    }

    @ParameterizedTest
    @CsvSource({"seal shrink grow,7", "F_SEAL_SEAL|F_SEAL_GROW,5", "'write, future-write',24", "0x7,7", "'',0",
            "exec,32"})
    void readsSeals(String text, int seals) {
        assertEquals(seals, Seals.parse(text));
    }

    @Test
    void writesSealsInTheOrderOfBitsAndKeepsUnknownBits() {
        assertEquals("seal shrink grow", Seals.text(7));
        assertEquals("exec 0x40", Seals.text(0x60));
        assertEquals(0x60, Seals.parse(Seals.text(0x60)));
        assertThrows(IllegalArgumentException.class, () -> Seals.parse("walrus"));
    }

    @Test
    void knowsTheFindings() {
        assertEquals("F34", Findings.parse(" f34"));
        assertTrue(Findings.isFinding("X16"));
        for (String none : new String[] {"F00", "F66", "X17", "X00", "G01", "F1"}) {
            assertThrows(IllegalArgumentException.class, () -> Findings.parse(none), none);
        }
    }
}
