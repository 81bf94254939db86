/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.liveupdate.abi.Hex;
import org.liveupdate.analysis.run.Breach;
import org.liveupdate.analysis.run.BrokenInvariant;
import org.liveupdate.analysis.run.ExpectationResult;
import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.model.label.ScenarioLabels;
import org.liveupdate.model.scenario.Step;

/** What steps are called and what they did, in words. */
public final class StepText {

    /** Values from here on are no file descriptors, ids or counts, but addresses, such as the IOVA of a mapping. */
    private static final long ADDRESSES = 0x10000;
    private static final double NANOS_PER_MILLISECOND = 1e6;
    private static final ScenarioLabels LABELS = new ScenarioLabels();

    /** Lines about broken invariants in a tooltip. */
    private static final int MOST = 4;

    private StepText() {
    }

    /**
     * What a step is called.
     *
     * @param step the step
     * @return one line
     */
    public static String label(Step step) {
        return LABELS.text(step);
    }

    /**
     * A moment's name.
     *
     * @param position how many steps were made
     * @param step     the last of them, or null at the start
     * @return one line, unique in a scenario
     */
    public static String moment(int position, Step step) {
        return step == null ? RunMessages.moment_start
                : NLS.bind(RunMessages.moment, Integer.valueOf(position), label(step));
    }

    /**
     * How a step ended, with the reason.
     *
     * @param result what it did
     * @return one line
     */
    public static String outcome(StepResult result) {
        if (result.skipped()) {
            return StepStatus.DISABLED.text();
        }
        if (result.dma().isPresent()) {
            return result.dma().get().toString();
        }
        if (result.outcome().isDone() && result.outcome().text().isEmpty() && result.outcome().value() >= ADDRESSES) {
            return Hex.of(result.outcome().value());
        }
        String text = result.outcome().toString();
        boolean reason = result.outcome().errno() != null && !result.outcome().text().isEmpty();
        return reason ? text + ": " + result.outcome().text() : text;
    }

    /**
     * A duration in one unit for all steps, so that longer numbers are longer times.
     *
     * @param nanos nanoseconds
     * @return milliseconds
     */
    public static String duration(long nanos) {
        NumberFormat format = NumberFormat.getInstance();
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return NLS.bind(RunMessages.milliseconds, format.format(nanos / NANOS_PER_MILLISECOND));
    }

    /**
     * Which invariants a step breaks, as an addition to its outcome.
     *
     * @param result what it did
     * @return their names; empty if it breaks none
     */
    public static String breaks(StepResult result) {
        List<BrokenInvariant> broken = result.invariants().fresh();
        return broken.isEmpty() ? "" : NLS.bind(RunMessages.breaks, broken.stream() //$NON-NLS-1$
                .map(each -> each.invariant().getLiteral()).collect(Collectors.joining(", "))); //$NON-NLS-1$
    }

    /**
     * How a step breaks invariants.
     *
     * @param result what it did
     * @return a line for everything that was not wrong before the step
     */
    public static List<String> broken(StepResult result) {
        List<String> lines = new ArrayList<>();
        result.invariants().fresh().forEach(broken -> broken.added().forEach(breach -> lines.add(
                breaks(broken, breach))));
        return lines;
    }

    /**
     * One way in which a step breaks an invariant.
     *
     * @param broken the invariant
     * @param breach how it is broken
     * @return one line
     */
    public static String breaks(BrokenInvariant broken, Breach breach) {
        return NLS.bind(RunMessages.breaks_how, broken.invariant().getLiteral(), breach.text());
    }

    /**
     * Everything about a step that fits into a tooltip.
     *
     * @param number its number, from 1
     * @param step   the step
     * @param result what it did, if it was made
     * @return some lines
     */
    static String tip(int number, Step step, Optional<StepResult> result) {
        StringJoiner lines = new StringJoiner(System.lineSeparator());
        lines.add(NLS.bind(RunMessages.tip_step, Integer.valueOf(number), label(step)));
        StepStatus status = StepStatus.of(step, result);
        lines.add(result.isPresent() && !result.get().skipped() ? status.text() + ": " + outcome(result.get()) //$NON-NLS-1$
                : status.text());
        result.stream().flatMap(made -> made.expectations().stream()).filter(one -> !one.met())
                .map(ExpectationResult::text).forEach(text -> lines.add(NLS.bind(RunMessages.tip_unmet, text)));
        result.map(StepText::broken).orElse(List.of()).stream().limit(MOST).forEach(lines::add);
        if (step.isBreakpoint()) {
            lines.add(RunMessages.tip_breakpoint);
        }
        return lines.toString();
    }
}
