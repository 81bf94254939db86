/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.scan;

import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.decode.vtd.VtdMode;

/**
 * Says whether a page is a VT-d root table and of which mode, from its bytes and the tables below it. Serialized state
 * gives the root table's address, but not the mode bits of RTADDR.
 */
public final class RootTableJudge {

    private RootTableJudge() {
    }

    /**
     * Judges a page.
     *
     * @param memory  the memory
     * @param address physical address of the page
     * @return what it looks like; never null
     */
    public static RootTableGuess judge(PhysicalMemory memory, long address) {
        byte[] bytes = new byte[PhysicalMemory.PAGE_SIZE];
        if ((address & PhysicalMemory.PAGE_SIZE - 1) != 0 || !memory.read(address, bytes, 0, bytes.length)) {
            return none(address, "no page of the image begins at " + Hex.of(address));
        }
        return judge(memory, address, bytes, 0);
    }

    static RootTableGuess judge(PhysicalMemory memory, long address, byte[] bytes, int offset) {
        boolean legacyFits = ModeTrial.fits(bytes, offset, VtdMode.LEGACY);
        boolean scalableFits = ModeTrial.fits(bytes, offset, VtdMode.SCALABLE);
        if (!legacyFits && !scalableFits) {
            return none(address, "its entries have reserved bits set");
        }
        if (Words.isZero(bytes, offset, offset + PhysicalMemory.PAGE_SIZE)) {
            return new RootTableGuess(address, Optional.empty(), Certainty.POSSIBLE, 0, 0, 0, 0,
                    "an empty page is a root table without context tables");
        }
        ModeTrial scalable = trial(memory, VtdMode.SCALABLE, scalableFits, bytes, offset);
        if (!legacyFits) {
            return result(address, VtdMode.SCALABLE, scalable, null);
        }
        ModeTrial legacy = trial(memory, VtdMode.LEGACY, true, bytes, offset);
        boolean scalableBetter = scalable != null && (scalable.wrong < legacy.wrong
                || scalable.wrong == legacy.wrong && scalable.devices > legacy.devices);
        return scalableBetter ? result(address, VtdMode.SCALABLE, scalable, legacy)
                : result(address, VtdMode.LEGACY, legacy, scalable);
    }

    private static ModeTrial trial(PhysicalMemory memory, VtdMode mode, boolean fits, byte[] bytes, int offset) {
        if (!fits) {
            return null;
        }
        ModeTrial trial = new ModeTrial(memory, mode);
        trial.run(bytes, offset);
        return trial;
    }

    private static RootTableGuess none(long address, String why) {
        return new RootTableGuess(address, Optional.empty(), Certainty.NONE, 0, 0, 0, 0, why);
    }

    private static RootTableGuess result(long address, VtdMode mode, ModeTrial trial, ModeTrial other) {
        boolean onlyMode = other == null || other.wrong > 0;
        boolean upperHalves = other == null && mode == VtdMode.SCALABLE;
        Certainty certainty;
        if (trial.tables == trial.missing) {
            certainty = upperHalves ? Certainty.LIKELY : Certainty.POSSIBLE;
        } else if (trial.wrong > trial.devices) {
            certainty = Certainty.NONE;
        } else if (trial.devices == 0) {
            certainty = Certainty.POSSIBLE;
        } else if (trial.wrong == 0 && onlyMode) {
            certainty = Certainty.CERTAIN;
        } else {
            certainty = Certainty.LIKELY;
        }
        StringBuilder evidence = new StringBuilder();
        evidence.append(trial.tables).append(" context tables, ");
        if (trial.missing > 0) {
            evidence.append(trial.missing).append(" of them not in the image, ");
        }
        evidence.append("with ").append(trial.devices).append(" present entries that make sense in"
                + " ").append(mode.text())
                .append(" mode and ").append(trial.wrong).append(" that do not");
        if (upperHalves) {
            evidence.append("; upper halves of root entries are in use, as only in scalable mode");
        } else if (other != null) {
            evidence.append("; in ").append(mode == VtdMode.LEGACY ? VtdMode.SCALABLE.text() : VtdMode.LEGACY.text())
                    .append(" mode ").append(other.devices).append(" and ").append(other.wrong);
        }
        Optional<VtdMode> found = certainty == Certainty.NONE ? Optional.empty() : Optional.of(mode);
        return new RootTableGuess(address, found, certainty, trial.tables, trial.missing, trial.devices, trial.wrong,
                evidence.toString());
    }
}
