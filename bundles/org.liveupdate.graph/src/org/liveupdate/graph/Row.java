/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph;

import java.util.Objects;

/**
 * One line of a record: a field or a slot.
 *
 * @param name    what the line is, such as a field name or {@code "[3]"}; may be empty
 * @param value   its value as text; may be empty
 * @param port    the name of the port that edges attach to, unique in the node, or {@code null} if there is none
 * @param state   what became of the line
 * @param count   how many equal lines this one stands for; 1 for a plain line
 * @param empty   whether the slot is empty (not present); runs of empty slots are folded even if their values differ
 * @param tooltip more about it; may be empty
 */
public record Row(String name, String value, String port, State state, int count, boolean empty, String tooltip) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if {@code count} is below 1
     */
    public Row {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(tooltip, "tooltip");
        if (count < 1) {
            throw new IllegalArgumentException("row " + name + ": expected a count of at least 1, found " + count);
        }
    }

    /** A plain field. */
    public static Row of(String name, String value) {
        return new Row(name, value, null, State.SAME, 1, false, "");
    }

    /** A field that holds a pointer; edges attach to {@code port}. */
    public static Row pointer(String name, String value, String port) {
        return new Row(name, value, Objects.requireNonNull(port, "port"), State.SAME, 1, false, "");
    }

    /** A slot with nothing in it. */
    public static Row emptySlot(String name) {
        return new Row(name, "", null, State.SAME, 1, true, "");
    }

    /** The value as shown: an empty slot says so, and a line that stands for several tells how many. */
    public String text() {
        String shown = empty && value.isEmpty() ? "empty" : value;
        return count == 1 ? shown : (shown + " \u00d7" + count).trim();
    }

    /** The same line with another state. */
    public Row withState(State newState) {
        return new Row(name, value, port, newState, count, empty, tooltip);
    }

    /** The same line with another value. */
    public Row withValue(String newValue) {
        return new Row(name, newValue, port, state, count, empty, tooltip);
    }

    /** The same line with another tooltip. */
    public Row withTooltip(String newTooltip) {
        return new Row(name, value, port, state, count, empty, newTooltip);
    }
}
