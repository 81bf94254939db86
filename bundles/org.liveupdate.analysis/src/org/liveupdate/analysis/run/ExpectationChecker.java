/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.iommu.FieldPath;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.decode.Placement;
import org.liveupdate.kernel.base.Behaviour;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.machine.DmaAccess;
import org.liveupdate.kernel.user.Outcome;
import org.liveupdate.model.Findings;
import org.liveupdate.model.scenario.Expectation;
import org.liveupdate.model.scenario.ExpectContent;
import org.liveupdate.model.scenario.ExpectCount;
import org.liveupdate.model.scenario.ExpectDma;
import org.liveupdate.model.scenario.ExpectErrno;
import org.liveupdate.model.scenario.ExpectField;
import org.liveupdate.model.scenario.ExpectInvariant;
import org.liveupdate.model.scenario.ExpectLog;
import org.liveupdate.model.scenario.ExpectPanic;
import org.liveupdate.model.scenario.util.ScenarioSwitch;

/** Compares what a step did with what was expected of it. */
final class ExpectationChecker extends ScenarioSwitch<ExpectationResult> {

    /** Expected value of a field that must not be there. */
    private static final String NO_FIELD = "none";

    private final StepResult result;
    private final byte[] lastRead;
    private final Invariants invariants;
    private final Progress progress;

    ExpectationChecker(StepResult result, byte[] lastRead, Invariants invariants, Progress progress) {
        this.result = result;
        this.lastRead = lastRead;
        this.invariants = invariants;
        this.progress = progress;
    }

    /** Whether an expectation is meant for a kernel with these defects. */
    static boolean applies(Expectation expectation, Behaviour behaviour) {
        return Findings.list(expectation.getOnlyWith()).stream().allMatch(id -> behaviour.has(Finding.valueOf(id)))
                && Findings.list(expectation.getOnlyWithout()).stream()
                .noneMatch(id -> behaviour.has(Finding.valueOf(id)));
    }

    private static ExpectationResult compare(Expectation expectation, boolean met, String what, Object expected,
            Object found) {
        return ExpectationResult.of(expectation, met, met ? what + " is " + found
                : what + ": expected " + expected + ", found " + found);
    }

    @Override
    public ExpectationResult caseExpectErrno(ExpectErrno expected) {
        String found = switch (result.outcome().kind()) {
            case DONE -> "OK";
            case FAILED -> result.outcome().errno().name();
            case PANICKED -> "a panic";
            case BLOCKED -> "a call that does not return";
        };
        return compare(expected, expected.getErrno().name().equals(found), "result", expected.getErrno().name(), found);
    }

    @Override
    public ExpectationResult caseExpectDma(ExpectDma expected) {
        Optional<DmaAccess> dma = result.dma();
        boolean met = dma.isPresent() && dma.get().outcome().name().equals(expected.getOutcome().name())
                && (expected.getReason() < 0
                        || dma.get().fault().map(fault -> fault.code() == expected.getReason()).orElse(false));
        String reason = expected.getReason() < 0 ? "" : " with reason " + Hex.of(expected.getReason());
        return compare(expected, met, "DMA", expected.getOutcome().name() + reason,
                dma.map(DmaAccess::toString).orElse("no DMA"))
                .at(dma.map(DmaAccess::physical).orElse(Problem.NO_ADDRESS));
    }

    @Override
    public ExpectationResult caseExpectInvariant(ExpectInvariant expected) {
        List<Breach> broken = invariants.broken(expected.getInvariant(), result, progress);
        boolean holds = broken.isEmpty();
        return compare(expected, holds == expected.isHolds(), expected.getInvariant().getLiteral(),
                expected.isHolds() ? "kept" : "broken", holds ? "kept" : "broken: " + broken.get(0).text())
                .at(holds ? Problem.NO_ADDRESS : broken.get(0).address());
    }

    @Override
    public ExpectationResult caseExpectCount(ExpectCount expected) {
        long found = new Counter(result, invariants, progress).count(expected.getCounted());
        return compare(expected, found == expected.getCount(), expected.getCounted().getName(), expected.getCount(),
                found);
    }

    @Override
    public ExpectationResult caseExpectField(ExpectField expected) {
        Inspection state = result.moment().inspect(progress);
        List<Placement> places = Structures.named(state, expected.getStructure());
        String what = expected.getStructure() + " " + expected.getIndex() + " " + expected.getField();
        if (expected.getIndex() < 0 || expected.getIndex() >= places.size()) {
            return compare(expected, false, what, expected.getValue(), "only " + places.size() + " such structures");
        }
        Placement place = places.get(expected.getIndex());
        FieldPath path = FieldPath.of(expected.getField());
        if (!path.in(place.layout())) {
            return compare(expected, NO_FIELD.equals(expected.getValue()), what, expected.getValue(), NO_FIELD)
                    .at(place.address());
        }
        Struct struct = place.layout().at(state.memory(), place.address()).orElseThrow();
        long value = path.get(struct);
        boolean met = expected.getValue().equals(Hex.of(value)) || expected.getValue()
                .equals(Long.toUnsignedString(value));
        return compare(expected, met, what, expected.getValue(), Hex.of(value)).at(path.address(struct));
    }

    @Override
    public ExpectationResult caseExpectContent(ExpectContent expected) {
        return compare(expected, Patterns.matches(lastRead, expected.getPattern()), "content",
                "the pattern " + Hex.of(expected.getPattern()), lastRead.length == 0 ? "nothing read"
                : start(lastRead));
    }

    @Override
    public ExpectationResult caseExpectPanic(ExpectPanic expected) {
        boolean panicked = result.outcome().kind() == Outcome.Kind.PANICKED;
        String message = expected.getMessage() == null ? "" : expected.getMessage();
        return compare(expected, panicked && result.outcome().text().contains(message), "kernel",
                "a panic " + message, panicked ? "a panic: " + result.outcome().text() : "no panic");
    }

    @Override
    public ExpectationResult caseExpectLog(ExpectLog expected) {
        Optional<String> line = result.log().stream().map(each -> each.function() + ": " + each.message())
                .filter(text -> text.contains(expected.getText())).findFirst();
        return compare(expected, line.isPresent() == expected.isPresent(), "kernel log",
                (expected.isPresent() ? "" : "no ") + "line with " + expected.getText(), line.orElse("no such line"));
    }

    private static String start(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(8, bytes.length); i++) {
            text.append(String.format("%02x", bytes[i]));
        }
        return text.append(bytes.length > 8 ? "..." : "").toString();
    }
}
