/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.kho;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liveupdate.kernel.kho.KhoKernel.run;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.google.gson.JsonObject;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.kho.KhoGeneration;
import org.liveupdate.abi.kho.KhoLayouts;
import org.liveupdate.abi.kho.RadixKey;
import org.liveupdate.kernel.memory.MachineMemory;

/** With the folios that a real kernel preserved, the simulated kernel writes what the real one wrote. */
class CapturedHandoverTest {

    private static final int PAGE = PhysicalMemory.PAGE_SIZE;

    /** The leaves of a tree that are not empty, as text by the key of their first bit. */
    private static Map<Long, String> leaves(PhysicalMemory memory, long root) {
        Map<Long, String> leaves = new TreeMap<>();
        collect(memory, root, RadixKey.ROOT_LEVEL, 0, leaves);
        return leaves;
    }

    private static void collect(PhysicalMemory memory, long page, int level, long key, Map<Long, String> leaves) {
        byte[] bytes = memory.bytes(page, PAGE).orElseThrow();
        if (level == 0) {
            if (!Arrays.equals(bytes, new byte[PAGE])) {
                leaves.put(key, Arrays.toString(bytes));
            }
            return;
        }
        long[] entries = KhoLayouts.RADIX_NODE.over(bytes, 0, page).words();
        for (int i = 0; i < entries.length; i++) {
            if (entries[i] != 0) {
                collect(memory, entries[i], level - 1, key | (long) i << RadixKey.shift(level), leaves);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kho-luo-handover", "kho-luo-preserved"})
    void theLeavesOfTheRadixTreeAreThoseOfTheRealKernel(String name) throws Exception {
        CapturedHandover capture = new CapturedHandover(name);
        KhoKernel kernel = KhoKernel.without(KhoGeneration.V4);
        RadixMap map = new RadixMap(kernel.context, kernel.memory, kernel.pages);
        List<long[]> folios = capture.folios();
        Collections.reverse(folios);
        for (long[] folio : folios) {
            map.add(folio[0], (int) folio[1]);
        }
        Map<Long, String> real = leaves(capture.memory(), capture.map());
        assertEquals(real, leaves(kernel.memory, map.address()));
        assertEquals(folios.size(), real.values().stream().flatMap(leaf -> Arrays.stream(leaf.split("[^-0-9]+")))
                .filter(word -> !word.isEmpty()).mapToInt(word -> Integer.bitCount(Byte.parseByte(word) & 0xff)).sum());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kho-luo-handover", "kho-luo-preserved"})
    void thePageOfTheRootTreeIsThatOfTheRealKernelToTheLastByte(String name) throws Exception {
        CapturedHandover capture = new CapturedHandover(name);
        MachineMemory memory = new MachineMemory(List.of(new AddressRange(0, 0x1000000)));
        RootTree tree = new RootTree(memory, KhoGeneration.V4, capture.tree(), capture.map());
        List<JsonObject> subtrees = capture.subtrees();
        Collections.reverse(subtrees);
        for (JsonObject node : subtrees) {
            Blob blob = new Blob(CapturedHandover.number(node.get("data")), node.get("size").getAsLong());
            run(() -> tree.add(node.get("name").getAsString(), blob));
        }
        byte[] real = capture.memory().bytes(capture.tree(), PAGE).orElseThrow();
        assertArrayEquals(real, memory.bytes(capture.tree(), PAGE).orElseThrow());
        byte[] fdt = capture.file("debugfs/fdt");
        assertArrayEquals(Arrays.copyOf(real, 60), Arrays.copyOf(fdt, 60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kho-luo-handover", "kho-luo-preserved"})
    void theSimulatedKernelTakesTheRealHandoverOver(String name) throws Exception {
        CapturedHandover capture = new CapturedHandover(name);
        KhoKernel kernel = KhoKernel.without(KhoGeneration.V4);
        PhysicalMemory memory = capture.memory();
        PreservedPages found = new PreservedPages();
        new MapWalk(kernel.context, memory).walk(KhoGeneration.V4, capture.map(),
                (address, order) -> found.mark(address / PAGE, order));
        assertEquals(capture.folios().size(), found.size());
        for (long[] folio : capture.folios()) {
            assertEquals(folio[1], found.order(folio[0] / PAGE));
        }
        Incoming incoming = Incoming.populate(kernel.context, memory, capture.tree(), List.of()).orElseThrow();
        for (JsonObject node : capture.subtrees()) {
            Blob blob = incoming.subtree(node.get("name").getAsString());
            assertEquals(CapturedHandover.number(node.get("data")), blob.address());
            assertEquals(node.get("size").getAsLong(), blob.size());
        }
    }
}
