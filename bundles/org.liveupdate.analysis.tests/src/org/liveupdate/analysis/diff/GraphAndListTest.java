/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.graph.FocusQuery;
import org.liveupdate.analysis.run.ScenarioRun;
import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.State;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.template.ScenarioTemplates;

/** What the graphs say of an object is what the list of differences says of it. */
class GraphAndListTest {

    private static final Set<State> EITHER = Set.of(State.CHANGED, State.MOVED);

    /** Boxes of objects that are in both states, whose sign is another one than that of their line. */
    private static List<String> disagreements(Stage before, Stage after) {
        StatePair states = StatePair.of(before, after, Progress.NONE);
        List<Difference> roots = DifferenceTree.of(states.diff());
        List<String> wrong = new ArrayList<>();
        for (String focus : new String[] { null, FocusQuery.SUMMARY, FocusQuery.CHAIN }) {
            BeforeAfterQuery.Graphs graphs = states.graphs(focus, 3, Progress.NONE);
            PairNodes places = new PairNodes(graphs, roots);
            for (Node node : graphs.merged().nodes()) {
                State listed = places.line(node.id()).filter(line -> line.address(Difference.Side.BEFORE) >= 0
                        && line.address(Difference.Side.AFTER) >= 0)
                        .map(line -> line.kind().state()).orElse(State.SAME);
                boolean both = graphs.before().node(node.id()) != null && graphs.after().node(node.id()) != null;
                if (both && EITHER.contains(listed) && EITHER.contains(node.state()) && node.state() != listed) {
                    wrong.add(node.id() + " " + node.state() + ": " + places.line(node.id()));
                }
            }
        }
        return wrong;
    }

    private static Stage stage(StepResult result) {
        return result.moment().stage(Progress.NONE);
    }

    @Test
    void everyStepOfALiveUpdateHasTheSameSignsInBoth() {
        Scenario scenario = ScenarioTemplates.find("first").orElseThrow().create();
        List<StepResult> results = new ScenarioRun(scenario).runTo(Integer.MAX_VALUE, Progress.NONE);
        List<String> wrong = new ArrayList<>();
        for (int i = 1; i < results.size(); i++) {
            wrong.addAll(disagreements(stage(results.get(i - 1)), stage(results.get(i))));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatMovedAndChangedIsChangedInTheGraphAndItsPlaceTellsThatItMoved() {
        Scenario scenario = ScenarioTemplates.find("first").orElseThrow().create();
        List<StepResult> results = new ScenarioRun(scenario).runTo(Integer.MAX_VALUE, Progress.NONE);
        int boots = 0;
        for (int i = 1; i < results.size(); i++) {
            StatePair states = StatePair.of(stage(results.get(i - 1)), stage(results.get(i)), Progress.NONE);
            for (ObjectDiff object : states.diff().objects()) {
                Node node = states.graphs(FocusQuery.CHAIN, 3, Progress.NONE).merged()
                        .node("luo_ser@" + Hex.of(object.before()));
                if (node != null && object.moved() && object.change() == Change.CHANGED) {
                    boots++;
                    assertEquals(State.CHANGED, node.state());
                    assertEquals(Hex.of(object.before()) + " \u2192 " + Hex.of(object.after()), node.place());
                }
            }
        }
        assertTrue(boots > 0, "the LUO state of the next kernel is another one at another place");
    }
}
