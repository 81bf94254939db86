/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.fdt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.ProblemLog;
import org.liveupdate.abi.fdt.FdtException.Reason;

class FdtEditorTest {

    private static final String[] ROOT = {};

    private static byte[] root() {
        return new FdtBuilder().begin("").property("compatible", "x").end().finish();
    }

    private static FdtNode read(byte[] blob) {
        return FdtReader.read(blob, 0, new ProblemLog()).orElseThrow().root();
    }

    private static Reason reason(Runnable change) {
        return assertThrows(FdtException.class, change::run).reason();
    }

    @Test
    void newNodesComeBeforeOldOnesAndNewPropertiesToo() {
        FdtEditor editor = FdtEditor.openInto(root(), 4096);
        editor.addSubnode(ROOT, "first");
        editor.addSubnode(ROOT, "second");
        editor.setProperty(ROOT, "later", new byte[4]);
        FdtNode tree = read(editor.pack());
        assertEquals(List.of("second", "first"), tree.children().stream().map(FdtNode::name).toList());
        assertEquals(List.of("later", "compatible"), tree.properties().stream().map(FdtProperty::name).toList());
    }

    @Test
    void aNodeBelowANodeIsFoundByItsPath() {
        FdtEditor editor = FdtEditor.openInto(root(), 4096);
        editor.addSubnode(ROOT, "a");
        editor.addSubnode(new String[] {"a"}, "b");
        editor.setProperty(new String[] {"a", "b"}, "value", FdtBuilder.nativeU64(7));
        FdtNode b = read(editor.pack()).child("a").orElseThrow().child("b").orElseThrow();
        assertEquals(7, b.property("value").orElseThrow().u64().orElseThrow());
    }

    @Test
    void anExistingPropertyKeepsItsPlaceAndMayChangeItsLength() {
        FdtEditor editor = FdtEditor.openInto(root(), 4096);
        editor.setProperty(ROOT, "value", new byte[8]);
        editor.setProperty(ROOT, "compatible", "much-longer\0".getBytes(StandardCharsets.US_ASCII));
        editor.setProperty(ROOT, "value", new byte[] {1, 2});
        FdtNode tree = read(editor.pack());
        assertEquals("much-longer", tree.compatible());
        assertArrayEquals(new byte[] {1, 2}, tree.property("value").orElseThrow().value());
        assertEquals("value", tree.properties().get(0).name());
    }

    @Test
    void aStringThatEndsAnotherIsShared() {
        byte[] blob = new FdtBuilder().begin("").property("kho-fdt", 1L).property("fdt", 2L).end().finish();
        assertEquals("kho-fdt\0".length(), FdtReader.read(blob, 0, new ProblemLog()).orElseThrow().strings().length);
        FdtEditor editor = FdtEditor.openInto(root(), 4096);
        editor.setProperty(ROOT, "patible", new byte[0]);
        byte[] packed = editor.pack();
        assertEquals("compatible\0".length(),
                FdtReader.read(packed, 0, new ProblemLog()).orElseThrow().strings().length);
        assertEquals("patible", read(packed).properties().get(0).name());
    }

    @Test
    void aFullBufferIsRefusedAndNothingIsLost() {
        byte[] blob = root();
        FdtEditor editor = FdtEditor.openInto(blob, blob.length + 16);
        editor.addSubnode(ROOT, "abc");
        assertEquals(Reason.NO_SPACE, reason(() -> editor.addSubnode(ROOT, "b")));
        assertEquals(1, read(editor.pack()).children().size());
        assertEquals(Reason.NO_SPACE, reason(() -> FdtEditor.openInto(blob, blob.length - 1)));
    }

    @Test
    void aSecondNodeOfANameAndAnUnknownNodeAreRefused() {
        FdtEditor editor = FdtEditor.openInto(root(), 4096);
        editor.addSubnode(ROOT, "LUO");
        assertEquals(Reason.EXISTS, reason(() -> editor.addSubnode(ROOT, "LUO")));
        assertEquals(Reason.NOT_FOUND, reason(() -> editor.addSubnode(new String[] {"none"}, "x")));
        assertEquals(Reason.BAD_TREE, reason(() -> FdtEditor.openInto(new byte[64], 4096)));
    }

    @Test
    void theBuilderRefusesWhatWouldBeNoTree() {
        assertThrows(IllegalStateException.class, () -> new FdtBuilder().finish());
        assertThrows(IllegalStateException.class, () -> new FdtBuilder().begin("").finish());
        assertThrows(IllegalStateException.class, () -> new FdtBuilder().property("a", 1L));
        assertThrows(IllegalStateException.class, () -> new FdtBuilder().end());
        assertThrows(IllegalStateException.class, () -> new FdtBuilder().begin("").end().begin(""));
        assertThrows(IllegalStateException.class,
                () -> new FdtBuilder().begin("").begin("n").end().property("late", 1L));
    }

    @Test
    void aRemovedNodeGoesWithEverythingBelowAndTheOthersStay() {
        FdtEditor editor = FdtEditor.openInto(root(), 4096);
        editor.addSubnode(ROOT, "first");
        editor.addSubnode(ROOT, "second");
        editor.addSubnode(new String[] {"second"}, "below");
        editor.setProperty(new String[] {"first"}, "value", FdtBuilder.nativeU64(7));
        byte[] before = editor.pack();
        editor.removeNode("second");
        FdtNode tree = read(editor.pack());
        assertEquals(List.of("first"), tree.children().stream().map(FdtNode::name).toList());
        assertEquals(7, tree.children().get(0).property("value").orElseThrow().u64().orElseThrow());
        assertEquals(Reason.NOT_FOUND, reason(() -> editor.removeNode("second")));
        FdtEditor again = FdtEditor.openInto(editor.pack(), 4096);
        again.addSubnode(ROOT, "second");
        again.addSubnode(new String[] {"second"}, "below");
        assertArrayEquals(before, again.pack());
    }

    @Test
    void aBufferKeepsTheStringsOfTheSequentialWriterAtItsEnd() {
        byte[] page = new FdtBuilder().begin("").property("compatible", "x").property("other", 1L).end().finish(4096);
        byte[] strings = "other\0compatible\0".getBytes(StandardCharsets.US_ASCII);
        assertArrayEquals(strings, Arrays.copyOfRange(page, 4096 - strings.length, 4096));
        FdtEditor editor = FdtEditor.openInto(page, 4096);
        editor.addSubnode(ROOT, "node");
        byte[] packed = editor.pack();
        byte[] buffer = editor.buffer();
        assertArrayEquals(packed, Arrays.copyOf(buffer, packed.length));
        assertArrayEquals(strings, Arrays.copyOfRange(buffer, 4096 - strings.length, 4096));
        assertEquals(Reason.NO_SPACE, reason(() -> new FdtBuilder().begin("").end().finish(16)));
    }
}
