/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.sequence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.liveupdate.abi.Hex;
import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.base.TraceEvent;
import org.liveupdate.model.Bdf;
import org.liveupdate.model.scenario.PciFunction;
import org.liveupdate.model.scenario.Scenario;

/**
 * Makes a sequence diagram of what steps of a scenario did.
 *
 * @param title what it shows, one line
 * @param steps results of steps, in order
 * @param limit how many messages to show at most, at least 1; the rest is counted
 */
public record SequenceQuery(String title, List<StepResult> steps, int limit) {

    /** How many messages a diagram has at most, unless told otherwise. */
    public static final int LIMIT = 2_000;

    private static final Pattern LARGE = Pattern.compile("[1-9][0-9]{4,17}");

    /** Copies the list. */
    public SequenceQuery {
        steps = List.copyOf(steps);
        limit = Math.max(1, limit);
    }

    /**
     * The diagram of one step.
     *
     * @param step what it did
     * @return the query
     */
    public static SequenceQuery of(StepResult step) {
        return new SequenceQuery("Step " + (step.index() + 1), List.of(step), LIMIT);
    }

    /**
     * The diagram of several steps.
     *
     * @param steps what they did, in order
     * @return the query
     */
    public static SequenceQuery of(List<StepResult> steps) {
        String title = steps.isEmpty() ? "No steps" : steps.size() == 1 ? "Step " + (steps.get(0).index() + 1)
                : "Steps " + (steps.get(0).index() + 1) + " to " + (steps.get(steps.size() - 1).index() + 1);
        return new SequenceQuery(title, steps, LIMIT);
    }

    /**
     * Runs the query.
     *
     * @return the diagram; the same steps give the same one
     */
    public Sequence run() {
        List<Message> messages = new ArrayList<>();
        int left = 0;
        for (StepResult step : steps) {
            int room = Math.min(step.events().size(), limit - messages.size());
            append(step, step.events().subList(0, room), messages);
            left += step.events().size() - room;
        }
        Set<Layer> lanes = EnumSet.noneOf(Layer.class);
        messages.forEach(message -> lanes.add(message.to()));
        return new Sequence(title, List.copyOf(lanes), messages, left);
    }

    private static void append(StepResult step, List<TraceEvent> events, List<Message> messages) {
        References references = new References(devices(step));
        int base = messages.size();
        int[] callers = callers(events);
        int[] last = last(callers);
        for (int i = 0; i < events.size(); i++) {
            TraceEvent event = events.get(i);
            int caller = callers[i] < 0 ? -1 : base + callers[i];
            Layer from = caller < 0 ? event.layer() : messages.get(caller).to();
            messages.add(new Message(base + i, step.index(), event.number(), event.depth(), from, event.layer(),
                    event.function(), event.arguments(), readable(event.result()), Ending.of(event.result()),
                    event.count(), caller, base + last[i], references.of(event)));
        }
    }

    /** Large numbers are addresses or lengths, which nobody reads in decimal. */
    private static String readable(String result) {
        return LARGE.matcher(result).matches() ? Hex.of(Long.parseLong(result)) : result;
    }

    /** Who called each event: the event before it that is nearest and less deep. */
    private static int[] callers(List<TraceEvent> events) {
        int[] callers = new int[events.size()];
        for (int i = 0; i < callers.length; i++) {
            int caller = i - 1;
            while (caller >= 0 && events.get(caller).depth() >= events.get(i).depth()) {
                caller = callers[caller];
            }
            callers[i] = caller;
        }
        return callers;
    }

    private static int[] last(int[] callers) {
        int[] last = new int[callers.length];
        for (int i = callers.length - 1; i >= 0; i--) {
            last[i] = Math.max(last[i], i);
            if (callers[i] >= 0) {
                last[callers[i]] = Math.max(last[callers[i]], last[i]);
            }
        }
        return last;
    }

    private static Map<String, Long> devices(StepResult step) {
        Map<String, Long> devices = new HashMap<>();
        if (step.step().eContainer() instanceof Scenario scenario && scenario.getMachine() != null) {
            scenario.getMachine().eAllContents().forEachRemaining(each -> {
                if (each instanceof PciFunction device && device.getBdf() != null && device.getName() != null) {
                    Bdf bdf = device.getBdf();
                    devices.put(device.getName(), (long) bdf.segment() << 16 | bdf.requesterId());
                }
            });
        }
        return devices;
    }
}
