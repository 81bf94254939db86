/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveupdate.abi.vtd.UnitRegisters;

/** Register values beside an image. */
class RegistersFileTest {

    @TempDir
    Path folder;

    private List<UnitRegisters> read(String json) throws IOException, ImageException {
        return RegistersFile.read(Files.writeString(folder.resolve("registers.json"), json));
    }

    private String refused(String json) throws IOException {
        String message = assertThrows(ImageException.class, () -> read(json)).getMessage();
        assertTrue(message.startsWith(folder.resolve("registers.json").toString()), message);
        assertFalse(message.contains("\n"), message);
        return message;
    }

    @Test
    void readsOneUnit() throws Exception {
        UnitRegisters unit = read("""
                {"VER": "0x10", "CAP": "0x80d2008c222f0606", "RTADDR": "0x7a6000", "_drhd_base": "0xfed90000",
                 "FRCD": [{"lo": "0x600000000", "hi": "0x4000000600000300"}], "note": "by hand", "ECAP": null}
                """).get(0);
        assertEquals(0xfed90000L, unit.base());
        assertEquals(0x7a6000, unit.rtaddr());
        assertEquals(OptionalLong.of(0x80d2008c222f0606L), unit.get("CAP"));
        assertEquals(OptionalLong.of(0x4000000600000300L), unit.get("FRCD0_HI"));
        assertEquals(OptionalLong.empty(), unit.get("ECAP"));
    }

    @Test
    void acceptsNumbersInEveryForm() throws Exception {
        assertEquals(0x1400, read("{\"RTADDR\": 5120}").get(0).rtaddr());
        assertEquals(0x1400, read("{\"RTADDR\": \"5120\"}").get(0).rtaddr());
        assertEquals(-1, read("{\"RTADDR\": 18446744073709551615}").get(0).rtaddr());
        assertEquals(UnitRegisters.UNKNOWN_BASE, read("{\"RTADDR\": \"0X1400\"}").get(0).base());
    }

    @Test
    void readsSeveralUnits() throws Exception {
        assertEquals(2, read("[{\"RTADDR\": 4096}, {\"RTADDR\": 8192}]").get(1).rtaddr() / 4096);
        assertEquals(2, read("{\"units\": [{\"RTADDR\": 4096}, {\"RTADDR\": 8192}]}").size());
    }

    @Test
    void rebuildsRegistersFromTheRegisterPage() throws Exception {
        UnitRegisters unit = read("{\"GSTS\": 1, \"_raw_qwords\": {\"0x18\": \"0xc700000000000000\", "
                + "\"0x20\": \"0x7a6000\", \"0x30\": \"0x0000000200000000\", \"0x7f8\": \"0x1\"}}").get(0);
        assertEquals(0x7a6000, unit.rtaddr());
        assertEquals(OptionalLong.of(1), unit.get("GSTS"));
        assertEquals(OptionalLong.of(2), unit.get("FSTS"));
        assertEquals(OptionalLong.of(0), unit.get("GCMD"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{}|key RTADDR: expected the root table address, found nothing",
        "{\"RTADDR\": \"0xzz\"}|key RTADDR: expected a number of 64 bits such as 0x1f000, found \"0xzz\"",
        "{\"RTADDR\": true}|found true",
        "{\"RTADDR\": -1}|found -1",
        "{\"RTADDR\": 1.5}|found 1.5",
        "{\"RTADDR\": 1e999999999}|found 1e999999999",
        "{\"RTADDR\": {}}|found an object",
        "{\"RTADDR\": \"0x10000000000000000\"}|key RTADDR",
        "{\"RTADDR\": 99999999999999999999}|key RTADDR",
        "{\"RTADDR\": 1, \"CAP\": \"\"}|key CAP",
        "{\"RTADDR\": 1, \"FRCD\": 5}|key FRCD",
        "{\"RTADDR\": 1, \"FRCD\": [5]}|key FRCD",
        "{\"RTADDR\": 1, \"_raw_qwords\": []}|key _raw_qwords",
        "{\"RTADDR\": 1, \"_raw_qwords\": {\"x\": 1}}|expected offsets such as 0x20",
        "{\"RTADDR\": 1, \"_drhd_base\": \"none\"}|key _drhd_base",
        "[{\"RTADDR\": 1}, {}]|unit 1: key RTADDR",
        "[]|expected 1 to 1024 units, found 0",
        "[7]|unit 0: expected an object",
        "{\"units\": 7}|key units: expected an array, found 7",
        "7|expected an object with register values, found 7",
        "{\"RTADDR\": 1|expected JSON",
        "{\"RTADDR\": 1} x|expected",
        "RTADDR=1|expected JSON with register values, found: malformed text at line 1 column 1",
        "``|expected JSON"})
    void saysWhichKeyIsWrong(String json, String expected) throws IOException {
        String message = refused(json);
        assertTrue(message.contains(expected), message);
    }

    @Test
    void refusesDeepNestingAndHugeFiles() throws IOException {
        String deep = refused("[".repeat(100_000));
        assertTrue(deep.contains("expected JSON") && deep.length() < 200 + folder.toString().length(), deep);
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("registers.json").toFile(), "rw")) {
            file.setLength(1L << 33);
        }
        assertThrows(ImageException.class, () -> RegistersFile.read(folder.resolve("registers.json")));
        assertThrows(ImageException.class, () -> RegistersFile.read(folder));
        assertThrows(ImageException.class, () -> RegistersFile.read(folder.resolve("none.json")));
    }

    @Test
    void writesWhatItReads() throws Exception {
        List<UnitRegisters> units = List.of(new UnitRegisters(0xfed90000L, Map.of("RTADDR", 0x1000L, "CAP", -2L)),
                UnitRegisters.of(0x2400));
        Path file = folder.resolve("out.json");
        RegistersFile.write(file, units);
        assertEquals(units, RegistersFile.read(file));
        RegistersFile.write(file, units.subList(0, 1));
        assertEquals(units.subList(0, 1), RegistersFile.read(file));
        assertTrue(Files.readString(file).startsWith("{"));
    }
}
