/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.source.StateSource;
import org.liveupdate.model.scenario.AddDevice;
import org.liveupdate.model.scenario.Check;
import org.liveupdate.model.scenario.CreateMemfd;
import org.liveupdate.model.scenario.Iommufd;
import org.liveupdate.model.scenario.Kexec;
import org.liveupdate.model.scenario.KexecStage;
import org.liveupdate.model.scenario.MapFile;
import org.liveupdate.model.scenario.Mapping;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioFactory;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.model.template.ScenarioTemplates;
import org.liveupdate.model.template.ScenarioTemplates.Template;

class ScenarioPlayerTest {

    /** Says that it is cancelled once, after it was asked a number of times. */
    private static final class CancelledOnce implements Progress {

        private int left;

        CancelledOnce(int asked) {
            this.left = asked;
        }

        @Override
        public void report(String what, long done, long total) {
            // nobody looks
        }

        @Override
        public boolean isCancelled() {
            return left-- == 0;
        }
    }

    static List<Template> templates() {
        return ScenarioTemplates.all();
    }

    private static Scenario first() {
        return ScenarioTemplates.find("first").orElseThrow().create();
    }

    /** The template without anything that has to be decoded. */
    private static Scenario fast() {
        Scenario scenario = first();
        scenario.getSteps().forEach(step -> step.getExpectations().clear());
        return scenario;
    }

    private static String trace(List<StepResult> results) {
        StringBuilder text = new StringBuilder();
        for (StepResult result : results) {
            text.append(result.index()).append(' ').append(result.outcome()).append('\n');
            result.events().forEach(event -> text.append(event.line()).append('\n'));
            result.expectations().forEach(each -> text.append(each.met()).append(each.text()).append('\n'));
        }
        return text.toString();
    }

    private static String run(Scenario scenario) {
        return trace(new ScenarioRun(scenario).runTo(Integer.MAX_VALUE, Progress.NONE));
    }

    private static int index(Scenario scenario, Class<? extends Step> kind) {
        return index(scenario, kind, 0);
    }

    private static int index(Scenario scenario, Class<? extends Step> kind, int from) {
        for (int i = from; i < scenario.getSteps().size(); i++) {
            if (kind.isInstance(scenario.getSteps().get(i))) {
                return i;
            }
        }
        throw new AssertionError("no " + kind);
    }

    @Test
    void goesForwardAndBackAndKeepsWhatWasMade() {
        ScenarioPlayer player = new ScenarioPlayer(fast());
        assertEquals(0, player.position());
        assertTrue(player.last().isEmpty());
        assertEquals(0, player.back());
        Moment start = player.moment();
        assertEquals(1, player.forward(Progress.NONE));
        StepResult result = player.last().orElseThrow();
        assertSame(result.moment(), player.moment());
        assertEquals(0, player.back());
        assertSame(start, player.moment());
        assertEquals(1, player.results().size());
        player.forward(Progress.NONE);
        assertSame(result, player.last().orElseThrow());
        assertSame(start, player.moment(0));
        assertThrows(IndexOutOfBoundsException.class, () -> player.moment(2));
    }

    @Test
    void jumpsAndEndsAtTheEnd() {
        ScenarioPlayer player = new ScenarioPlayer(fast());
        assertEquals(player.size(), player.jump(Integer.MAX_VALUE, Progress.NONE));
        List<StepResult> results = player.results();
        assertEquals(3, player.jump(3, Progress.NONE));
        assertSame(results.get(2), player.last().orElseThrow());
        assertEquals(0, player.jump(-1, Progress.NONE));
        assertEquals(player.size(), player.runToEnd(Progress.NONE));
        assertEquals(results, player.results());
        assertEquals(player.size(), player.forward(Progress.NONE));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void theThreeActionsGoOverTheWholeUpdate(Template template) {
        Scenario scenario = template.create();
        scenario.getSteps().forEach(step -> step.getExpectations().clear());
        ScenarioPlayer player = new ScenarioPlayer(scenario);
        int kexec = index(scenario, Kexec.class);
        assertTrue(player.canPreserve() && player.canKexec());
        assertFalse(player.canRestore());
        assertEquals(kexec, player.preserve(Progress.NONE));
        assertFalse(player.canPreserve());
        assertEquals(kexec, player.preserve(Progress.NONE));
        assertEquals(0, player.moment().kernel());
        int after = player.kexec(Progress.NONE);
        assertEquals(1, player.moment().kernel());
        Kexec last = (Kexec) scenario.getSteps().get(after - 1);
        assertEquals(KexecStage.BOOT, last.getUntil());
        assertFalse(player.canKexec() || player.canPreserve());
        assertEquals(after, player.kexec(Progress.NONE));
        assertTrue(player.canRestore());
        assertEquals(scenario.getSteps().size(), player.restore(Progress.NONE));
        assertFalse(player.canRestore());
        assertEquals(run(scenario), trace(player.results()));
    }

    @Test
    void stopsBeforeBreakpointsButJumpsOverThem() {
        Scenario scenario = fast();
        int kexec = index(scenario, Kexec.class);
        scenario.getSteps().get(2).setBreakpoint(true);
        scenario.getSteps().get(kexec + 1).setBreakpoint(true);
        ScenarioPlayer player = new ScenarioPlayer(scenario);
        assertEquals(2, player.runToBreakpoint(Progress.NONE));
        assertEquals(kexec + 1, player.runToBreakpoint(Progress.NONE));
        assertEquals(player.size(), player.runToBreakpoint(Progress.NONE));
        player.jump(0, Progress.NONE);
        assertEquals(2, player.preserve(Progress.NONE));
        assertEquals(kexec, player.preserve(Progress.NONE));
        assertEquals(kexec + 1, player.kexec(Progress.NONE));
        assertEquals(0, player.moment().kernel(), "still in the gap");
        player.kexec(Progress.NONE);
        assertEquals(1, player.moment().kernel());
        assertEquals(player.size(), player.runToEnd(Progress.NONE));
    }

    @Test
    void aKexecThatIsSwitchedOffIsNone() {
        Scenario scenario = fast();
        scenario.getSteps().stream().filter(Kexec.class::isInstance).forEach(step -> step.setDisabled(true));
        ScenarioPlayer player = new ScenarioPlayer(scenario);
        assertFalse(player.canPreserve() || player.canKexec() || player.canRestore());
        assertEquals(0, player.preserve(Progress.NONE));
        assertEquals(0, player.kexec(Progress.NONE));
        player.runToEnd(Progress.NONE);
        assertEquals(0, player.moment().kernel());
    }

    @Test
    void resetForgetsWhatWasMade() {
        ScenarioPlayer player = new ScenarioPlayer(fast());
        player.runToEnd(Progress.NONE);
        String before = trace(player.results());
        player.reset();
        assertEquals(0, player.position());
        assertTrue(player.results().isEmpty());
        player.runToEnd(Progress.NONE);
        assertEquals(before, trace(player.results()));
    }

    @Test
    void editsDoNotDisturbARunUntilTheyAreTakenOver() {
        Scenario scenario = fast();
        ScenarioPlayer player = new ScenarioPlayer(scenario);
        player.jump(3, Progress.NONE);
        String expected = run(fast());
        scenario.getSteps().remove(5);
        scenario.getMachine().getDevices().clear();
        player.runToEnd(Progress.NONE);
        assertEquals(expected, trace(player.results()));
    }

    @Test
    void keepsTheResultsBeforeAnEdit() {
        Scenario scenario = first();
        ScenarioPlayer player = new ScenarioPlayer(scenario);
        int kexec = player.preserve(Progress.NONE);
        List<StepResult> before = player.results();
        scenario.getSteps().add(kexec, ScenarioFactory.eINSTANCE.createCheck());
        scenario.getSteps().get(0).setComment("first of all");
        assertEquals(kexec, player.update(scenario));
        assertEquals(kexec, player.position());
        assertEquals("first of all", player.results().get(0).step().getComment());
        for (int i = 0; i < kexec; i++) {
            assertSame(before.get(i).moment(), player.moment(i + 1));
            assertSame(player.scenario().getSteps().get(i), player.results().get(i).step());
        }
        player.runToEnd(Progress.NONE);
        assertEquals(run(scenario), trace(player.results()));
    }

    @Test
    void aChangedObjectCountsFromTheFirstStepThatSpeaksOfIt() {
        Scenario scenario = fast();
        ScenarioPlayer player = new ScenarioPlayer(scenario);
        player.runToEnd(Progress.NONE);
        int create = index(scenario, CreateMemfd.class);
        Memfd memfd = ((CreateMemfd) scenario.getSteps().get(create)).getMemfd();
        memfd.setSize(memfd.getSize() * 2);
        assertEquals(create, player.update(scenario));
        assertEquals(create, player.position());
        player.runToEnd(Progress.NONE);
        assertEquals(run(scenario), trace(player.results()));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void afterAnEditTheKernelHasTheSameObjectsAsInARunFromTheStart(Template template) {
        Scenario scenario = template.create();
        scenario.getSteps().forEach(step -> step.getExpectations().clear());
        int last = scenario.getSteps().size() - 1;
        ScenarioPlayer player = new ScenarioPlayer(scenario);
        player.jump(index(scenario, Kexec.class), Progress.NONE);
        scenario.getSteps().get(last).setDisabled(true);
        assertEquals(player.position(), player.update(scenario));
        player.runToEnd(Progress.NONE);

        List<StepResult> straight = new ScenarioRun(scenario).runTo(Integer.MAX_VALUE, Progress.NONE);
        for (int i = 0; i < straight.size(); i++) {
            assertEquals(straight.get(i).moment().objects().toString(),
                    player.results().get(i).moment().objects().toString(), "after step " + (i + 1));
        }
    }

    @Test
    void whatNoStepSpeaksOfDoesNotCount() {
        Scenario scenario = fast();
        ScenarioPlayer player = new ScenarioPlayer(scenario);
        player.runToEnd(Progress.NONE);
        Iommufd iommufd = scenario.getProcesses().get(0).getObjects().stream().filter(Iommufd.class::isInstance)
                .map(Iommufd.class::cast).findFirst().orElseThrow();
        Mapping mapping = ScenarioFactory.eINSTANCE.createMapping();
        mapping.setIova(0x40000000L);
        mapping.setLength(0x1000);
        iommufd.getIoases().get(0).getMappings().add(mapping);
        assertEquals(player.size(), player.update(scenario));
        assertEquals(player.size(), player.position());
        MapFile map = ScenarioFactory.eINSTANCE.createMapFile();
        map.setMapping(mapping);
        int at = index(scenario, MapFile.class) + 1;
        scenario.getSteps().add(at, map);
        assertEquals(at, player.update(scenario));
    }

    @Test
    void aChangedExpectationIsCheckedAgain() {
        Scenario scenario = first();
        ScenarioPlayer player = new ScenarioPlayer(scenario);
        player.runToEnd(Progress.NONE);
        int check = index(scenario, Check.class);
        scenario.getSteps().get(check).getExpectations().remove(0);
        assertEquals(check, player.update(scenario));
        player.runToEnd(Progress.NONE);
        assertEquals(run(scenario), trace(player.results()));
    }

    @Test
    void aChangedMachineStartsAnewAndABadOneChangesNothing() {
        Scenario scenario = fast();
        ScenarioPlayer player = new ScenarioPlayer(scenario);
        player.jump(2, Progress.NONE);
        Moment start = player.moment(0);
        scenario.getMachine().getMemory().get(0).setSize(-1);
        assertThrows(IllegalArgumentException.class, () -> player.update(scenario));
        assertEquals(2, player.position());
        player.forward(Progress.NONE);
        scenario.getMachine().getMemory().get(0).setSize(1L << 30);
        assertEquals(0, player.update(scenario));
        assertEquals(0, player.position());
        assertNotSame(start, player.moment());
        player.runToEnd(Progress.NONE);
        assertEquals(run(scenario), trace(player.results()));
    }

    @Test
    void cancellingLeavesItAtAStepThatWasMade() {
        Scenario scenario = ScenarioTemplates.find("hotplug").orElseThrow().create();
        String expected = run(scenario);
        for (int asked = 0; asked < 30; asked += 9) {
            ScenarioPlayer player = new ScenarioPlayer(scenario);
            try {
                while (player.position() < player.size()) {
                    int from = player.position();
                    try {
                        player.runToEnd(new CancelledOnce(asked));
                    } catch (CancellationException e) {
                        assertEquals(player.results().size(), player.position());
                        assertTrue(player.position() >= from);
                        player.forward(Progress.NONE);
                    }
                }
            } catch (AssertionError e) {
                throw new AssertionError("cancelled after " + asked, e);
            }
            assertEquals(expected, trace(player.results()), "cancelled after " + asked);
        }
    }

    @Test
    void viewsGetTheSameStateForTheSameMoment() {
        ScenarioPlayer player = new ScenarioPlayer(fast(), InvariantChecks.EXPECTED);
        player.preserve(Progress.NONE);
        StateSource state = player.source(player.position(), Progress.NONE);
        StateSource start = player.source(0, Progress.NONE);
        player.runToEnd(Progress.NONE);
        assertSame(start, player.source(0, Progress.NONE));
        assertEquals(1, state.inspection().state().iommu().orElseThrow().liveDevices().size());
        assertTrue(start.inspection().state().iommu().isEmpty());
        assertThrows(CancellationException.class,
                () -> player.source(player.position(), new CancelledOnce(0)));
        assertEquals(1, player.source(player.position(), Progress.NONE).registers().size());
    }

    @Test
    void aDeviceThatIsPluggedInLaterIsComparedWithItsMachine() {
        Scenario scenario = ScenarioTemplates.find("hotplug").orElseThrow().create();
        ScenarioPlayer player = new ScenarioPlayer(scenario);
        AddDevice step = (AddDevice) scenario.getSteps().get(index(scenario, AddDevice.class));
        player.forward(Progress.NONE);
        step.getDevice().setName("another name");
        assertEquals(0, player.update(scenario));
    }
}
