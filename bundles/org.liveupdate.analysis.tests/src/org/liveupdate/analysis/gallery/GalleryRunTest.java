/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveupdate.model.scenario.Behaviour;

class GalleryRunTest {

    static List<GalleryCase> all() {
        return GalleryCase.all();
    }

    static List<GalleryCase> findings() {
        return GalleryCase.findings();
    }

    @ParameterizedTest
    @MethodSource("all")
    void meetsItsExpectationsOnTheKernelAsPosted(GalleryCase scenario) {
        assertEquals("", scenario.unmet(Behaviour.POSTED, List.of()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void meetsItsExpectationsOnTheKernelAsReviewed(GalleryCase scenario) {
        assertEquals("", scenario.unmet(Behaviour.REVIEWED, List.of()));
    }

    @ParameterizedTest
    @MethodSource("findings")
    void showsTheFindingWhenItIsTheOnlyDefect(GalleryCase scenario) {
        assertEquals("", scenario.unmet(Behaviour.CHOSEN, scenario.chosen()));
    }

    /** Without the finding; where it is the only one that the file chooses, this is the kernel as reviewed. */
    @ParameterizedTest
    @MethodSource("findings")
    void isCleanWithoutTheFinding(GalleryCase scenario) {
        List<String> others = new ArrayList<>(scenario.chosen());
        others.remove(scenario.finding());
        if (!others.isEmpty()) {
            assertEquals("", scenario.unmet(Behaviour.CHOSEN, others));
        }
    }

    @ParameterizedTest
    @MethodSource("findings")
    void tellsAKernelWithTheFindingFromOneWithout(GalleryCase scenario) {
        assertFalse(scenario.unmetWhenTakenForCorrected().isEmpty(), "nothing differs");
    }
}
