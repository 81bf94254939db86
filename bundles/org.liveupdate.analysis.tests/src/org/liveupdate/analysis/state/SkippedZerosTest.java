/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.check.Checks;
import org.liveupdate.analysis.diff.DiffQuery;
import org.liveupdate.analysis.diff.DiffText;
import org.liveupdate.analysis.diff.SnapshotDiff;
import org.liveupdate.analysis.diff.Stage;
import org.liveupdate.analysis.run.Moment;
import org.liveupdate.analysis.run.ScenarioRun;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.Placement;
import org.liveupdate.model.scenario.Kexec;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.template.ScenarioTemplates;
import org.liveupdate.model.template.ScenarioTemplates.Template;

/** That pages known to be zero are not searched changes nothing of what is found. */
class SkippedZerosTest {

    /** The same bytes, of which nothing is known. */
    private record Unknowing(PhysicalMemory memory) implements PhysicalMemory {

        @Override
        public List<AddressRange> ranges() {
            return memory.ranges();
        }

        @Override
        public boolean read(long address, byte[] target, int offset, int length) {
            return memory.read(address, target, offset, length);
        }
    }

    /** The same bytes, of which every page of zeros is known. */
    private record Knowing(PhysicalMemory memory) implements PhysicalMemory {

        @Override
        public List<AddressRange> ranges() {
            return memory.ranges();
        }

        @Override
        public boolean read(long address, byte[] target, int offset, int length) {
            return memory.read(address, target, offset, length);
        }

        @Override
        public long skipZeros(long address, long end) {
            byte[] page = new byte[PAGE_SIZE];
            byte[] zeros = new byte[PAGE_SIZE];
            for (long at = address; at < end; at = (at & -PAGE_SIZE) + PAGE_SIZE) {
                int length = (int) Math.min(end - at, PAGE_SIZE - at % PAGE_SIZE);
                if (!memory.read(at, page, 0, length)
                        || !java.util.Arrays.equals(page, 0, length, zeros, 0, length)) {
                    return at;
                }
            }
            return end;
        }
    }

    static List<Template> templates() {
        return ScenarioTemplates.all();
    }

    private static Inspection inspect(PhysicalMemory memory, List<UnitRegisters> registers) {
        DecodeContext context = DecodeContext.of(memory, Progress.NONE);
        LiveUpdateState state = StateBuilder.build(context, registers);
        Checks.run(state, context);
        return new Inspection(state, context.structures(), context.problems().problems(), state.found());
    }

    private static void assertSame(Inspection expected, Inspection found) {
        assertEquals(expected.problems(), found.problems());
        assertEquals(expected.found(), found.found());
        Comparator<Placement> order = Comparator.comparingLong(Placement::address)
                .thenComparing(place -> place.layout().name()).thenComparing(Placement::role);
        assertEquals(expected.structures().all().stream().sorted(order).toList(),
                found.structures().all().stream().sorted(order).toList());
        SnapshotDiff diff = DiffQuery.of(Stage.of("plain", expected), Stage.of("short", found)).run(Progress.NONE);
        assertTrue(diff.isSame(), DiffText.of(diff, false));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aMomentIsTheSame(Template template) {
        Scenario scenario = template.create();
        scenario.getSteps().forEach(step -> step.getExpectations().clear());
        ScenarioRun run = new ScenarioRun(scenario);
        run.runTo(Integer.MAX_VALUE, Progress.NONE);
        for (int i = 0; i < run.results().size(); i++) {
            if (scenario.getSteps().get(i) instanceof Kexec || i + 1 == run.results().size()) {
                Moment moment = run.results().get(i).moment();
                assertSame(inspect(new Unknowing(moment.machine().memory()), moment.machine().registers()),
                        moment.inspect(Progress.NONE));
            }
        }
    }

    @Test
    void aMomentWithoutRegistersIsTheSame() {
        Scenario scenario = ScenarioTemplates.find("first").orElseThrow().create();
        scenario.getSteps().forEach(step -> step.getExpectations().clear());
        PhysicalMemory memory = new ScenarioRun(scenario).start().machine().memory();
        Inspection found = inspect(memory, List.of());
        assertEquals(1, found.units().size());
        assertSame(inspect(new Unknowing(memory), List.of()), found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1-legacy-rich-th", "v1-scalable-fs-selftest-t2", "kho-luo-preserved"})
    void aCaptureIsTheSame(String name) {
        Sample sample = new Sample(name);
        for (List<UnitRegisters> registers : List.of(sample.registers(), List.<UnitRegisters>of())) {
            assertSame(inspect(sample.memory(), registers), inspect(new Knowing(sample.memory()), registers));
        }
    }
}
