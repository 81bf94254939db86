/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.state.Sample;

class ChainTreeTest {

    private static StateTree tree(String sample) {
        return new StateTree(new Sample(sample).inspect());
    }

    private static List<String> labels(StateNode node) {
        return node.children().stream().map(StateNode::label).toList();
    }

    private static StateNode at(StateTree tree, String... path) {
        StateNode node = tree.root();
        for (String step : path) {
            StateNode above = node;
            node = node.children().stream().filter(child -> child.label().startsWith(step)).findFirst()
                    .orElseThrow(() -> new AssertionError("no " + step + " in " + labels(above)));
        }
        return node;
    }

    @Test
    void whatIsHandedOverStandsBeforeTheUnits() {
        StateTree tree = tree("later-scalable-ss-rich-th");

        assertEquals(List.of(StateKind.KHO, StateKind.LUO, StateKind.IOMMU, StateKind.ARRAY, StateKind.UNIT),
                tree.root().children().stream().map(StateNode::kind).distinct().toList());
        assertEquals(1, tree.units().size());
    }

    @Test
    void sessionsLeadToFilesAndTheseToWhatTheyPreserve() {
        StateTree tree = tree("v1-legacy-rich-t2");

        StateNode memfd = at(tree, "LUO, left over", "Session \"vm-a\"", "File, token 0x10", "memfd");
        assertEquals(4, at(tree, "LUO, left over", "Session \"vm-a\"", "File, token 0x10", "memfd", "Folios").children()
                .size());
        assertTrue(memfd.mappedBytes().getAsLong() > 0);
        StateNode hwpt = at(tree, "LUO, left over", "Session \"vm-a\"", "File, token 0xfeedface", "iommufd", "HWPT 1");
        assertEquals("token 0xa2, domain 1", hwpt.details());
        assertEquals(StateKind.PRESERVED_DOMAIN,
                tree.locate(hwpt.target().getAsLong(), Progress.NONE).orElseThrow().kind());
    }

    @Test
    void pointersOfEntriesLeadToTheirTargets() {
        StateTree tree = tree("v1-legacy-rich-t2");
        StateNode pointer = at(tree, "Serialized IOMMU state", "Devices", "Page 0", "Device 00:06.0").children()
                .stream().filter(node -> node.kind() == StateKind.POINTER).findFirst().orElseThrow();

        assertTrue(tree.locate(pointer.target().getAsLong(), Progress.NONE).isPresent(), pointer.toString());
        assertEquals(pointer, tree.locateField(pointer.address().getAsLong(), Progress.NONE).orElseThrow());
    }

    @Test
    void addressOfAnEntryLeadsToTheEntryNotToItsFirstField() {
        StateTree tree = tree("v1-legacy-rich-t2");
        StateNode domain = at(tree, "Serialized IOMMU state", "Domains", "Page 0", "Domain 2");

        assertEquals(domain, tree.locate(domain.address().getAsLong(), Progress.NONE).orElseThrow());
    }

    @Test
    void problemOfAnEntryShowsOnWhatIsAboveIt() {
        StateTree tree = tree("v1-legacy-rich-t2");

        assertEquals(Optional.of(Severity.WARNING), at(tree, "LUO, left over").severity());
        assertEquals(Optional.of(Severity.WARNING), at(tree, "LUO, left over", "Session \"vm-a\"").severity());
        assertEquals(Optional.empty(), at(tree, "LUO, left over", "Session \"vm-b\"").severity());
    }

    @Test
    void preservedFoliosStandByOrderWithNeighboursTogether() {
        StateTree tree = tree("kho-luo-preserved");
        StateNode folios = at(tree, "KHO", "Preserved folios");

        assertTrue(folios.children().stream().allMatch(order -> order.label().startsWith("Order ")));
        long bytes = folios.children().stream().mapToLong(order -> order.mappedBytes().getAsLong()).sum();
        assertEquals(folios.mappedBytes().getAsLong(), bytes);
        StateNode run = folios.children().get(0).children().get(0);
        while (run.kind() == StateKind.GROUP) {
            run = run.children().get(0);
        }
        assertEquals(StateKind.FOLIO, run.kind());
    }

    @ParameterizedTest
    @ValueSource(strings = { "v1-legacy-rich-t2", "v1-legacy39-tomb-th", "kho-luo-preserved", "kho-luo-handover",
            "later-scalable-ss-rich-th", "later-legacy-hotplug-th" })
    void everyNodeHasANameOfItsOwnAndPropertiesAndIsFoundAgain(String sample) {
        StateTree tree = tree(sample);
        Deque<StateNode> open = new ArrayDeque<>(tree.root().children());
        int seen = 0;
        while (!open.isEmpty()) {
            StateNode node = open.removeFirst();
            assertFalse(node.properties().isEmpty(), node.id());
            assertTrue(node.children().size() <= RangeGroupNode.LARGEST * RangeGroupNode.LARGEST, node.id());
            assertEquals(node.id(), tree.find(node.id()).orElseThrow().id());
            seen++;
            if (!node.isLarge() || seen < 2000) {
                node.children().stream().limit(200).forEach(open::addLast);
            }
        }
        assertTrue(seen > 30, "nodes: " + seen);
    }
}
