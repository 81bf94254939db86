/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liveupdate.model.edit.change.EditedScenario;
import org.liveupdate.model.edit.change.Moves;
import org.liveupdate.model.scenario.Element;
import org.liveupdate.model.scenario.IommuUnit;
import org.liveupdate.model.scenario.PciDevice;
import org.liveupdate.model.scenario.TranslationMode;
import org.liveupdate.model.template.ScenarioBuilder;

class DiagramTest {
    private static final NodeSizes SIZES = new NodeSizes() {
        @Override
        public int width(DiagramNode node) {
            return 100;
        }

        @Override
        public int height(DiagramNode node) {
            return 40;
        }
    };

    private final EditedScenario edited = EditedScenario.template("two-units");

    private Element get(String id) {
        return edited.get(Element.class, id);
    }

    private List<String> edges(Set<Element> folded) {
        return Diagram.of(edited.scenario, folded).edges().stream()
                .map(edge -> edge.kind() + " " + edge.from().getId() + " " + edge.to().getId()).toList();
    }

    private static EditedScenario large(int devices) {
        ScenarioBuilder builder = new ScenarioBuilder("large", "");
        IommuUnit unit = builder.unit("dmar0", 0xfed90000L, TranslationMode.LEGACY, true);
        for (int i = 0; i < devices; i++) {
            PciDevice device = builder.device("device " + i, String.format("%02x:%02x.%d", i >> 8, i >> 3 & 31, i & 7));
            device.setUnit(i % 2 == 0 ? unit : null);
        }
        return EditedScenario.of(builder);
    }

    @Test
    void devicesAreInTheirUnitsAndObjectsInTheirPrograms() {
        Diagram diagram = Diagram.of(edited.scenario, Set.of());
        assertSame(get("dmar0"), diagram.node(get("nic")).group());
        assertSame(get("vmm"), diagram.node(get("guest-memory")).group());
        assertSame(get("ioas-1"), diagram.node(get("hwpt-1")).group());
        assertNull(diagram.node(get("dmar0")).group());
        assertNull(diagram.node(edited.scenario.getMachine()));
    }

    @Test
    void linesFollowFilesAttachmentsMappingsAndSessions() {
        List<String> edges = edges(Set.of());
        assertTrue(edges.contains("FILE_OF nic nic-file"), edges.toString());
        assertTrue(edges.contains("ATTACHED nic-file hwpt-1"), edges.toString());
        assertTrue(edges.contains("MAPS guest-mapping guest-memory"), edges.toString());
        assertTrue(edges.contains("PRESERVED guest-memory vm-1"), edges.toString());
        assertFalse(edges.stream().anyMatch(edge -> edge.startsWith("BOUND")), edges.toString());
    }

    @Test
    void linesToWhatIsFoldedAwayEndAtTheGroupOnce() {
        List<String> edges = edges(Set.of(get("vmm"), get("dmar0")));
        assertTrue(edges.contains("FILE_OF dmar0 vmm"), edges.toString());
        assertTrue(edges.stream().noneMatch(edge -> edge.startsWith("MAPS")), edges.toString());
        Diagram diagram = Diagram.of(edited.scenario, Set.of(get("vmm")));
        assertNull(diagram.node(get("guest-memory")));
        assertTrue(diagram.node(get("vmm")).folded());
    }

    @Test
    void largeGroupsAreFoldedAtFirst() {
        EditedScenario large = large(1000);
        assertEquals(List.of(large.get(Element.class, "dmar0")), Diagram.large(large.scenario));
        assertEquals(List.of(), Diagram.large(edited.scenario));
    }

    @Test
    void nothingOverlapsAndGroupsAreAroundTheirMembers() {
        for (EditedScenario each : List.of(edited, large(1000))) {
            Diagram diagram = Diagram.of(each.scenario, Set.of());
            Map<Element, Box> boxes = DiagramLayout.of(diagram, SIZES, each.scenario);
            assertEquals(diagram.nodes().size(), boxes.size());
            for (DiagramNode node : diagram.nodes()) {
                for (DiagramNode other : diagram.members(node.group())) {
                    assertFalse(node != other && boxes.get(node.element()).overlaps(boxes.get(other.element())));
                }
                if (node.group() != null) {
                    Box group = boxes.get(node.group());
                    Box box = boxes.get(node.element());
                    assertTrue(box.x() > group.x() && box.y() >= group.y() + 40 && box.right() < group.right()
                            && box.bottom() < group.bottom());
                }
            }
        }
    }

    @Test
    void aNodeThatWasMovedStaysAndOthersMakeRoom() {
        Diagram diagram = Diagram.of(edited.scenario, Set.of());
        Map<Element, Box> boxes = DiagramLayout.of(diagram, SIZES, edited.scenario);
        Box target = boxes.get(get("vmm"));
        Element unit = get("dmar0");

        edited.execute(Moves.move(edited.scenario, diagram, boxes, Map.of(unit, boxes.get(unit).at(target.x(), 0)),
                "Move"));

        Map<Element, Box> after = DiagramLayout.of(diagram, SIZES, edited.scenario);
        assertEquals(target.x(), after.get(unit).x());
        assertFalse(after.get(unit).overlaps(after.get(get("vmm"))));
        edited.execute(Moves.forget(edited.scenario, List.of()));
        assertEquals(boxes, DiagramLayout.of(diagram, SIZES, edited.scenario));
        edited.undoAndRedoAll();
    }

    @Test
    void aNodeThatMovesWithItsGroupKeepsItsPlaceInIt() {
        Diagram diagram = Diagram.of(edited.scenario, Set.of());
        Map<Element, Box> boxes = DiagramLayout.of(diagram, SIZES, edited.scenario);
        Element memory = get("guest-memory");
        Box box = boxes.get(memory);

        edited.execute(Moves.move(edited.scenario, diagram, boxes, Map.of(memory, box.at(box.x(), box.y() + 200)),
                "Move"));
        Box group = boxes.get(get("vmm"));
        edited.execute(Moves.move(edited.scenario, diagram, boxes,
                Map.of(get("vmm"), group.at(group.x() + 500, group.y())), "Move"));

        assertEquals(box.at(box.x() + 500, box.y() + 200),
                DiagramLayout.of(diagram, SIZES, edited.scenario).get(memory));
    }

    @Test
    void linesGoUpDownAndAcrossAndDoNotShareTheirEnds() {
        Diagram diagram = Diagram.of(edited.scenario, Set.of());
        Map<Element, Box> boxes = DiagramLayout.of(diagram, SIZES, edited.scenario);
        Map<DiagramEdge.Key, int[]> routes = DiagramRoutes.of(diagram, boxes, SIZES);
        assertEquals(diagram.edges().size(), routes.size());
        Set<String> ends = new HashSet<>();
        routes.forEach((edge, route) -> {
            for (int i = 2; i < route.length; i += 2) {
                assertTrue(route[i] == route[i - 2] || route[i + 1] == route[i - 1], edge.toString());
            }
            Box from = boxes.get(edge.from());
            Box to = boxes.get(edge.to());
            assertEquals(from.right(), route[0]);
            assertTrue(route[1] > from.y() && route[1] < from.bottom());
            boolean left = route[route.length - 2] == to.x();
            assertTrue(left || route[route.length - 1] == to.y(), edge.toString());
            assertTrue(ends.add(route[route.length - 2] + " " + route[route.length - 1]), edge.toString());
        });
    }

    @Test
    void nothingIsPlacedOverTheTitleOfItsGroup() {
        Diagram diagram = Diagram.of(edited.scenario, Set.of());
        Map<Element, Box> boxes = DiagramLayout.of(diagram, SIZES, edited.scenario);
        edited.execute(Moves.move(edited.scenario, diagram, boxes,
                Map.of(get("guest-memory"), boxes.get(get("guest-memory")).at(-50, -50)), "Move"));
        Map<Element, Box> after = DiagramLayout.of(diagram, SIZES, edited.scenario);
        assertTrue(after.get(get("guest-memory")).y() > after.get(get("vmm")).y() + 40);
    }

    @Test
    void nodesAreAlignedAndDistributed() {
        Element a = get("nic");
        Element b = get("vmm");
        Element c = get("dmar0");
        Map<Element, Box> boxes = Map.of(a, new Box(10, 0, 20, 20), b, new Box(40, 50, 20, 20), c,
                new Box(90, 60, 10, 40));
        assertEquals(new Box(10, 50, 20, 20), Alignment.LEFT.apply(boxes).get(b));
        assertFalse(Alignment.LEFT.apply(boxes).containsKey(a), "stands there already");
        assertEquals(new Box(80, 0, 20, 20), Alignment.RIGHT.apply(boxes).get(a));
        assertEquals(0, Alignment.TOP.apply(boxes).get(c).y());
        assertEquals(80, Alignment.BOTTOM.apply(boxes).get(b).y());
        assertEquals(Map.of(b, new Box(50, 50, 20, 20)), Alignment.DISTRIBUTE_ACROSS.apply(boxes));
        assertEquals(Map.of(b, new Box(40, 30, 20, 20)), Alignment.DISTRIBUTE_DOWN.apply(boxes));
        assertTrue(Alignment.LEFT.apply(Map.of(a, boxes.get(a))).isEmpty());
        assertTrue(Alignment.DISTRIBUTE_DOWN.apply(Map.of(a, boxes.get(a), b, boxes.get(b))).isEmpty());
    }

    @Test
    void everyNodeAndLineHasATextOfItsOwn() {
        Diagram diagram = Diagram.of(edited.scenario, Set.of());
        diagram.nodes().forEach(node -> {
            assertFalse(DiagramTexts.title(node.element()).isBlank());
            assertFalse(DiagramTexts.detail(node.element()).contains("diagram."), DiagramTexts.detail(node.element()));
        });
        diagram.edges().forEach(edge -> assertFalse(DiagramTexts.label(edge).contains("diagram.")));
        assertEquals("0000:00:06.0", DiagramTexts.detail(get("nic")));
    }
}
