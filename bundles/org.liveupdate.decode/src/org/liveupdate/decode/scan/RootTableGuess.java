/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.scan;

import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.decode.vtd.VtdMode;

/**
 * What a page looks like when it is read as a VT-d root table, without the mode bits of RTADDR.
 *
 * @param address       physical address of the page
 * @param mode          legacy or scalable, empty if the page is no root table, or an empty one
 * @param certainty     how sure that is
 * @param contextTables context tables that the root table points to
 * @param missing       of these, how many are not in the image
 * @param devices       present context entries that make sense
 * @param wrong         present context entries that do not
 * @param evidence      why, for people
 */
public record RootTableGuess(long address, Optional<VtdMode> mode, Certainty certainty, int contextTables, int missing,
        int devices, int wrong, String evidence) {

    private static final long SCALABLE_BITS = 1L << 10;

    /**
     * The root table address register that would lead here.
     *
     * @return address with mode bits, legacy if the mode is not known
     */
    public long rtaddr() {
        return mode.isPresent() && mode.get() == VtdMode.SCALABLE ? address | SCALABLE_BITS : address;
    }

    @Override
    public String toString() {
        return Hex.of(address) + ": " + mode.map(VtdMode::text).orElse("no mode") + ", " + certainty.text() + ": "
                + evidence;
    }
}
