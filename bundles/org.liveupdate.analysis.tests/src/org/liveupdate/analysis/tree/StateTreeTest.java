/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.TestMachine;

class StateTreeTest {

    private static StateTree tree() {
        return new StateTree(new TestMachine().inspect());
    }

    private static List<StateNode> all(StateTree tree) {
        List<StateNode> all = new ArrayList<>();
        Deque<StateNode> open = new ArrayDeque<>(tree.root().children());
        while (!open.isEmpty()) {
            StateNode node = open.removeFirst();
            all.add(node);
            open.addAll(node.children());
        }
        return all;
    }

    private static StateNode node(StateTree tree, String id) {
        StateNode node = tree.find(id).orElseThrow();
        assertEquals(id, node.id());
        return node;
    }

    @Test
    void unitsBusesDevicesAndDomainsStandUnderEachOther() {
        StateTree tree = tree();

        assertEquals(List.of("bus00", "bus01"), tree.root().children().get(0).children().stream()
                .map(StateNode::segment).toList());
        assertEquals("domain 5, second stage, 3 levels, 4 ranges", node(tree, "unit0/bus00/00:06.0").details());
        assertEquals("Domain 6", node(tree, "unit0/bus01/01:00.0/domain").label());
        assertEquals("second stage, 3 levels, 0 ranges", node(tree, "unit0/bus01/01:00.0/domain").details());
    }

    @Test
    void rangesOfATableAreItsChildren() {
        StateNode ranges = node(tree(), "unit0/bus00/00:06.0/domain/ranges");

        assertTrue(ranges.children().stream().allMatch(range -> range.kind() == StateKind.RANGE));
        assertEquals("r-, pages of 4 KiB", ranges.children().stream()
                .filter(range -> range.address().getAsLong() == 0x10000 && range.details().startsWith("r-")).findFirst()
                .orElseThrow().details());
    }

    @Test
    void entriesOfTablesSayWhereTheyLead() {
        StateTree tree = tree();

        StateNode large = node(tree, "unit0/bus00/00:06.0/domain/table/[4]/[1]");
        assertEquals("[1] page of 2 MiB", large.label());
        assertEquals("rw, IOVA 0x100200000 \u2192 0x40000000", large.details());
        StateNode small = node(tree, "unit0/bus00/00:06.0/domain/table/[4]/[0]/[9]");
        assertEquals(TestMachine.SHARED_1 + 72, small.address().getAsLong());
        assertEquals("r-, IOVA 0x100009000 \u2192 0x10000", small.details());
    }

    @Test
    void everyNodeHasALabelPropertiesAndANameByWhichItIsFound() {
        StateTree tree = tree();
        for (StateNode node : all(tree)) {
            assertFalse(node.label().isEmpty());
            assertNotNull(node.details());
            assertSame(node, tree.find(node.id()).orElseThrow(), node.id());
            assertFalse(node.properties().isEmpty(), node.id());
            assertEquals(node.hasChildren(), !node.children().isEmpty(), node.id());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "unit9", "nothing/at/all" })
    void unknownNamesLeadNowhere(String id) {
        assertTrue(tree().find(id).isEmpty());
    }

    @Test
    void nameOfSomethingGoneLeadsToWhatIsStillAboveIt() {
        assertEquals("unit0/bus00", tree().find("unit0/bus00/00:1f.0/domain").orElseThrow().id());
    }

    @ParameterizedTest
    @CsvSource({ "0x1000, unit0", "0x1008, unit0", "0x2008, unit0/bus00", "0x2300, unit0/bus00/00:06.0",
            "0x2308, unit0/bus00/00:06.0", "0x3000, unit0/bus01/01:00.0", "0x6048, ANY/[4]/[0]/[9]",
            "0x5000, ANY/[4]/[0]", "0x6ff8, ANY/[4]/[0]" })
    void addressLeadsToTheSmallestStructureThere(String address, String id) {
        String found = tree().locate(Long.decode(address), Progress.NONE).orElseThrow().id();
        assertEquals(id.replace("ANY", "unit0/bus00/00:06.0/domain/table"), found);
    }

    @Test
    void addressWithoutStructureLeadsNowhere() {
        assertTrue(tree().locate(0x9000, Progress.NONE).isEmpty());
        assertTrue(tree().locate(-1, Progress.NONE).isEmpty());
    }

    @Test
    void tableThatPointsToItselfEndsAtTheLastLevel() {
        StateTree tree = new StateTree(new TestMachine()
                .page(TestMachine.SHARED_2, 0, TestMachine.SHARED_2 | 3).inspect());

        StateNode last = node(tree, "unit0/bus00/00:06.0/domain/table/[4]/[0]");
        assertTrue(last.children().stream().allMatch(child -> child.kind() == StateKind.ENTRY));
    }

    @Test
    void tableOutsideTheImageHasNoChildren() {
        StateTree tree = new StateTree(new TestMachine()
                .page(TestMachine.SHARED_TOP, 4, 0x7f000003L).inspect());

        StateNode table = node(tree, "unit0/bus00/00:06.0/domain/table/[4]");
        assertEquals("not in the image", table.details());
        assertTrue(table.children().isEmpty());
    }

    @Test
    void structureWithAProblemShowsIt() {
        StateTree tree = new StateTree(new TestMachine()
                .page(TestMachine.CONTEXT_1, 0, 0x7f000001L, 1, 0x601).inspect());

        assertEquals(Severity.ERROR, node(tree, "unit0/bus01/01:00.0").severity().orElseThrow());
        assertTrue(node(tree, "unit0/bus00/00:06.0").severity().isEmpty());
    }

    @Test
    void manyRangesAreFoldedIntoGroupsOfBoundedSize() {
        TestMachine machine = new TestMachine();
        long[] entries = new long[1024];
        for (int i = 0; i < 512; i++) {
            entries[2 * i] = i;
            entries[2 * i + 1] = 0x100000000L + i * 0x2000L | 3;
        }
        StateTree tree = new StateTree(machine.page(TestMachine.SHARED_1, entries).inspect());
        StateNode ranges = node(tree, "unit0/bus00/00:06.0/domain/ranges");

        assertTrue(((RangesNode) ranges).ranges().size() > 512);
        assertTrue(ranges.children().size() <= RangeGroupNode.LARGEST);
        long sum = 0;
        int leaves = 0;
        for (StateNode group : ranges.children()) {
            assertEquals(StateKind.RANGE_GROUP, group.kind());
            assertTrue(group.children().size() <= RangeGroupNode.LARGEST);
            leaves += group.children().size();
            sum += group.mappedBytes().getAsLong();
        }
        assertEquals(((RangesNode) ranges).ranges().size(), leaves);
        assertEquals(ranges.mappedBytes().getAsLong(), sum);
        Set<StateNode> found = new StateSearch("0x1000ff123").run(tree, Progress.NONE);
        assertTrue(found.stream().anyMatch(node -> node.label().startsWith("0x1000ff000")), found.toString());
    }
}
