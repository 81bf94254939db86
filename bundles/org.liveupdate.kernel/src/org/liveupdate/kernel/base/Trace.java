/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.base;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Who called whom, in order, since the machine was switched on. Calls nest; calls without inner events that repeat one
 * after the other become one event with a count, so that preserving a million folios stays one line.
 */
public final class Trace {

    /**
     * What a traced call does.
     *
     * @param <T> its result
     */
    @FunctionalInterface
    public interface Body<T> {

        /**
         * Does it.
         *
         * @return the result
         * @throws ErrnoException if the call fails
         */
        T run() throws ErrnoException;
    }

    /** What a traced call without a result does. */
    @FunctionalInterface
    public interface Action {

        /**
         * Does it.
         *
         * @throws ErrnoException if the call fails
         */
        void run() throws ErrnoException;
    }

    private final List<TraceEvent> events = new ArrayList<>();
    private int depth;
    private String current = "";

    /**
     * Runs a call and records it before what it calls.
     *
     * @param <T>       its result
     * @param layer     who acts
     * @param function  kernel function
     * @param arguments readable
     * @param body      what it does
     * @return the body's result
     * @throws ErrnoException the body's
     */
    public <T> T call(Layer layer, String function, String arguments, Body<T> body) throws ErrnoException {
        int at = events.size();
        events.add(new TraceEvent(at, depth, layer, function, arguments, "", 1));
        String result = "panic";
        String outer = current;
        current = function;
        depth++;
        try {
            T value = body.run();
            result = value == null ? "0" : value.toString();
            return value;
        } catch (ErrnoException e) {
            result = "-" + e.errno();
            throw e;
        } finally {
            depth--;
            current = outer;
            events.set(at, new TraceEvent(at, depth, layer, function, arguments, result, 1));
        }
    }

    /**
     * Runs a call that returns 0 or an error.
     *
     * @param layer     who acts
     * @param function  kernel function
     * @param arguments readable
     * @param action    what it does
     * @throws ErrnoException the action's
     */
    public void run(Layer layer, String function, String arguments, Action action) throws ErrnoException {
        call(layer, function, arguments, () -> {
            action.run();
            return null;
        });
    }

    /**
     * Records an occurrence, or a call that is over already.
     *
     * @param layer     who acts
     * @param function  kernel function or register
     * @param arguments readable
     * @param result    its result, or an empty text
     */
    public void event(Layer layer, String function, String arguments, String result) {
        event(layer, function, () -> arguments, result);
    }

    /**
     * The same for what happens very often: the arguments are asked for only if the event is not a repetition.
     *
     * @param layer     who acts
     * @param function  kernel function or register
     * @param arguments gives them, readable
     * @param result    its result, or an empty text
     */
    public void event(Layer layer, String function, Supplier<String> arguments, String result) {
        int last = events.size() - 1;
        TraceEvent before = last < 0 ? null : events.get(last);
        if (before != null && before.depth() == depth && before.layer() == layer && before.function().equals(function)
                && before.result().equals(result)) {
            events.set(last, new TraceEvent(last, depth, layer, function, before.arguments(), result,
                    before.count() + 1));
            return;
        }
        events.add(new TraceEvent(events.size(), depth, layer, function, arguments.get(), result, 1));
    }

    /**
     * Who is running.
     *
     * @return the innermost call that has not returned, or an empty text outside all calls
     */
    public String current() {
        return current;
    }

    /**
     * How many events there are: a mark for {@link #since}.
     *
     * @return number of events so far
     */
    public int mark() {
        return events.size();
    }

    /**
     * The events since a mark.
     *
     * @param mark a result of {@link #mark}
     * @return a copy, in order
     */
    public List<TraceEvent> since(int mark) {
        return List.copyOf(events.subList(mark, events.size()));
    }
}
