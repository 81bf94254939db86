/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.base;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which defects the simulated kernel has: all of the posted series, none, or any set of them.
 *
 * @param defects the observable findings that are switched on
 */
public record Behaviour(Set<Finding> defects) {

    /** What the posted patches do, all defects included. */
    public static final Behaviour POSTED = new Behaviour(observable());

    /** What the review agreed: no defect. */
    public static final Behaviour REVIEWED = new Behaviour(Set.of());

    /** A behaviour with its own copy of the set. */
    public Behaviour {
        EnumSet<Finding> copy = EnumSet.noneOf(Finding.class);
        copy.addAll(defects);
        defects = Collections.unmodifiableSet(copy);
    }

    /**
     * Whether the kernel has a defect.
     *
     * @param finding the defect
     * @return true if the posted code runs, false if the corrected code runs
     */
    public boolean has(Finding finding) {
        return defects.contains(finding);
    }

    /**
     * The same behaviour with more defects.
     *
     * @param more defects to switch on
     * @return a new behaviour
     */
    public Behaviour with(Finding... more) {
        EnumSet<Finding> all = EnumSet.noneOf(Finding.class);
        all.addAll(defects);
        Collections.addAll(all, more);
        return new Behaviour(all);
    }

    /**
     * The same behaviour with fewer defects.
     *
     * @param fixed defects to switch off
     * @return a new behaviour
     */
    public Behaviour without(Finding... fixed) {
        Collection<Finding> off = Set.of(fixed);
        EnumSet<Finding> rest = EnumSet.noneOf(Finding.class);
        rest.addAll(defects);
        rest.removeAll(off);
        return new Behaviour(rest);
    }

    private static Set<Finding> observable() {
        EnumSet<Finding> all = EnumSet.allOf(Finding.class);
        all.removeIf(finding -> !finding.isObservable());
        return all;
    }
}
