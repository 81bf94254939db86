/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.TestMachine;
import org.liveupdate.analysis.diff.Difference.Side;
import org.liveupdate.analysis.graph.FocusQuery;
import org.liveupdate.decode.kho.Folio;
import org.liveupdate.decode.kho.FolioRun;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.State;

class DifferenceTreeTest {

    private static final ProblemDiff NO_PROBLEMS = new ProblemDiff(List.of(), List.of(), 0);

    private static StatePair pair() {
        TestMachine after = new TestMachine().page(TestMachine.CONTEXT_1, 0, 0x9000 | 1, 1, 0x601).page(0x9000)
                .page(TestMachine.SHARED_1, 0, 0x10003);
        return StatePair.of(Stage.of("a", new TestMachine().inspect()), Stage.of("b", after.inspect()), Progress.NONE);
    }

    private static Difference line(List<Difference> roots, String... path) {
        Difference found = null;
        List<Difference> below = roots;
        for (String step : path) {
            found = below.stream().filter(line -> line.label().startsWith(step)).findFirst().orElseThrow(
                    () -> new AssertionError("no " + step));
            below = found.children();
        }
        return found;
    }

    private static boolean at(Graph graph, String id) {
        return graph.nodes().stream().anyMatch(node -> node.id().startsWith(id));
    }

    private static SnapshotDiff objects(List<ObjectDiff> objects) {
        return new SnapshotDiff("a", "b", objects, List.of(), Optional.empty(), Optional.empty(), NO_PROBLEMS,
                List.of());
    }

    @Test
    void objectsStandBelowTheirKindWithFieldsAndRanges() {
        List<Difference> roots = DifferenceTree.of(pair().diff());
        Difference domain = line(roots, "domain", "of 00:06.0");
        assertEquals(DifferenceKind.CHANGED, domain.kind());
        assertTrue(domain.isWhole());
        Difference range = line(List.of(domain), "of 00:06.0", "ranges").children().get(0);
        assertTrue(range.label().startsWith("0x"), range.label());
        assertFalse(range.isWhole());
        assertEquals(1, domain.count(), "an object with its fields is one difference");
    }

    @Test
    void nothingIsListedOfStatesThatAreTheSame() {
        Stage stage = Stage.of("a", new TestMachine().inspect());
        assertEquals(List.of(), DifferenceTree.of(StatePair.of(stage, stage, Progress.NONE).diff()));
    }

    @Test
    void hundredsOfLinesGetHeadingsAndAreStillCounted() {
        List<ObjectDiff> many = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            many.add(new ObjectDiff(ObjectKind.SESSION, "s" + i, Change.ADDED, ObjectDiff.NO_ADDRESS, i * 64L,
                    List.of()));
        }
        Difference sessions = DifferenceTree.of(objects(many)).get(0);
        assertEquals(List.of("1\u2013100", "101\u2013200", "201\u2013250"),
                sessions.children().stream().map(Difference::label).toList());
        assertEquals(250, sessions.count());
    }

    @Test
    void whatIsNotListedIsCounted() {
        FolioRun run = new FolioRun(new Folio(0x4000, 1), 3);
        FolioDiff folios = new FolioDiff(List.of(run), List.of(), 3, 0, 7);
        Map<Fate, Long> counts = new EnumMap<>(Map.of(Fate.SURVIVED, 12L));
        KexecDiff kexec = new KexecDiff("told so", counts, List.of(),
                List.of(new KexecDiff.Dangling("x, y", 0x8, 0x5000, Fate.OVERWRITTEN)), 5);
        List<Difference> roots = DifferenceTree.of(new SnapshotDiff("a", "b", List.of(), List.of(),
                Optional.of(folios), Optional.of(kexec), NO_PROBLEMS, List.of("a note")));
        assertEquals(DifferenceKind.NOTE, roots.get(0).kind());
        Difference folio = line(roots, "preserved folios", "0x4000..0x9fff");
        assertEquals(0x4000, folio.address(Side.AFTER));
        assertEquals(ObjectDiff.NO_ADDRESS, folio.address(Side.BEFORE));
        assertEquals(12, line(roots, "kexec", "preserved and unchanged").count());
        Difference dangling = line(roots, "kexec", "pointers to");
        assertEquals(5, dangling.count());
        assertEquals(State.PROBLEM, dangling.children().get(0).kind().state());
    }

    @Test
    void filterKeepsWhatIsAboveAndBelowAMatch() {
        List<Difference> roots = DifferenceTree.of(objects(List.of(
                new ObjectDiff(ObjectKind.SESSION, "vm-a", Change.CHANGED, 0x1000, 0x1000,
                        List.of(new FieldChange("files", "1", "2"))),
                new ObjectDiff(ObjectKind.SESSION, "vm-b", Change.ADDED, ObjectDiff.NO_ADDRESS, 0x2000, List.of()))));
        Difference session = line(roots, "session", "vm-a");
        Set<Difference> byField = new DifferenceFilter("FILES vm-a", Set.of()).visible(roots);
        assertEquals(Set.of(roots.get(0), session, session.children().get(0)), byField);
        Set<Difference> byName = new DifferenceFilter("vm-a", Set.of()).visible(roots);
        assertTrue(byName.contains(session.children().get(0)), "fields of what matches are shown");
        Set<Difference> added = new DifferenceFilter("", Set.of(DifferenceKind.CHANGED)).visible(roots);
        assertEquals(Set.of(roots.get(0), line(roots, "session", "vm-b")), added);
        assertEquals(Set.of(), new DifferenceFilter("nowhere", Set.of()).visible(roots));
    }

    @Test
    void lineLeadsToItsNodeAndBack() {
        StatePair pair = pair();
        List<Difference> roots = DifferenceTree.of(pair.diff());
        BeforeAfterQuery.Graphs graphs = pair.graphs(null, 0, Progress.NONE);
        PairNodes nodes = new PairNodes(graphs, roots);
        Difference domain = line(roots, "domain", "of 01:00.0");
        String node = nodes.node(domain).orElseThrow();
        assertEquals("0x7000", graphs.before().node(node).place());
        assertEquals("0x9000", graphs.after().node(node).place());
        assertEquals(0x9000, nodes.address(Side.AFTER, node));
        assertEquals(domain, nodes.line(node).orElseThrow());
        assertEquals(node, nodes.node(Side.AFTER, 0x9008).orElseThrow());
        assertTrue(nodes.node(Side.AFTER, 0x7000).isEmpty());
    }

    @Test
    void propertiesTellBothSides() {
        Difference domain = line(DifferenceTree.of(pair().diff()), "domain", "of 01:00.0");
        String all = new DifferencePlace(domain, Side.BEFORE).properties().toString();
        assertTrue(all.contains("0x7000") && all.contains("0x9000"), all);
        assertEquals(0x7000, new DifferencePlace(domain, Side.BEFORE).address().getAsLong());
    }

    @Test
    void levelsOfTheGraphShowMoreOrLess() {
        StatePair pair = pair();
        assertEquals(0, pair.graphs(FocusQuery.CHAIN, 0, Progress.NONE).merged().size(), "nothing is handed over");
        assertTrue(at(pair.graphs(null, 0, Progress.NONE).merged(), "vtd_"));
        assertFalse(at(pair.graphs(FocusQuery.SUMMARY, 0, Progress.NONE).merged(), "vtd_"), "no tables");
        Node moved = pair.graphs(FocusQuery.SUMMARY, 0, Progress.NONE).merged().node("domain@0x7000");
        assertEquals(State.MOVED, moved.state());
    }

    @Test
    void onlyDifferencesLeavesOutWhatIsAlikeAndFarAway() {
        BeforeAfterQuery.Graphs all = pair().graphs(null, 0, Progress.NONE);
        BeforeAfterQuery.Graphs some = OnlyDifferences.of(all);
        assertTrue(some.merged().size() < all.merged().size(), some.merged().size() + " of " + all.merged().size());
        assertTrue(some.merged().nodes().stream().anyMatch(node -> node.state() == State.MOVED));
        Stage same = Stage.of("a", new TestMachine().inspect());
        assertEquals(0, OnlyDifferences.of(StatePair.of(same, same, Progress.NONE).graphs(null, 0, Progress.NONE))
                .merged().size());
    }

    @Test
    void whatAKexecDroppedIsMarkedAndSoIsThePointerToIt() {
        StatePair pair = pair();
        long page = TestMachine.CONTEXT_1;
        var placement = new TestMachine().inspect().structures().overlapping(page, 1).get(0);
        KexecDiff kexec = new KexecDiff("told so", Map.of(),
                List.of(new KexecDiff.Structure(placement, Fate.OVERWRITTEN)),
                List.of(new KexecDiff.Dangling("root table, bus 1", TestMachine.ROOT + 16, page, Fate.OVERWRITTEN)), 1);
        var graph = new KexecMarks(kexec).later(pair.graphs(null, 0, Progress.NONE).before());
        Node lost = graph.nodes().stream().filter(node -> node.id().endsWith("@0x" + Long.toHexString(page)))
                .findFirst().orElseThrow();
        assertEquals("not preserved and overwritten", lost.rows().get(0).value());
        assertTrue(graph.edges().stream().anyMatch(edge -> edge.state() == State.PROBLEM
                && edge.to().node().equals(lost.id())), graph.edges().toString());
    }
}
