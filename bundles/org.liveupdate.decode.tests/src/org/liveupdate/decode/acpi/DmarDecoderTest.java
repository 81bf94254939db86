/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.ProblemLog;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.SparseMemory;
import org.liveupdate.abi.acpi.AcpiLayouts;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.kho.MemoryScan;

class DmarDecoderTest {

    /** The table that QEMU's firmware makes: one unit with eleven device scopes. */
    private static final String TABLE = ""
            + "444d4152980000000180424f4348532042585043202020200100000042585043010000002f0100000000000000000000"
            + "00006800000000000000d9fe000000000308000000ff0000010800000000000001080000000003000108000000000400"
            + "01080000000005000108000000000600020800000000070002080000000008000108000000001f000108000000001f02"
            + "0108000000001f03";

    private final ProblemLog problems = new ProblemLog();

    private static byte[] table() {
        return HexFormat.of().parseHex(TABLE);
    }

    private static byte[] fixed(byte[] table) {
        int sum = 0;
        table[9] = 0;
        for (byte each : table) {
            sum += each;
        }
        table[9] = (byte) -sum;
        return table;
    }

    private Optional<DmarTable> decode(byte[] table) {
        return DmarDecoder.decodeFile(table, problems);
    }

    private List<String> codes() {
        return problems.problems().stream().map(Problem::code).toList();
    }

    @Test
    void aRealTableNamesItsUnitAndDevices() {
        DmarTable table = decode(table()).orElseThrow();
        assertTrue(table.checksumOk());
        assertEquals(48, table.addressWidth());
        assertEquals(List.of(0xfed90000L), table.registerBases());
        List<DeviceScope> scopes = table.units().get(0).scopes();
        assertEquals(11, scopes.size());
        assertEquals("IOAPIC 0 ff:00.0", scopes.get(0).toString());
        assertEquals(Optional.of(Bdf.parse("00:1f.2")), scopes.get(9).requester());
        assertEquals("PCI sub-hierarchy 00:07.0", scopes.get(6).toString());
        assertEquals(List.of(), codes());
    }

    @Test
    void otherStructuresAndLongPathsAreDecoded() {
        String rmrr = "01002000 0000 0000 00000a0000000000 ffff0a0000000000 01080000 00001d00".replace(" ", "");
        String atsr = "02001400 01000000 010c 0000 0000 0100 0200 0301".replace(" ", "");
        String unknown = "ff000600 aabb".replace(" ", "");
        byte[] table = HexFormat.of().parseHex(TABLE + rmrr + atsr + unknown);
        table[4] = (byte) table.length;
        DmarTable found = decode(fixed(table)).orElseThrow();
        assertEquals(List.of("DRHD", "RMRR", "ATSR", "type 255"),
                found.structures().stream().map(RemappingStructure::name).toList());
        assertEquals(0xaffffL, found.structures().get(1).struct().get("limit"));
        assertEquals("PCI endpoint 00:01.0/02.0/03.1", found.structures().get(2).scopes().get(0).toString());
        assertEquals(Optional.empty(), found.structures().get(2).scopes().get(0).requester());
        assertEquals(List.of("dmar-structure-type"), codes());
    }

    @Test
    void aWrongChecksumIsAProblem() {
        byte[] table = table();
        table[9] ^= 1;
        assertFalse(decode(table).orElseThrow().checksumOk());
        assertEquals(List.of("dmar-checksum"), codes());
    }

    @Test
    void lengthsThatCannotBeEndTheTable() {
        byte[] table = table();
        table[50] = 0;
        assertTrue(decode(fixed(table)).orElseThrow().structures().isEmpty());
        table = table();
        table[65] = 0;
        assertTrue(decode(fixed(table)).orElseThrow().units().get(0).scopes().isEmpty());
        table = table();
        table[4] = 0x10;
        assertTrue(decode(table).isEmpty());
        assertTrue(decode(new byte[10]).isEmpty());
        assertEquals(List.of("dmar-structure-length", "dmar-scope-length", "dmar-length", "dmar-signature"), codes());
    }

    @Test
    void everySingleByteCorruptionGivesATableOrAProblem() {
        for (int i = 0; i < table().length; i++) {
            for (int flip : new int[] {1, 0x80, 0xff}) {
                byte[] table = table();
                table[i] ^= flip;
                Optional<DmarTable> found = decode(table);
                assertTrue(found.isEmpty() || !found.get().checksumOk());
            }
        }
    }

    private static SparseMemory firmware(boolean root) {
        SparseMemory memory = new SparseMemory();
        memory.write(0x1ffe2373, table());
        Struct rsdt = AcpiLayouts.HEADER.blank(0x1ffe3000).setText("oem_id", "T").set("length", 40);
        byte[] bytes = Arrays.copyOf(rsdt.bytes(), 40);
        System.arraycopy(new byte[] {'R', 'S', 'D', 'T'}, 0, bytes, 0, 4);
        System.arraycopy(new byte[] {0x73, 0x23, (byte) 0xfe, 0x1f}, 0, bytes, 36, 4);
        memory.write(0x1ffe3000, bytes);
        if (root) {
            byte[] pointer = new byte[20];
            System.arraycopy("RSD PTR ".getBytes(StandardCharsets.US_ASCII), 0, pointer, 0, 8);
            System.arraycopy(new byte[] {0, 0x30, (byte) 0xfe, 0x1f}, 0, pointer, 16, 4);
            int sum = 0;
            for (byte each : pointer) {
                sum += each;
            }
            pointer[8] = (byte) -sum;
            memory.write(0xf5240, pointer);
        }
        return memory;
    }

    private static Optional<DmarFinder.Found> find(SparseMemory memory) {
        DecodeContext context = DecodeContext.of(memory, Progress.NONE);
        DmarFinder finder = new DmarFinder(context);
        MemoryScan.run(context, finder);
        return finder.result();
    }

    @Test
    void theTableIsFoundByTheRootPointerOrElseByItsSignature() {
        DmarFinder.Found byPointer = find(firmware(true)).orElseThrow();
        assertTrue(byPointer.how().contains("0xf5240"), byPointer.how());
        assertEquals(0x1ffe2373, byPointer.table().struct().address());
        DmarFinder.Found bySignature = find(firmware(false)).orElseThrow();
        assertTrue(bySignature.how().contains("signature"), bySignature.how());
        assertEquals(1, bySignature.table().units().size());
    }

    @Test
    void lettersAreNoTable() {
        SparseMemory memory = new SparseMemory();
        memory.write(0x1000, "xxDMARxDMAR".getBytes(StandardCharsets.US_ASCII));
        memory.write(0x1ffc, "DMAR".getBytes(StandardCharsets.US_ASCII));
        assertEquals(Optional.empty(), find(memory));
    }
}
