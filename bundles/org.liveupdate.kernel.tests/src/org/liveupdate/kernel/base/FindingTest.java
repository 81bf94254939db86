/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {

    @ParameterizedTest
    @EnumSource(Finding.class)
    void isExplained(Finding finding) {
        assertFalse(finding.patch().isBlank());
        assertFalse(finding.problem().isBlank());
        assertFalse(finding.outcome().isBlank());
        assertTrue(!finding.isObservable() || !finding.trigger().isBlank(), "how to see it");
    }

    @Test
    void postedHasEveryObservableDefectAndReviewedNone() {
        for (Finding finding : Finding.values()) {
            assertEquals(finding.isObservable(), Behaviour.POSTED.has(finding), finding.name());
            assertFalse(Behaviour.REVIEWED.has(finding), finding.name());
        }
    }

    @Test
    void switchesSingleDefects() {
        Behaviour one = Behaviour.REVIEWED.with(Finding.X04);
        assertTrue(one.has(Finding.X04));
        assertFalse(one.has(Finding.X06));
        assertEquals(Behaviour.REVIEWED, one.without(Finding.X04));
    }
}
