/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.fdt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.ProblemLog;

/** Builds the trees that kernels build and compares every byte, with libfdt's own output and with captured trees. */
class FdtGoldenTest {

    private static final String[] ROOT = {};

    private static final byte[] KHO_V4 = bytes("""
            d00dfeed 0000011d 00000038 000000e4
            00000028 00000011 00000010 00000000
            00000039 000000ac 00000000 00000000
            00000000 00000000 00000001 00000000
            00000003 00000007 00000015 6b686f2d
            76340000 00000003 00000008 00000000
            00504433 22110000 00000001 4c554f00
            00000003 00000008 0000002f 20000000
            00000000 00000003 00000008 00000020
            00b0bb0b 00000000 00000002 00000001
            6b657865 632d6d65 74616461 74610000
            00000003 00000008 0000002f 49000000
            00000000 00000003 00000008 00000020
            00a0aa0a 00000000 00000002 00000002
            00000009 70726573 65727665 642d6d65
            6d6f7279 2d6d6170 00636f6d 70617469
            626c6500 70726573 65727665 642d6461
            74610062 6c6f622d 73697a65 00
            """);

    private static final byte[] KHO_V1 = bytes("""
            d00dfeed 000000b4 00000038 00000090
            00000028 00000011 00000010 00000000
            00000024 00000058 00000000 00000000
            00000000 00000000 00000001 00000000
            00000003 00000007 00000015 6b686f2d
            76310000 00000003 00000008 00000000
            00000000 00000000 00000001 4c554f00
            00000003 00000008 00000020 00b0bb0b
            00000000 00000002 00000002 00000009
            70726573 65727665 642d6d65 6d6f7279
            2d6d6170 00636f6d 70617469 626c6500
            66647400
            """);

    private static final byte[] LUO_V1 = bytes("""
            d00dfeed 00000137 00000040 000000f8
            00000030 00000011 00000010 00000000
            0000003f 000000b8 00000000 00000000
            00000000 00000000 00000000 00000000
            00000001 00000000 00000003 00000007
            00000034 6c756f2d 76310000 00000003
            00000008 00000022 01000000 00000000
            00000001 6c756f2d 73657373 696f6e00
            00000003 0000000f 00000034 6c756f2d
            73657373 696f6e2d 76320000 00000003
            00000008 0000000f 00000001 00000000
            00000002 00000001 6c756f2d 666c6200
            00000003 0000000b 00000034 6c756f2d
            666c622d 76310000 00000003 00000008
            00000000 00000101 00000000 00000002
            00000002 00000009 6c756f2d 666c622d
            68656164 6572006c 756f2d73 65737369
            6f6e2d68 65616465 72006c69 76657570
            64617465 2d6e756d 62657200 636f6d70
            61746962 6c6500
            """);

    private static byte[] bytes(String words) {
        return HexFormat.of().parseHex(words.replaceAll("\\s", ""));
    }

    private static byte[] captured(String path) throws IOException {
        return Files.readAllBytes(
                Path.of(System.getProperty("liveupdate.samples", "../org.liveupdate.samples"), "captures")
                .resolve(path));
    }

    private static byte[] root(String compatible, long map) {
        return new FdtBuilder().begin("").property("compatible", compatible).property("preserved-memory-map", map).end()
                .finish();
    }

    /** What the kernel does for each sub-blob: open, add the node and its properties, pack. */
    private static byte[] withNode(byte[] blob, String name, long data, long size) {
        FdtEditor editor = FdtEditor.openInto(blob, 4096);
        editor.addSubnode(ROOT, name);
        editor.setProperty(new String[] {name}, "preserved-data", FdtBuilder.nativeU64(data));
        editor.setProperty(new String[] {name}, "blob-size", FdtBuilder.nativeU64(size));
        return editor.pack();
    }

    @Test
    void rootTreeOfKhoV4HasTheBytesOfLibfdt() {
        byte[] blob = root("kho-v4", 0x112233445000L);
        blob = withNode(blob, "kexec-metadata", 0xaaaa000, 73);
        blob = withNode(blob, "LUO", 0xbbbb000, 32);
        assertArrayEquals(KHO_V4, blob);
    }

    @Test
    void rootTreeOfKhoV1HasTheBytesOfLibfdt() {
        FdtEditor editor = FdtEditor.openInto(root("kho-v1", 0), 4096);
        editor.addSubnode(ROOT, "LUO");
        editor.setProperty(new String[] {"LUO"}, "fdt", FdtBuilder.nativeU64(0xbbbb000));
        assertArrayEquals(KHO_V1, editor.pack());
    }

    @Test
    void treeOfLuoV1HasTheBytesOfLibfdt() {
        byte[] blob = new FdtBuilder().begin("").property("compatible", "luo-v1").property("liveupdate-number", 1)
                .begin("luo-session").property("compatible", "luo-session-v2").property("luo-session-header", 0x1000000)
                .end()
                .begin("luo-flb").property("compatible", "luo-flb-v1").property("luo-flb-header", 0x1010000)
                .end().end().finish();
        assertArrayEquals(LUO_V1, blob);
    }

    @Test
    void theSequentialWriterLeavesTheReservationBlockWhereLibfdtDoes() {
        Fdt fresh = read(root("kho-v4", 0x5000));
        assertEquals(0x30, fresh.header("off_mem_rsvmap"));
        assertEquals(0x40, fresh.header("off_dt_struct"));
        Fdt packed = read(withNode(root("kho-v4", 0x5000), "LUO", 0x6000, 32));
        assertEquals(0x28, packed.header("off_mem_rsvmap"));
        assertEquals(0x38, packed.header("off_dt_struct"));
    }

    @Test
    void theIncomingTreeOfARealKernelCanBeRebuilt() throws IOException {
        assertArrayEquals(captured("kho-luo-handover/debugfs/fdt"), realTree());
    }

    @Test
    void theOutgoingTreeOfARealKernelIsTheBeginningOfTheSameTree() throws IOException {
        byte[] shown = captured("kho-luo-preserved/debugfs/fdt");
        assertEquals(233, shown.length);
        assertArrayEquals(shown, Arrays.copyOf(realTree(), shown.length));
    }

    private static byte[] realTree() {
        byte[] blob = root("kho-v4", 0x755000);
        blob = withNode(blob, "kexec-metadata", 0x75d000, 73);
        blob = withNode(blob, "kho_test", 0x914000, 240);
        blob = withNode(blob, "LUO", 0xc35000, 32);
        return withNode(blob, "memblock", 0xc63000, 210);
    }

    @Test
    void theTreeOfReservedMemoryOfARealKernelCanBeRebuilt() throws IOException {
        byte[] blob = new FdtBuilder().begin("").property("compatible", "memblock-v1")
                .begin("capres").property("compatible", "reserve-mem-v1").property("start", 0x1f8a0000L)
                .property("size", 0x10000L).end().end().finish();
        assertArrayEquals(captured("kho-luo-handover/debugfs/memblock"), blob);
        assertArrayEquals(captured("kho-luo-preserved/debugfs/memblock"), blob);
    }

    @Test
    void theTreeOfTheKernelsTestModuleCanBeRebuilt() throws IOException {
        byte[] blob = new FdtBuilder().begin("").property("compatible", "kho-test-v1")
                .property("magic", bytes("214f484b"))
                .begin("data").property("nr_folios", bytes("06000000"))
                .property("folios_info", bytes("00708d00000000000100000001000000"))
                .property("csum", bytes("e08bae31")).end().end().finish();
        assertArrayEquals(captured("kho-luo-handover/debugfs/kho_test"), blob);
    }

    @Test
    void everyGoldenTreeIsReadAndWrittenBackUnchanged() throws IOException {
        byte[][] blobs = {KHO_V4, KHO_V1, LUO_V1, captured("kho-luo-handover/debugfs/fdt"),
            captured("kho-luo-handover/debugfs/memblock"), captured("kho-luo-handover/debugfs/kho_test")};
        for (byte[] blob : blobs) {
            assertArrayEquals(blob, read(blob).toBytes());
        }
    }

    @Test
    void goldenTreesSayWhatTheyHold() {
        FdtNode root = read(KHO_V4).root();
        assertEquals("kho-v4", root.compatible());
        assertEquals(0x112233445000L, root.property("preserved-memory-map").orElseThrow().u64().orElseThrow());
        assertEquals("LUO", root.children().get(0).name());
        FdtNode metadata = root.child("kexec-metadata").orElseThrow();
        assertEquals(73, metadata.property("blob-size").orElseThrow().u64().orElseThrow());
        assertEquals(0xaaaa000, metadata.property("preserved-data").orElseThrow().u64().orElseThrow());
        FdtNode sessions = read(LUO_V1).root().child("luo-session").orElseThrow();
        assertEquals("luo-session-v2", sessions.compatible());
    }

    private static Fdt read(byte[] blob) {
        return FdtReader.read(blob, 0, new ProblemLog()).orElseThrow();
    }
}
