/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import org.liveupdate.decode.StepBudget;

/**
 * How far a comparison goes.
 *
 * @param maxRanges ranges that are kept of each page table, and runs of folios
 * @param maxListed structures and pointers that are kept of what a kexec did
 * @param steps     pairs of table pages that are looked at in all
 * @param kexec     whether a kexec lies between the states
 */
public record DiffOptions(int maxRanges, int maxListed, long steps, Kexec kexec) {

    /** Whether a kexec lies between the states. */
    public enum Kexec {
        /** Found out from the states. */
        AUTO,
        /** It does. */
        YES,
        /** It does not. */
        NO
    }

    /** Enough for people; a page table of 8 TiB in pages of 4 KiB is compared to the end. */
    public static final DiffOptions DEFAULT = new DiffOptions(1000, 1000, StepBudget.DEFAULT, Kexec.AUTO);

    /** Rejects negative limits. */
    public DiffOptions {
        if (maxRanges < 0 || maxListed < 0 || steps < 0) {
            throw new IllegalArgumentException("negative limit");
        }
    }

    /**
     * The same, told whether a kexec lies between.
     *
     * @param known whether it does
     * @return the options
     */
    public DiffOptions withKexec(Kexec known) {
        return new DiffOptions(maxRanges, maxListed, steps, known);
    }
}
