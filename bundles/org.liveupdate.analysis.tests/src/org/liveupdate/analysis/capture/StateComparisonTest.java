/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.state.Sample;
import org.liveupdate.decode.vtd.MappedRange;

class StateComparisonTest {

    private static MappedRange range(long iova, long length, long physical, boolean writable) {
        return new MappedRange(iova, length, physical, 4096, true, writable, false);
    }

    @Test
    void neighboursWithTheSamePermissionsAreOne() {
        assertEquals("0x1000-0x3000 rw 0x3000-0x4000 r- 0x5000-0x6000 r-", StateComparison.ranges(List.of(
                range(0x1000, 0x1000, 0x9000, true), range(0x2000, 0x1000, 0x4000, true),
                range(0x3000, 0x1000, 0x5000, false), range(0x5000, 0x1000, 0x6000, false))));
        assertEquals("", StateComparison.ranges(List.of()));
        assertEquals("0x0-0x1000 rw", StateComparison.ranges(List.of(range(0, 0x1000, 0, true))));
    }

    @Test
    void aStateEqualsItselfAndNotAnother() {
        Inspection preserved = new Sample("v1-legacy-rich-th").inspect();
        Inspection booted = new Sample("v1-legacy-rich-t2").inspect();
        assertEquals(List.of(), StateComparison.of(preserved, preserved));
        assertTrue(StateComparison.of(preserved, booted).contains("+unit 0xfed90000 device 00:03.0: present"));
        assertTrue(StateComparison.of(booted, preserved).contains("-unit 0xfed90000 device 00:03.0: present"));
    }
}
