/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.cli.Samples;

/** Every committed capture, against independent decoders and against what emulated hardware translated. */
class SampleCapturesTest {

    @ParameterizedTest
    @ValueSource(strings = {"legacy-61-q72", "scalable-ss-61-q72", "legacy-debugfs-73self-q11",
            "scalable-fs-debugfs-73self-q11", "kho-luo-preserved", "kho-luo-handover"})
    void agreesWithTheIndependentWalkerAndTheHardware(String name) throws IOException {
        Differences differences = CaptureComparison.compare(Samples.captures().resolve(name), Samples.image(name));
        assertEquals(List.of(), differences.lines());
        assertTrue(differences.compared() > 400, name + " compared " + differences.compared());
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1-legacy-rich-t1", "v1-legacy-rich-th", "v1-legacy-rich-t2", "v1-scalable-fs-selftest-th",
            "later-scalable-ss-rich-th", "later-legacy-hotplug-th", "v1-legacy39-tomb-th"})
    void agreesWithTheIndependentDecoderOfRealRunsOfTheSeries(String name) throws IOException {
        Differences differences = CaptureComparison.compare(Samples.captures().resolve(name), Samples.packed(name));
        assertEquals(List.of(), differences.lines());
        assertTrue(differences.compared() > 400, name + " compared " + differences.compared());
    }
}
