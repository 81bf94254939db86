/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.fdt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.abi.ProblemLog;

class FdtRandomTest {

    /** A tree as plain data. */
    private record Plain(String name, List<String> names, List<byte[]> values, List<Plain> children) {
    }

    private static Plain random(Random random, String name, int depth) {
        Plain node = new Plain(name, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = random.nextInt(4); i > 0; i--) {
            byte[] value = new byte[random.nextInt(20)];
            random.nextBytes(value);
            node.names().add("p" + i + "x".repeat(random.nextInt(3)));
            node.values().add(value);
        }
        for (int i = depth == 0 ? 0 : random.nextInt(4); i > 0; i--) {
            node.children().add(random(random, "node" + i, depth - 1));
        }
        return node;
    }

    private static void build(Plain node, FdtBuilder builder) {
        builder.begin(node.name());
        for (int i = 0; i < node.names().size(); i++) {
            builder.property(node.names().get(i), node.values().get(i));
        }
        node.children().forEach(child -> build(child, builder));
        builder.end();
    }

    private static void compare(Plain expected, FdtNode found) {
        assertEquals(expected.name(), found.name());
        assertEquals(expected.names(), found.properties().stream().map(FdtProperty::name).toList());
        for (int i = 0; i < expected.values().size(); i++) {
            assertArrayEquals(expected.values().get(i), found.properties().get(i).value());
        }
        assertEquals(expected.children().size(), found.children().size());
        for (int i = 0; i < expected.children().size(); i++) {
            compare(expected.children().get(i), found.children().get(i));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void aRandomTreeIsReadAsItWasBuiltAndWrittenBackUnchanged(long seed) {
        Random random = new Random(seed);
        Plain tree = random(random, "", 4);
        FdtBuilder builder = new FdtBuilder();
        for (int i = random.nextInt(3); i > 0; i--) {
            builder.reserve(random.nextLong() | 1, random.nextLong());
        }
        build(tree, builder);
        byte[] blob = builder.finish();
        Fdt read = FdtReader.read(blob, 0, new ProblemLog()).orElseThrow();
        compare(tree, read.root());
        assertArrayEquals(blob, read.toBytes());
        byte[] packed = FdtEditor.openInto(blob, blob.length + 100).pack();
        compare(tree, FdtReader.read(packed, 0, new ProblemLog()).orElseThrow().root());
    }

    @Test
    void everyChangedByteGivesATreeThatIsWrittenBackOrAProblem() {
        byte[] blob = new FdtBuilder().reserve(0x1000, 0x1000).begin("").property("compatible", "kho-v4")
                .property("preserved-memory-map", 0x755000L).begin("LUO").property("blob-size", 32L).end().end()
                .finish();
        int refused = 0;
        for (int at = 0; at < blob.length; at++) {
            for (int change = 1; change < 256; change++) {
                byte[] changed = blob.clone();
                changed[at] ^= (byte) change;
                ProblemLog log = new ProblemLog();
                Optional<Fdt> tree = FdtReader.read(changed, 0x1000, log);
                if (tree.isPresent()) {
                    byte[] again = tree.get().toBytes();
                    assertArrayEquals(Arrays.copyOf(changed, again.length), again);
                } else {
                    assertEquals(FdtReader.CODE, log.problems().get(0).code());
                    refused++;
                }
            }
        }
        assertTrue(refused > 1000, () -> "too few changes are noticed");
    }
}
