/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.analysis.source.StateSource;
import org.liveupdate.model.scenario.CreateMemfd;
import org.liveupdate.model.scenario.Kexec;
import org.liveupdate.model.scenario.KexecStage;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioFactory;
import org.liveupdate.model.template.ScenarioTemplates;
import org.liveupdate.ui.robot.Events;
import org.liveupdate.ui.state.StageChoice;

class RunControlTest {

    private Scenario scenario;
    private RunControl run;

    @BeforeEach
    void begin() {
        scenario = ScenarioTemplates.all().get(0).create();
        run = new RunControl(() -> scenario);
        run.start();
        settled();
    }

    @AfterEach
    void end() {
        run.dispose();
        Events.flush();
    }

    private void settled() {
        Events.until("the run", () -> !run.isBusy());
    }

    private int kexec() {
        return (int) scenario.getSteps().stream().takeWhile(step -> !(step instanceof Kexec)).count();
    }

    /** The kexec is made in parts, with DMA in the gap. */
    private int booted() {
        return 1 + IntStream.range(0, scenario.getSteps().size())
                .filter(i -> scenario.getSteps().get(i) instanceof Kexec kexec && kexec.getUntil() == KexecStage.BOOT)
                .findFirst().orElseThrow();
    }

    private int firstMemfd() {
        return (int) scenario.getSteps().stream().takeWhile(step -> !(step instanceof CreateMemfd)).count();
    }

    @Test
    void aStepLeavesTheChoicesOfTheMomentsBeforeAsTheyAre() {
        run.jump(3);
        settled();
        List<StageChoice> before = run.stages();
        run.forward();
        settled();
        assertEquals(5, run.stages().size());
        for (int i = 0; i < 4; i++) {
            assertSame(before.get(i), run.stages().get(i));
        }
        List<StageChoice> whole = run.stages();
        run.back();
        settled();
        assertSame(whole, run.stages());
    }

    @Test
    void startShowsTheMachineBeforeTheFirstStep() {
        assertEquals(0, run.position());
        assertEquals("", run.problem());
        assertTrue(run.state().isPresent());
        assertTrue(run.previous().isEmpty());
        assertEquals(1, run.stages().size());
        assertFalse(run.can(RunAction.BACK));
        assertTrue(run.can(RunAction.PRESERVE));
    }

    @Test
    void stepForwardAndBackShowTheirMoments() {
        StateSource start = run.state().orElseThrow();
        run.forward();
        run.forward();
        settled();

        assertEquals(2, run.position());
        assertTrue(run.result(1).isPresent());
        assertNotSame(start, run.state().orElseThrow());
        assertEquals(run.moment().orElseThrow(), run.result(1).orElseThrow().moment());
        assertEquals(run.previous().orElseThrow(), run.result(0).orElseThrow().moment());

        run.back();
        settled();
        assertEquals(1, run.position());
        assertEquals(2, run.made());
        assertEquals(run.current().orElseThrow(), run.stages().get(1));
    }

    @Test
    void threeActionsTellTheStory() {
        run.preserve();
        settled();
        assertEquals(kexec(), run.position());
        assertEquals(StageChoice.Role.BEFORE_KEXEC, run.current().orElseThrow().role());
        assertFalse(run.can(RunAction.PRESERVE));

        run.kexec();
        settled();
        assertEquals(booted(), run.position());
        assertEquals(StageChoice.Role.AFTER_KEXEC, run.current().orElseThrow().role());
        assertEquals(1, run.moment().orElseThrow().kernel());

        run.restore();
        settled();
        assertEquals(scenario.getSteps().size(), run.position());
        assertFalse(run.can(RunAction.FORWARD));
    }

    @Test
    void whatIsAskedForMeanwhileIsDoneInOrderAndDecodedOnce() {
        AtomicInteger states = new AtomicInteger();
        run.addStateListener(states::incrementAndGet);
        for (int i = 0; i < 5; i++) {
            run.forward();
        }
        settled();

        assertEquals(5, run.position());
        assertTrue(states.get() <= 5 && states.get() >= 1, states.toString());
    }

    @Test
    void editsMakeLaterResultsStaleUntilTheNextAction() {
        run.runToEnd();
        settled();
        int memfd = firstMemfd();
        Memfd edited = ((CreateMemfd) scenario.getSteps().get(memfd)).getMemfd();
        long size = edited.getSize();
        edited.setSize(size * 2);
        run.edited();
        Events.until("the look at the edit", run::isStale);

        assertFalse(run.isStale(0));
        assertTrue(run.isStale(scenario.getSteps().size() - 1));
        assertTrue(run.result(scenario.getSteps().size() - 1).isPresent());

        edited.setSize(size);
        run.edited();
        Events.until("the look at the edit", () -> !run.isStale());

        edited.setSize(size * 2);
        run.edited();
        run.back();
        settled();
        assertFalse(run.isStale());
        assertEquals(scenario.getSteps().size() - 1, run.position());
    }

    @Test
    void resultsFollowTheirStepsWhenOneIsInserted() {
        run.runToEnd();
        settled();
        int end = scenario.getSteps().size();
        String last = run.result(end - 1).orElseThrow().step().getId();
        scenario.getSteps().add(1, ScenarioFactory.eINSTANCE.createCheck());
        run.edited();
        Events.until("the look at the edit", run::isStale);

        assertEquals(end + 1, run.steps().size());
        if (last != null) {
            assertEquals(last, run.result(end).orElseThrow().step().getId());
            assertEquals(end + 1, run.position());
        }
    }

    @Test
    void breakpointsAreNoReasonToBeStale() {
        run.runToEnd();
        settled();
        scenario.getSteps().get(3).setBreakpoint(true);
        run.edited();
        Events.flush();
        assertFalse(run.isStale());

        run.jump(0);
        run.runToBreakpoint();
        settled();
        assertEquals(3, run.position());
    }

    @Test
    void editIsSeenByAnActionThatComesBeforeAnybodyTellsOfIt() {
        long[] version = new long[1];
        run.dispose();
        run = new RunControl(() -> scenario, () -> version[0]);
        run.start();
        settled();
        scenario.getSteps().get(2).setBreakpoint(true);
        version[0]++;
        run.runToBreakpoint();
        settled();
        assertEquals(2, run.position());
    }

    @Test
    void isBusyUntilTheLastOfSeveralActionsIsDone() {
        for (int i = 1; i <= 20; i++) {
            int end = i % 2 == 0 ? i : scenario.getSteps().size();
            run.jump(end);
            Events.until("the player to have moved", () -> run.position() == end || !run.isBusy());
            run.forward();
            settled();
            assertEquals(Math.min(end + 1, scenario.getSteps().size()), run.position());
        }
    }

    @Test
    void scenarioThatCannotRunSaysWhyAndRunsWhenItIsMended() {
        Memfd broken = ((CreateMemfd) scenario.getSteps().get(firstMemfd())).getMemfd();
        ((CreateMemfd) scenario.getSteps().get(firstMemfd())).setMemfd(null);
        run.edited();
        run.forward();
        settled();
        assertFalse(run.problem().isEmpty());

        ((CreateMemfd) scenario.getSteps().get(firstMemfd())).setMemfd(broken);
        run.edited();
        run.forward();
        settled();
        assertEquals("", run.problem());
        assertEquals(1, run.position());
    }

    @Test
    void stoppingForgetsWhatWasAskedFor() {
        for (int i = 0; i < 50; i++) {
            run.jump(i % 2 == 0 ? scenario.getSteps().size() : 0);
        }
        run.cancel();
        settled();
        int position = run.position();
        assertTrue(position <= scenario.getSteps().size());

        run.jump(1);
        settled();
        assertEquals(1, run.position());
    }
}
