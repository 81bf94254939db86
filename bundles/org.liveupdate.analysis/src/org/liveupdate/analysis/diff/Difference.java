/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One line of a list of differences, with the lines below it: a heading, an object, one of its fields or ranges, a run
 * of folios, a dangling pointer, a problem. Lines are equal when they are the same line.
 */
public final class Difference {

    private final DifferenceKind kind;
    private final String label;
    private final String before;
    private final String after;
    private final long earlier;
    private final long later;
    private final List<Difference> children = new ArrayList<>();
    private Difference parent;
    private long more;

    /**
     * A line.
     *
     * @param kind    what it says
     * @param label   what it is about
     * @param before  the earlier value, may be empty
     * @param after   the later value, may be empty
     * @param earlier physical address in the earlier state, or {@link ObjectDiff#NO_ADDRESS}
     * @param later   physical address in the later state, or {@link ObjectDiff#NO_ADDRESS}
     */
    Difference(DifferenceKind kind, String label, String before, String after, long earlier, long later) {
        this.kind = kind;
        this.label = label;
        this.before = before;
        this.after = after;
        this.earlier = earlier;
        this.later = later;
    }

    static Difference group(String label) {
        return new Difference(DifferenceKind.GROUP, label, "", "", ObjectDiff.NO_ADDRESS, ObjectDiff.NO_ADDRESS);
    }

    static Difference note(String text) {
        return new Difference(DifferenceKind.NOTE, text, "", "", ObjectDiff.NO_ADDRESS, ObjectDiff.NO_ADDRESS);
    }

    Difference add(Difference child) {
        child.parent = this;
        children.add(child);
        return child;
    }

    /** Counts differences that are not listed. */
    void more(long count) {
        more += count;
    }

    /**
     * What the line says.
     *
     * @return the kind
     */
    public DifferenceKind kind() {
        return kind;
    }

    /**
     * What the line is about.
     *
     * @return one line
     */
    public String label() {
        return label;
    }

    /**
     * The earlier value.
     *
     * @return text, empty if there was none
     */
    public String before() {
        return before;
    }

    /**
     * The later value.
     *
     * @return text, empty if there is none
     */
    public String after() {
        return after;
    }

    /**
     * Where it stands.
     *
     * @param side which of the states
     * @return physical address there, its own or that of what it is a part of, or {@link ObjectDiff#NO_ADDRESS}
     */
    public long address(Side side) {
        for (Difference line = this; line != null; line = line.parent) {
            long address = side == Side.BEFORE ? line.earlier : line.later;
            if (address >= 0) {
                return address;
            }
        }
        return ObjectDiff.NO_ADDRESS;
    }

    /**
     * The line that it is below.
     *
     * @return the parent, or empty for a line of the first level
     */
    public Optional<Difference> parent() {
        return Optional.ofNullable(parent);
    }

    /**
     * The lines below it.
     *
     * @return the children, in a fixed order
     */
    public List<Difference> children() {
        return Collections.unmodifiableList(children);
    }

    /**
     * How many differences it stands for: an object with all its fields is one.
     *
     * @return the number, with those that are not listed
     */
    public long count() {
        return more + (kind == DifferenceKind.GROUP ? children.stream().mapToLong(Difference::count).sum()
                : kind == DifferenceKind.NOTE ? 0 : 1);
    }

    /**
     * Whether it is a difference of its own, no heading and no part of one.
     *
     * @return true for an object, a folio run, a pointer, a problem
     */
    public boolean isWhole() {
        boolean whole = kind != DifferenceKind.GROUP;
        for (Difference up = parent; up != null && whole; up = up.parent) {
            whole = up.kind == DifferenceKind.GROUP;
        }
        return whole;
    }

    /** The two states. */
    public enum Side {
        /** The earlier one. */
        BEFORE,
        /** The later one. */
        AFTER
    }

    @Override
    public String toString() {
        String line = kind.sign().isEmpty() ? label : kind.sign() + " " + label;
        return before.isEmpty() && after.isEmpty() ? line : line + ": " + before + " \u2192 " + after;
    }
}
