/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.fdt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.ProblemLog;

class FdtReaderTest {

    private static final long ADDRESS = 0x7000;

    private static byte[] small() {
        return new FdtBuilder().begin("").property("compatible", "kho-v4").begin("LUO").property("size", 32L).end()
                .end()
                .finish();
    }

    private static Problem refusal(byte[] blob) {
        ProblemLog log = new ProblemLog();
        assertFalse(FdtReader.read(blob, ADDRESS, log).isPresent());
        assertEquals(1, log.problems().size());
        assertEquals(FdtReader.CODE, log.problems().get(0).code());
        return log.problems().get(0);
    }

    private static byte[] with(String field, long value) {
        byte[] blob = small();
        FdtLayouts.HEADER.over(blob, 0, 0).set(field, value);
        return blob;
    }

    @ParameterizedTest
    @CsvSource({"magic, 0, 0", "magic, 0xd00dfeee, 0", "totalsize, 39, 4", "totalsize, 0xffffffff, 4",
        "version, 16, 20", "last_comp_version, 18, 24", "off_dt_struct, 0, 8", "off_dt_struct, 0x42, 8",
        "off_dt_struct, 0xfffffffc, 8", "off_dt_strings, 4, 12", "off_dt_strings, 0xffff, 12",
        "off_mem_rsvmap, 0x2c, 16",
        "off_mem_rsvmap, 0xfffffff8, 16", "size_dt_strings, 0x1000, 32", "size_dt_struct, 0xffffffff, 36"})
    void aHeaderThatContradictsTheBytesIsRefusedAtItsField(String field, long value, int offset) {
        Problem problem = refusal(with(field, value));
        assertEquals(ADDRESS + offset, problem.address());
        assertTrue(problem.message().contains(field), problem.message());
    }

    @Test
    void fewerBytesThanAHeaderAreRefused() {
        refusal(new byte[39]);
        refusal(new byte[0]);
    }

    @Test
    void blocksThatOverlapAreRefused() {
        assertTrue(refusal(with("off_dt_strings", FdtLayouts.HEADER.over(small(), 0, 0).get("off_dt_struct"))).message()
                .contains("overlaps"));
        byte[] blob = new FdtBuilder().reserve(1, 1).begin("").end().finish();
        FdtLayouts.HEADER.over(blob, 0, 0).set("off_dt_struct", 0x40).set("size_dt_struct", 0x20);
        assertTrue(refusal(blob).message().contains("overlaps"));
    }

    @Test
    void aReservationBlockWithoutEndIsRefused() {
        byte[] blob = small();
        Arrays.fill(blob, 0x30, blob.length, (byte) 1);
        assertTrue(refusal(blob).message().contains("closing entry"));
    }

    @Test
    void everyTruncationIsRefused() {
        byte[] blob = small();
        for (int length = 0; length < blob.length; length++) {
            refusal(Arrays.copyOf(blob, length));
        }
    }

    @ParameterizedTest
    @CsvSource({"0x40, 5, token", "0x40, 2, end token", "0x40, 9, root node", "0x40, 3, inside a node"})
    void aStructureBlockThatBeginsWrongIsRefused(int offset, int token, String part) {
        byte[] blob = small();
        Tokens.put(blob, offset, token);
        Problem problem = refusal(blob);
        assertTrue(problem.message().contains(part), problem.message());
        assertEquals(ADDRESS + offset, problem.address());
    }

    @Test
    void aPropertyLongerThanTheBlockIsRefused() {
        byte[] blob = small();
        Tokens.put(blob, 0x4c, 0x7fffffff);
        assertTrue(refusal(blob).message().contains("len"));
        Tokens.put(blob, 0x4c, -1);
        assertTrue(refusal(blob).message().contains("len"));
    }

    @Test
    void aNameOutsideTheStringsBlockIsRefused() {
        byte[] blob = small();
        Tokens.put(blob, 0x50, 0x1000);
        assertTrue(refusal(blob).message().contains("nameoff"));
        Tokens.put(blob, 0x50, -1);
        assertTrue(refusal(blob).message().contains("nameoff"));
    }

    @Test
    void aStringsBlockWithoutFinalNulIsRefusedIfItsLastStringIsUsed() {
        byte[] blob = small();
        blob[blob.length - 1] = 'x';
        assertTrue(refusal(blob).message().contains("nameoff"));
    }

    @Test
    void nestingIsBounded() {
        assertTrue(FdtReader.read(nested(FdtReader.MAX_DEPTH), 0, new ProblemLog()).isPresent());
        assertTrue(refusal(nested(FdtReader.MAX_DEPTH + 1)).message().contains("nested"));
    }

    private static byte[] nested(int depth) {
        FdtBuilder builder = new FdtBuilder();
        for (int i = 0; i < depth; i++) {
            builder.begin(i == 0 ? "" : "n" + i);
        }
        for (int i = 0; i < depth; i++) {
            builder.end();
        }
        return builder.finish();
    }

    @Test
    void whatStandsBehindTheBlobIsLeftAlone() {
        byte[] blob = small();
        byte[] page = Arrays.copyOf(blob, 4096);
        Arrays.fill(page, blob.length, page.length, (byte) 0x55);
        Optional<Fdt> tree = FdtReader.read(page, ADDRESS, new ProblemLog());
        assertArrayEquals(blob, tree.orElseThrow().toBytes());
    }

    @Test
    void noOperationsAndPaddingAndReservationsAreKept() {
        byte[] blob = new FdtBuilder().reserve(0x100000, 0x2000).reserve(5, 6).begin("").property("name", "ab")
                .property("unused", new byte[12]).end().finish();
        int property = blobOffset(blob, "unused");
        for (int at = property; at < property + 24; at += 4) {
            Tokens.put(blob, at, FdtLayouts.NOP);
        }
        blob[property - 1] = 0x77;
        blob[0x2a] = 0x11;
        ProblemLog log = new ProblemLog();
        Fdt tree = FdtReader.read(blob, 0, log).orElseThrow();
        assertEquals(List.of(new FdtReservation(0x100000, 0x2000), new FdtReservation(5, 6)), tree.reservations());
        assertEquals(1, tree.root().properties().size());
        assertEquals("ab", tree.root().property("name").orElseThrow().text().orElseThrow());
        assertArrayEquals(blob, tree.toBytes());
        assertEquals(List.of(), log.problems());
    }

    private static int blobOffset(byte[] blob, String property) {
        return FdtReader.read(blob, 0, new ProblemLog()).orElseThrow().root().property(property).orElseThrow().offset();
    }

    @Test
    void namesThatOccurTwiceAreKeptAndReported() {
        byte[] blob = new FdtBuilder().begin("").property("a", 1L).property("a", 2L).begin("n").end().begin("n").end()
                .end().finish();
        ProblemLog log = new ProblemLog();
        Fdt tree = FdtReader.read(blob, 0, log).orElseThrow();
        assertEquals(2, tree.root().properties().size());
        assertEquals(2, tree.root().children().size());
        assertEquals(1, tree.root().property("a").orElseThrow().u64().orElseThrow());
        assertEquals(2, log.problems().size());
    }

    @Test
    void textMustBeOneTerminatedString() {
        byte[] blob = new FdtBuilder().begin("").property("two", new byte[] {'a', 0, 'b', 0})
                .property("open", new byte[] {'a'}).property("none", new byte[0]).property("good", "x").end().finish();
        FdtNode root = FdtReader.read(blob, 0, new ProblemLog()).orElseThrow().root();
        assertFalse(root.property("two").orElseThrow().text().isPresent());
        assertFalse(root.property("open").orElseThrow().text().isPresent());
        assertFalse(root.property("none").orElseThrow().text().isPresent());
        assertEquals("x", root.property("good").orElseThrow().text().orElseThrow());
        assertFalse(root.property("good").orElseThrow().u64().isPresent());
        assertEquals("", root.compatible());
    }
}
