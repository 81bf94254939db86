/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.kho;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.kho.KhoGeneration;
import org.liveupdate.kernel.memory.MachineMemory;

/** Every byte of root trees, as libfdt makes them for the kernel. */
class RootTreeTest {

    private static final String V4 = """
            d00dfeed 0000011d 00000038 000000e4 00000028 00000011 00000010 00000000
            00000039 000000ac 00000000 00000000 00000000 00000000 00000001 00000000
            00000003 00000007 00000015 6b686f2d 76340000 00000003 00000008 00000000
            00504433 22110000 00000001 4c554f00 00000003 00000008 0000002f 20000000
            00000000 00000003 00000008 00000020 00b0bb0b 00000000 00000002 00000001
            6b657865 632d6d65 74616461 74610000 00000003 00000008 0000002f 49000000
            00000000 00000003 00000008 00000020 00a0aa0a 00000000 00000002 00000002
            00000009 70726573 65727665 642d6d65 6d6f7279 2d6d6170 00636f6d 70617469
            626c6500 70726573 65727665 642d6461 74610062 6c6f622d 73697a65 00
            """;

    private static final String V1 = """
            d00dfeed 000000b4 00000038 00000090 00000028 00000011 00000010 00000000
            00000024 00000058 00000000 00000000 00000000 00000000 00000001 00000000
            00000003 00000007 00000015 6b686f2d 76310000 00000003 00000008 00000000
            00000000 00000000 00000001 4c554f00 00000003 00000008 00000020 00b0bb0b
            00000000 00000002 00000002 00000009 70726573 65727665 642d6d65 6d6f7279
            2d6d6170 00636f6d 70617469 626c6500 66647400
            """;

    private static final long PAGE = 0x2000;

    private final MachineMemory memory = new MachineMemory(List.of(new AddressRange(0, 0x10000)));

    private byte[] page() {
        return memory.bytes(PAGE, 4096).orElseThrow();
    }

    private static byte[] bytes(String words) {
        return HexFormat.of().parseHex(words.replaceAll("\\s", ""));
    }

    private void assertTree(String words) {
        byte[] expected = bytes(words);
        assertArrayEquals(expected, Arrays.copyOf(page(), expected.length));
    }

    @Test
    void aTreeOfKhoV4HasTheKernelsBytes() throws Exception {
        RootTree tree = new RootTree(memory, KhoGeneration.V4, PAGE, 0x112233445000L);
        tree.add("kexec-metadata", new Blob(0xaaaa000, 73));
        tree.add("LUO", new Blob(0xbbbb000, 32));
        assertTree(V4);
    }

    @Test
    void aTreeOfKhoV1HasTheKernelsBytesAndItsMapIsPatchedInPlace() throws Exception {
        RootTree tree = new RootTree(memory, KhoGeneration.V1, PAGE, 0);
        tree.add("LUO", new Blob(0xbbbb000, 32));
        assertTree(V1);
        tree.setMap(0x112233445000L);
        assertTree(V1.replaceFirst("00000008 00000000\\s+00000000 00000000",
                "00000008 00000000 00504433 22110000"));
        tree.setMap(0);
        assertTree(V1);
    }

    @Test
    void patchingTheMapOfATreeWithoutSubTreesMovesNothing() {
        RootTree tree = new RootTree(memory, KhoGeneration.V1, PAGE, 0);
        byte[] before = page();
        tree.setMap(0x1000);
        tree.setMap(0);
        assertArrayEquals(before, page());
    }

    @Test
    void aRemovedSubTreeCanBeAddedAgain() throws Exception {
        RootTree tree = new RootTree(memory, KhoGeneration.V4, PAGE, 0x112233445000L);
        tree.add("kexec-metadata", new Blob(0xaaaa000, 73));
        tree.add("LUO", new Blob(0xcccc000, 32));
        assertFalse(tree.remove(0xbbbb000));
        assertTrue(tree.remove(0xcccc000));
        tree.add("LUO", new Blob(0xbbbb000, 32));
        assertTree(V4);
    }
}
